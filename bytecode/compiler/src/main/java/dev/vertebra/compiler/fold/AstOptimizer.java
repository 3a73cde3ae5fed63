package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Rewrites a tree so that whatever is constant is a constant.
///
/// Nodes are never changed; a node whose children stay the same is given back as it is.
/// Compare CPython Python/ast_opt.c.
public final class AstOptimizer {
    private final boolean futureAnnotations;
    private final ExprOptimizer exprs;

    /// An optimiser for one source.
    ///
    /// @param optimize the level of `-O`; `__debug__` is true only at 0
    /// @param futureAnnotations whether annotations are not evaluated, and so stay as they are
    /// @param foldsInversion asked before `~` of a bool is folded
    public AstOptimizer(int optimize, boolean futureAnnotations, BooleanSupplier foldsInversion) {
        this.futureAnnotations = futureAnnotations;
        this.exprs = new ExprOptimizer(this, optimize == 0, foldsInversion);
    }

    /// The tree with its constants folded.
    ///
    /// @throws DepthException if it is nested too deeply
    public Mod optimize(Mod mod) {
        return switch (mod) {
            case Mod.Module m -> new Mod.Module(body(m.body()), m.type_ignores());
            case Mod.Interactive i -> new Mod.Interactive(all(i.body(), this::stmt));
            case Mod.Expression e -> new Mod.Expression(exprs.fold(e.body()));
            case Mod.FunctionType f -> f;
        };
    }

    /// Applies a function to every element; the same list if nothing changes.
    static <T extends @Nullable Object> List<T> all(List<T> list, UnaryOperator<T> fold) {
        List<T> result = null;
        for (int i = 0; i < list.size(); i++) {
            T old = list.get(i);
            T folded = old == null ? old : fold.apply(old);
            if (result == null && folded != old) {
                result = new ArrayList<>(list.subList(0, i));
            }
            if (result != null) {
                result.add(folded);
            }
        }
        return result == null ? list : result;
    }

    private List<Expr> all(List<Expr> list) {
        return all(list, exprs::fold);
    }

    private @Nullable Expr optional(@Nullable Expr e) {
        return e == null ? null : exprs.fold(e);
    }

    private @Nullable Expr annotation(@Nullable Expr e) {
        return e == null || futureAnnotations ? e : exprs.fold(e);
    }

    /// Folds the body of a module, class or function. A first statement that only folding made a string must not become
    /// the doc string.
    private List<Stmt> body(List<Stmt> body) {
        boolean hadDoc = isDoc(body);
        List<Stmt> folded = all(body, this::stmt);
        if (!hadDoc && isDoc(folded) && folded.getFirst() instanceof Stmt.ExprStmt e) {
            List<Stmt> result = new ArrayList<>(folded);
            Expr joined = new Expr.JoinedStr(List.of(e.value()), e.value().position());
            result.set(0, new Stmt.ExprStmt(joined, e.position()));
            return result;
        }
        return folded;
    }

    private static boolean isDoc(List<Stmt> body) {
        return !body.isEmpty()
                && body.getFirst() instanceof Stmt.ExprStmt e
                && e.value() instanceof Expr.Constant c
                && c.value() instanceof Constant.Str;
    }

