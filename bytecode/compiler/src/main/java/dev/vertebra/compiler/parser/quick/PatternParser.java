package dev.vertebra.compiler.parser.quick;

import static dev.vertebra.compiler.parser.tokens.TokenKind.*;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The quick parser's patterns.
/// Compare PEP 634, Language reference 8.6.
abstract class PatternParser extends PrimaryParser {
    PatternParser(TokenBuffer tokens) {
        super(tokens);
    }

    /// The pattern of a `case`, which may be a sequence without brackets.
    final Pattern patterns() {
        int start = p;
        Pattern first = maybeStarPattern();
        if (at(COMMA)) {
            return new Pattern.MatchSequence(restOfSequence(first, COLON), from(start));
        }
        if (first instanceof Pattern.MatchStar) {
            throw ParseFailure.GIVE_UP;
        }
        return first;
    }

    private List<Pattern> restOfSequence(Pattern first, int close) {
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        while (accept(COMMA) && !at(close) && !at(KW_IF)) {
            patterns.add(maybeStarPattern());
        }
        return patterns;
    }

    private Pattern maybeStarPattern() {
        int start = p;
        if (!accept(STAR)) {
            return pattern();
        }
        String name = captureName();
        return new Pattern.MatchStar(name, from(start));
    }

    /// A name to bind, null for the wildcard.
    private @Nullable String captureName() {
        String name = name();
        if (at(DOT) || at(LPAR) || at(EQUAL)) {
            throw ParseFailure.GIVE_UP;
        }
        return name.equals("_") ? null : name;
    }

    private Pattern pattern() {
        int start = p;
        enter();
        Pattern pattern = orPattern();
        leave();
        if (!accept(KW_AS)) {
            return pattern;
        }
        String name = captureName();
        if (name == null) {
            throw ParseFailure.GIVE_UP;
        }
        return new Pattern.MatchAs(pattern, name, from(start));
    }

    private Pattern orPattern() {
        int start = p;
        Pattern first = closedPattern();
        if (!at(VBAR)) {
            return first;
        }
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        while (accept(VBAR)) {
            patterns.add(closedPattern());
        }
        return new Pattern.MatchOr(patterns, from(start));
    }

    private Pattern closedPattern() {
        int start = p;
        switch (kinds[p]) {
            case NUMBER, MINUS -> {
                return new Pattern.MatchValue(number(), from(start));
            }
            case STRING, FSTRING_START -> {
                return new Pattern.MatchValue(strings(), from(start));
            }
            case KW_NONE -> {
                return singleton(Constant.NONE);
            }
            case KW_TRUE -> {
                return singleton(Constant.TRUE);
            }
            case KW_FALSE -> {
                return singleton(Constant.FALSE);
            }
            case NAME -> {
                return namePattern();
            }
            case LPAR -> {
                return groupOrSequence();
            }
            case LSQB -> {
                return listPattern();
            }
            case LBRACE -> {
                return mapping();
            }
            default -> throw ParseFailure.GIVE_UP;
        }
    }

    private Pattern singleton(Constant value) {
        int start = p++;
        return new Pattern.MatchSingleton(value, from(start));
    }

    /// A signed number, or the sum or difference of a real and an imaginary one.
    private Expr number() {
        int start = p;
        Expr real = signedNumber();
        if (!at(PLUS) && !at(MINUS)) {
            return real;
        }
        Operator op = kinds[p++] == PLUS ? Operator.Add : Operator.Sub;
        if (!at(NUMBER) || isImaginary(real)) {
            throw ParseFailure.GIVE_UP;
        }
        Expr imaginary = literals.number(p++);
        if (!isImaginary(imaginary)) {
            throw ParseFailure.GIVE_UP;
        }
        return new Expr.BinOp(real, op, imaginary, from(start));
    }

