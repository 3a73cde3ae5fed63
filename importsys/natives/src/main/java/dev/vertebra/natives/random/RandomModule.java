package dev.vertebra.natives.random;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_random`.
public final class RandomModule implements NativeModule {
    /// For the service loader.
    public RandomModule() {}

    @Override
    public List<String> names() {
        return List.of("_random");
    }

    @Override
    public @Nullable String doc(String name) {
        return "The generator of random numbers.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("Random"), PyRandom.TYPE);
    }
}
