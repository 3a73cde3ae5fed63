package dev.vertebra.natives.context;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_contextvars`.
public final class ContextModule implements NativeModule {
    /// For the service loader.
    public ContextModule() {}

    @Override
    public List<String> names() {
        return List.of("_contextvars");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Context variables.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, ContextFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("Context"), PyContext.TYPE);
        namespace.putStr(PyStr.intern("ContextVar"), PyContextVar.TYPE);
        namespace.putStr(PyStr.intern("Token"), PyToken.TYPE);
        PyToken.TYPE.dict().putStr(PyStr.intern("MISSING"), PyMissing.INSTANCE);
    }
}
