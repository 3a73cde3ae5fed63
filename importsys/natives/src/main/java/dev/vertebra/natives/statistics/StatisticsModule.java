package dev.vertebra.natives.statistics;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_statistics`.
public final class StatisticsModule implements NativeModule {
    /// For the service loader.
    public StatisticsModule() {}

    @Override
    public List<String> names() {
        return List.of("_statistics");
    }

    @Override
    public @Nullable String doc(String name) {
        return "What makes the module statistics faster.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, StatisticsFunctionsNatives.rows());
    }
}
