package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Folds expressions; counts how deep they are nested. Compare CPython Python/ast_opt.c astfold_expr.
final class ExprOptimizer {
    private final AstOptimizer owner;
    private final boolean debug;
    private final BooleanSupplier foldsInversion;
    private int depth;

    ExprOptimizer(AstOptimizer owner, boolean debug, BooleanSupplier foldsInversion) {
        this.owner = owner;
        this.debug = debug;
        this.foldsInversion = foldsInversion;
    }

    void enter() {
        if (++depth > DepthException.LIMIT) {
            throw new DepthException();
        }
    }

    void leave() {
        depth--;
    }

    Expr fold(Expr e) {
        enter();
        if (e instanceof Expr.Constant) {
            leave();
            return e;
        }
        Expr result = switch (e) {
            case Expr.Name n ->
                n.ctx() == ExprContext.Load && n.id().equals("__debug__")
                        ? constant(debug ? Constant.TRUE : Constant.FALSE, n)
                        : n;
            case Expr.Attribute a -> {
                Expr value = fold(a.value());
                yield value == a.value() ? a : new Expr.Attribute(value, a.attr(), a.ctx(), a.position());
            }
            case Expr.Call c -> call(c);
            case Expr.Tuple t -> tuple(t);
            case Expr.BinOp b -> binOp(b);
            case Expr.UnaryOp u -> unaryOp(u);
            case Expr.Subscript s -> subscript(s);
            case Expr.Compare c -> compare(c);
            case Expr.BoolOp b -> {
                List<Expr> values = all(b.values());
                yield values == b.values() ? b : new Expr.BoolOp(b.op(), values, b.position());
            }
            case Expr.IfExp i -> {
                Expr test = fold(i.test());
                Expr body = fold(i.body());
                Expr orelse = fold(i.orelse());
                yield test == i.test() && body == i.body() && orelse == i.orelse()
                        ? i
                        : new Expr.IfExp(test, body, orelse, i.position());
            }
            case Expr.List l -> {
                List<Expr> elts = all(l.elts());
                yield elts == l.elts() ? l : new Expr.List(elts, l.ctx(), l.position());
            }
            default -> foldOther(e);
        };
        leave();
        return result;
    }

    private Expr foldOther(Expr e) {
        return switch (e) {
            case Expr.NamedExpr n -> {
                Expr value = fold(n.value());
                yield value == n.value() ? n : new Expr.NamedExpr(n.target(), value, n.position());
            }
            case Expr.Lambda l -> new Expr.Lambda(owner.arguments(l.args()), fold(l.body()), l.position());
            case Expr.Dict d ->
                new Expr.Dict(
                        AstOptimizer.<@Nullable Expr>all(d.keys(), this::optional), all(d.values()), d.position());
            case Expr.Set s -> new Expr.Set(all(s.elts()), s.position());
            case Expr.ListComp c ->
                new Expr.ListComp(fold(c.elt()), AstOptimizer.all(c.generators(), owner::comprehension), c.position());
            case Expr.SetComp c ->
                new Expr.SetComp(fold(c.elt()), AstOptimizer.all(c.generators(), owner::comprehension), c.position());
            case Expr.DictComp c ->
                new Expr.DictComp(
                        fold(c.key()),
                        fold(c.value()),
                        AstOptimizer.all(c.generators(), owner::comprehension),
                        c.position());
            case Expr.GeneratorExp c ->
                new Expr.GeneratorExp(
                        fold(c.elt()), AstOptimizer.all(c.generators(), owner::comprehension), c.position());
            case Expr.Await a -> new Expr.Await(fold(a.value()), a.position());
            case Expr.Yield y -> new Expr.Yield(optional(y.value()), y.position());
            case Expr.YieldFrom y -> new Expr.YieldFrom(fold(y.value()), y.position());
            case Expr.FormattedValue f ->
                new Expr.FormattedValue(fold(f.value()), f.conversion(), optional(f.format_spec()), f.position());
            case Expr.JoinedStr j -> new Expr.JoinedStr(all(j.values()), j.position());
            case Expr.Starred s -> new Expr.Starred(fold(s.value()), s.ctx(), s.position());
            case Expr.Slice s ->
                new Expr.Slice(optional(s.lower()), optional(s.upper()), optional(s.step()), s.position());
            default -> e;
        };
    }

    private List<Expr> all(List<Expr> list) {
        return AstOptimizer.all(list, this::fold);
    }

    private @Nullable Expr optional(@Nullable Expr e) {
        return e == null ? null : fold(e);
    }

    private static Expr constant(Constant value, Expr at) {
        return new Expr.Constant(value, null, at.position());
    }

