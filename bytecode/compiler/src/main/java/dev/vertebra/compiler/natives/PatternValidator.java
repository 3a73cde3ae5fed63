package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.UnaryOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks the patterns of a tree made by a Python program. Compare CPython Python/ast.c `validate_pattern`.
final class PatternValidator {
    private final TreeValidator expressions;

    PatternValidator(TreeValidator expressions) {
        this.expressions = expressions;
    }

    private void all(List<Pattern> list, boolean starAllowed) {
        for (Pattern each : list) {
            pattern(each, starAllowed);
        }
    }

    void pattern(Pattern pattern, boolean starAllowed) {
        TreeValidator.position(pattern.position());
        switch (pattern) {
            case Pattern.MatchValue v -> value(v.value());
            case Pattern.MatchSingleton s -> {
                if (!isSingleton(s.value())) {
                    throw TreeValidator.bad("MatchSingleton can only contain True, False and None");
                }
            }
            case Pattern.MatchSequence s -> all(s.patterns(), true);
            case Pattern.MatchMapping m -> mapping(m);
            case Pattern.MatchClass c -> classPattern(c);
            case Pattern.MatchStar s -> {
                if (!starAllowed) {
                    throw TreeValidator.bad("can't use MatchStar here");
                }
                capture(s.name());
            }
            case Pattern.MatchAs a -> {
                capture(a.name());
                if (a.pattern() != null) {
                    if (a.name() == null) {
                        throw TreeValidator.bad("MatchAs must specify a target name if a pattern is given");
                    }
                    pattern(a.pattern(), false);
                }
            }
            case Pattern.MatchOr o -> {
                if (o.patterns().size() < 2) {
                    throw TreeValidator.bad("MatchOr requires at least 2 patterns");
                }
                all(o.patterns(), false);
            }
        }
    }

    private static boolean isSingleton(Constant value) {
        return value instanceof Constant.None || value instanceof Constant.Bool;
    }

    private void mapping(Pattern.MatchMapping m) {
        if (m.keys().size() != m.patterns().size()) {
            throw TreeValidator.bad("MatchMapping doesn't have the same number of keys as patterns");
        }
        capture(m.rest());
        for (Expr key : m.keys()) {
            if (!(key instanceof Expr.Constant constant && isSingleton(constant.value()))) {
                value(key);
            }
        }
        all(m.patterns(), false);
    }

    private void classPattern(Pattern.MatchClass c) {
        if (c.kwd_attrs().size() != c.kwd_patterns().size()) {
            throw TreeValidator.bad("MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        expressions.load(c.cls());
        Expr cls = c.cls();
        while (cls instanceof Expr.Attribute attribute) {
            cls = attribute.value();
        }
        if (!(cls instanceof Expr.Name)) {
            throw TreeValidator.bad("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        for (String each : c.kwd_attrs()) {
            TreeValidator.name(each);
        }
        all(c.patterns(), false);
        all(c.kwd_patterns(), false);
    }

    private static void capture(@Nullable String name) {
        if (name == null) {
            return;
        }
        if (name.equals("_")) {
            throw TreeValidator.bad("can't capture name '_' in patterns");
        }
        TreeValidator.name(name);
    }

    /// A literal or a dotted name.
    private void value(Expr expr) {
        expressions.load(expr);
        switch (expr) {
            case Expr.Constant constant -> {
                switch (constant.value()) {
                    case Constant.Int i -> {}
                    case Constant.Float f -> {}
                    case Constant.Bytes b -> {}
                    case Constant.Complex c -> {}
                    case Constant.Str s -> {}
                    default -> throw TreeValidator.bad("unexpected constant inside of a literal pattern");
                }
            }
            case Expr.Attribute attribute -> {}
            case Expr.JoinedStr joined -> {}
            default -> {
                if (!isNegative(expr, true) && !isSum(expr)) {
                    throw TreeValidator.bad("patterns may only match literals and attribute lookups");
                }
            }
        }
    }

    private static boolean isNumber(Expr expr, boolean real, boolean imaginary) {
        return expr instanceof Expr.Constant constant
                && (real && (constant.value() instanceof Constant.Int || constant.value() instanceof Constant.Float)
                        || imaginary && constant.value() instanceof Constant.Complex);
    }

    private static boolean isNegative(Expr expr, boolean imaginary) {
        return expr instanceof Expr.UnaryOp unary
                && unary.op() == UnaryOperator.USub
                && isNumber(unary.operand(), true, imaginary);
    }

    /// A real number and an imaginary one.
    private static boolean isSum(Expr expr) {
        return expr instanceof Expr.BinOp sum
                && (sum.op() == Operator.Add || sum.op() == Operator.Sub)
                && (isNumber(sum.left(), true, false) || isNegative(sum.left(), false))
                && isNumber(sum.right(), false, true);
    }
}
