package dev.vertebra.natives.queue;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_queue`.
public final class QueueModule implements NativeModule {
    /// For the service loader.
    public QueueModule() {}

    @Override
    public List<String> names() {
        return List.of("_queue");
    }

    @Override
    public @Nullable String doc(String name) {
        return "A queue for threads; the module queue is to be used.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("SimpleQueue"), PySimpleQueue.TYPE);
        namespace.putStr(PyStr.intern("Empty"), QueueState.of(ts).empty(ts));
    }
}
