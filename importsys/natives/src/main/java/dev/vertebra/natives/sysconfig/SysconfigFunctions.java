package dev.vertebra.natives.sysconfig;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;

/// The function of `_sysconfig`. Compare CPython Modules/_sysconfig.c.
@NativeModuleTable("_sysconfig")
final class SysconfigFunctions {
    private SysconfigFunctions() {}

    /// The variables of the build that the runtime itself knows, in a dictionary.
    @PyFunction("config_vars()")
    static PyObject configVars() {
        PyDict all = new PyDict();
        all.putStr(PyStr.intern("Py_GIL_DISABLED"), PyInt.ZERO);
        return all;
    }
}
