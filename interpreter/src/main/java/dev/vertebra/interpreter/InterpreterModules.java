package dev.vertebra.interpreter;

import dev.vertebra.interpreter.abc.AbcFunctions;
import dev.vertebra.interpreter.builtins.BuiltinsModule;
import dev.vertebra.interpreter.faults.FaultHandlerFunctions;
import dev.vertebra.interpreter.profile.PyProfiler;
import dev.vertebra.interpreter.sys.SysModule;
import dev.vertebra.interpreter.threads.ThreadModule;
import dev.vertebra.interpreter.typing.TypingFunctions;
import dev.vertebra.interpreter.warnings.WarningFunctions;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The native modules of the interpreter: those that need frames, threads or the runtime.
public final class InterpreterModules implements NativeModule {
    /// For the service loader.
    public InterpreterModules() {}

    @Override
    public List<String> names() {
        return List.of("builtins", "sys", "_typing", "_thread", "_abc", "_warnings", "_lsprof", "faulthandler");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "builtins" -> "Names that every module can use: functions, types, exceptions and constants.";
            case "sys" -> "What the interpreter knows of itself, and what can be set in it.";
            case "_typing" -> "What typing needs of the interpreter.";
            case "_thread" -> "Threads and locks, the simplest that threading is built on.";
            case "_abc" -> "The registry and the caches of abstract base classes.";
            case "_warnings" -> "The part of warnings that the interpreter itself uses.";
            case "_lsprof" -> "The profiler of cProfile.";
            case "faulthandler" -> "Stacks of all threads, written when something goes wrong.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "builtins" -> BuiltinsModule.fill(module, namespace);
            case "_typing" -> TypingFunctions.fill(module, namespace);
            case "_thread" -> ThreadModule.fill(ts, module, namespace);
            case "_abc" -> AbcFunctions.fill(module, namespace);
            case "_lsprof" -> PyProfiler.fill(namespace);
            case "faulthandler" -> FaultHandlerFunctions.fill(module, namespace);
            case "_warnings" -> WarningFunctions.fill(ts, module, namespace);
            default -> SysModule.fill(ts, module, namespace);
        }
    }
}
