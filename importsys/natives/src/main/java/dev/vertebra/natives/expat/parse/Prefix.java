package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.scan.Named;
import org.jspecify.annotations.Nullable;

/// A prefix of names and what it is bound to at present.
final class Prefix extends Named {
    /// The namespace, or null.
    @Nullable
    Binding binding;

    Prefix(byte[] bytes, int hash) {
        super(bytes, hash);
    }

    /// The prefix, or null for the one that is none.
    @Nullable
    String name() {
        return text.isEmpty() ? null : text;
    }
}
