package dev.vertebra.natives.itertools;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `itertools`.
public final class ItertoolsModule implements NativeModule {
    /// For the service loader.
    public ItertoolsModule() {}

    @Override
    public List<String> names() {
        return List.of("itertools");
    }

    @Override
    public @Nullable String doc(String name) {
        return "Iterators to build loops from.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addTypes(
                namespace,
                Accumulate.TYPE,
                Batched.TYPE,
                Chain.TYPE,
                Combinations.TYPE,
                CombinationsWithReplacement.TYPE,
                Compress.TYPE,
                Count.TYPE,
                Cycle.TYPE,
                DropWhile.TYPE,
                FilterFalse.TYPE,
                GroupBy.TYPE,
                Group.TYPE,
                ISlice.TYPE,
                Pairwise.TYPE,
                Permutations.TYPE,
                Product.TYPE,
                Repeat.TYPE,
                StarMap.TYPE,
                TakeWhile.TYPE,
                Tee.TYPE,
                TeeData.TYPE,
                ZipLongest.TYPE);
        NativeModule.addFunctions(module, namespace, name, TeeFunctionNatives.rows());
    }
}
