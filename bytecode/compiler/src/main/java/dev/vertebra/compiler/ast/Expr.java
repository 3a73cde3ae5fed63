package dev.vertebra.compiler.ast;

import org.jspecify.annotations.Nullable;

/// An expression.
/// Compare CPython Parser/Python.asdl expr.
public sealed interface Expr {
    /// Where the source of this node begins and ends.
    Position position();

    /// `BoolOp(boolop op, expr* values)`
    record BoolOp(BoolOperator op, java.util.List<Expr> values, Position position) implements Expr {}

    /// `NamedExpr(expr target, expr value)`
    record NamedExpr(Expr target, Expr value, Position position) implements Expr {}

    /// `BinOp(expr left, operator op, expr right)`
    record BinOp(Expr left, Operator op, Expr right, Position position) implements Expr {}

    /// `UnaryOp(unaryop op, expr operand)`
    record UnaryOp(UnaryOperator op, Expr operand, Position position) implements Expr {}

    /// `Lambda(arguments args, expr body)`
    record Lambda(Arguments args, Expr body, Position position) implements Expr {}

    /// `IfExp(expr test, expr body, expr orelse)`
    record IfExp(Expr test, Expr body, Expr orelse, Position position) implements Expr {}

    /// `Dict(expr* keys, expr* values)`
    record Dict(java.util.List<@Nullable Expr> keys, java.util.List<Expr> values, Position position) implements Expr {}

    /// `Set(expr* elts)`
    record Set(java.util.List<Expr> elts, Position position) implements Expr {}

    /// `ListComp(expr elt, comprehension* generators)`
    record ListComp(Expr elt, java.util.List<Comprehension> generators, Position position) implements Expr {}

    /// `SetComp(expr elt, comprehension* generators)`
    record SetComp(Expr elt, java.util.List<Comprehension> generators, Position position) implements Expr {}

    /// `DictComp(expr key, expr value, comprehension* generators)`
    record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Position position)
            implements Expr {}

    /// `GeneratorExp(expr elt, comprehension* generators)`
    record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Position position) implements Expr {}

    /// `Await(expr value)`
    record Await(Expr value, Position position) implements Expr {}

    /// `Yield(expr? value)`
    record Yield(@Nullable Expr value, Position position) implements Expr {}

    /// `YieldFrom(expr value)`
    record YieldFrom(Expr value, Position position) implements Expr {}

    /// `Compare(expr left, cmpop* ops, expr* comparators)`
    record Compare(Expr left, java.util.List<CompareOperator> ops, java.util.List<Expr> comparators, Position position)
            implements Expr {}

    /// `Call(expr func, expr* args, keyword* keywords)`
    record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Position position)
            implements Expr {}

    /// `FormattedValue(expr value, int conversion, expr? format_spec)`
    record FormattedValue(
            Expr value, int conversion, @Nullable Expr format_spec, Position position) implements Expr {}

    /// `JoinedStr(expr* values)`
    record JoinedStr(java.util.List<Expr> values, Position position) implements Expr {}

    /// `Constant(constant value, string? kind)`
    record Constant(
            dev.vertebra.compiler.ast.Constant value,
            @Nullable String kind,
            Position position) implements Expr {}

    /// `Attribute(expr value, identifier attr, expr_context ctx)`
    record Attribute(Expr value, String attr, ExprContext ctx, Position position) implements Expr {}

    /// `Subscript(expr value, expr slice, expr_context ctx)`
    record Subscript(Expr value, Expr slice, ExprContext ctx, Position position) implements Expr {}

    /// `Starred(expr value, expr_context ctx)`
    record Starred(Expr value, ExprContext ctx, Position position) implements Expr {}

    /// `Name(identifier id, expr_context ctx)`
    record Name(String id, ExprContext ctx, Position position) implements Expr {}

    /// `List(expr* elts, expr_context ctx)`
    record List(java.util.List<Expr> elts, ExprContext ctx, Position position) implements Expr {}

    /// `Tuple(expr* elts, expr_context ctx)`
    record Tuple(java.util.List<Expr> elts, ExprContext ctx, Position position) implements Expr {}

    /// `Slice(expr? lower, expr? upper, expr? step)`
    record Slice(
            @Nullable Expr lower,
            @Nullable Expr upper,
            @Nullable Expr step,
            Position position) implements Expr {}
}
