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
import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.compiler.parser.grammar.Actions.Pair;
import dev.vertebra.compiler.parser.literals.Targets;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes that the grammar's rules for statements, parameters and modules make.
final class StatementActions {
    /// The parameters from the first star on.
    private record StarEtc(
            @Nullable Arg vararg,
            List<Pair> keywordOnly,
            @Nullable Arg kwarg) {}

    private final TokenBuffer tokens;
    private final Actions actions;

    StatementActions(TokenBuffer tokens, Actions actions) {
        this.tokens = tokens;
        this.actions = actions;
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
            result = parameters(action, v, at);
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
                        argumentsOf(v[4]),
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
                        argumentsOf(v[5]),
                        body(v[10]),
                        List.of(),
                        exprOrNull(v[7]),
                        actions.comment(v[9]),
                        list(v[3], TypeParam.class),
                        at);
            }
            case "anyFunction" -> {
                return new Stmt.FunctionDef("", noArguments(), List.of(), List.of(), null, null, List.of(), at);
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

    static Arguments noArguments() {
        return new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());
    }

    private static Arguments argumentsOf(@Nullable Object value) {
        return value == null ? noArguments() : (Arguments) value;
    }

    private Object parameters(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "param" -> {
                return new Arg(name(v[0]), exprOrNull(v[1]), null, at);
            }
            case "lambdaParam" -> {
                return new Arg(name(v[0]), null, null, at);
            }
            case "paramComma" -> {
                return commented(v[0], v[2]);
            }
            case "paramEnd" -> {
                return commented(v[0], v[1]);
            }
            case "pairComma" -> {
                return new Pair(commented(v[0], v[3]), v[1]);
            }
            case "pairEnd" -> {
                return new Pair(commented(v[0], v[2]), v[1]);
            }
            case "starEtc" -> {
                return new StarEtc((Arg) v[1], list(v[2], Pair.class), (Arg) v[3]);
            }
            case "starEtcBare" -> {
                return new StarEtc(null, list(v[2], Pair.class), (Arg) v[3]);
            }
            case "starEtcKwds" -> {
                return new StarEtc(null, List.of(), (Arg) v[0]);
            }
            default -> {
                return arguments(action, v);
            }
        }
    }

    private Arg commented(@Nullable Object arg, @Nullable Object comment) {
        Arg a = (Arg) present(arg);
        return comment == null ? a : new Arg(a.arg(), a.annotation(), actions.comment(comment), a.position());
    }

    private Object arguments(String action, @Nullable Object[] v) {
        switch (action) {
            case "argumentsSlash" -> {
                actions.checkVersion(8, "Positional-only parameters are");
                return build(list(v[0], Arg.class), List.of(), v[1], v[2], v[3]);
            }
            case "argumentsSlashDefault" -> {
                actions.checkVersion(8, "Positional-only parameters are");
                Pair slash = (Pair) present(v[0]);
                List<Arg> names = new ArrayList<>(list(slash.first(), Arg.class));
                List<Expr> defaults = new ArrayList<>();
                addPairs(list(slash.second(), Pair.class), names, defaults);
                return build(names, defaults, null, v[1], v[2]);
            }
            case "arguments" -> {
                return build(List.of(), List.of(), v[0], v[1], v[2]);
            }
            case "argumentsDefault" -> {
                return build(List.of(), List.of(), null, v[0], v[1]);
            }
            case "argumentsStar" -> {
                return build(List.of(), List.of(), null, null, v[0]);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private static void addPairs(List<Pair> pairs, List<Arg> names, List<Expr> defaults) {
        for (Pair pair : pairs) {
            names.add((Arg) present(pair.first()));
            defaults.add(expr(pair.second()));
        }
    }

    private static Arguments build(
            List<Arg> positionalOnly,
            List<Expr> firstDefaults,
            @Nullable Object plain,
            @Nullable Object withDefaults,
            @Nullable Object star) {
        List<Arg> names = new ArrayList<>(list(plain, Arg.class));
        List<Expr> defaults = new ArrayList<>(firstDefaults);
        addPairs(list(withDefaults, Pair.class), names, defaults);
        if (!(star instanceof StarEtc etc)) {
            return new Arguments(positionalOnly, names, null, List.of(), List.of(), null, defaults);
        }
        List<Arg> keywordOnly = new ArrayList<>();
        List<@Nullable Expr> values = new ArrayList<>();
        for (Pair pair : etc.keywordOnly) {
            keywordOnly.add((Arg) present(pair.first()));
            values.add(exprOrNull(pair.second()));
        }
        return new Arguments(positionalOnly, names, etc.vararg, keywordOnly, values, etc.kwarg, defaults);
    }
}
