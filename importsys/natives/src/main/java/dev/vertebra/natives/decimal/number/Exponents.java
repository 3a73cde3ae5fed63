package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.CLAMPED;
import static dev.vertebra.natives.decimal.number.DecimalRules.DIVISION_BY_ZERO;
import static dev.vertebra.natives.decimal.number.DecimalRules.INEXACT;
import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;
import static dev.vertebra.natives.decimal.number.DecimalRules.ROUNDED;

import java.math.BigInteger;

/// Operations on exponents and single digits: quantize, to-integral, reduce, next, logb, scaleb, shift, rotate.
public final class Exponents {
    private Exponents() {}

    /// `a` with the exponent of `b`
    public static DecimalValue quantize(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        if (a.isInfinite() || b.isInfinite()) {
            return a.isInfinite() && b.isInfinite() ? a : rules.invalid(INVALID_OPERATION);
        }
        if (b.exponent > rules.largest || b.exponent < rules.tiny()) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (a.isZero()) {
            return Finish.finish(a.withExponent(b.exponent), rules);
        }
        long gap = a.exponent - b.exponent;
        if (gap > 0 && a.digits() + gap > rules.precision) {
            return rules.invalid(INVALID_OPERATION);
        }
        int before = rules.raised;
        DecimalValue result = gap >= 0 ? a.padded(gap) : Finish.drop(a, -gap, rules);
        if (result.adjusted() > rules.largest || result.digits() > rules.precision) {
            rules.raised = before;
            return rules.invalid(INVALID_OPERATION);
        }
        return Finish.finish(result, rules);
    }

    /// `a` with an exponent, as far as the range and precision of all numbers allow; for `round()`.
    public static DecimalValue rescale(DecimalValue a, long exponent, DecimalRules rules) {
        if (a.isZero()) {
            return a.withExponent(exponent);
        }
        return exponent <= a.exponent ? a.padded(a.exponent - exponent) : Finish.drop(a, exponent - a.exponent, rules);
    }

    /// `a` without fraction
    ///
    /// @param quiet whether nothing is signalled of what is rounded
    public static DecimalValue toIntegral(DecimalValue a, boolean quiet, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        if (a.isInfinite() || a.exponent >= 0) {
            return a;
        }
        if (a.isZero()) {
            return a.withExponent(0);
        }
        int before = rules.raised;
        DecimalValue result = Finish.drop(a, -a.exponent, rules);
        if (quiet) {
            rules.raised = before;
        }
        return result;
    }

    /// `a` rounded, without zeros at its end
    public static DecimalValue reduce(DecimalValue a, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        DecimalValue result = Finish.finish(a, rules);
        if (!result.isFinite()) {
            return result;
        }
        if (result.isZero()) {
            return result.withExponent(0);
        }
        long top = rules.clamp ? rules.top() : rules.largest;
        return Reduction.strip(result, top - result.exponent);
    }

    /// The next number below (`up` is false) or above.
    public static DecimalValue next(DecimalValue a, boolean up, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        if (a.isInfinite()) {
            return a.negative == up ? Finish.largest(a.negative, rules) : a;
        }
        DecimalRules work = rules.with(up ? Rounding.CEILING : Rounding.FLOOR);
        DecimalValue rounded = Finish.finish(a, work);
        if ((work.raised & (INEXACT | DecimalRules.ERRORS)) != 0) {
            return rounded;
        }
        work.raised = 0;
        DecimalValue step = DecimalValue.of(!up, 1, rules.tiny() - 1);
        return Arithmetic.add(a, step, work);
    }

    /// The next number from `a` in the direction of `b`
    public static DecimalValue nextToward(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        int order = Comparison.order(a, b);
        if (order == 0) {
            return a.withSign(b.negative);
        }
        DecimalValue result = next(a, order < 0, rules);
        if (result.isInfinite()) {
            rules.signal(DecimalRules.OVERFLOW | ROUNDED | INEXACT);
        } else if (result.adjusted() < rules.least) {
            rules.signal(DecimalRules.UNDERFLOW | DecimalRules.SUBNORMAL | ROUNDED | INEXACT);
            if (result.isZero()) {
                rules.signal(CLAMPED);
            }
        }
        return result;
    }

    /// The exponent of the first digit
    public static DecimalValue logb(DecimalValue a, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        if (a.isInfinite()) {
            return DecimalValue.INFINITY;
        }
        if (a.isZero()) {
            rules.signal(DIVISION_BY_ZERO);
            return DecimalValue.MINUS_INFINITY;
        }
        return Finish.finish(DecimalValue.ofInteger(a.adjusted()), rules);
    }

    /// `a` with `b` added to its exponent
    public static DecimalValue scaleb(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        if (b.isInfinite() || b.exponent != 0 || !b.isSmall()) {
            return rules.invalid(INVALID_OPERATION);
        }
        long most = 2 * (rules.largest + rules.precision);
        if (b.low > most) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        long exponent = a.exponent + (b.negative ? -b.low : b.low);
        return Finish.finish(a.withExponent(exponent), rules);
    }

    /// The count of digits by which to shift or rotate, or null if `b` is none.
    private static @org.jspecify.annotations.Nullable Long count(DecimalValue b, DecimalRules rules) {
        if (b.isInfinite() || b.exponent != 0 || !b.isSmall() || b.low > rules.precision) {
            return null;
        }
        return b.negative ? -b.low : b.low;
    }

    /// `a` with its digits shifted by `b` to the left
    public static DecimalValue shift(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        Long count = count(b, rules);
        if (count == null) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        BigInteger digits = lastDigits(a, rules);
        if (count >= 0) {
            long kept = rules.precision - count;
            digits = Powers.scale(lastDigits(digits, kept), count);
        } else {
            digits = -count >= a.digits() ? BigInteger.ZERO : digits.divide(Powers.big(-count));
        }
        return DecimalValue.of(a.negative, digits, a.exponent);
    }

    /// `a` with its digits rotated by `b` to the left, as if it had as many as the precision
    public static DecimalValue rotate(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        Long count = count(b, rules);
        if (count == null) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        BigInteger digits = lastDigits(a, rules);
        long left = count < 0 ? count + rules.precision : count;
        long right = rules.precision - left;
        BigInteger high = Powers.scale(lastDigits(digits, right), left);
        BigInteger low = right >= a.digits() ? BigInteger.ZERO : digits.divide(Powers.big(right));
        return DecimalValue.of(a.negative, high.add(low), a.exponent);
    }

    private static BigInteger lastDigits(DecimalValue a, DecimalRules rules) {
        return a.digits() > rules.precision ? lastDigits(a.coefficient(), rules.precision) : a.coefficient();
    }

    private static BigInteger lastDigits(BigInteger digits, long count) {
        if (digits.signum() == 0 || Powers.digits(digits) <= count) {
            return digits;
        }
        return count == 0 ? BigInteger.ZERO : digits.mod(Powers.big(count));
    }

    /// Whether both have the same exponent, both are infinite, or both are NaN.
    public static boolean sameQuantum(DecimalValue a, DecimalValue b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
        }
        return a.exponent == b.exponent;
    }
}
