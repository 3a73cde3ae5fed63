package dev.vertebra.interpreter;

import dev.vertebra.interpreter.abc.AbcFunctions;
import dev.vertebra.interpreter.typing.TypingFunctions;
import dev.vertebra.interpreter.warnings.WarningFunctions;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyEllipsis;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The native modules that need frames: `builtins` and `sys`.
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
            case "builtins" -> builtins(module, namespace);
            case "_typing" -> TypingFunctions.fill(module, namespace);
            case "_thread" -> ThreadModule.fill(ts, module, namespace);
            case "_abc" -> AbcFunctions.fill(module, namespace);
            case "_lsprof" -> PyProfiler.fill(namespace);
            case "faulthandler" ->
                NativeModule.addFunctions(module, namespace, name, FaultHandlerFunctionsNatives.rows());
            case "_warnings" -> WarningFunctions.fill(ts, module, namespace);
            default -> sys(ts, module, namespace);
        }
    }

    private static void sys(ThreadState ts, PyObject module, PyDict namespace) {
        SysModule.fill(ts, namespace);
        NativeModule.addFunctions(
                module,
                namespace,
                "sys",
                SysFunctionsNatives.rows(),
                CoroutineOriginsNatives.rows(),
                TracingFunctionsNatives.rows(),
                FrameFunctionsNatives.rows(),
                HookFunctionsNatives.rows(),
                AuditFunctionsNatives.rows(),
                CacheFunctionsNatives.rows());
        put(namespace, "monitoring", MonitoringFunctions.module((PyThread) ts));
        for (String hook : new String[] {"displayhook", "excepthook", "unraisablehook", "breakpointhook"}) {
            PyObject function = namespace.getStr(PyStr.intern(hook));
            if (function != null) {
                namespace.putStr(PyStr.intern("__" + hook + "__"), function);
            }
        }
    }

    private static void builtins(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module,
                namespace,
                "builtins",
                BuiltinFunctionsNatives.rows(),
                BuiltinNamespacesNatives.rows(),
                BuiltinIONatives.rows(),
                MinMaxNatives.rows());
        put(namespace, "None", PyNone.NONE);
        put(namespace, "True", PyBool.TRUE);
        put(namespace, "False", PyBool.FALSE);
        put(namespace, "Ellipsis", PyEllipsis.INSTANCE);
        put(namespace, "NotImplemented", PyNotImplemented.INSTANCE);
        put(namespace, "__debug__", PyBool.TRUE);
        for (PyType type : BuiltinTypes.all()) {
            put(namespace, type.name(), type);
        }
        for (Map.Entry<String, PyType> exception : ExceptionTypes.all().entrySet()) {
            put(namespace, exception.getKey(), exception.getValue());
        }
        put(namespace, "EnvironmentError", ExceptionTypes.OSError);
        put(namespace, "IOError", ExceptionTypes.OSError);
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
