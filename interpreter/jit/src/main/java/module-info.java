import org.jspecify.annotations.NullMarked;

/// Python code that runs long as classes of the JVM: a service of the interpreter, which works without it.
@NullMarked
module dev.vertebra.jit {
    requires dev.vertebra.interpreter;
    requires static transitive org.jspecify;

    provides dev.vertebra.interpreter.translation.CodeTranslator with
            dev.vertebra.jit.ClassFileTranslator;
}
