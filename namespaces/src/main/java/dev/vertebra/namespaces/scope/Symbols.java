package dev.vertebra.namespaces.scope;

/// The bits of a symbol: what a scope does with a name, in CPython's numbers as `_symtable` shows them.
///
/// Compare CPython Include/internal/pycore_symtable.h.
public final class Symbols {
    /// Declared by `global`.
    public static final int DEF_GLOBAL = 1;
    /// Assigned.
    public static final int DEF_LOCAL = 2;
    /// A parameter.
    public static final int DEF_PARAM = 2 << 1;
    /// Declared by `nonlocal`.
    public static final int DEF_NONLOCAL = 2 << 2;
    /// Read.
    public static final int USE = 2 << 3;
    /// Free in a scope inside that the scope does not mention itself.
    public static final int DEF_FREE = 2 << 4;
    /// Free in a method while the class binds the same name.
    public static final int DEF_FREE_CLASS = 2 << 5;
    /// Bound by an import.
    public static final int DEF_IMPORT = 2 << 6;
    /// Annotated.
    public static final int DEF_ANNOT = 2 << 7;
    /// An iteration variable of a comprehension.
    public static final int DEF_COMP_ITER = 2 << 8;
    /// A type parameter.
    public static final int DEF_TYPE_PARAM = 2 << 9;
    /// A cell of a comprehension that was inlined into this scope.
    public static final int DEF_COMP_CELL = 2 << 10;
    /// Bound here in any way.
    public static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;
    /// Where the ordinal of the [Binding] begins.
    public static final int SCOPE_SHIFT = 12;
    /// The mask of that ordinal.
    public static final int SCOPE_MASK = DEF_GLOBAL | DEF_LOCAL | DEF_PARAM | DEF_NONLOCAL;
    /// The bits below the ordinal.
    public static final int FLAGS_MASK = (1 << SCOPE_SHIFT) - 1;

    private Symbols() {}
}
