package dev.vertebra.namespaces.scope;

/// What a name means in a scope.
///
/// The ordinals are the numbers that `_symtable` shows above [Symbols#SCOPE_SHIFT].
public enum Binding {
    /// The scope does not know the name.
    UNKNOWN,
    /// The scope's own variable.
    LOCAL,
    /// A global variable by declaration.
    GLOBAL_EXPLICIT,
    /// A global or built-in variable, because no enclosing scope binds the name.
    GLOBAL_IMPLICIT,
    /// A variable of an enclosing scope.
    FREE,
    /// The scope's own variable, which scopes inside use too.
    CELL;

    private static final Binding[] VALUES = values();

    static Binding of(int flags) {
        return VALUES[flags >> Symbols.SCOPE_SHIFT & Symbols.SCOPE_MASK];
    }
}
