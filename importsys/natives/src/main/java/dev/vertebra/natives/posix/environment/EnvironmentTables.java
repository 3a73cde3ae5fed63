package dev.vertebra.natives.posix.environment;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// What this package puts into the module `posix`.
public final class EnvironmentTables {
    private static final String CONSTANTS =
            "TMP_MAX=238328 RTLD_LAZY=1 RTLD_NOW=2 RTLD_GLOBAL=256 RTLD_LOCAL=0 GRND_NONBLOCK=1 GRND_RANDOM=2 "
                    + "RTLD_DEEPBIND=8 RTLD_NODELETE=4096 RTLD_NOLOAD=4";

    private EnvironmentTables() {}

    /// Fills the module `posix`.
    public static void posix(ThreadState ts, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module,
                namespace,
                "posix",
                EnvironmentFunctionsNatives.rows(),
                MachineFunctionsNatives.rows(),
                RandomFunctionsNatives.rows(),
                LimitFunctionsNatives.rows());
        NativeModule.addConstants(namespace, CONSTANTS);
        NativeModule.addTypes(namespace, MachineFunctions.UNAME);
        LimitFunctions.fill(namespace);
        namespace.putStr(PyStr.intern("environ"), EnvironmentFunctions.environment(ts));
    }
}
