package dev.vertebra.compiler.parser.grammar;

import static dev.vertebra.compiler.parser.grammar.Actions.expr;
import static dev.vertebra.compiler.parser.grammar.Actions.exprOrNull;
import static dev.vertebra.compiler.parser.grammar.Actions.exprs;
import static dev.vertebra.compiler.parser.grammar.Actions.list;
import static dev.vertebra.compiler.parser.grammar.Actions.name;
import static dev.vertebra.compiler.parser.grammar.Actions.present;

import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.BoolOperator;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.compiler.parser.grammar.Actions.Pair;
import dev.vertebra.compiler.parser.literals.Complaints;
import dev.vertebra.compiler.parser.literals.Literals;
import dev.vertebra.compiler.parser.literals.StringNodes;
import dev.vertebra.compiler.parser.literals.Targets;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes that the grammar's rules for expressions make.
final class ExpressionActions {
    private final TokenBuffer tokens;
    private final Literals literals;
    private final StringNodes strings;
    private final Complaints complaints;
    private final Actions actions;

    ExpressionActions(
            TokenBuffer tokens, Literals literals, StringNodes strings, Complaints complaints, Actions actions) {
        this.tokens = tokens;
        this.literals = literals;
        this.strings = strings;
        this.complaints = complaints;
        this.actions = actions;
    }

    @Nullable
    Object apply(String action, @Nullable Object[] v, Position at) {
        Object result = operation(action, v, at);
        if (result == Actions.NOT_MINE) {
            result = target(action, v, at);
        }
        if (result == Actions.NOT_MINE) {
            result = display(action, v, at);
        }
        if (result == Actions.NOT_MINE) {
            result = call(action, v, at);
        }
        return result == Actions.NOT_MINE ? string(action, v, at) : result;
    }

