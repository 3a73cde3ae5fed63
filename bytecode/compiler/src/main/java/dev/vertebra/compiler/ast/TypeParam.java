package dev.vertebra.compiler.ast;

import org.jspecify.annotations.Nullable;

/// A type parameter of a generic function, class or alias (PEP 695, PEP 696).
/// Compare CPython Parser/Python.asdl type_param.
public sealed interface TypeParam {
    /// Where the source of this node begins and ends.
    Position position();

    /// `TypeVar(identifier name, expr? bound, expr? default_value)`
    record TypeVar(
            String name, @Nullable Expr bound, @Nullable Expr default_value, Position position) implements TypeParam {}

    /// `ParamSpec(identifier name, expr? default_value)`
    record ParamSpec(String name, @Nullable Expr default_value, Position position) implements TypeParam {}

    /// `TypeVarTuple(identifier name, expr? default_value)`
    record TypeVarTuple(String name, @Nullable Expr default_value, Position position) implements TypeParam {}
}
