package dev.vertebra.compiler.parser.grammar;

import static dev.vertebra.compiler.parser.grammar.Actions.body;
import static dev.vertebra.compiler.parser.grammar.Actions.expr;
import static dev.vertebra.compiler.parser.grammar.Actions.exprOrNull;
import static dev.vertebra.compiler.parser.grammar.Actions.exprs;
import static dev.vertebra.compiler.parser.grammar.Actions.list;
import static dev.vertebra.compiler.parser.grammar.Actions.name;
import static dev.vertebra.compiler.parser.grammar.Actions.nameOrNull;
import static dev.vertebra.compiler.parser.grammar.Actions.present;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.compiler.parser.literals.Targets;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes that the grammar's rules for statements and modules make.
final class StatementActions {
    private final TokenBuffer tokens;
    private final Actions actions;
    private final ParameterActions parameters;

    StatementActions(TokenBuffer tokens, Actions actions) {
        this.tokens = tokens;
        this.actions = actions;
        this.parameters = new ParameterActions(actions);
    }

    @Nullable
    Object apply(String action, @Nullable Object[] v, Position at) {
        Object result = simple(action, v, at);
        if (result == Actions.NOT_MINE) {
            result = imports(action, v, at);
        }
        if (result == Actions.NOT_MINE) {
            result = definition(action, v, at);
        }
        if (result == Actions.NOT_MINE) {
            result = compound(action, v, at);
        }
        if (result == Actions.NOT_MINE) {
            result = parameters.apply(action, v, at);
        }
        return result == Actions.NOT_MINE ? module(action, v, at) : result;
    }

    private Object module(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "module" -> {
                return new Mod.Module(body(v[0]), List.copyOf(tokens.typeIgnores));
            }
            case "interactive" -> {
                return new Mod.Interactive(body(v[0]));
            }
            case "eval" -> {
                return new Mod.Expression(expr(v[0]));
            }
            case "funcType" -> {
                return new Mod.FunctionType(exprs(v[1]), expr(v[4]));
            }
            case "passOne" -> {
                return List.of(new Stmt.Pass(at));
            }
            case "typesBoth" -> {
                return joined(v[0], v[3], v[6]);
            }
            case "typesOne" -> {
                return joined(v[0], v[3], null);
            }
            case "typesStars" -> {
                return List.of(expr(v[1]), expr(v[4]));
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private static List<Expr> joined(@Nullable Object first, @Nullable Object second, @Nullable Object third) {
        List<Expr> all = new ArrayList<>(exprs(first));
        all.add(expr(second));
        if (third != null) {
            all.add(expr(third));
        }
        return all;
    }

    private Object simple(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "exprStmt" -> {
                return new Stmt.ExprStmt(expr(v[0]), at);
            }
            case "pass" -> {
                return new Stmt.Pass(at);
            }
            case "break" -> {
                return new Stmt.Break(at);
            }
            case "continue" -> {
                return new Stmt.Continue(at);
            }
            case "global" -> {
                return new Stmt.Global(names(v[1]), at);
            }
            case "nonlocal" -> {
                return new Stmt.Nonlocal(names(v[1]), at);
            }
            case "return" -> {
                return new Stmt.Return(exprOrNull(v[1]), at);
            }
            case "raise" -> {
                return new Stmt.Raise(expr(v[1]), exprOrNull(v[2]), at);
            }
            case "raiseBare" -> {
                return new Stmt.Raise(null, null, at);
            }
            case "delete" -> {
                return new Stmt.Delete(exprs(v[1]), at);
            }
            case "assert" -> {
                return new Stmt.Assert(expr(v[1]), exprOrNull(v[2]), at);
            }
            default -> {
                return assignment(action, v, at);
            }
        }
    }

    private static List<String> names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        for (Expr.Name name : list(value, Expr.Name.class)) {
            names.add(name.id());
        }
        return names;
    }

