package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;

/// The module `_typing`.
@NativeModuleTable("_typing")
public final class TypingFunctions {
    private TypingFunctions() {}

    /// Fills the namespace.
    public static void fill(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "_typing", TypingFunctionsNatives.rows());
        put(namespace, "TypeVar", PyTypeParameter.TYPE_VAR);
        put(namespace, "ParamSpec", PyTypeParameter.PARAM_SPEC);
        put(namespace, "TypeVarTuple", PyTypeParameter.TYPE_VAR_TUPLE);
        put(namespace, "ParamSpecArgs", PyParamSpecPart.ARGS);
        put(namespace, "ParamSpecKwargs", PyParamSpecPart.KWARGS);
        put(namespace, "TypeAliasType", PyTypeAlias.TYPE);
        put(namespace, "Generic", PyGeneric.TYPE);
        put(namespace, "NoDefault", NoDefault.INSTANCE);
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }

    // A function that returns its argument; here to be replaced in the library.
    @dev.vertebra.declare.PyFunction("_idfunc(x, /)")
    static PyObject idfunc(PyObject x) {
        return x;
    }
}
