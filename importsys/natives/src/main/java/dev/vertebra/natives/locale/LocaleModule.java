package dev.vertebra.natives.locale;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `_locale`.
public final class LocaleModule implements NativeModule {
    /// For the service loader.
    public LocaleModule() {}

    @Override
    public List<String> names() {
        return List.of("_locale");
    }

    @Override
    public @Nullable String doc(String name) {
        return "The C library's locale.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(
                module, namespace, name, LocaleFunctionsNatives.rows(), CatalogueFunctionsNatives.rows());
        for (LocaleCategory category : LocaleCategory.values()) {
            if (category.named()) {
                put(namespace, "LC_" + category, category.number());
            }
        }
        put(namespace, "CHAR_MAX", Byte.MAX_VALUE);
        for (LocaleFacts.Fact fact : LocaleFacts.all()) {
            put(namespace, fact.name(), fact.key());
        }
        namespace.putStr(PyStr.intern("Error"), LocaleState.of(ts).error(ts));
    }

    private static void put(PyDict namespace, String name, int value) {
        namespace.putStr(PyStr.intern(name), PyInt.of(value));
    }
}
