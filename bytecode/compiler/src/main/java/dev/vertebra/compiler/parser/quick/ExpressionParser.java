package dev.vertebra.compiler.parser.quick;

import static dev.vertebra.compiler.parser.tokens.TokenKind.*;

import dev.vertebra.compiler.ast.BoolOperator;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.compiler.parser.literals.Targets;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The quick parser's expressions, from the loosest operators to the unary ones. Each method is named for the rule of
/// the grammar that it reads.
/// Compare Language reference 6, 10.
abstract class ExpressionParser extends TokenCursor {
    ExpressionParser(TokenBuffer tokens) {
        super(tokens);
    }

    abstract Expr primary();

    abstract Expr lambda();

    /// `yield …`, or comma-separated expressions that may be starred.
    final Expr annotatedRhs() {
        return at(KW_YIELD) ? yieldExpression() : starExpressions();
    }

    final Expr yieldExpression() {
        int start = p++;
        if (accept(KW_FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(value, from(start));
        }
        Expr value = startsExpression(kind()) ? starExpressions() : null;
        return new Expr.Yield(value, from(start));
    }

    /// Whether an expression, starred or not, may begin with a token.
    static boolean startsExpression(int kind) {
        return switch (kind) {
            case NAME,
                    NUMBER,
                    STRING,
                    FSTRING_START,
                    LPAR,
                    LSQB,
                    LBRACE,
                    MINUS,
                    PLUS,
                    TILDE,
                    STAR,
                    ELLIPSIS,
                    KW_NOT,
                    KW_LAMBDA,
                    KW_AWAIT,
                    KW_NONE,
                    KW_TRUE,
                    KW_FALSE -> true;
            default -> false;
        };
    }

    final Expr starExpressions() {
        int start = p;
        Expr first = starExpression();
        return at(COMMA) ? tuple(start, first) : first;
    }

    private Expr tuple(int start, Expr first) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elements.add(starExpression());
        }
        return new Expr.Tuple(elements, ExprContext.Load, from(start));
    }

    final Expr starExpression() {
        if (at(STAR)) {
            return starred();
        }
        return expression();
    }

    private Expr starred() {
        int start = p++;
        Expr value = bitwiseOr();
        return new Expr.Starred(value, ExprContext.Load, from(start));
    }

    final Expr starNamedExpression() {
        if (at(STAR)) {
            return starred();
        }
        return namedExpression();
    }

    /// An expression or `name := expression`.
    final Expr namedExpression() {
        if (at(NAME) && kinds[p + 1] == COLONEQUAL) {
            int start = p;
            Expr target = nameNode(ExprContext.Store);
            p++;
            Expr value = expression();
            return new Expr.NamedExpr(target, value, from(start));
        }
        return expression();
    }

    /// Takes a name and makes a node of it.
    final Expr.Name nameNode(ExprContext ctx) {
        int start = p;
        String id = name();
        return new Expr.Name(id, ctx, literals.place(start));
    }

    /// Comma-separated expressions, none of them starred.
    final Expr expressions() {
        int start = p;
        Expr first = expression();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && startsExpression(kind()) && !at(STAR)) {
            elements.add(expression());
        }
        return new Expr.Tuple(elements, ExprContext.Load, from(start));
    }

    final Expr expression() {
        if (at(KW_LAMBDA)) {
            enter();
            Expr result = lambda();
            leave();
            return result;
        }
        int start = p;
        Expr body = disjunction();
        if (!at(KW_IF)) {
            return body;
        }
        p++;
        Expr test = disjunction();
        expect(KW_ELSE);
        enter();
        Expr orelse = expression();
        leave();
        return new Expr.IfExp(test, body, orelse, from(start));
    }

    final Expr disjunction() {
        int start = p;
        Expr first = conjunction();
        if (!at(KW_OR)) {
            return first;
        }
        List<Expr> values = new ArrayList<>();
        values.add(first);
        while (accept(KW_OR)) {
            values.add(conjunction());
        }
        return new Expr.BoolOp(BoolOperator.Or, values, from(start));
    }

    private Expr conjunction() {
        int start = p;
        Expr first = inversion();
        if (!at(KW_AND)) {
            return first;
        }
        List<Expr> values = new ArrayList<>();
        values.add(first);
        while (accept(KW_AND)) {
            values.add(inversion());
        }
        return new Expr.BoolOp(BoolOperator.And, values, from(start));
    }

    private Expr inversion() {
        if (!at(KW_NOT)) {
            return comparison();
        }
        int start = p++;
        enter();
        Expr operand = inversion();
        leave();
        return new Expr.UnaryOp(UnaryOperator.Not, operand, from(start));
    }

    private Expr comparison() {
        int start = p;
        Expr left = bitwiseOr();
        CompareOperator op = compareOperator();
        if (op == null) {
            return left;
        }
        List<CompareOperator> ops = new ArrayList<>(1);
        List<Expr> comparators = new ArrayList<>(1);
        do {
            ops.add(op);
            comparators.add(bitwiseOr());
            op = compareOperator();
        } while (op != null);
        return new Expr.Compare(left, ops, comparators, from(start));
    }

    /// Takes a comparison operator, if one is next.
    private @Nullable CompareOperator compareOperator() {
        switch (kinds[p]) {
            case EQEQUAL -> {
                p++;
                return CompareOperator.Eq;
            }
            case NOTEQUAL -> {
                if (tokens.tokenizer.buf[tokens.starts[p]] != '!') {
                    throw ParseFailure.GIVE_UP;
                }
                p++;
                return CompareOperator.NotEq;
            }
            case LESS -> {
                p++;
                return CompareOperator.Lt;
            }
            case LESSEQUAL -> {
                p++;
                return CompareOperator.LtE;
            }
            case GREATER -> {
                p++;
                return CompareOperator.Gt;
            }
            case GREATEREQUAL -> {
                p++;
                return CompareOperator.GtE;
            }
            case KW_IN -> {
                p++;
                return CompareOperator.In;
            }
            case KW_IS -> {
                p++;
                return accept(KW_NOT) ? CompareOperator.IsNot : CompareOperator.Is;
            }
            case KW_NOT -> {
                p++;
                expect(KW_IN);
                return CompareOperator.NotIn;
            }
            default -> {
                return null;
            }
        }
    }

    /// How tightly a binary operator binds, from 1 (`|`) to 6 (`*`); 0 if the token is none.
    private static int strength(int kind) {
        return switch (kind) {
            case VBAR -> 1;
            case CIRCUMFLEX -> 2;
            case AMPER -> 3;
            case LEFTSHIFT, RIGHTSHIFT -> 4;
            case PLUS, MINUS -> 5;
            case STAR, SLASH, DOUBLESLASH, PERCENT, AT -> 6;
            default -> 0;
        };
    }

    private static Operator operator(int kind) {
        return switch (kind) {
            case VBAR -> Operator.BitOr;
            case CIRCUMFLEX -> Operator.BitXor;
            case AMPER -> Operator.BitAnd;
            case LEFTSHIFT -> Operator.LShift;
            case RIGHTSHIFT -> Operator.RShift;
            case PLUS -> Operator.Add;
            case MINUS -> Operator.Sub;
            case STAR -> Operator.Mult;
            case SLASH -> Operator.Div;
            case DOUBLESLASH -> Operator.FloorDiv;
            case PERCENT -> Operator.Mod;
            default -> Operator.MatMult;
        };
    }

    final Expr bitwiseOr() {
        return binary(p, factor(), 1);
    }

    /// Goes on after the first operand with operators that bind at least as tightly as `weakest`.
    private Expr binary(int start, Expr first, int weakest) {
        Expr left = first;
        while (true) {
            int kind = kinds[p];
            int strength = strength(kind);
            if (strength < weakest || strength == 0) {
                return left;
            }
            int rightStart = ++p;
            Expr right = factor();
            while (strength(kinds[p]) > strength) {
                right = binary(rightStart, right, strength + 1);
            }
            left = new Expr.BinOp(left, operator(kind), right, from(start));
        }
    }

    private Expr factor() {
        UnaryOperator op;
        switch (kinds[p]) {
            case PLUS -> op = UnaryOperator.UAdd;
            case MINUS -> op = UnaryOperator.USub;
            case TILDE -> op = UnaryOperator.Invert;
            default -> {
                return power();
            }
        }
        int start = p++;
        enter();
        Expr operand = factor();
        leave();
        return new Expr.UnaryOp(op, operand, from(start));
    }

    private Expr power() {
        int start = p;
        Expr base;
        if (accept(KW_AWAIT)) {
            Expr value = primary();
            base = new Expr.Await(value, from(start));
        } else {
            base = primary();
        }
        if (!accept(DOUBLESTAR)) {
            return base;
        }
        enter();
        Expr exponent = factor();
        leave();
        return new Expr.BinOp(base, Operator.Pow, exponent, from(start));
    }

    final boolean atComprehension() {
        return at(KW_FOR) || at(KW_ASYNC) && kinds[p + 1] == KW_FOR;
    }

    final List<Comprehension> comprehensions() {
        List<Comprehension> clauses = new ArrayList<>(1);
        while (atComprehension()) {
            boolean async = accept(KW_ASYNC);
            p++;
            Expr target = starTargets();
            expect(KW_IN);
            Expr iter = disjunction();
            List<Expr> ifs = List.of();
            if (at(KW_IF)) {
                ifs = new ArrayList<>();
                while (accept(KW_IF)) {
                    ifs.add(disjunction());
                }
            }
            clauses.add(new Comprehension(target, iter, ifs, async));
        }
        return clauses;
    }

    /// The targets of a loop, read as primaries since an `in` follows.
    final Expr starTargets() {
        int start = p;
        Expr first = starTarget();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elements.add(starTarget());
        }
        return new Expr.Tuple(elements, ExprContext.Store, from(start));
    }

    final Expr starTarget() {
        int start = p;
        if (accept(STAR)) {
            if (at(STAR)) {
                throw ParseFailure.GIVE_UP;
            }
            Expr target = target();
            return new Expr.Starred(target, ExprContext.Store, from(start));
        }
        return target();
    }

    private Expr target() {
        return asTarget(primary());
    }

    /// The expression as a target, if it can be one.
    static Expr asTarget(Expr e) {
        if (!Targets.isAssignable(e)) {
            throw ParseFailure.GIVE_UP;
        }
        return Targets.withContext(e, ExprContext.Store);
    }

    final Expr constant(Constant value) {
        int start = p++;
        return new Expr.Constant(value, null, literals.place(start));
    }

    /// The range of a node and what follows it up to the last token taken.
    final Position upTo(Expr first) {
        return from(first.position());
    }
}
