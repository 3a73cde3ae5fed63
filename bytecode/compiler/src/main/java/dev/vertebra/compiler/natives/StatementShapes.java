package dev.vertebra.compiler.natives;

import static dev.vertebra.compiler.natives.NodeShapes.add;
import static dev.vertebra.compiler.natives.NodeShapes.parts;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeIgnore;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;

/// The rows of [NodeShapes] for modules, statements and what belongs to them.
@SuppressWarnings("NullAway") // As there.
final class StatementShapes {
    private StatementShapes() {}

    /// Adds them.
    static void addAll() {
        modules();
        definitions();
        simple();
        compound();
    }

    private static void modules() {
        add(
                "Module",
                Mod.Module.class,
                n -> parts(n.body(), n.type_ignores()),
                v -> new Mod.Module(v.get(0), v.get(1)));
        add("Interactive", Mod.Interactive.class, n -> parts(n.body()), v -> new Mod.Interactive(v.get(0)));
        add("Expression", Mod.Expression.class, n -> parts(n.body()), v -> new Mod.Expression(v.get(0)));
        add(
                "FunctionType",
                Mod.FunctionType.class,
                n -> parts(n.argtypes(), n.returns()),
                v -> new Mod.FunctionType(v.get(0), v.get(1)));
        add(
                "TypeIgnore",
                TypeIgnore.class,
                n -> parts(n.lineno(), n.tag()),
                v -> new TypeIgnore(v.number(0), v.get(1)));
    }