    private Object assignment(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "annAssign" -> {
                actions.checkVersion(6, "Variable annotation syntax is");
                Expr target = Targets.withContext(expr(v[0]), ExprContext.Store);
                return new Stmt.AnnAssign(target, expr(v[2]), exprOrNull(v[3]), true, at);
            }
            case "annAssignOther" -> {
                actions.checkVersion(6, "Variable annotations syntax is");
                return new Stmt.AnnAssign(expr(v[0]), expr(v[2]), exprOrNull(v[3]), false, at);
            }
            case "assign" -> {
                return new Stmt.Assign(exprs(v[0]), expr(v[1]), actions.comment(v[2]), at);
            }
            case "augAssign" -> {
                return new Stmt.AugAssign(
                        expr(v[0]), ExpressionActions.binaryOperator(actions.kind(v[1])), expr(v[2]), at);
            }
            case "matMultAssign" -> {
                actions.checkVersion(5, "The '@' operator is");
                return present(v[0]);
            }
            case "typeAlias" -> {
                actions.checkVersion(12, "Type statement is");
                Expr name = Targets.withContext(expr(v[1]), ExprContext.Store);
                return new Stmt.TypeAlias(name, list(v[2], TypeParam.class), expr(v[4]), at);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private Object imports(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "import" -> {
                return new Stmt.Import(list(v[1], Alias.class), at);
            }
            case "importFrom" -> {
                return new Stmt.ImportFrom(name(v[2]), list(v[4], Alias.class), dots(v[1]), at);
            }
            case "importRelative" -> {
                return new Stmt.ImportFrom(null, list(v[3], Alias.class), dots(v[1]), at);
            }
            case "importStar" -> {
                return List.of(new Alias("*", null, at));
            }
            case "alias" -> {
                return new Alias(name(v[0]), nameOrNull(v[1]), at);
            }
            case "joinNames" -> {
                return new Expr.Name(name(v[0]) + "." + name(v[2]), ExprContext.Load, at);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private int dots(@Nullable Object value) {
        int count = 0;
        for (Integer token : list(value, Integer.class)) {
            count += tokens.kinds[token] == TokenKind.DOT ? 1 : 3;
        }
        return count;
    }

    private Object definition(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "functionDef" -> {
                return new Stmt.FunctionDef(
                        name(v[1]),
                        ParameterActions.of(v[4]),
                        body(v[9]),
                        List.of(),
                        exprOrNull(v[6]),
                        actions.comment(v[8]),
                        list(v[2], TypeParam.class),
                        at);
            }
            case "asyncFunctionDef" -> {
                actions.checkVersion(5, "Async functions are");
                return new Stmt.AsyncFunctionDef(
                        name(v[2]),
                        ParameterActions.of(v[5]),
                        body(v[10]),
                        List.of(),
                        exprOrNull(v[7]),
                        actions.comment(v[9]),
                        list(v[3], TypeParam.class),
                        at);
            }
            case "anyFunction" -> {
                return new Stmt.FunctionDef(
                        "", ParameterActions.none(), List.of(), List.of(), null, null, List.of(), at);
            }
            case "classDef" -> {
                List<Expr> bases = List.of();
                List<Keyword> keywords = List.of();
                if (v[3] instanceof Expr.Call args) {
                    bases = args.args();
                    keywords = args.keywords();
                }
                return new Stmt.ClassDef(
                        name(v[1]), bases, keywords, body(v[5]), List.of(), list(v[2], TypeParam.class), at);
            }
            case "decorated" -> {
                return decorated(exprs(v[0]), (Stmt) present(v[1]));
            }
            default -> {
                return typeParameter(action, v, at);
            }
        }
    }

    private Object typeParameter(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "typeParams" -> {
                actions.checkVersion(12, "Type parameter lists are");
                return present(v[1]);
            }
            case "typeDefault" -> {
                actions.checkVersion(13, "Type parameter defaults are");
                return present(v[1]);
            }
            case "typeVar" -> {
                return new TypeParam.TypeVar(name(v[0]), exprOrNull(v[1]), exprOrNull(v[2]), at);
            }
            case "typeVarTuple" -> {
                return new TypeParam.TypeVarTuple(name(v[1]), exprOrNull(v[2]), at);
            }
            case "paramSpec" -> {
                return new TypeParam.ParamSpec(name(v[1]), exprOrNull(v[2]), at);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private static Stmt decorated(List<Expr> decorators, Stmt definition) {
        return switch (definition) {
            case Stmt.FunctionDef f ->
                new Stmt.FunctionDef(
                        f.name(),
                        f.args(),
                        f.body(),
                        decorators,
                        f.returns(),
                        f.type_comment(),
                        f.type_params(),
                        f.position());
            case Stmt.AsyncFunctionDef f ->
                new Stmt.AsyncFunctionDef(
                        f.name(),
                        f.args(),
                        f.body(),
                        decorators,
                        f.returns(),
                        f.type_comment(),
                        f.type_params(),
                        f.position());
            case Stmt.ClassDef c ->
                new Stmt.ClassDef(
                        c.name(), c.bases(), c.keywords(), c.body(), decorators, c.type_params(), c.position());
            default -> throw new IllegalStateException("decorated " + definition);
        };
    }

    private Object compound(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "if" -> {
                return new Stmt.If(expr(v[1]), body(v[3]), body(v[4]), at);
            }
            case "ifElif" -> {
                return new Stmt.If(expr(v[1]), body(v[3]), List.of((Stmt) present(v[4])), at);
            }
            case "while" -> {
                return new Stmt.While(expr(v[1]), body(v[3]), body(v[4]), at);
            }
            case "for" -> {
                return new Stmt.For(expr(v[1]), expr(v[3]), body(v[6]), body(v[7]), actions.comment(v[5]), at);
            }
            case "asyncFor" -> {
                actions.checkVersion(5, "Async for loops are");
                return new Stmt.AsyncFor(expr(v[2]), expr(v[4]), body(v[7]), body(v[8]), actions.comment(v[6]), at);
            }
            case "try" -> {
                return new Stmt.Try(body(v[2]), handlers(v[3]), body(v[4]), body(v[5]), at);
            }
            case "tryFinally" -> {
                return new Stmt.Try(body(v[2]), List.of(), List.of(), body(v[3]), at);
            }
            case "tryStar" -> {
                actions.checkVersion(11, "Exception groups are");
                return new Stmt.TryStar(body(v[2]), handlers(v[3]), body(v[4]), body(v[5]), at);
            }
            case "except" -> {
                return new ExceptHandler(expr(v[1]), nameOrNull(v[2]), body(v[4]), at);
            }
            case "exceptAll" -> {
                return new ExceptHandler(null, null, body(v[2]), at);
            }
            case "exceptStar" -> {
                return new ExceptHandler(expr(v[2]), nameOrNull(v[3]), body(v[5]), at);
            }
            default -> {
                return with(action, v, at);
            }
        }
    }

    private static List<ExceptHandler> handlers(@Nullable Object value) {
        return list(value, ExceptHandler.class);
    }

    private Object with(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "with" -> {
                return new Stmt.With(list(v[1], WithItem.class), body(v[4]), actions.comment(v[3]), at);
            }
            case "withParens" -> {
                return new Stmt.With(list(v[2], WithItem.class), body(v[7]), actions.comment(v[6]), at);
            }
            case "asyncWith" -> {
                actions.checkVersion(5, "Async with statements are");
                return new Stmt.AsyncWith(list(v[2], WithItem.class), body(v[5]), actions.comment(v[4]), at);
            }
            case "asyncWithParens" -> {
                actions.checkVersion(5, "Async with statements are");
                return new Stmt.AsyncWith(list(v[3], WithItem.class), body(v[7]), null, at);
            }
            case "withItem" -> {
                return new WithItem(expr(v[0]), null);
            }
            case "withItemAs" -> {
                return new WithItem(expr(v[0]), expr(v[2]));
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }
}