    private Stmt stmt(Stmt s) {
        exprs.enter();
        Stmt result = switch (s) {
            case Stmt.FunctionDef f -> function(f);
            case Stmt.AsyncFunctionDef f -> function(f);
            case Stmt.ClassDef c -> classDef(c);
            case Stmt.Return r -> {
                Expr value = optional(r.value());
                yield value == r.value() ? r : new Stmt.Return(value, r.position());
            }
            case Stmt.Delete d -> {
                List<Expr> targets = all(d.targets());
                yield targets == d.targets() ? d : new Stmt.Delete(targets, d.position());
            }
            case Stmt.Assign a -> {
                List<Expr> targets = all(a.targets());
                Expr value = exprs.fold(a.value());
                yield targets == a.targets() && value == a.value()
                        ? a
                        : new Stmt.Assign(targets, value, a.type_comment(), a.position());
            }
            case Stmt.TypeAlias t ->
                new Stmt.TypeAlias(
                        exprs.fold(t.name()),
                        all(t.type_params(), this::typeParam),
                        exprs.fold(t.value()),
                        t.position());
            case Stmt.AugAssign a -> {
                Expr target = exprs.fold(a.target());
                Expr value = exprs.fold(a.value());
                yield target == a.target() && value == a.value()
                        ? a
                        : new Stmt.AugAssign(target, a.op(), value, a.position());
            }
            case Stmt.AnnAssign a -> annAssign(a);
            case Stmt.For f ->
                new Stmt.For(
                        exprs.fold(f.target()),
                        exprs.foldIterable(exprs.fold(f.iter())),
                        all(f.body(), this::stmt),
                        all(f.orelse(), this::stmt),
                        f.type_comment(),
                        f.position());
            case Stmt.AsyncFor f ->
                new Stmt.AsyncFor(
                        exprs.fold(f.target()),
                        exprs.fold(f.iter()),
                        all(f.body(), this::stmt),
                        all(f.orelse(), this::stmt),
                        f.type_comment(),
                        f.position());
            default -> otherStmt(s);
        };
        exprs.leave();
        return result;
    }

    private Stmt otherStmt(Stmt s) {
        return switch (s) {
            case Stmt.While w ->
                new Stmt.While(
                        exprs.fold(w.test()), all(w.body(), this::stmt), all(w.orelse(), this::stmt), w.position());
            case Stmt.If i ->
                new Stmt.If(exprs.fold(i.test()), all(i.body(), this::stmt), all(i.orelse(), this::stmt), i.position());
            case Stmt.With w ->
                new Stmt.With(
                        all(w.items(), this::withItem), all(w.body(), this::stmt), w.type_comment(), w.position());
            case Stmt.AsyncWith w ->
                new Stmt.AsyncWith(
                        all(w.items(), this::withItem), all(w.body(), this::stmt), w.type_comment(), w.position());
            case Stmt.Match m -> new Stmt.Match(exprs.fold(m.subject()), all(m.cases(), this::matchCase), m.position());
            case Stmt.Raise r -> {
                Expr exc = optional(r.exc());
                Expr cause = optional(r.cause());
                yield exc == r.exc() && cause == r.cause() ? r : new Stmt.Raise(exc, cause, r.position());
            }
            case Stmt.Try t ->
                new Stmt.Try(
                        all(t.body(), this::stmt),
                        all(t.handlers(), this::handler),
                        all(t.orelse(), this::stmt),
                        all(t.finalbody(), this::stmt),
                        t.position());
            case Stmt.TryStar t ->
                new Stmt.TryStar(
                        all(t.body(), this::stmt),
                        all(t.handlers(), this::handler),
                        all(t.orelse(), this::stmt),
                        all(t.finalbody(), this::stmt),
                        t.position());
            case Stmt.Assert a -> {
                Expr test = exprs.fold(a.test());
                Expr msg = optional(a.msg());
                yield test == a.test() && msg == a.msg() ? a : new Stmt.Assert(test, msg, a.position());
            }
            case Stmt.ExprStmt e -> {
                Expr value = exprs.fold(e.value());
                yield value == e.value() ? e : new Stmt.ExprStmt(value, e.position());
            }
            default -> s;
        };
    }

    private Stmt function(Stmt.FunctionDef f) {
        return new Stmt.FunctionDef(
                f.name(),
                arguments(f.args()),
                body(f.body()),
                all(f.decorator_list()),
                annotation(f.returns()),
                f.type_comment(),
                all(f.type_params(), this::typeParam),
                f.position());
    }

    private Stmt function(Stmt.AsyncFunctionDef f) {
        return new Stmt.AsyncFunctionDef(
                f.name(),
                arguments(f.args()),
                body(f.body()),
                all(f.decorator_list()),
                annotation(f.returns()),
                f.type_comment(),
                all(f.type_params(), this::typeParam),
                f.position());
    }

