package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.scan.Named;
import org.jspecify.annotations.Nullable;

/// The name of attributes.
final class AttributeId extends Named {
    /// The prefix of the name, or that which the attribute declares; null without.
    @Nullable
    Prefix prefix;

    /// Whether the attribute declares a namespace.
    boolean isDeclaration;

    /// Whether some element declares an attribute of this name with another type than `CDATA`.
    boolean mayBeTokens;

    /// The number of the tag in which the attribute was seen last.
    long tag;

    /// The expanded name, for the namespace that [#expandedBy] binds.
    private String expanded = "";

    private @Nullable Binding expandedBy;

    AttributeId(byte[] bytes, int hash) {
        super(bytes, hash);
    }

    /// The name with the namespace instead of the prefix.
    String expand(Binding binding, String suffix) {
        if (expandedBy != binding) {
            expandedBy = binding;
            expanded = binding.uri + text.substring(text.indexOf(':') + 1) + suffix;
        }
        return expanded;
    }
}
