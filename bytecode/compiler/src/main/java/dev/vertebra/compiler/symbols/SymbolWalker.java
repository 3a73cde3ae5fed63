package dev.vertebra.compiler.symbols;

import static dev.vertebra.namespaces.scope.Symbols.*;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.namespaces.scope.ScopeBuilder;
import dev.vertebra.namespaces.scope.ScopeException;
import dev.vertebra.namespaces.scope.ScopeKind;
import dev.vertebra.namespaces.scope.ScopeTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports every name of a tree to the scope analysis, in the order of CPython's symbol table.
///
/// Blocks are found again by their nodes: functions, lambdas, classes, comprehensions and aliases by the node itself,
/// type parameters by their list, the bound of a type variable by its node and the default by [#defaultKey]. Compare
/// CPython Python/symtable.c symtable_visit_stmt.
public final class SymbolWalker {
    private final ScopeBuilder scopes;
    private final FutureFeatures future;
    private final ExprWalker exprs;

    private SymbolWalker(FutureFeatures future, boolean topLevelAwait) {
        this.future = future;
        boolean futureAnnotations = (future.flags() & FutureFeatures.ANNOTATIONS) != 0;
        this.scopes = new ScopeBuilder(futureAnnotations);
        this.exprs = new ExprWalker(scopes, topLevelAwait);
    }

    /// The resolved scopes of a tree.
    ///
    /// @param future its features, with those that the caller of the compiler passed on
    /// @param topLevelAwait whether a module may await
    /// @throws ScopeException if its names contradict each other
    public static ScopeTable walk(Mod mod, FutureFeatures future, boolean topLevelAwait) {
        SymbolWalker walker = new SymbolWalker(future, topLevelAwait);
        walker.walk(mod);
        return walker.scopes.resolve();
    }

    /// The key of the scope of a type parameter's default. The parameter's own key belongs to its bound, so a type
    /// variable, which can have both, uses its position for the default: it is an object of its own.
    public static Object defaultKey(TypeParam parameter) {
        return parameter instanceof TypeParam.TypeVar v ? v.position() : parameter;
    }

    private void walk(Mod mod) {
        scopes.enter(ScopeKind.MODULE, "top", mod, new Position(0, 0, 0, 0));
        switch (mod) {
            case Mod.Module m -> body(m.body());
            case Mod.Interactive i -> body(i.body());
            case Mod.Expression e -> exprs.visit(e.body());
            case Mod.FunctionType f ->
                throw new IllegalArgumentException("this compiler does not handle FunctionTypes");
        }
        scopes.leave();
    }

    private void body(List<Stmt> body) {
        for (Stmt s : body) {
            visit(s);
        }
    }

    private void visit(Stmt s) {
        exprs.enter();
        switch (s) {
            case Stmt.FunctionDef f ->
                function(f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params(), false);
            case Stmt.AsyncFunctionDef f ->
                function(f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params(), true);
            case Stmt.ClassDef c -> classDef(c);
            case Stmt.TypeAlias t -> typeAlias(t);
            case Stmt.Return r -> {
                if (r.value() != null) {
                    exprs.visit(r.value());
                    scopes.returnsValue();
                }
            }
            case Stmt.Delete d -> exprs.visitAll(d.targets());
            case Stmt.Assign a -> {
                exprs.visitAll(a.targets());
                exprs.visit(a.value());
            }
            case Stmt.AnnAssign a -> annAssign(a);
            case Stmt.AugAssign a -> {
                exprs.visit(a.target());
                exprs.visit(a.value());
            }
            case Stmt.Global g -> declare(g.names(), true, g.position());
            case Stmt.Nonlocal n -> declare(n.names(), false, n.position());
            case Stmt.ExprStmt e -> exprs.visit(e.value());
            case Stmt.Import i -> i.names().forEach(this::alias);
            case Stmt.ImportFrom i -> i.names().forEach(this::alias);
            default -> visitCompound(s);
        }
        exprs.leave();
    }

