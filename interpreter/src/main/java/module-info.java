import org.jspecify.annotations.NullMarked;

/// The reference interpreter: runtimes, threads, frames, the evaluation loop, functions and generators.
///
/// Start with [dev.vertebra.interpreter.Runtime].
@NullMarked
module dev.vertebra.interpreter {
    requires transitive dev.vertebra.importsys;
    requires transitive dev.vertebra.natives;
    requires static transitive org.jspecify;

    exports dev.vertebra.interpreter;
    exports dev.vertebra.interpreter.options;
    exports dev.vertebra.interpreter.translation;

    provides dev.vertebra.objectmodel.NativeModule with
            dev.vertebra.interpreter.InterpreterModules;

    uses dev.vertebra.bytecode.SourceCompiler;
    uses dev.vertebra.interpreter.translation.CodeTranslator;
    uses dev.vertebra.objectmodel.NativeModule;
}