    private Stmt classDef(Stmt.ClassDef c) {
        return new Stmt.ClassDef(
                c.name(),
                all(c.bases()),
                all(c.keywords(), this::keyword),
                body(c.body()),
                all(c.decorator_list()),
                all(c.type_params(), this::typeParam),
                c.position());
    }

    private Stmt annAssign(Stmt.AnnAssign a) {
        Expr target = exprs.fold(a.target());
        Expr annotation = futureAnnotations ? a.annotation() : exprs.fold(a.annotation());
        Expr value = optional(a.value());
        return target == a.target() && annotation == a.annotation() && value == a.value()
                ? a
                : new Stmt.AnnAssign(target, annotation, value, a.simple(), a.position());
    }

    Arguments arguments(Arguments a) {
        return new Arguments(
                all(a.posonlyargs(), this::arg),
                all(a.args(), this::arg),
                a.vararg() == null ? null : arg(a.vararg()),
                all(a.kwonlyargs(), this::arg),
                AstOptimizer.<@Nullable Expr>all(a.kw_defaults(), this::optional),
                a.kwarg() == null ? null : arg(a.kwarg()),
                all(a.defaults()));
    }

    private Arg arg(Arg a) {
        Expr annotation = annotation(a.annotation());
        return annotation == a.annotation() ? a : new Arg(a.arg(), annotation, a.type_comment(), a.position());
    }

    Keyword keyword(Keyword k) {
        Expr value = exprs.fold(k.value());
        return value == k.value() ? k : new Keyword(k.arg(), value, k.position());
    }

    Comprehension comprehension(Comprehension c) {
        Expr target = exprs.fold(c.target());
        Expr iter = exprs.foldIterable(exprs.fold(c.iter()));
        return new Comprehension(target, iter, all(c.ifs()), c.is_async());
    }

    private WithItem withItem(WithItem w) {
        return new WithItem(exprs.fold(w.context_expr()), optional(w.optional_vars()));
    }

    private ExceptHandler handler(ExceptHandler h) {
        return new ExceptHandler(optional(h.type()), h.name(), all(h.body(), this::stmt), h.position());
    }

    private MatchCase matchCase(MatchCase m) {
        return new MatchCase(pattern(m.pattern()), optional(m.guard()), all(m.body(), this::stmt));
    }

    private Pattern pattern(Pattern p) {
        exprs.enter();
        Pattern result = switch (p) {
            case Pattern.MatchValue m -> new Pattern.MatchValue(exprs.fold(m.value()), m.position());
            case Pattern.MatchSingleton m -> m;
            case Pattern.MatchSequence m -> new Pattern.MatchSequence(all(m.patterns(), this::pattern), m.position());
            case Pattern.MatchMapping m ->
                new Pattern.MatchMapping(all(m.keys()), all(m.patterns(), this::pattern), m.rest(), m.position());
            case Pattern.MatchClass m ->
                new Pattern.MatchClass(
                        exprs.fold(m.cls()),
                        all(m.patterns(), this::pattern),
                        m.kwd_attrs(),
                        all(m.kwd_patterns(), this::pattern),
                        m.position());
            case Pattern.MatchStar m -> m;
            case Pattern.MatchAs m ->
                m.pattern() == null ? m : new Pattern.MatchAs(pattern(m.pattern()), m.name(), m.position());
            case Pattern.MatchOr m -> new Pattern.MatchOr(all(m.patterns(), this::pattern), m.position());
        };
        exprs.leave();
        return result;
    }

    private TypeParam typeParam(TypeParam t) {
        return switch (t) {
            case TypeParam.TypeVar v ->
                new TypeParam.TypeVar(v.name(), optional(v.bound()), optional(v.default_value()), v.position());
            case TypeParam.ParamSpec v -> new TypeParam.ParamSpec(v.name(), optional(v.default_value()), v.position());
            case TypeParam.TypeVarTuple v ->
                new TypeParam.TypeVarTuple(v.name(), optional(v.default_value()), v.position());
        };
    }
}