    private Expr call(Expr.Call c) {
        Expr func = fold(c.func());
        List<Expr> args = all(c.args());
        List<Keyword> keywords = AstOptimizer.all(c.keywords(), owner::keyword);
        return func == c.func() && args == c.args() && keywords == c.keywords()
                ? c
                : new Expr.Call(func, args, keywords, c.position());
    }

    private Expr tuple(Expr.Tuple t) {
        List<Expr> elts = all(t.elts());
        if (t.ctx() == ExprContext.Load) {
            List<Constant> values = constants(elts);
            if (values != null) {
                return constant(new Constant.Tuple(values), t);
            }
        }
        return elts == t.elts() ? t : new Expr.Tuple(elts, t.ctx(), t.position());
    }

    private static @Nullable List<Constant> constants(List<Expr> elts) {
        for (Expr e : elts) {
            if (!(e instanceof Expr.Constant)) {
                return null;
            }
        }
        List<Constant> values = new ArrayList<>(elts.size());
        for (Expr e : elts) {
            if (e instanceof Expr.Constant c) {
                values.add(c.value());
            }
        }
        return values;
    }

    private Expr binOp(Expr.BinOp b) {
        Expr left = fold(b.left());
        Expr right = fold(b.right());
        if (left instanceof Expr.Constant l) {
            if (b.op() == Operator.Mod
                    && l.value() instanceof Constant.Str format
                    && right instanceof Expr.Tuple t
                    && !hasStarred(t.elts())) {
                Expr joined = FormatFolder.fold(format, t.elts(), b.position());
                if (joined != null) {
                    return joined;
                }
            }
            if (right instanceof Expr.Constant r) {
                Constant value = ConstantFolder.binary(b.op(), l.value(), r.value());
                if (value != null) {
                    return constant(value, b);
                }
            }
        }
        return left == b.left() && right == b.right() ? b : new Expr.BinOp(left, b.op(), right, b.position());
    }

    private static boolean hasStarred(List<Expr> elts) {
        for (Expr e : elts) {
            if (e instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    private Expr unaryOp(Expr.UnaryOp u) {
        Expr operand = fold(u.operand());
        if (operand instanceof Expr.Constant c) {
            boolean stays = u.op() == UnaryOperator.Invert
                    && c.value() instanceof Constant.Bool
                    && !foldsInversion.getAsBoolean();
            Constant value = stays ? null : ConstantFolder.unary(u.op(), c.value());
            if (value != null) {
                return constant(value, u);
            }
        }
        if (u.op() == UnaryOperator.Not
                && operand instanceof Expr.Compare c
                && c.ops().size() == 1) {
            CompareOperator inverse = switch (c.ops().getFirst()) {
                case Is -> CompareOperator.IsNot;
                case IsNot -> CompareOperator.Is;
                case In -> CompareOperator.NotIn;
                case NotIn -> CompareOperator.In;
                default -> null;
            };
            if (inverse != null) {
                return new Expr.Compare(c.left(), List.of(inverse), c.comparators(), c.position());
            }
        }
        return operand == u.operand() ? u : new Expr.UnaryOp(u.op(), operand, u.position());
    }

    private Expr subscript(Expr.Subscript s) {
        Expr value = fold(s.value());
        Expr slice = fold(s.slice());
        if (s.ctx() == ExprContext.Load && value instanceof Expr.Constant v && slice instanceof Expr.Constant i) {
            Constant item = ConstantFolder.subscript(v.value(), i.value());
            if (item != null) {
                return constant(item, s);
            }
        }
        return value == s.value() && slice == s.slice() ? s : new Expr.Subscript(value, slice, s.ctx(), s.position());
    }

    private Expr compare(Expr.Compare c) {
        Expr left = fold(c.left());
        List<Expr> comparators = all(c.comparators());
        CompareOperator last = c.ops().getLast();
        if (last == CompareOperator.In || last == CompareOperator.NotIn) {
            Expr old = comparators.getLast();
            Expr folded = foldIterable(old);
            if (folded != old) {
                comparators = new ArrayList<>(comparators);
                comparators.set(comparators.size() - 1, folded);
            }
        }
        return left == c.left() && comparators == c.comparators()
                ? c
                : new Expr.Compare(left, c.ops(), comparators, c.position());
    }

    /// What an expression is where only its elements matter: a tuple for a list, a constant frozenset for a set.
    Expr foldIterable(Expr e) {
        if (e instanceof Expr.List l) {
            if (hasStarred(l.elts())) {
                return e;
            }
            List<Constant> values = constants(l.elts());
            return values == null
                    ? new Expr.Tuple(l.elts(), l.ctx(), l.position())
                    : constant(new Constant.Tuple(values), l);
        }
        if (e instanceof Expr.Set s) {
            List<Constant> values = constants(s.elts());
            return values == null ? e : constant(FrozenSets.of(values), s);
        }
        return e;
    }
}
