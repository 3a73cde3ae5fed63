package dev.vertebra.compiler.parser.quick;

import static dev.vertebra.compiler.parser.tokens.TokenKind.*;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The quick parser's atoms, calls, subscripts, displays, f-strings and parameters.
/// Compare Language reference 6.2, 6.3, 6.14, 8.7.
abstract class PrimaryParser extends ExpressionParser {
    PrimaryParser(TokenBuffer tokens) {
        super(tokens);
    }

    @Override
    final Expr primary() {
        int start = p;
        Expr e = atom();
        while (true) {
            switch (kinds[p]) {
                case DOT -> {
                    p++;
                    String attr = name();
                    e = new Expr.Attribute(e, attr, ExprContext.Load, from(start));
                }
                case LPAR -> e = call(start, e);
                case LSQB -> {
                    p++;
                    enter();
                    Expr slice = slices();
                    leave();
                    expect(RSQB);
                    e = new Expr.Subscript(e, slice, ExprContext.Load, from(start));
                }
                default -> {
                    return e;
                }
            }
        }
    }

    private Expr atom() {
        switch (kinds[p]) {
            case NAME -> {
                return nameNode(ExprContext.Load);
            }
            case NUMBER -> {
                return literals.number(p++);
            }
            case STRING, FSTRING_START -> {
                return strings();
            }
            case LPAR -> {
                return nested(LPAR);
            }
            case LSQB -> {
                return nested(LSQB);
            }
            case LBRACE -> {
                return nested(LBRACE);
            }
            case KW_NONE -> {
                return constant(Constant.NONE);
            }
            case KW_TRUE -> {
                return constant(Constant.TRUE);
            }
            case KW_FALSE -> {
                return constant(Constant.FALSE);
            }
            case ELLIPSIS -> {
                return constant(Constant.ELLIPSIS);
            }
            default -> throw ParseFailure.GIVE_UP;
        }
    }

    private Expr nested(int bracket) {
        enter();
        Expr result = bracket == LPAR ? parenthesized() : bracket == LSQB ? list() : braces();
        leave();
        return result;
    }

    private Expr parenthesized() {
        int start = p++;
        if (accept(RPAR)) {
            return new Expr.Tuple(List.of(), ExprContext.Load, from(start));
        }
        if (at(KW_YIELD)) {
            Expr value = yieldExpression();
            expect(RPAR);
            return value;
        }
        Expr first = starNamedExpression();
        if (at(COMMA)) {
            List<Expr> elements = restOfElements(first);
            expect(RPAR);
            return new Expr.Tuple(elements, ExprContext.Load, from(start));
        }
        if (first instanceof Expr.Starred) {
            throw ParseFailure.GIVE_UP;
        }
        if (atComprehension()) {
            List<Comprehension> clauses = comprehensions();
            expect(RPAR);
            return new Expr.GeneratorExp(first, clauses, from(start));
        }
        expect(RPAR);
        return first;
    }

