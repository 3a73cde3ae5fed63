package dev.vertebra.gc;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `gc`, `_weakref` and `_tracemalloc`.
public final class MemoryModules implements NativeModule {
    /// For the service loader.
    public MemoryModules() {}

    @Override
    public List<String> names() {
        return List.of("gc", "_weakref", "_tracemalloc");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "gc" -> "Control over the collector of cyclic garbage.";
            case "_weakref" -> "Weak references, for weakref.";
            case "_tracemalloc" -> "Where objects were made, for tracemalloc.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (name.equals("gc")) {
            NativeModule.addFunctions(module, namespace, name, GcModuleNatives.rows());
            put(namespace, "garbage", GcState.of(ts).garbage);
            put(namespace, "callbacks", GcState.of(ts).callbacks);
            String[] flags = {"DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "", "", "DEBUG_SAVEALL"};
            for (int i = 0; i < flags.length; i++) {
                if (!flags[i].isEmpty()) {
                    put(namespace, flags[i], PyInt.of(1L << i));
                }
            }
            put(namespace, "DEBUG_LEAK", PyInt.of(38));
            return;
        }
        if (name.equals("_tracemalloc")) {
            NativeModule.addFunctions(module, namespace, name, TracemallocModuleNatives.rows());
            return;
        }
        NativeModule.addFunctions(module, namespace, name, WeakrefModuleNatives.rows());
        put(namespace, "ref", PyWeakReference.TYPE);
        put(namespace, "ReferenceType", PyWeakReference.TYPE);
        put(namespace, "ProxyType", PyWeakProxy.PROXY);
        put(namespace, "CallableProxyType", PyWeakProxy.CALLABLE_PROXY);
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }
}