    private void visitCompound(Stmt s) {
        switch (s) {
            case Stmt.For f -> {
                exprs.visit(f.target());
                exprs.visit(f.iter());
                body(f.body());
                body(f.orelse());
            }
            case Stmt.AsyncFor f -> {
                awaits();
                exprs.visit(f.target());
                exprs.visit(f.iter());
                body(f.body());
                body(f.orelse());
            }
            case Stmt.While w -> {
                exprs.visit(w.test());
                body(w.body());
                body(w.orelse());
            }
            case Stmt.If i -> {
                exprs.visit(i.test());
                body(i.body());
                body(i.orelse());
            }
            case Stmt.With w -> {
                withItems(w.items());
                body(w.body());
            }
            case Stmt.AsyncWith w -> {
                awaits();
                withItems(w.items());
                body(w.body());
            }
            case Stmt.Match m -> {
                exprs.visit(m.subject());
                m.cases().forEach(this::matchCase);
            }
            case Stmt.Raise r -> {
                exprs.visitOptional(r.exc());
                exprs.visitOptional(r.cause());
            }
            case Stmt.Try t -> tryStmt(t.body(), t.handlers(), t.orelse(), t.finalbody());
            case Stmt.TryStar t -> tryStmt(t.body(), t.handlers(), t.orelse(), t.finalbody());
            case Stmt.Assert a -> {
                exprs.visit(a.test());
                exprs.visitOptional(a.msg());
            }
            default -> {}
        }
    }

    /// Notes that a module awaits, if it may.
    private void awaits() {
        if (exprs.topLevelAwait() && scopes.current().kind() == ScopeKind.MODULE) {
            scopes.coroutine();
        }
    }

    private void tryStmt(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
        body(body);
        for (ExceptHandler h : handlers) {
            exprs.visitOptional(h.type());
            if (h.name() != null) {
                scopes.bind(h.name(), DEF_LOCAL, h.position());
            }
            body(h.body());
        }
        body(orelse);
        body(finalbody);
    }

    private void withItems(List<WithItem> items) {
        for (WithItem item : items) {
            exprs.visit(item.context_expr());
            exprs.visitOptional(item.optional_vars());
        }
    }

    private void function(
            Stmt s,
            String name,
            Arguments args,
            List<Stmt> body,
            List<Expr> decorators,
            @Nullable Expr returns,
            List<TypeParam> typeParams,
            boolean async) {
        scopes.bind(name, DEF_LOCAL, s.position());
        exprs.defaults(args);
        exprs.visitAll(decorators);
        boolean generic = !typeParams.isEmpty();
        if (generic) {
            boolean keywordDefaults = false;
            for (Expr e : args.kw_defaults()) {
                keywordDefaults |= e != null;
            }
            scopes.enterTypeParameters(name, typeParams, true, keywordDefaults, false, s.position());
            typeParams.forEach(this::typeParam);
        }
        annotations(s, args, returns);
        scopes.enter(ScopeKind.FUNCTION, name, s, s.position());
        if (async) {
            scopes.coroutine();
        }
        exprs.parameters(args);
        body(body);
        scopes.leave();
        if (generic) {
            scopes.leave();
        }
    }

    private void annotations(Stmt s, Arguments args, @Nullable Expr returns) {
        boolean lazy = (future.flags() & FutureFeatures.ANNOTATIONS) != 0;
        if (lazy) {
            scopes.enter(ScopeKind.ANNOTATION, "_annotation", args, s.position());
        }
        args.posonlyargs().forEach(this::argAnnotation);
        args.args().forEach(this::argAnnotation);
        argAnnotation(args.vararg());
        argAnnotation(args.kwarg());
        args.kwonlyargs().forEach(this::argAnnotation);
        if (lazy) {
            scopes.leave();
        }
        if (returns != null) {
            annotation(returns);
        }
    }

    private void argAnnotation(@Nullable Arg a) {
        if (a != null) {
            exprs.visitOptional(a.annotation());
        }
    }

    private void annotation(Expr annotation) {
        boolean lazy = (future.flags() & FutureFeatures.ANNOTATIONS) != 0;
        if (lazy) {
            scopes.enter(ScopeKind.ANNOTATION, "_annotation", annotation.position(), annotation.position());
        }
        exprs.visit(annotation);
        if (lazy) {
            scopes.leave();
        }
    }

    private void classDef(Stmt.ClassDef c) {
        scopes.bind(c.name(), DEF_LOCAL, c.position());
        exprs.visitAll(c.decorator_list());
        String outer = scopes.className();
        boolean generic = !c.type_params().isEmpty();
        if (generic) {
            scopes.enterTypeParameters(c.name(), c.type_params(), false, false, true, c.position());
            scopes.className(c.name());
            scopes.mangleOnlyTypeParameters();
            c.type_params().forEach(this::typeParam);
        }
        exprs.visitAll(c.bases());
        exprs.keywords(c.keywords());
        scopes.enter(ScopeKind.CLASS, c.name(), c, c.position());
        scopes.className(c.name());
        if (generic) {
            scopes.bind("__type_params__", DEF_LOCAL, c.position());
            scopes.use(".type_params", c.position());
        }
        body(c.body());
        scopes.leave();
        if (generic) {
            scopes.leave();
        }
        scopes.className(outer);
    }

