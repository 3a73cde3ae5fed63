package dev.vertebra.natives.uuid;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_uuid`.
public final class UuidModule implements NativeModule {
    /// For the service loader.
    public UuidModule() {}

    @Override
    public List<String> names() {
        return List.of("_uuid");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, UuidFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("has_uuid_generate_time_safe"), PyInt.of(1));
    }
}
