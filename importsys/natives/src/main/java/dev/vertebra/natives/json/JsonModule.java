package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_json`.
public final class JsonModule implements NativeModule {
    /// For the service loader.
    public JsonModule() {}

    @Override
    public List<String> names() {
        return List.of("_json");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Reading and writing of JSON.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, JsonFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("make_scanner"), PyScanner.TYPE);
        namespace.putStr(PyStr.intern("make_encoder"), PyEncoder.TYPE);
    }
}
