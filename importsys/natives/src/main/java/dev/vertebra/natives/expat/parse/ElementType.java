package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.scan.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name of elements, and what is declared for them.
final class ElementType extends Named {
    /// A declared attribute.
    ///
    /// @param value what stands for it where it is missing, or null
    record Default(
            AttributeId id, boolean isCdata, @Nullable String value) {}

    /// The prefix of the name, or null.
    @Nullable
    Prefix prefix;

    final List<Default> defaults = new ArrayList<>();

    @Nullable
    AttributeId idAttribute;

    private String expanded = "";
    private @Nullable Binding expandedBy;

    ElementType(byte[] bytes, int hash) {
        super(bytes, hash);
    }

    /// The name with the namespace instead of the prefix.
    String expand(Binding binding, String suffix) {
        if (expandedBy != binding) {
            expandedBy = binding;
            expanded = binding.uri + (prefix == null ? text : text.substring(text.indexOf(':') + 1)) + suffix;
        }
        return expanded;
    }

    /// Adds a declared attribute; the first declaration counts.
    void define(AttributeId id, boolean isCdata, boolean isId, @Nullable String value) {
        if (value != null || isId) {
            for (Default each : defaults) {
                if (each.id == id) {
                    return;
                }
            }
            if (isId && idAttribute == null && !id.isDeclaration) {
                idAttribute = id;
            }
        }
        defaults.add(new Default(id, isCdata, value));
        id.mayBeTokens |= !isCdata;
    }
}
