package dev.vertebra.natives.struct;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_struct`.
public final class StructModule implements NativeModule {
    /// For the service loader.
    public StructModule() {}

    @Override
    public List<String> names() {
        return List.of("_struct");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Python values as packed bytes, by format strings.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, StructFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("Struct"), PyStruct.TYPE);
        namespace.putStr(PyStr.intern("error"), StructState.of(ts).error(ts));
    }
}
