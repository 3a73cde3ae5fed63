package dev.vertebra.natives.binascii;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `binascii`.
public final class BinasciiModule implements NativeModule {
    /// For the service loader.
    public BinasciiModule() {}

    @Override
    public List<String> names() {
        return List.of("binascii");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Bytes as text and back.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("__doc__"), PyStr.of("Binary data written as ASCII text, and read from it."));
        NativeModule.addFunctions(module, namespace, name, BinasciiFunctionsNatives.rows());
        BinasciiState state = BinasciiState.of(ts);
        namespace.putStr(PyStr.intern("Error"), state.error(ts));
        namespace.putStr(PyStr.intern("Incomplete"), state.incomplete(ts));
    }
}
