package dev.vertebra.natives.collections;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `_collections`, `_bisect` and `_heapq`.
public final class CollectionsModule implements NativeModule {
    /// For the service loader.
    public CollectionsModule() {}

    @Override
    public List<String> names() {
        return List.of("_collections", "_bisect", "_heapq");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "_collections" -> "Containers for collections.";
            case "_bisect" -> "Searching and inserting in sorted lists.";
            case "_heapq" -> "Heaps in lists.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "_bisect" -> NativeModule.addFunctions(module, namespace, name, BisectionNatives.rows());
            case "_heapq" -> NativeModule.addFunctions(module, namespace, name, HeapNatives.rows());
            default -> {
                NativeModule.addFunctions(module, namespace, name, CountingNatives.rows());
                addTypes(namespace);
            }
        }
    }

    private static void addTypes(PyDict namespace) {
        NativeModule.addTypes(
                namespace,
                Deque.TYPE,
                DefaultDict.TYPE,
                PyOrderedDict.TYPE,
                DequeIterator.TYPE,
                DequeReverseIterator.TYPE,
                TupleGetter.TYPE);
    }
}
