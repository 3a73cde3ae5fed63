package dev.vertebra.natives.sysconfig;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_sysconfig`.
public final class SysconfigModule implements NativeModule {
    /// For the service loader.
    public SysconfigModule() {}

    @Override
    public List<String> names() {
        return List.of("_sysconfig");
    }

    @Override
    public @Nullable String doc(String name) {
        return "What sysconfig asks the runtime.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, SysconfigFunctionsNatives.rows());
    }
}
