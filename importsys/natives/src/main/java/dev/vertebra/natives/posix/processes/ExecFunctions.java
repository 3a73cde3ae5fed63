package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.posix.paths.FileName;
import dev.vertebra.natives.posix.signals.BlockedSignals;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` that run a program in the place of this process.
@NativeModuleTable("posix")
final class ExecFunctions {
    /// That a mask is set, as an argument of `pthread_sigmask`.
    private static final int SET = 2;

    /// More than the C library's masks take.
    private static final long MASK = 128;

    private ExecFunctions() {}

    // --- in the place of this process

    /// Runs a program in the place of this process.
    @PyFunction("execv(path, argv, /)")
    static void execv(ThreadState ts, PyObject path, PyObject argv) {
        FileName name = FileName.of(ts, "execv", path, PyNone.NONE);
        List<String> words = ProgramWords.of(ts, "execv()", argv, " arg 2");
        ts.audit("os.exec", path, argv, PyNone.NONE);
        execute(ts, name, words, ChildVariables.ofRuntime(ts), null);
    }

    /// Runs a program, with an environment, in the place of this process.
    @PyFunction("execve(path, argv, env)")
    static void execve(ThreadState ts, PyObject path, PyObject argv, PyObject env) {
        FileName name = FileName.orDescriptor(ts, "execve", path, PyNone.NONE);
        List<String> words = ProgramWords.of(ts, "execve: ", argv, "argv");
        List<String> variables = ChildVariables.of(ts, "execve: environment must be a mapping object", env);
        ts.audit("os.exec", path, argv, env);
        execute(ts, name, words, variables, path);
    }

    private static void execute(
            ThreadState ts, FileName name, List<String> words, List<String> variables, @Nullable PyObject shown) {
        String path = FilePaths.text(name.path());
        System.out.flush();
        System.err.flush();
        try (CLibrary c = CLibrary.open()) {
            MemorySegment arguments = ChildStart.strings(c, words);
            MemorySegment environment = ChildStart.strings(c, variables);
            c.check(c.call("chdir", c.text(FilePaths.text(Descriptors.of(ts).directory()))), null);
            MemorySegment before = c.memory(MASK);
            c.call("pthread_sigmask", SET, BlockedSignals.of(ts, c), before);
            int result = c.call("execve", c.text(path), arguments, environment);
            PyException error = result < 0 ? c.error(shown) : null;
            c.call("pthread_sigmask", SET, before, MemorySegment.NULL);
            if (error != null) {
                throw error;
            }
        }
    }

    /// Ends the process at once.
    @PyFunction("_exit(status)")
    static PyObject exit(int status) {
        Runtime.getRuntime().halt(status & 0xff);
        return PyNone.NONE;
    }
}
