package dev.vertebra.natives.functools;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `_functools` and `_operator`.
public final class FunctoolsModules implements NativeModule {
    /// For the service loader.
    public FunctoolsModules() {}

    @Override
    public List<String> names() {
        return List.of("_functools", "_operator");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "_functools" -> "The part of functools that is not written in Python.";
            case "_operator" -> "Operators as functions.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (name.equals("_functools")) {
            NativeModule.addFunctions(module, namespace, name, ReductionNatives.rows());
            namespace.putStr(PyStr.intern("partial"), Partial.TYPE);
            namespace.putStr(PyStr.intern("_lru_cache_wrapper"), LruCache.TYPE);
            return;
        }
        NativeModule.addFunctions(
                module, namespace, name, OperatorFunctionsNatives.rows(), ObjectFunctionsNatives.rows());
        NativeModule.addTypes(namespace, ItemGetter.TYPE, AttrGetter.TYPE, MethodCaller.TYPE);
    }
}
