package dev.vertebra.interpreter.builtins;

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
import java.util.Map;

/// What the module `builtins` holds.
public final class BuiltinsModule {
    private BuiltinsModule() {}

    /// Fills the namespace.
    public static void fill(PyObject module, PyDict namespace) {
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
