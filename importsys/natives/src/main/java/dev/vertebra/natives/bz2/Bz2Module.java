package dev.vertebra.natives.bz2;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_bz2`.
public final class Bz2Module implements NativeModule {
    /// For the service loader.
    public Bz2Module() {}

    @Override
    public List<String> names() {
        return List.of("_bz2");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("BZ2Compressor"), PyBz2Compressor.TYPE);
        namespace.putStr(PyStr.intern("BZ2Decompressor"), PyBz2Decompressor.TYPE);
    }
}
