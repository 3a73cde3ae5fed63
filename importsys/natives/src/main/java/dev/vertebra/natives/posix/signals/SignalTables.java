package dev.vertebra.natives.posix.signals;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// What this package puts into the modules `posix` and `_signal`.
public final class SignalTables {
    private SignalTables() {}

    /// Fills the module `posix`.
    public static void posix(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "posix", KillFunctionsNatives.rows());
    }

    /// Fills the module `_signal`.
    public static void signal(ThreadState ts, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module,
                namespace,
                "_signal",
                SignalFunctionsNatives.rows(),
                SignalMaskFunctionsNatives.rows(),
                TimerFunctionsNatives.rows());
        SignalFunctions.fill(ts, namespace);
    }
}
