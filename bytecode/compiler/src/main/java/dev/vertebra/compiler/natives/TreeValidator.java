package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.Raise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks that a tree made by a Python program is one that the compiler can take.
///
/// Compare CPython Python/ast.c `_PyAST_Validate`.
final class TreeValidator {
    private final PatternValidator patterns = new PatternValidator(this);

    static void validate(Mod tree) {
        TreeValidator validator = new TreeValidator();
        switch (tree) {
            case Mod.Module module -> validator.statements(module.body());
            case Mod.Interactive interactive -> validator.statements(interactive.body());
            case Mod.Expression expression -> validator.load(expression.body());
            case Mod.FunctionType type -> {
                validator.all(type.argtypes(), ExprContext.Load, false);
                validator.load(type.returns());
            }
        }
    }

    static PyException bad(String format, Object... args) {
        return Raise.valueError(format, args);
    }

    static void position(Position at) {
        if (at.lineno() > at.endLineno()) {
            throw bad("AST node line range (%d, %d) is not valid", at.lineno(), at.endLineno());
        }
        if (at.lineno() < 0 && at.endLineno() != at.lineno()
                || at.colOffset() < 0 && at.colOffset() != at.endColOffset()) {
            throw bad(
                    "AST node column range (%d, %d) for line range (%d, %d) is not valid",
                    at.colOffset(), at.endColOffset(), at.lineno(), at.endLineno());
        }
        if (at.lineno() == at.endLineno() && at.colOffset() > at.endColOffset()) {
            throw bad("line %d, column %d-%d is not a valid range", at.lineno(), at.colOffset(), at.endColOffset());
        }
    }

    static void name(String name) {
        if (name.equals("None") || name.equals("True") || name.equals("False")) {
            throw bad("identifier field can't represent '%s' constant", name);
        }
    }

    private static void nonEmpty(List<?> list, String what, String owner) {
        if (list.isEmpty()) {
            throw bad("empty %s on %s", what, owner);
        }
    }

    // --- statements

    private void statements(List<Stmt> list) {
        for (@Nullable Stmt each : list) {
            if (each == null) {
                throw bad("None disallowed in statement list");
            }
            statement(each);
        }
    }

    private void body(List<Stmt> list, String owner) {
        nonEmpty(list, "body", owner);
        statements(list);
    }

    private void statement(Stmt stmt) {
        position(stmt.position());
        switch (stmt) {
            case Stmt.FunctionDef f -> {
                body(f.body(), "FunctionDef");
                function(f.args(), f.decorator_list(), f.returns(), f.type_params());
            }
            case Stmt.AsyncFunctionDef f -> {
                body(f.body(), "AsyncFunctionDef");
                function(f.args(), f.decorator_list(), f.returns(), f.type_params());
            }
            case Stmt.ClassDef c -> classDefinition(c);
            case Stmt.Return r -> loadOrNull(r.value());
            case Stmt.Delete d -> targets(d.targets(), ExprContext.Del, "Delete");
            case Stmt.Assign a -> {
                targets(a.targets(), ExprContext.Store, "Assign");
                load(a.value());
            }
            case Stmt.AugAssign a -> {
                expression(a.target(), ExprContext.Store);
                load(a.value());
            }
            case Stmt.AnnAssign a -> annotated(a);
            case Stmt.TypeAlias a -> {
                if (!(a.name() instanceof Expr.Name)) {
                    throw Raise.typeError("TypeAlias with non-Name name");
                }
                expression(a.name(), ExprContext.Store);
                typeParameters(a.type_params());
                load(a.value());
            }
            default -> block(stmt);
        }
    }

    private void function(Arguments args, List<Expr> decorators, @Nullable Expr returns, List<TypeParam> parameters) {
        typeParameters(parameters);
        arguments(args);
        all(decorators, ExprContext.Load, false);
        loadOrNull(returns);
    }

    private void classDefinition(Stmt.ClassDef c) {
        body(c.body(), "ClassDef");
        typeParameters(c.type_params());
        all(c.bases(), ExprContext.Load, false);
        keywords(c.keywords());
        all(c.decorator_list(), ExprContext.Load, false);
    }

    private void annotated(Stmt.AnnAssign a) {
        if (a.simple() && !(a.target() instanceof Expr.Name)) {
            throw Raise.typeError("AnnAssign with simple non-Name target");
        }
        expression(a.target(), ExprContext.Store);
        loadOrNull(a.value());
        load(a.annotation());
    }

    private void targets(List<Expr> targets, ExprContext context, String owner) {
        nonEmpty(targets, "targets", owner);
        all(targets, context, false);
    }