    private static boolean isImaginary(Expr number) {
        Expr unsigned = number instanceof Expr.UnaryOp u ? u.operand() : number;
        return unsigned instanceof Expr.Constant c && c.value() instanceof Constant.Complex;
    }

    private Expr signedNumber() {
        int start = p;
        boolean minus = accept(MINUS);
        if (!at(NUMBER)) {
            throw ParseFailure.GIVE_UP;
        }
        Expr number = literals.number(p++);
        return minus ? new Expr.UnaryOp(UnaryOperator.USub, number, from(start)) : number;
    }

    private Pattern namePattern() {
        int start = p;
        int after = kinds[p + 1];
        if (after == DOT || after == LPAR) {
            Expr name = dottedName();
            if (at(LPAR)) {
                return classPattern(start, name);
            }
            if (at(EQUAL)) {
                throw ParseFailure.GIVE_UP;
            }
            return new Pattern.MatchValue(name, from(start));
        }
        String name = captureName();
        return new Pattern.MatchAs(null, name, from(start));
    }

    private Expr dottedName() {
        int start = p;
        Expr e = nameNode(ExprContext.Load);
        while (accept(DOT)) {
            String attr = name();
            e = new Expr.Attribute(e, attr, ExprContext.Load, from(start));
        }
        return e;
    }

    private Pattern classPattern(int start, Expr cls) {
        p++;
        List<Pattern> patterns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        while (!at(RPAR)) {
            if (at(NAME) && kinds[p + 1] == EQUAL) {
                names.add(name());
                p++;
                values.add(pattern());
            } else if (names.isEmpty()) {
                patterns.add(pattern());
            } else {
                throw ParseFailure.GIVE_UP;
            }
            if (!at(RPAR)) {
                expect(COMMA);
            }
        }
        p++;
        return new Pattern.MatchClass(cls, patterns, names, values, from(start));
    }

    private Pattern groupOrSequence() {
        int start = p++;
        if (accept(RPAR)) {
            return new Pattern.MatchSequence(List.of(), from(start));
        }
        Pattern first = maybeStarPattern();
        if (at(COMMA)) {
            List<Pattern> patterns = restOfSequence(first, RPAR);
            expect(RPAR);
            return new Pattern.MatchSequence(patterns, from(start));
        }
        expect(RPAR);
        if (first instanceof Pattern.MatchStar) {
            throw ParseFailure.GIVE_UP;
        }
        return first;
    }

    private Pattern listPattern() {
        int start = p++;
        List<Pattern> patterns = List.of();
        if (!at(RSQB)) {
            patterns = restOfSequence(maybeStarPattern(), RSQB);
        }
        expect(RSQB);
        return new Pattern.MatchSequence(patterns, from(start));
    }

    private Pattern mapping() {
        int start = p++;
        List<Expr> keys = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        String rest = null;
        while (!at(RBRACE)) {
            if (rest != null) {
                throw ParseFailure.GIVE_UP;
            }
            if (accept(DOUBLESTAR)) {
                rest = captureName();
                if (rest == null) {
                    throw ParseFailure.GIVE_UP;
                }
            } else {
                keys.add(mappingKey());
                expect(COLON);
                values.add(pattern());
            }
            if (!at(RBRACE)) {
                expect(COMMA);
            }
        }
        p++;
        return new Pattern.MatchMapping(keys, values, rest, from(start));
    }

    private Expr mappingKey() {
        return switch (kinds[p]) {
            case NUMBER, MINUS -> number();
            case STRING, FSTRING_START -> strings();
            case KW_NONE -> constant(Constant.NONE);
            case KW_TRUE -> constant(Constant.TRUE);
            case KW_FALSE -> constant(Constant.FALSE);
            case NAME -> {
                Expr key = dottedName();
                if (key instanceof Expr.Name) {
                    throw ParseFailure.GIVE_UP;
                }
                yield key;
            }
            default -> throw ParseFailure.GIVE_UP;
        };
    }
}
