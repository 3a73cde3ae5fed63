package dev.vertebra.compiler.parser.literals;

import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Expressions as targets of assignments, loops and deletions.
/// Compare CPython Parser/action_helpers.c _PyPegen_set_expr_context, _PyPegen_get_invalid_target.
public final class Targets {
    /// What binds or unbinds a target.
    public enum Use {
        ASSIGNMENT,
        DELETION,
        LOOP
    }

    private Targets() {}

    /// The expression in another context. What has no context stays as it is.
    public static Expr withContext(Expr e, ExprContext ctx) {
        return switch (e) {
            case Expr.Name n -> new Expr.Name(n.id(), ctx, n.position());
            case Expr.Attribute a -> new Expr.Attribute(a.value(), a.attr(), ctx, a.position());
            case Expr.Subscript s -> new Expr.Subscript(s.value(), s.slice(), ctx, s.position());
            case Expr.Tuple t -> new Expr.Tuple(withContext(t.elts(), ctx), ctx, t.position());
            case Expr.List l -> new Expr.List(withContext(l.elts(), ctx), ctx, l.position());
            case Expr.Starred s -> new Expr.Starred(withContext(s.value(), ctx), ctx, s.position());
            default -> e;
        };
    }

    private static List<Expr> withContext(List<Expr> elements, ExprContext ctx) {
        List<Expr> result = new ArrayList<>(elements.size());
        for (Expr e : elements) {
            result.add(withContext(e, ctx));
        }
        return result;
    }

    /// Whether the expression, read as one, is a target that may hold starred ones inside a list or tuple.
    public static boolean isAssignable(Expr e) {
        return switch (e) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> true;
            case Expr.Tuple t -> areAssignable(t.elts());
            case Expr.List l -> areAssignable(l.elts());
            case Expr.Starred s -> !(s.value() instanceof Expr.Starred) && isAssignable(s.value());
            default -> false;
        };
    }

    private static boolean areAssignable(List<Expr> elements) {
        for (Expr e : elements) {
            if (!isAssignable(e)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the expression, read as one, may be deleted.
    public static boolean isDeletable(Expr e) {
        return switch (e) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> true;
            case Expr.Tuple t -> areDeletable(t.elts());
            case Expr.List l -> areDeletable(l.elts());
            default -> false;
        };
    }

    private static boolean areDeletable(List<Expr> elements) {
        for (Expr e : elements) {
            if (!isDeletable(e)) {
                return false;
            }
        }
        return true;
    }

    /// The first part of an expression that can't be a target, null if there is none.
    public static @Nullable Expr invalid(Expr e, Use use) {
        return switch (e) {
            case Expr.List l -> firstInvalid(l.elts(), use);
            case Expr.Tuple t -> firstInvalid(t.elts(), use);
            case Expr.Starred s -> use == Use.DELETION ? s : invalid(s.value(), use);
            case Expr.Compare c -> {
                if (use != Use.LOOP) {
                    yield c;
                }
                yield c.ops().getFirst() == CompareOperator.In ? invalid(c.left(), use) : null;
            }
            case Expr.Name _, Expr.Subscript _, Expr.Attribute _ -> null;
            default -> e;
        };
    }

    private static @Nullable Expr firstInvalid(List<Expr> elements, Use use) {
        for (Expr e : elements) {
            Expr bad = invalid(e, use);
            if (bad != null) {
                return bad;
            }
        }
        return null;
    }

    /// What messages call an expression.
    /// Compare CPython Parser/action_helpers.c _PyPegen_get_expr_name.
    public static String describe(Expr e) {
        return switch (e) {
            case Expr.Attribute _ -> "attribute";
            case Expr.Subscript _ -> "subscript";
            case Expr.Starred _ -> "starred";
            case Expr.Name _ -> "name";
            case Expr.List _ -> "list";
            case Expr.Tuple _ -> "tuple";
            case Expr.Lambda _ -> "lambda";
            case Expr.Call _ -> "function call";
            case Expr.BoolOp _, Expr.BinOp _, Expr.UnaryOp _ -> "expression";
            case Expr.GeneratorExp _ -> "generator expression";
            case Expr.Yield _, Expr.YieldFrom _ -> "yield expression";
            case Expr.Await _ -> "await expression";
            case Expr.ListComp _ -> "list comprehension";
            case Expr.SetComp _ -> "set comprehension";
            case Expr.DictComp _ -> "dict comprehension";
            case Expr.Dict _ -> "dict literal";
            case Expr.Set _ -> "set display";
            case Expr.JoinedStr _, Expr.FormattedValue _ -> "f-string expression";
            case Expr.Constant c -> describe(c.value());
            case Expr.Compare _ -> "comparison";
            case Expr.IfExp _ -> "conditional expression";
            case Expr.NamedExpr _ -> "named expression";
            case Expr.Slice _ -> "slice";
        };
    }

    private static String describe(Constant value) {
        return switch (value) {
            case Constant.None _ -> "None";
            case Constant.Bool b -> b.value() ? "True" : "False";
            case Constant.Ellipsis _ -> "ellipsis";
            default -> "literal";
        };
    }
}