    private static void definitions() {
        add(
                "FunctionDef",
                Stmt.FunctionDef.class,
                n -> parts(
                        n.name(),
                        n.args(),
                        n.body(),
                        n.decorator_list(),
                        n.returns(),
                        n.type_comment(),
                        n.type_params()),
                v -> new Stmt.FunctionDef(
                        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.at()));
        add(
                "AsyncFunctionDef",
                Stmt.AsyncFunctionDef.class,
                n -> parts(
                        n.name(),
                        n.args(),
                        n.body(),
                        n.decorator_list(),
                        n.returns(),
                        n.type_comment(),
                        n.type_params()),
                v -> new Stmt.AsyncFunctionDef(
                        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.at()));
        add(
                "ClassDef",
                Stmt.ClassDef.class,
                n -> parts(n.name(), n.bases(), n.keywords(), n.body(), n.decorator_list(), n.type_params()),
                v -> new Stmt.ClassDef(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.at()));
        add(
                "TypeAlias",
                Stmt.TypeAlias.class,
                n -> parts(n.name(), n.type_params(), n.value()),
                v -> new Stmt.TypeAlias(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "TypeVar",
                TypeParam.TypeVar.class,
                n -> parts(n.name(), n.bound(), n.default_value()),
                v -> new TypeParam.TypeVar(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "ParamSpec",
                TypeParam.ParamSpec.class,
                n -> parts(n.name(), n.default_value()),
                v -> new TypeParam.ParamSpec(v.get(0), v.get(1), v.at()));
        add(
                "TypeVarTuple",
                TypeParam.TypeVarTuple.class,
                n -> parts(n.name(), n.default_value()),
                v -> new TypeParam.TypeVarTuple(v.get(0), v.get(1), v.at()));
    }

    private static void simple() {
        add("Return", Stmt.Return.class, n -> parts(n.value()), v -> new Stmt.Return(v.get(0), v.at()));
        add("Delete", Stmt.Delete.class, n -> parts(n.targets()), v -> new Stmt.Delete(v.get(0), v.at()));
        add(
                "Assign",
                Stmt.Assign.class,
                n -> parts(n.targets(), n.value(), n.type_comment()),
                v -> new Stmt.Assign(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "AugAssign",
                Stmt.AugAssign.class,
                n -> parts(n.target(), n.op(), n.value()),
                v -> new Stmt.AugAssign(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "AnnAssign",
                Stmt.AnnAssign.class,
                n -> parts(n.target(), n.annotation(), n.value(), n.simple()),
                v -> new Stmt.AnnAssign(v.get(0), v.get(1), v.get(2), v.flag(3), v.at()));
        add("Raise", Stmt.Raise.class, n -> parts(n.exc(), n.cause()), v -> new Stmt.Raise(v.get(0), v.get(1), v.at()));
        add(
                "Assert",
                Stmt.Assert.class,
                n -> parts(n.test(), n.msg()),
                v -> new Stmt.Assert(v.get(0), v.get(1), v.at()));
        add("Import", Stmt.Import.class, n -> parts(n.names()), v -> new Stmt.Import(v.get(0), v.at()));
        add(
                "ImportFrom",
                Stmt.ImportFrom.class,
                n -> parts(n.module(), n.names(), n.level()),
                v -> new Stmt.ImportFrom(v.get(0), v.get(1), v.number(2), v.at()));
        add("alias", Alias.class, n -> parts(n.name(), n.asname()), v -> new Alias(v.get(0), v.get(1), v.at()));
        add("Global", Stmt.Global.class, n -> parts(n.names()), v -> new Stmt.Global(v.get(0), v.at()));
        add("Nonlocal", Stmt.Nonlocal.class, n -> parts(n.names()), v -> new Stmt.Nonlocal(v.get(0), v.at()));
        add("Expr", Stmt.ExprStmt.class, n -> parts(n.value()), v -> new Stmt.ExprStmt(v.get(0), v.at()));
        add("Pass", Stmt.Pass.class, n -> parts(), v -> new Stmt.Pass(v.at()));
        add("Break", Stmt.Break.class, n -> parts(), v -> new Stmt.Break(v.at()));
        add("Continue", Stmt.Continue.class, n -> parts(), v -> new Stmt.Continue(v.at()));
    }

    private static void compound() {
        add(
                "For",
                Stmt.For.class,
                n -> parts(n.target(), n.iter(), n.body(), n.orelse(), n.type_comment()),
                v -> new Stmt.For(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.at()));
        add(
                "AsyncFor",
                Stmt.AsyncFor.class,
                n -> parts(n.target(), n.iter(), n.body(), n.orelse(), n.type_comment()),
                v -> new Stmt.AsyncFor(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.at()));
        add(
                "While",
                Stmt.While.class,
                n -> parts(n.test(), n.body(), n.orelse()),
                v -> new Stmt.While(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "If",
                Stmt.If.class,
                n -> parts(n.test(), n.body(), n.orelse()),
                v -> new Stmt.If(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "With",
                Stmt.With.class,
                n -> parts(n.items(), n.body(), n.type_comment()),
                v -> new Stmt.With(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "AsyncWith",
                Stmt.AsyncWith.class,
                n -> parts(n.items(), n.body(), n.type_comment()),
                v -> new Stmt.AsyncWith(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "withitem",
                WithItem.class,
                n -> parts(n.context_expr(), n.optional_vars()),
                v -> new WithItem(v.get(0), v.get(1)));
        add(
                "Match",
                Stmt.Match.class,
                n -> parts(n.subject(), n.cases()),
                v -> new Stmt.Match(v.get(0), v.get(1), v.at()));
        add(
                "match_case",
                MatchCase.class,
                n -> parts(n.pattern(), n.guard(), n.body()),
                v -> new MatchCase(v.get(0), v.get(1), v.get(2)));
        add(
                "Try",
                Stmt.Try.class,
                n -> parts(n.body(), n.handlers(), n.orelse(), n.finalbody()),
                v -> new Stmt.Try(v.get(0), v.get(1), v.get(2), v.get(3), v.at()));
        add(
                "TryStar",
                Stmt.TryStar.class,
                n -> parts(n.body(), n.handlers(), n.orelse(), n.finalbody()),
                v -> new Stmt.TryStar(v.get(0), v.get(1), v.get(2), v.get(3), v.at()));
        add(
                "ExceptHandler",
                ExceptHandler.class,
                n -> parts(n.type(), n.name(), n.body()),
                v -> new ExceptHandler(v.get(0), v.get(1), v.get(2), v.at()));
    }
}