    private List<Expr> restOfElements(Expr first) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elements.add(starNamedExpression());
        }
        return elements;
    }

    private Expr list() {
        int start = p++;
        if (accept(RSQB)) {
            return new Expr.List(List.of(), ExprContext.Load, from(start));
        }
        Expr first = starNamedExpression();
        if (!(first instanceof Expr.Starred) && atComprehension()) {
            List<Comprehension> clauses = comprehensions();
            expect(RSQB);
            return new Expr.ListComp(first, clauses, from(start));
        }
        List<Expr> elements = restOfElements(first);
        expect(RSQB);
        return new Expr.List(elements, ExprContext.Load, from(start));
    }

    private Expr braces() {
        int start = p++;
        if (accept(RBRACE)) {
            return new Expr.Dict(List.of(), List.of(), from(start));
        }
        if (at(DOUBLESTAR)) {
            return dict(start);
        }
        int first = p;
        Expr e = starNamedExpression();
        if (at(COLON)) {
            if (e instanceof Expr.Starred || e instanceof Expr.NamedExpr && kinds[first] != LPAR) {
                throw ParseFailure.GIVE_UP;
            }
            p++;
            Expr value = expression();
            if (atComprehension()) {
                List<Comprehension> clauses = comprehensions();
                expect(RBRACE);
                return new Expr.DictComp(e, value, clauses, from(start));
            }
            return restOfDict(start, e, value);
        }
        if (!(e instanceof Expr.Starred) && atComprehension()) {
            List<Comprehension> clauses = comprehensions();
            expect(RBRACE);
            return new Expr.SetComp(e, clauses, from(start));
        }
        List<Expr> elements = restOfElements(e);
        expect(RBRACE);
        return new Expr.Set(elements, from(start));
    }

    private Expr dict(int start) {
        p++;
        Expr value = bitwiseOr();
        return restOfDict(start, null, value);
    }

    private Expr restOfDict(int start, @Nullable Expr firstKey, Expr firstValue) {
        List<@Nullable Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        keys.add(firstKey);
        values.add(firstValue);
        while (accept(COMMA) && !at(RBRACE)) {
            if (accept(DOUBLESTAR)) {
                keys.add(null);
                values.add(bitwiseOr());
            } else {
                keys.add(expression());
                expect(COLON);
                values.add(expression());
            }
        }
        expect(RBRACE);
        return new Expr.Dict(keys, values, from(start));
    }

    private Expr slices() {
        int start = p;
        Expr first = at(STAR) ? starredArgument() : slice();
        if (!at(COMMA) && !(first instanceof Expr.Starred)) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && !at(RSQB)) {
            elements.add(at(STAR) ? starredArgument() : slice());
        }
        return new Expr.Tuple(elements, ExprContext.Load, from(start));
    }

    private Expr slice() {
        int start = p;
        Expr lower = null;
        if (!at(COLON)) {
            lower = namedExpression();
            if (!at(COLON)) {
                return lower;
            }
            if (lower instanceof Expr.NamedExpr && kinds[start] != LPAR) {
                throw ParseFailure.GIVE_UP;
            }
        }
        p++;
        Expr upper = startsExpression(kind()) ? expression() : null;
        Expr step = null;
        if (accept(COLON) && startsExpression(kind())) {
            step = expression();
        }
        return new Expr.Slice(lower, upper, step, from(start));
    }

    private Expr call(int start, Expr function) {
        int open = p++;
        List<Expr> args = new ArrayList<>();
        List<Keyword> keywords = new ArrayList<>(0);
        enter();
        arguments(open, args, keywords);
        leave();
        expect(RPAR);
        return new Expr.Call(function, args, keywords, from(start));
    }

    /// Reads the arguments after the bracket `open`, which is taken; -1 says that a bare generator expression is not
    /// allowed.
    final void arguments(int open, List<Expr> args, List<Keyword> keywords) {
        boolean unpacked = false;
        while (!at(RPAR)) {
            int start = p;
            if (at(NAME) && kinds[p + 1] == EQUAL) {
                String name = name();
                p++;
                Expr value = expression();
                keywords.add(new Keyword(name, value, from(start)));
            } else if (accept(DOUBLESTAR)) {
                Expr value = expression();
                keywords.add(new Keyword(null, value, from(start)));
                unpacked = true;
            } else if (at(STAR)) {
                if (unpacked) {
                    throw ParseFailure.GIVE_UP;
                }
                args.add(starredArgument());
            } else {
                positional(open, args, keywords);
            }
            if (!accept(COMMA)) {
                return;
            }
        }
    }

    private void positional(int open, List<Expr> args, List<Keyword> keywords) {
        if (!keywords.isEmpty()) {
            throw ParseFailure.GIVE_UP;
        }
        Expr e = namedExpression();
        if (atComprehension()) {
            List<Comprehension> clauses = comprehensions();
            if (open < 0 || !args.isEmpty() || !at(RPAR)) {
                throw ParseFailure.GIVE_UP;
            }
            p++;
            e = new Expr.GeneratorExp(e, clauses, from(open));
            p--;
        }
        args.add(e);
    }

    private Expr starredArgument() {
        int start = p++;
        Expr value = expression();
        return new Expr.Starred(value, ExprContext.Load, from(start));
    }

    /// Adjacent literals.
    final Expr strings() {
        int start = p;
        Expr first = stringOrFstring();
        if (!at(STRING) && !at(FSTRING_START)) {
            return first instanceof Expr.Constant ? first : stringNodes.concatenate(List.of(first), from(start));
        }
        List<Expr> parts = new ArrayList<>();
        parts.add(first);
        while (at(STRING) || at(FSTRING_START)) {
            parts.add(stringOrFstring());
        }
        return stringNodes.concatenate(parts, from(start));
    }

    private Expr stringOrFstring() {
        return at(STRING) ? literals.string(p++) : fstring();
    }

    private Expr fstring() {
        int start = p++;
        List<Object> parts = new ArrayList<>();
        enter();
        while (!at(FSTRING_END)) {
            if (at(FSTRING_MIDDLE)) {
                parts.add(p++);
            } else {
                parts.add(field());
            }
        }
        leave();
        return stringNodes.joined(start, parts, p++);
    }

    private Expr field() {
        int start = p;
        expect(LBRACE);
        Expr value = annotatedRhs();
        boolean debug = accept(EQUAL);
        int conversion = -1;
        int metadata = -1;
        if (at(EXCLAMATION)) {
            metadata = p++;
            expect(NAME);
            conversion = p - 1;
            stringNodes.checkConversion(metadata, conversion);
        }
        Expr format = null;
        if (at(COLON)) {
            metadata = metadata < 0 ? p : metadata;
            format = formatSpec();
        }
        metadata = metadata < 0 ? p : metadata;
        expect(RBRACE);
        return stringNodes.field(value, debug, conversion, format, metadata, from(start));
    }

    private Expr formatSpec() {
        int start = p++;
        List<Expr> parts = new ArrayList<>();
        enter();
        while (!at(RBRACE)) {
            if (at(FSTRING_MIDDLE)) {
                parts.add(stringNodes.specText(p++));
            } else {
                parts.add(field());
            }
        }
        leave();
        return stringNodes.formatSpec(parts, from(start));
    }

    @Override
    final Expr lambda() {
        int start = p++;
        Arguments args = parameters(COLON);
        expect(COLON);
        Expr body = expression();
        return new Expr.Lambda(args, body, from(start));
    }

    /// The parameters of a function or, if `close` is the colon, of a lambda.
    final Arguments parameters(int close) {
        List<Arg> positionalOnly = List.of();
        List<Arg> args = new ArrayList<>();
        List<Expr> defaults = new ArrayList<>(0);
        while (!at(close)) {
            if (at(STAR) || at(DOUBLESTAR)) {
                return starParameters(close, positionalOnly, args, defaults);
            }
            if (accept(SLASH)) {
                if (args.isEmpty() || !positionalOnly.isEmpty()) {
                    throw ParseFailure.GIVE_UP;
                }
                positionalOnly = args;
                args = new ArrayList<>();
            } else {
                args.add(parameter(close, false));
                if (accept(EQUAL)) {
                    defaults.add(expression());
                } else if (!defaults.isEmpty()) {
                    throw ParseFailure.GIVE_UP;
                }
            }
            if (!at(close)) {
                expect(COMMA);
            }
        }
        return new Arguments(positionalOnly, args, null, List.of(), List.of(), null, defaults);
    }

    private Arguments starParameters(int close, List<Arg> positionalOnly, List<Arg> args, List<Expr> defaults) {
        Arg vararg = null;
        Arg kwarg = null;
        List<Arg> names = new ArrayList<>();
        List<@Nullable Expr> values = new ArrayList<>();
        boolean bare = false;
        if (accept(STAR)) {
            bare = at(COMMA);
            if (!bare) {
                vararg = parameter(close, true);
            }
            endOfParameter(close);
        }
        while (at(NAME)) {
            names.add(parameter(close, false));
            values.add(accept(EQUAL) ? expression() : null);
            endOfParameter(close);
        }
        if (bare && names.isEmpty()) {
            throw ParseFailure.GIVE_UP;
        }
        if (accept(DOUBLESTAR)) {
            kwarg = parameter(close, false);
            endOfParameter(close);
        }
        if (!at(close)) {
            throw ParseFailure.GIVE_UP;
        }
        return new Arguments(positionalOnly, args, vararg, names, values, kwarg, defaults);
    }

    private void endOfParameter(int close) {
        if (!at(close)) {
            expect(COMMA);
        }
    }

    private Arg parameter(int close, boolean star) {
        int start = p;
        String name = name();
        Expr annotation = null;
        if (close == RPAR && accept(COLON)) {
            annotation = star ? starExpression() : expression();
        }
        return new Arg(name, annotation, null, from(start));
    }
}
