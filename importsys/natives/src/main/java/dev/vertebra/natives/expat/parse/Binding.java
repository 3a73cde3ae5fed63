package dev.vertebra.natives.expat.parse;

import org.jspecify.annotations.Nullable;

/// That a prefix is bound to a namespace, from an element's start to its end.
final class Binding {
    final Prefix prefix;

    /// The namespace, with the separator behind it.
    final String uri;

    /// What the prefix was bound to before.
    final @Nullable Binding before;

    /// The next binding of the same element.
    final @Nullable Binding sibling;

    Binding(Prefix prefix, String uri, @Nullable Binding sibling) {
        this.prefix = prefix;
        this.uri = uri;
        this.before = prefix.binding;
        this.sibling = sibling;
    }
}
