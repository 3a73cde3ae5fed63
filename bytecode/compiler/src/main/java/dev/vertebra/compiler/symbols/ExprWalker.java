package dev.vertebra.compiler.symbols;

import static dev.vertebra.namespaces.scope.Symbols.*;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.fold.DepthException;
import dev.vertebra.namespaces.scope.ComprehensionKind;
import dev.vertebra.namespaces.scope.ScopeBuilder;
import dev.vertebra.namespaces.scope.ScopeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports the names of expressions; counts how deep they are nested.
///
/// Compare CPython Python/symtable.c symtable_visit_expr.
final class ExprWalker {
    private final ScopeBuilder scopes;
    private final boolean topLevelAwait;
    private int depth;

    ExprWalker(ScopeBuilder scopes, boolean topLevelAwait) {
        this.scopes = scopes;
        this.topLevelAwait = topLevelAwait;
    }

    void enter() {
        if (++depth > DepthException.LIMIT) {
            throw new DepthException();
        }
    }

    void leave() {
        depth--;
    }

    void visitAll(List<Expr> list) {
        for (Expr e : list) {
            visit(e);
        }
    }

    void visitOptional(@Nullable Expr e) {
        if (e != null) {
            visit(e);
        }
    }

    void visit(Expr e) {
        enter();
        switch (e) {
            case Expr.Constant c -> {}
            case Expr.Name n -> name(n);
            case Expr.Attribute a -> visit(a.value());
            case Expr.Call c -> {
                visit(c.func());
                visitAll(c.args());
                keywords(c.keywords());
            }
            case Expr.BinOp b -> {
                visit(b.left());
                visit(b.right());
            }
            case Expr.UnaryOp u -> visit(u.operand());
            case Expr.BoolOp b -> visitAll(b.values());
            case Expr.Compare c -> {
                visit(c.left());
                visitAll(c.comparators());
            }
            case Expr.Subscript s -> {
                visit(s.value());
                visit(s.slice());
            }
            case Expr.List l -> visitAll(l.elts());
            case Expr.Tuple t -> visitAll(t.elts());
            case Expr.IfExp i -> {
                visit(i.test());
                visit(i.body());
                visit(i.orelse());
            }
            case Expr.JoinedStr j -> visitAll(j.values());
            case Expr.FormattedValue f -> {
                visit(f.value());
                visitOptional(f.format_spec());
            }
            default -> visitOther(e);
        }
        leave();
    }

    private void visitOther(Expr e) {
        switch (e) {
            case Expr.NamedExpr n -> {
                scopes.checkAllowed("named expression", n.position());
                if (n.target() instanceof Expr.Name target) {
                    scopes.namedTarget(target.id(), n.position(), target.position());
                }
                visit(n.value());
                visit(n.target());
            }
            case Expr.Lambda l -> {
                defaults(l.args());
                scopes.enter(ScopeKind.FUNCTION, "lambda", l, l.position());
                parameters(l.args());
                visit(l.body());
                scopes.leave();
            }
            case Expr.Dict d -> {
                for (Expr key : d.keys()) {
                    visitOptional(key);
                }
                visitAll(d.values());
            }
            case Expr.Set s -> visitAll(s.elts());
            case Expr.ListComp c -> comprehension(c, ComprehensionKind.LIST, "listcomp", c.generators(), c.elt(), null);
            case Expr.SetComp c -> comprehension(c, ComprehensionKind.SET, "setcomp", c.generators(), c.elt(), null);
            case Expr.DictComp c ->
                comprehension(c, ComprehensionKind.DICT, "dictcomp", c.generators(), c.key(), c.value());
            case Expr.GeneratorExp c ->
                comprehension(c, ComprehensionKind.GENERATOR, "genexpr", c.generators(), c.elt(), null);
            case Expr.Yield y -> {
                scopes.checkAllowed("yield expression", y.position());
                visitOptional(y.value());
                scopes.yields(y.position());
            }
            case Expr.YieldFrom y -> {
                scopes.checkAllowed("yield expression", y.position());
                visit(y.value());
                scopes.yields(y.position());
            }
            case Expr.Await a -> {
                scopes.checkAllowed("await expression", a.position());
                visit(a.value());
                scopes.coroutine();
            }
            case Expr.Starred s -> visit(s.value());
            case Expr.Slice s -> {
                visitOptional(s.lower());
                visitOptional(s.upper());
                visitOptional(s.step());
            }
            default -> throw new IllegalStateException("unexpected expression");
        }
    }

    private void name(Expr.Name n) {
        switch (n.ctx()) {
            case Load -> {
                scopes.use(n.id(), n.position());
                if (n.id().equals("super") && scopes.current().kind().isFunctionLike()) {
                    scopes.use("__class__", n.position());
                }
            }
            case Store -> scopes.bind(n.id(), DEF_LOCAL, n.position());
            case Del -> scopes.delete(n.id(), n.position());
        }
    }

    void keywords(List<Keyword> keywords) {
        for (Keyword k : keywords) {
            visit(k.value());
        }
    }

    void defaults(Arguments args) {
        visitAll(args.defaults());
        for (Expr e : args.kw_defaults()) {
            visitOptional(e);
        }
    }

    void parameters(Arguments args) {
        parameters(args.posonlyargs());
        parameters(args.args());
        parameters(args.kwonlyargs());
        if (args.vararg() != null) {
            scopes.bind(args.vararg().arg(), DEF_PARAM, args.vararg().position());
            scopes.varArgs();
        }
        if (args.kwarg() != null) {
            scopes.bind(args.kwarg().arg(), DEF_PARAM, args.kwarg().position());
            scopes.varKeywords();
        }
    }

    private void parameters(List<Arg> args) {
        for (Arg a : args) {
            scopes.bind(a.arg(), DEF_PARAM, a.position());
        }
    }

    private void comprehension(
            Expr e,
            ComprehensionKind kind,
            String name,
            List<Comprehension> generators,
            Expr element,
            @Nullable Expr value) {
        Comprehension outermost = generators.getFirst();
        scopes.iterable(1);
        visit(outermost.iter());
        scopes.iterable(-1);
        scopes.enter(ScopeKind.FUNCTION, name, e, e.position());
        scopes.comprehension(kind, e.position());
        if (outermost.is_async()) {
            scopes.coroutine();
        }
        target(outermost);
        visitAll(outermost.ifs());
        for (int i = 1; i < generators.size(); i++) {
            Comprehension inner = generators.get(i);
            target(inner);
            scopes.iterable(1);
            visit(inner.iter());
            scopes.iterable(-1);
            visitAll(inner.ifs());
            if (inner.is_async()) {
                scopes.coroutine();
            }
        }
        visitOptional(value);
        visit(element);
        scopes.leaveComprehension();
    }

    private void target(Comprehension c) {
        scopes.iterationTarget(true);
        visit(c.target());
        scopes.iterationTarget(false);
    }

    /// Whether the whole source may await.
    boolean topLevelAwait() {
        return topLevelAwait;
    }
}
