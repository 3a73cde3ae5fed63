package dev.vertebra.interpreter.translation;

import dev.vertebra.bytecode.PyCode;
import org.jspecify.annotations.Nullable;

/// Makes a class of the JVM out of a code object that runs long: a service, found by [java.util.ServiceLoader].
///
/// The class extends `dev.vertebra.interpreter.eval.CompiledCode` and calls `dev.vertebra.interpreter.eval.CompiledOps`
/// for what its instructions do; the interpreter defines it as a hidden class beside these. Without a translator the
/// evaluation loop runs everything.
public interface CodeTranslator {
    /// Translates a code object. Any thread may call this, and several at once.
    ///
    /// @param code the code object, which does not change
    /// @return the class, or null if the loop is to go on running the code
    @Nullable
    Translation translate(PyCode code);
}
