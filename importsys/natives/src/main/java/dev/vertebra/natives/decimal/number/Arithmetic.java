package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;

import java.math.BigInteger;

/// Sums and products. Compare General Decimal Arithmetic, "add and subtract", "multiply", "fused-multiply-add".
public final class Arithmetic {
    private Arithmetic() {}

    /// `a + b`
    public static DecimalValue add(DecimalValue a, DecimalValue b, DecimalRules rules) {
        return sum(a, b, b.negative, rules);
    }

    /// `a - b`
    public static DecimalValue subtract(DecimalValue a, DecimalValue b, DecimalRules rules) {
        return sum(a, b, !b.negative, rules);
    }

    /// The sum of `a` and the size of `b` with a sign.
    private static DecimalValue sum(DecimalValue a, DecimalValue b, boolean minus, DecimalRules rules) {
        if (!a.isFinite() || !b.isFinite()) {
            return sumOfSpecial(a, b, minus, rules);
        }
        if (a.isSmall() && b.isSmall()) {
            DecimalValue exact = sumOfSmall(a, b, minus, rules);
            if (exact != null) {
                return Finish.finish(exact, rules);
            }
        }
        if (!a.isBig() && !b.isBig() && Math.abs(a.exponent - b.exponent) <= Powers.WIDE) {
            return sumOfWide(a, b, minus, rules);
        }
        return Finish.finish(sumOfAny(a, b.withSign(minus), rules), rules);
    }

    private static DecimalValue sumOfSpecial(DecimalValue a, DecimalValue b, boolean minus, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        if (a.isInfinite()) {
            return b.isInfinite() && a.negative != minus ? rules.invalid(INVALID_OPERATION) : a;
        }
        return DecimalValue.infinity(minus);
    }

    /// The exact sum if it can be made with longs, else null.
    private static @org.jspecify.annotations.Nullable DecimalValue sumOfSmall(
            DecimalValue a, DecimalValue b, boolean minus, DecimalRules rules) {
        long x = a.low;
        long y = b.low;
        long exponent = a.exponent;
        if (exponent != b.exponent) {
            long gap = exponent - b.exponent;
            if (gap >= Powers.LONGS || gap <= -Powers.LONGS) {
                return null;
            }
            long power = Powers.small((int) Math.abs(gap));
            long scaled = (gap > 0 ? x : y) * power;
            if (Math.multiplyHigh(gap > 0 ? x : y, power) != 0 || scaled < 0) {
                return null;
            }
            if (gap > 0) {
                x = scaled;
                exponent = b.exponent;
            } else {
                y = scaled;
            }
        }
        if (a.negative == minus) {
            long sum = x + y;
            return sum < 0 ? null : DecimalValue.of(minus, sum, exponent);
        }
        long difference = x - y;
        if (difference == 0) {
            return DecimalValue.of(rules.rounding == Rounding.FLOOR, 0, exponent);
        }
        return difference > 0
                ? DecimalValue.of(a.negative, difference, exponent)
                : DecimalValue.of(minus, -difference, exponent);
    }

    /// The sum of finite values whose coefficients have two words.
    private static DecimalValue sumOfWide(DecimalValue a, DecimalValue b, boolean minus, DecimalRules rules) {
        boolean isFirst = a.exponent >= b.exponent;
        DecimalValue upper = isFirst ? a : b;
        DecimalValue lower = isFirst ? b : a;
        Wide sum = Wide.scaled(upper.high, upper.low, (int) (upper.exponent - lower.exponent));
        if (a.negative == minus) {
            sum.add(lower.high, lower.low);
            return Finish.finish(sum, minus, lower.exponent, rules);
        }
        boolean turns = sum.subtract(lower.high, lower.low);
        if (sum.isZero()) {
            return Finish.finish(DecimalValue.zero(rules.rounding == Rounding.FLOOR, lower.exponent), rules);
        }
        return Finish.finish(sum, isFirst == turns ? minus : a.negative, lower.exponent, rules);
    }

