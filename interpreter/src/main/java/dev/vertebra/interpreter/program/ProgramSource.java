package dev.vertebra.interpreter.program;

import dev.vertebra.bytecode.CompileFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.interpreter.builtins.SourceText;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;

/// The source of what is run as a program, compiled as a module.
public final class ProgramSource {
    private ProgramSource() {}

    /// Compiles the content of a file.
    public static PyCode compile(PyThread ts, PyBytes source, String filename) {
        SourceText.checkFile(ts, source.toBytes(), filename);
        return compile(ts, source, filename, CompileFlags.FROM_FILE);
    }

    /// Compiles source, text or bytes.
    ///
    /// @param flags of [CompileFlags]
    public static PyCode compile(PyThread ts, PyObject source, String filename, int flags) {
        return (PyCode) ts.runtime()
                .compiler()
                .compile(
                        ts,
                        SourceText.request(
                                source,
                                PyStr.of(filename),
                                SourceCompiler.Mode.EXEC,
                                flags,
                                ts.runtime().optimisation(),
                                -1));
    }
}
