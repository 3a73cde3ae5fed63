package dev.vertebra.natives.codecs;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `_codecs`, `_string` and `_suggestions`.
public final class TextModules implements NativeModule {
    /// For the service loader.
    public TextModules() {}

    @Override
    public List<String> names() {
        return List.of("_codecs", "_string", "_suggestions");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "_string" -> "What string.Formatter needs.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (name.equals("_string")) {
            NativeModule.addFunctions(module, namespace, name, StringModuleNatives.rows());
        } else if (name.equals("_suggestions")) {
            NativeModule.addFunctions(module, namespace, name, SuggestionsNatives.rows());
        } else {
            NativeModule.addFunctions(
                    module,
                    namespace,
                    name,
                    RegistryFunctionsNatives.rows(),
                    UnicodeFunctionsNatives.rows(),
                    WideFunctionsNatives.rows(),
                    EscapeFunctionsNatives.rows());
        }
    }
}