    /// The sum of finite values: exact, or with a digit far to the right in place of a summand too small to be seen.
    private static DecimalValue sumOfAny(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.hasNoDigits() || b.hasNoDigits()) {
            return sumWithZero(a, b, rules);
        }
        DecimalValue high = a.exponent >= b.exponent ? a : b;
        DecimalValue low = high == a ? b : a;
        if (low.adjusted() < high.exponent) {
            long unseen = high.exponent + Math.min(-1, high.digits() - rules.precision - 2);
            if (low.adjusted() < unseen) {
                low = DecimalValue.of(low.negative, 1, unseen);
            }
        }
        high = high.padded(high.exponent - low.exponent);
        BigInteger x = high.coefficient();
        BigInteger y = low.coefficient();
        if (high.negative == low.negative) {
            return DecimalValue.of(high.negative, x.add(y), low.exponent);
        }
        BigInteger difference = x.subtract(y);
        if (difference.signum() == 0) {
            return DecimalValue.zero(rules.rounding == Rounding.FLOOR, low.exponent);
        }
        boolean negative = difference.signum() > 0 ? high.negative : low.negative;
        return DecimalValue.of(negative, difference.abs(), low.exponent);
    }

    private static DecimalValue sumWithZero(DecimalValue a, DecimalValue b, DecimalRules rules) {
        long exponent = Math.min(a.exponent, b.exponent);
        if (a.hasNoDigits() && b.hasNoDigits()) {
            boolean negative = a.negative == b.negative ? a.negative : rules.rounding == Rounding.FLOOR;
            return DecimalValue.zero(negative, exponent);
        }
        DecimalValue value = a.hasNoDigits() ? b : a;
        // Zeros beyond the precision are rounded away again.
        long wanted = Math.max(exponent, value.exponent - Math.max(0, rules.precision + 1 - value.digits()));
        return wanted < value.exponent ? value.padded(value.exponent - wanted) : value;
    }

    /// `a * b`
    public static DecimalValue multiply(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (!a.isFinite() || !b.isFinite()) {
            return productOfSpecial(a, b, rules);
        }
        if (!a.isBig() && !b.isBig()) {
            Wide exact = Wide.product(a.high, a.low, b.high, b.low);
            return Finish.finish(exact, a.negative != b.negative, a.exponent + b.exponent, rules);
        }
        return Finish.finish(product(a, b), rules);
    }

    private static DecimalValue productOfSpecial(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        if (a.isZero() || b.isZero()) {
            return rules.invalid(INVALID_OPERATION);
        }
        return DecimalValue.infinity(a.negative != b.negative);
    }

    /// The exact product of finite values, whatever their exponents.
    public static DecimalValue product(DecimalValue a, DecimalValue b) {
        boolean negative = a.negative != b.negative;
        long exponent = a.exponent + b.exponent;
        if (!a.isBig() && !b.isBig()) {
            return Wide.product(a.high, a.low, b.high, b.low).toValue(negative, exponent);
        }
        Powers.checkSize((long) a.digits() + b.digits());
        return DecimalValue.of(negative, a.coefficient().multiply(b.coefficient()), exponent);
    }

    /// `a * b + c`, rounded once
    public static DecimalValue multiplyAdd(DecimalValue a, DecimalValue b, DecimalValue c, DecimalRules rules) {
        if (a.isFinite() && b.isFinite()) {
            return c.isNan() ? Finish.ofNan(c, rules) : sum(product(a, b), c, c.negative, rules);
        }
        if (a.isNan() || b.isNan()) {
            if (c.isSignaling() && !a.isSignaling() && !b.isSignaling()) {
                return Finish.ofNan(c, rules);
            }
            return Finish.ofNan(a, b, rules);
        }
        DecimalValue product = productOfSpecial(a, b, rules);
        return product.isNan() ? product : add(product, c, rules);
    }

    /// The value rounded to the precision; `0 + a`, but for the sign of zero.
    public static DecimalValue plus(DecimalValue a, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        boolean loses = a.isZero() && rules.rounding != Rounding.FLOOR;
        return Finish.finish(loses ? a.absolute() : a, rules);
    }

    /// `0 - a`
    public static DecimalValue minus(DecimalValue a, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        boolean loses = a.isZero() && rules.rounding != Rounding.FLOOR;
        return Finish.finish(loses ? a.absolute() : a.negated(), rules);
    }

    /// The size of the value, rounded.
    public static DecimalValue absolute(DecimalValue a, DecimalRules rules) {
        return a.isNan() ? Finish.ofNan(a, rules) : a.negative ? minus(a, rules) : plus(a, rules);
    }

    /// The value under the rules, as a constructor with a context makes it.
    public static DecimalValue apply(DecimalValue a, DecimalRules rules) {
        return Finish.finish(a, rules);
    }
}
