package dev.vertebra.namespaces.scope;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The resolved scopes of one source, found by the objects that the front end gave as keys.
public final class ScopeTable {
    private final Scope top;
    private final Map<Object, Scope> byKey;

    ScopeTable(Scope top, IdentityHashMap<Object, Scope> byKey) {
        this.top = top;
        this.byKey = byKey;
    }

    /// The scope of the whole source.
    public Scope top() {
        return top;
    }

    /// The scope that was entered with a key, compared by identity.
    ///
    /// @throws IllegalArgumentException if there is none
    public Scope scope(Object key) {
        Scope scope = scopeOrNull(key);
        if (scope == null) {
            throw new IllegalArgumentException("unknown symbol table entry");
        }
        return scope;
    }

    /// The scope that was entered with a key, or null if there is none.
    public @Nullable Scope scopeOrNull(Object key) {
        return byKey.get(key);
    }
}