    private void typeAlias(Stmt.TypeAlias t) {
        exprs.visit(t.name());
        String name = t.name() instanceof Expr.Name n ? n.id() : "";
        boolean inClass = scopes.current().kind() == ScopeKind.CLASS;
        boolean generic = !t.type_params().isEmpty();
        if (generic) {
            scopes.enterTypeParameters(name, t.type_params(), false, false, false, t.position());
            t.type_params().forEach(this::typeParam);
        }
        scopes.enterLazy(ScopeKind.TYPE_ALIAS, name, t, inClass, null, t.position());
        exprs.visit(t.value());
        scopes.leave();
        if (generic) {
            scopes.leave();
        }
    }

    private void typeParam(TypeParam t) {
        switch (t) {
            case TypeParam.TypeVar v -> {
                scopes.bind(v.name(), DEF_TYPE_PARAM | DEF_LOCAL, v.position());
                String what = v.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
                boundOrDefault(v.bound(), v.name(), v, what);
                boundOrDefault(v.default_value(), v.name(), defaultKey(v), "a TypeVar default");
            }
            case TypeParam.ParamSpec v -> {
                scopes.bind(v.name(), DEF_TYPE_PARAM | DEF_LOCAL, v.position());
                boundOrDefault(v.default_value(), v.name(), defaultKey(v), "a ParamSpec default");
            }
            case TypeParam.TypeVarTuple v -> {
                scopes.bind(v.name(), DEF_TYPE_PARAM | DEF_LOCAL, v.position());
                boundOrDefault(v.default_value(), v.name(), defaultKey(v), "a TypeVarTuple default");
            }
        }
    }

    private void boundOrDefault(@Nullable Expr e, String name, Object key, String description) {
        if (e != null) {
            boolean inClass = scopes.current().seesClass();
            scopes.enterLazy(ScopeKind.TYPE_VARIABLE, name, key, inClass, description, e.position());
            exprs.visit(e);
            scopes.leave();
        }
    }

    private void annAssign(Stmt.AnnAssign a) {
        if (a.target() instanceof Expr.Name n) {
            scopes.annotate(n.id(), a.simple(), a.value() != null, a.position(), n.position());
        } else {
            exprs.visit(a.target());
        }
        annotation(a.annotation());
        exprs.visitOptional(a.value());
    }

    private void declare(List<String> names, boolean global, Position position) {
        for (String name : names) {
            scopes.declare(name, global, position);
        }
    }

    private void alias(Alias a) {
        String name = a.asname() == null ? a.name() : a.asname();
        if (name.equals("*")) {
            if (scopes.current().kind() != ScopeKind.MODULE) {
                throw new ScopeException("import * only allowed at module level", a.position());
            }
            return;
        }
        int dot = name.indexOf('.');
        scopes.bind(dot < 0 ? name : name.substring(0, dot), DEF_IMPORT, a.position());
    }

    private void matchCase(MatchCase m) {
        pattern(m.pattern());
        exprs.visitOptional(m.guard());
        body(m.body());
    }

    private void pattern(Pattern p) {
        exprs.enter();
        switch (p) {
            case Pattern.MatchValue m -> exprs.visit(m.value());
            case Pattern.MatchSingleton m -> {}
            case Pattern.MatchSequence m -> m.patterns().forEach(this::pattern);
            case Pattern.MatchMapping m -> {
                exprs.visitAll(m.keys());
                m.patterns().forEach(this::pattern);
                bindPattern(m.rest(), m.position());
            }
            case Pattern.MatchClass m -> {
                exprs.visit(m.cls());
                m.patterns().forEach(this::pattern);
                m.kwd_patterns().forEach(this::pattern);
            }
            case Pattern.MatchStar m -> bindPattern(m.name(), m.position());
            case Pattern.MatchAs m -> {
                if (m.pattern() != null) {
                    pattern(m.pattern());
                }
                bindPattern(m.name(), m.position());
            }
            case Pattern.MatchOr m -> m.patterns().forEach(this::pattern);
        }
        exprs.leave();
    }

    private void bindPattern(@Nullable String name, Position position) {
        if (name != null) {
            scopes.bind(name, DEF_LOCAL, position);
        }
    }
}
