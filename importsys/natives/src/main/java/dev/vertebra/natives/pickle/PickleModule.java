package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_pickle`.
public final class PickleModule implements NativeModule {
    /// For the service loader.
    public PickleModule() {}

    @Override
    public List<String> names() {
        return List.of("_pickle");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Objects as bytes and back.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        PickleState state = PickleState.of(ts);
        state.fill(ts);
        NativeModule.addFunctions(module, namespace, name, PickleFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("Pickler"), PyPickler.TYPE);
        namespace.putStr(PyStr.intern("Unpickler"), PyUnpickler.TYPE);
        namespace.putStr(PyStr.intern("PickleBuffer"), PyPickleBuffer.TYPE);
        namespace.putStr(PyStr.intern("PickleError"), state.error());
        namespace.putStr(PyStr.intern("PicklingError"), state.picklingError());
        namespace.putStr(PyStr.intern("UnpicklingError"), state.unpicklingError());
    }
}
