package dev.vertebra.namespaces.scope;

/// What a block of code is, as far as names go.
///
/// The numbers of `_symtable` are the ordinals. Compare CPython Include/internal/pycore_symtable.h _Py_block_ty.
public enum ScopeKind {
    /// The body of a function, of a lambda or of a comprehension.
    FUNCTION,
    /// The body of a class.
    CLASS,
    /// A module, or the whole of any other source.
    MODULE,
    /// An annotation that is not evaluated, under `from __future__ import annotations`.
    ANNOTATION,
    /// The value of a `type` statement.
    TYPE_ALIAS,
    /// The type parameters of a generic function, class or alias.
    TYPE_PARAMETERS,
    /// The bound, the constraints or the default of one type parameter.
    TYPE_VARIABLE;

    /// Whether names in such a block are found as in a function: bindings are visible to blocks inside.
    public boolean isFunctionLike() {
        return this != CLASS && this != MODULE;
    }
}
