package dev.vertebra.compiler.warnings;

import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import org.jspecify.annotations.Nullable;

/// Warns of literals where they make no sense: compared by identity, called, subscripted.
///
/// Compare CPython Python/compile.c check_compare, check_caller, check_subscripter, check_index.
public final class LiteralWarnings {
    private final WarningSink sink;

    /// Makes one that tells of all it finds.
    public LiteralWarnings(WarningSink sink) {
        this.sink = sink;
    }

    /// Tells of something else.
    public void warn(String message, Position position) {
        sink.warn(message, position);
    }

    /// Whether identity means something for an expression: it is no literal, or one of a single object.
    private static boolean hasIdentity(Expr e) {
        return !(e instanceof Expr.Constant c)
                || c.value() instanceof Constant.None
                || c.value() instanceof Constant.Bool
                || c.value() instanceof Constant.Ellipsis;
    }

    /// Looks at a comparison.
    public void compare(Expr.Compare c) {
        Expr leftExpr = c.left();
        boolean left = hasIdentity(leftExpr);
        for (int i = 0; i < c.ops().size(); i++) {
            CompareOperator op = c.ops().get(i);
            Expr rightExpr = c.comparators().get(i);
            boolean right = hasIdentity(rightExpr);
            if ((op == CompareOperator.Is || op == CompareOperator.IsNot) && !(left && right)) {
                String type = type(left ? rightExpr : leftExpr);
                String message = op == CompareOperator.Is
                        ? "\"is\" with '" + type + "' literal. Did you mean \"==\"?"
                        : "\"is not\" with '" + type + "' literal. Did you mean \"!=\"?";
                sink.warn(message, c.position());
                return;
            }
            left = right;
            leftExpr = rightExpr;
        }
    }

    /// Looks at what is called.
    public void caller(Expr e) {
        switch (e) {
            case Expr.Constant c -> notCallable(e);
            case Expr.Tuple t -> notCallable(e);
            case Expr.List l -> notCallable(e);
            case Expr.ListComp l -> notCallable(e);
            case Expr.Dict d -> notCallable(e);
            case Expr.DictComp d -> notCallable(e);
            case Expr.Set s -> notCallable(e);
            case Expr.SetComp s -> notCallable(e);
            case Expr.GeneratorExp x -> notCallable(e);
            case Expr.JoinedStr j -> notCallable(e);
            case Expr.FormattedValue f -> notCallable(e);
            default -> {}
        }
    }

    private void notCallable(Expr e) {
        sink.warn("'" + type(e) + "' object is not callable; perhaps you missed a comma?", e.position());
    }

    /// Looks at a subscription.
    public void subscript(Expr.Subscript s) {
        subscripter(s.value());
        index(s.value(), s.slice());
    }

    private void subscripter(Expr e) {
        boolean wrong = switch (e) {
            case Expr.Constant c ->
                switch (c.value()) {
                    case Constant.None n -> true;
                    case Constant.Ellipsis x -> true;
                    case Constant.Int i -> true;
                    case Constant.Bool b -> true;
                    case Constant.Float f -> true;
                    case Constant.Complex x -> true;
                    case Constant.FrozenSet f -> true;
                    default -> false;
                };
            case Expr.Set s -> true;
            case Expr.SetComp s -> true;
            case Expr.GeneratorExp x -> true;
            case Expr.Lambda l -> true;
            default -> false;
        };
        if (wrong) {
            sink.warn("'" + type(e) + "' object is not subscriptable; perhaps you missed a comma?", e.position());
        }
    }

    private void index(Expr e, Expr index) {
        String indexType = typeOrNull(index);
        if (indexType == null || indexType.equals("int") || indexType.equals("bool")) {
            return;
        }
        boolean sequence = switch (e) {
            case Expr.Constant c ->
                c.value() instanceof Constant.Str
                        || c.value() instanceof Constant.Bytes
                        || c.value() instanceof Constant.Tuple;
            case Expr.Tuple t -> true;
            case Expr.List l -> true;
            case Expr.ListComp l -> true;
            case Expr.JoinedStr j -> true;
            case Expr.FormattedValue f -> true;
            default -> false;
        };
        if (sequence) {
            sink.warn(
                    type(e) + " indices must be integers or slices, not " + indexType + "; perhaps you missed a comma?",
                    e.position());
        }
    }

    private static String type(Expr e) {
        String type = typeOrNull(e);
        return type == null ? "object" : type;
    }

    /// The name of the type that an expression certainly has, or null.
    private static @Nullable String typeOrNull(Expr e) {
        return switch (e) {
            case Expr.Tuple t -> "tuple";
            case Expr.List l -> "list";
            case Expr.ListComp l -> "list";
            case Expr.Dict d -> "dict";
            case Expr.DictComp d -> "dict";
            case Expr.Set s -> "set";
            case Expr.SetComp s -> "set";
            case Expr.GeneratorExp x -> "generator";
            case Expr.Lambda l -> "function";
            case Expr.JoinedStr j -> "str";
            case Expr.FormattedValue f -> "str";
            case Expr.Constant c ->
                switch (c.value()) {
                    case Constant.None n -> "NoneType";
                    case Constant.Bool b -> "bool";
                    case Constant.Ellipsis x -> "ellipsis";
                    case Constant.Int i -> "int";
                    case Constant.Float f -> "float";
                    case Constant.Complex x -> "complex";
                    case Constant.Str s -> "str";
                    case Constant.Bytes b -> "bytes";
                    case Constant.Tuple t -> "tuple";
                    case Constant.FrozenSet f -> "frozenset";
                };
            default -> null;
        };
    }
}
