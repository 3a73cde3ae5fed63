package dev.vertebra.natives.posix.users;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;

/// What this package puts into the modules `posix`, `grp` and `pwd`.
public final class UserTables {
    private static final String CONSTANTS = "NGROUPS_MAX=65536";

    private UserTables() {}

    /// Fills the module `posix`.
    public static void posix(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "posix", IdentityFunctionsNatives.rows());
        NativeModule.addConstants(namespace, CONSTANTS);
    }

    /// Fills the module `grp`.
    public static void grp(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "grp", GroupFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("struct_group"), GroupFunctions.TYPE);
    }

    /// Fills the module `pwd`.
    public static void pwd(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "pwd", PasswordFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("struct_passwd"), PasswordFunctions.TYPE);
    }
}