    private Object operation(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "binary" -> {
                return new Expr.BinOp(expr(v[0]), binaryOperator(actions.kind(v[1])), expr(v[2]), at);
            }
            case "matMult" -> {
                actions.checkVersion(5, "The '@' operator is");
                return new Expr.BinOp(expr(v[0]), Operator.MatMult, expr(v[2]), at);
            }
            case "unary" -> {
                return new Expr.UnaryOp(unaryOperator(actions.kind(v[0])), expr(v[1]), at);
            }
            case "or", "and" -> {
                List<Expr> values = new ArrayList<>(List.of(expr(v[0])));
                values.addAll(exprs(v[1]));
                return new Expr.BoolOp(action.equals("or") ? BoolOperator.Or : BoolOperator.And, values, at);
            }
            case "compare" -> {
                return compare(expr(v[0]), list(v[1], Pair.class), at);
            }
            case "checkNotEqual" -> {
                return checkNotEqual((Integer) present(v[0]));
            }
            case "ifExp" -> {
                return new Expr.IfExp(expr(v[2]), expr(v[0]), expr(v[4]), at);
            }
            case "await" -> {
                actions.checkVersion(5, "Await expressions are");
                return new Expr.Await(expr(v[1]), at);
            }
            case "yield" -> {
                return new Expr.Yield(exprOrNull(v[1]), at);
            }
            case "yieldFrom" -> {
                return new Expr.YieldFrom(expr(v[2]), at);
            }
            case "walrus" -> {
                actions.checkVersion(8, "Assignment expressions are");
                return new Expr.NamedExpr(Targets.withContext(expr(v[0]), ExprContext.Store), expr(v[2]), at);
            }
            case "lambda" -> {
                Arguments args = ParameterActions.of(v[1]);
                return new Expr.Lambda(args, expr(v[3]), at);
            }
            case "slice" -> {
                return new Expr.Slice(exprOrNull(v[0]), exprOrNull(v[2]), exprOrNull(v[3]), at);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    static Operator binaryOperator(int kind) {
        return switch (kind) {
            case TokenKind.PLUS, TokenKind.PLUSEQUAL -> Operator.Add;
            case TokenKind.MINUS, TokenKind.MINEQUAL -> Operator.Sub;
            case TokenKind.STAR, TokenKind.STAREQUAL -> Operator.Mult;
            case TokenKind.AT, TokenKind.ATEQUAL -> Operator.MatMult;
            case TokenKind.SLASH, TokenKind.SLASHEQUAL -> Operator.Div;
            case TokenKind.PERCENT, TokenKind.PERCENTEQUAL -> Operator.Mod;
            case TokenKind.AMPER, TokenKind.AMPEREQUAL -> Operator.BitAnd;
            case TokenKind.VBAR, TokenKind.VBAREQUAL -> Operator.BitOr;
            case TokenKind.CIRCUMFLEX, TokenKind.CIRCUMFLEXEQUAL -> Operator.BitXor;
            case TokenKind.LEFTSHIFT, TokenKind.LEFTSHIFTEQUAL -> Operator.LShift;
            case TokenKind.RIGHTSHIFT, TokenKind.RIGHTSHIFTEQUAL -> Operator.RShift;
            case TokenKind.DOUBLESTAR, TokenKind.DOUBLESTAREQUAL -> Operator.Pow;
            case TokenKind.DOUBLESLASH, TokenKind.DOUBLESLASHEQUAL -> Operator.FloorDiv;
            default -> throw new IllegalStateException("no operator " + kind);
        };
    }

    private static UnaryOperator unaryOperator(int kind) {
        return switch (kind) {
            case TokenKind.PLUS -> UnaryOperator.UAdd;
            case TokenKind.MINUS -> UnaryOperator.USub;
            case TokenKind.TILDE -> UnaryOperator.Invert;
            default -> UnaryOperator.Not;
        };
    }

    private Expr compare(Expr left, List<Pair> links, Position at) {
        List<CompareOperator> ops = new ArrayList<>();
        List<Expr> comparators = new ArrayList<>();
        for (Pair link : links) {
            int token = (Integer) present(link.first());
            ops.add(
                    switch (tokens.kinds[token]) {
                        case TokenKind.EQEQUAL -> CompareOperator.Eq;
                        case TokenKind.NOTEQUAL -> CompareOperator.NotEq;
                        case TokenKind.LESS -> CompareOperator.Lt;
                        case TokenKind.LESSEQUAL -> CompareOperator.LtE;
                        case TokenKind.GREATER -> CompareOperator.Gt;
                        case TokenKind.GREATEREQUAL -> CompareOperator.GtE;
                        case TokenKind.KW_IN -> CompareOperator.In;
                        case TokenKind.KW_NOT -> CompareOperator.NotIn;
                        default ->
                            tokens.kinds[token + 1] == TokenKind.KW_NOT && isOperatorNot(token, expr(link.second()))
                                    ? CompareOperator.IsNot
                                    : CompareOperator.Is;
                    });
            comparators.add(expr(link.second()));
        }
        return new Expr.Compare(left, ops, comparators, at);
    }

    /// Whether the `not` after an `is` belongs to it: the operand then begins after it. (An operand can't begin with
    /// `not`.)
    private boolean isOperatorNot(int is, Expr operand) {
        return tokens.lines[is + 1] != operand.position().lineno()
                || tokens.columns[is + 1] != operand.position().colOffset();
    }

    private Object checkNotEqual(int token) {
        boolean diamond = tokens.text(token).equals("<>");
        if (actions.barryAsFlufl() && !diamond) {
            throw complaints.atLastToken("with Barry as BDFL, use '<>' instead of '!='");
        }
        return diamond == actions.barryAsFlufl() ? (Object) token : GrammarMatcher.FAIL;
    }

    private Object target(String action, @Nullable Object[] v, Position at) {
        ExprContext ctx = action.endsWith("Store") || action.startsWith("store") || action.equals("tupleStoreIn")
                ? ExprContext.Store
                : action.endsWith("Del") || action.startsWith("del") ? ExprContext.Del : ExprContext.Load;
        return switch (action) {
            case "attribute", "attributeStore", "attributeDel" -> new Expr.Attribute(expr(v[0]), name(v[2]), ctx, at);
            case "subscript", "subscriptStore", "subscriptDel" -> new Expr.Subscript(expr(v[0]), expr(v[2]), ctx, at);
            case "store", "del" -> Targets.withContext(expr(v[0]), ctx);
            case "storeSecond", "delSecond" -> Targets.withContext(expr(v[1]), ctx);
            case "starred" -> new Expr.Starred(expr(v[1]), ctx, at);
            case "starredStore" -> new Expr.Starred(Targets.withContext(expr(v[1]), ctx), ctx, at);
            case "tupleStore", "tupleRest" -> {
                List<Expr> elements = new ArrayList<>(List.of(expr(v[0])));
                elements.addAll(exprs(v[1]));
                yield new Expr.Tuple(elements, ctx, at);
            }
            case "tupleOfRest" -> {
                List<Expr> elements = new ArrayList<>(List.of(expr(v[0])));
                elements.addAll(exprs(v[2]));
                yield new Expr.Tuple(elements, ctx, at);
            }
            case "tupleOne" -> new Expr.Tuple(List.of(expr(v[0])), ctx, at);
            case "tupleFirst" -> new Expr.Tuple(exprs(v[0]), ctx, at);
            case "tuple", "tupleStoreIn", "tupleDel" -> new Expr.Tuple(exprs(v[1]), ctx, at);
            case "list", "listStore", "listDel" -> new Expr.List(exprs(v[1]), ctx, at);
            default -> Actions.NOT_MINE;
        };
    }

    private Object display(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "constant" -> {
                return new Expr.Constant(Actions.keywordConstant(actions.kind(v[0])), null, at);
            }
            case "set" -> {
                return new Expr.Set(exprs(v[1]), at);
            }
            case "dict" -> {
                List<@Nullable Expr> keys = new ArrayList<>();
                List<Expr> values = new ArrayList<>();
                for (Pair pair : list(v[1], Pair.class)) {
                    keys.add(exprOrNull(pair.first()));
                    values.add(expr(pair.second()));
                }
                return new Expr.Dict(keys, values, at);
            }
            case "listComp" -> {
                return new Expr.ListComp(expr(v[1]), clauses(v[2]), at);
            }
            case "setComp" -> {
                return new Expr.SetComp(expr(v[1]), clauses(v[2]), at);
            }
            case "genExp" -> {
                return new Expr.GeneratorExp(expr(v[1]), clauses(v[2]), at);
            }
            case "dictComp" -> {
                Pair pair = (Pair) present(v[1]);
                return new Expr.DictComp(expr(pair.first()), expr(pair.second()), clauses(v[2]), at);
            }
            case "comprehension" -> {
                return new Comprehension(expr(v[1]), expr(v[3]), exprs(v[4]), false);
            }
            case "asyncComprehension" -> {
                actions.checkVersion(6, "Async comprehensions are");
                return new Comprehension(expr(v[2]), expr(v[4]), exprs(v[5]), true);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private static List<Comprehension> clauses(@Nullable Object value) {
        return list(value, Comprehension.class);
    }

    private Object call(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "call" -> {
                return v[2] instanceof Expr.Call args
                        ? new Expr.Call(expr(v[0]), args.args(), args.keywords(), at)
                        : new Expr.Call(expr(v[0]), List.of(), List.of(), at);
            }
            case "callGenerator" -> {
                return new Expr.Call(expr(v[0]), List.of(expr(v[1])), List.of(), at);
            }
            case "args" -> {
                return arguments(new ArrayList<>(exprs(v[0])), v[1], at);
            }
            case "argsKeywords" -> {
                return arguments(new ArrayList<>(), v[0], at);
            }
            case "keyword" -> {
                return new Keyword(name(v[0]), expr(v[2]), at);
            }
            case "keywordUnpacked" -> {
                return new Keyword(null, expr(v[1]), at);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    /// A call without its function, to carry arguments.
    private static Expr arguments(List<Expr> args, @Nullable Object rest, Position at) {
        List<Keyword> keywords = new ArrayList<>();
        for (Object o : list(rest, Object.class)) {
            if (o instanceof Keyword keyword) {
                keywords.add(keyword);
            } else {
                args.add(expr(o));
            }
        }
        return new Expr.Call(new Expr.Name("", ExprContext.Load, at), args, keywords, at);
    }

    private Object string(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "string" -> {
                return literals.string((Integer) present(v[0]));
            }
            case "strings" -> {
                return strings.concatenate(exprs(v[0]), at);
            }
            case "fstring" -> {
                return strings.joined((Integer) present(v[0]), list(v[1], Object.class), (Integer) present(v[2]));
            }
            case "middle" -> {
                strings.checkText((Integer) present(v[0]));
                return present(v[0]);
            }
            case "specText" -> {
                return strings.specText((Integer) present(v[0]));
            }
            case "conversion" -> {
                strings.checkConversion((Integer) present(v[0]), (Integer) present(v[1]));
                return new Pair(v[0], v[1]);
            }
            case "formatSpec" -> {
                return new Pair(v[0], strings.formatSpec(exprs(v[1]), at));
            }
            case "field" -> {
                int conversion = v[3] instanceof Pair p ? (Integer) present(p.second()) : -1;
                Expr format = v[4] instanceof Pair p ? expr(p.second()) : null;
                Object end = v[3] instanceof Pair p ? p.first() : v[4] instanceof Pair q ? q.first() : v[5];
                return strings.field(expr(v[1]), v[2] != null, conversion, format, (Integer) present(end), at);
            }
            case "ensureReal", "ensureImaginary" -> {
                return complexPart(expr(v[0]), action.equals("ensureImaginary"));
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private Expr complexPart(Expr number, boolean imaginary) {
        boolean isImaginary = number instanceof Expr.Constant c && c.value() instanceof Constant.Complex;
        if (isImaginary != imaginary) {
            throw complaints.at(
                    number.position(), (imaginary ? "imaginary" : "real") + " number required in complex literal");
        }
        return number;
    }
}