    private void block(Stmt stmt) {
        switch (stmt) {
            case Stmt.For f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "For");
            case Stmt.AsyncFor f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "AsyncFor");
            case Stmt.While w -> {
                load(w.test());
                body(w.body(), "While");
                statements(w.orelse());
            }
            case Stmt.If i -> {
                load(i.test());
                body(i.body(), "If");
                statements(i.orelse());
            }
            case Stmt.With w -> with(w.items(), w.body(), "With");
            case Stmt.AsyncWith w -> with(w.items(), w.body(), "AsyncWith");
            case Stmt.Match m -> match(m);
            case Stmt.Try t -> attempt(t.body(), t.handlers(), t.orelse(), t.finalbody(), "Try");
            case Stmt.TryStar t -> attempt(t.body(), t.handlers(), t.orelse(), t.finalbody(), "TryStar");
            default -> simple(stmt);
        }
    }

    private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String owner) {
        expression(target, ExprContext.Store);
        load(iter);
        body(body, owner);
        statements(orelse);
    }

    private void with(List<WithItem> items, List<Stmt> body, String owner) {
        nonEmpty(items, "items", owner);
        for (WithItem item : items) {
            load(item.context_expr());
            if (item.optional_vars() != null) {
                expression(item.optional_vars(), ExprContext.Store);
            }
        }
        body(body, owner);
    }

    private void match(Stmt.Match m) {
        load(m.subject());
        nonEmpty(m.cases(), "cases", "Match");
        for (MatchCase each : m.cases()) {
            patterns.pattern(each.pattern(), false);
            loadOrNull(each.guard());
            body(each.body(), "match_case");
        }
    }

    private void attempt(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalBody, String owner) {
        body(body, owner);
        if (handlers.isEmpty() && finalBody.isEmpty()) {
            throw bad("%s has neither except handlers nor finalbody", owner);
        }
        if (handlers.isEmpty() && !orelse.isEmpty()) {
            throw bad("%s has orelse but no except handlers", owner);
        }
        for (ExceptHandler handler : handlers) {
            position(handler.position());
            loadOrNull(handler.type());
            body(handler.body(), "ExceptHandler");
        }
        statements(finalBody);
        statements(orelse);
    }

    private void simple(Stmt stmt) {
        switch (stmt) {
            case Stmt.Raise r -> {
                if (r.exc() == null && r.cause() != null) {
                    throw bad("Raise with cause but no exception");
                }
                loadOrNull(r.exc());
                loadOrNull(r.cause());
            }
            case Stmt.Assert a -> {
                load(a.test());
                loadOrNull(a.msg());
            }
            case Stmt.Import i -> nonEmpty(i.names(), "names", "Import");
            case Stmt.ImportFrom i -> {
                if (i.level() < 0) {
                    throw bad("Negative ImportFrom level");
                }
                nonEmpty(i.names(), "names", "ImportFrom");
            }
            case Stmt.Global g -> nonEmpty(g.names(), "names", "Global");
            case Stmt.Nonlocal n -> nonEmpty(n.names(), "names", "Nonlocal");
            case Stmt.ExprStmt e -> load(e.value());
            default -> {}
        }
    }

    // --- parameters and arguments

    private void typeParameters(List<TypeParam> list) {
        for (TypeParam each : list) {
            position(each.position());
            switch (each) {
                case TypeParam.TypeVar v -> {
                    name(v.name());
                    loadOrNull(v.bound());
                    loadOrNull(v.default_value());
                }
                case TypeParam.ParamSpec p -> {
                    name(p.name());
                    loadOrNull(p.default_value());
                }
                case TypeParam.TypeVarTuple t -> {
                    name(t.name());
                    loadOrNull(t.default_value());
                }
            }
        }
    }

    private void parameters(List<Arg> list) {
        for (Arg each : list) {
            position(each.position());
            loadOrNull(each.annotation());
        }
    }

    private void arguments(Arguments args) {
        parameters(args.posonlyargs());
        parameters(args.args());
        loadOrNull(args.vararg() == null ? null : args.vararg().annotation());
        parameters(args.kwonlyargs());
        loadOrNull(args.kwarg() == null ? null : args.kwarg().annotation());
        if (args.defaults().size() > args.posonlyargs().size() + args.args().size()) {
            throw bad("more positional defaults than args on arguments");
        }
        if (args.kw_defaults().size() != args.kwonlyargs().size()) {
            throw bad("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        all(args.defaults(), ExprContext.Load, false);
        all(args.kw_defaults(), ExprContext.Load, true);
    }

    private void keywords(List<Keyword> list) {
        for (Keyword each : list) {
            load(each.value());
        }
    }

    // --- expressions

    void load(Expr expr) {
        expression(expr, ExprContext.Load);
    }

    private void loadOrNull(@Nullable Expr expr) {
        if (expr != null) {
            load(expr);
        }
    }

    private void all(List<? extends @Nullable Expr> list, ExprContext context, boolean noneAllowed) {
        for (Expr each : list) {
            if (each != null) {
                expression(each, context);
            } else if (!noneAllowed) {
                throw bad("None disallowed in expression list");
            }
        }
    }

    private void expression(Expr expr, ExprContext context) {
        position(expr.position());
        ExprContext actual = switch (expr) {
            case Expr.Attribute a -> a.ctx();
            case Expr.Subscript s -> s.ctx();
            case Expr.Starred s -> s.ctx();
            case Expr.Name n -> {
                name(n.id());
                yield n.ctx();
            }
            case Expr.List l -> l.ctx();
            case Expr.Tuple t -> t.ctx();
            default -> {
                if (context != ExprContext.Load) {
                    throw bad("expression which can't be assigned to in %s context", context.name());
                }
                yield context;
            }
        };
        if (actual != context) {
            throw bad("expression must have %s context but has %s instead", context.name(), actual.name());
        }
        switch (expr) {
            case Expr.Attribute a -> load(a.value());
            case Expr.Subscript s -> {
                load(s.slice());
                load(s.value());
            }
            case Expr.Starred s -> expression(s.value(), context);
            case Expr.List l -> all(l.elts(), context, false);
            case Expr.Tuple t -> all(t.elts(), context, false);
            default -> operation(expr);
        }
    }

    private void operation(Expr expr) {
        switch (expr) {
            case Expr.BoolOp b -> {
                if (b.values().size() < 2) {
                    throw bad("BoolOp with less than 2 values");
                }
                all(b.values(), ExprContext.Load, false);
            }
            case Expr.BinOp b -> {
                load(b.left());
                load(b.right());
            }
            case Expr.UnaryOp u -> load(u.operand());
            case Expr.Lambda l -> {
                arguments(l.args());
                load(l.body());
            }
            case Expr.IfExp i -> {
                load(i.test());
                load(i.body());
                load(i.orelse());
            }
            case Expr.Compare c -> comparison(c);
            case Expr.Call c -> {
                load(c.func());
                all(c.args(), ExprContext.Load, false);
                keywords(c.keywords());
            }
            case Expr.NamedExpr n -> {
                if (!(n.target() instanceof Expr.Name)) {
                    throw Raise.typeError("NamedExpr target must be a Name");
                }
                load(n.value());
            }
            default -> display(expr);
        }
    }

    private void comparison(Expr.Compare c) {
        if (c.comparators().isEmpty()) {
            throw bad("Compare with no comparators");
        }
        if (c.comparators().size() != c.ops().size()) {
            throw bad("Compare has a different number of comparators and operands");
        }
        all(c.comparators(), ExprContext.Load, false);
        load(c.left());
    }

    private void display(Expr expr) {
        switch (expr) {
            case Expr.Dict d -> {
                if (d.keys().size() != d.values().size()) {
                    throw bad("Dict doesn't have the same number of keys as values");
                }
                all(d.keys(), ExprContext.Load, true);
                all(d.values(), ExprContext.Load, false);
            }
            case Expr.Set s -> all(s.elts(), ExprContext.Load, false);
            case Expr.ListComp c -> comprehension(c.generators(), c.elt());
            case Expr.SetComp c -> comprehension(c.generators(), c.elt());
            case Expr.GeneratorExp c -> comprehension(c.generators(), c.elt());
            case Expr.DictComp c -> {
                comprehension(c.generators(), c.key());
                load(c.value());
            }
            case Expr.Yield y -> loadOrNull(y.value());
            case Expr.YieldFrom y -> load(y.value());
            case Expr.Await a -> load(a.value());
            case Expr.JoinedStr j -> all(j.values(), ExprContext.Load, false);
            case Expr.FormattedValue f -> {
                load(f.value());
                loadOrNull(f.format_spec());
            }
            case Expr.Slice s -> {
                loadOrNull(s.lower());
                loadOrNull(s.upper());
                loadOrNull(s.step());
            }
            default -> {}
        }
    }

    private void comprehension(List<Comprehension> generators, Expr element) {
        if (generators.isEmpty()) {
            throw bad("comprehension with no generators");
        }
        for (Comprehension each : generators) {
            expression(each.target(), ExprContext.Store);
            load(each.iter());
            all(each.ifs(), ExprContext.Load, false);
        }
        load(element);
    }
}
