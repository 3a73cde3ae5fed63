package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.CLAMPED;
import static dev.vertebra.natives.decimal.number.DecimalRules.INEXACT;
import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;
import static dev.vertebra.natives.decimal.number.DecimalRules.OVERFLOW;
import static dev.vertebra.natives.decimal.number.DecimalRules.ROUNDED;
import static dev.vertebra.natives.decimal.number.DecimalRules.SUBNORMAL;
import static dev.vertebra.natives.decimal.number.DecimalRules.UNDERFLOW;

import java.math.BigInteger;

/// Makes an exact result obey the rules: rounds it once, and handles what is too large or too small.
final class Finish {
    private static final long HALF_OF_19_DIGITS = 5_000_000_000_000_000_000L;

    private Finish() {}

    /// The value under the rules.
    static DecimalValue finish(DecimalValue value, DecimalRules rules) {
        if (!value.isFinite()) {
            return value.isNan() ? shorten(value, rules) : value;
        }
        int digits = value.digits();
        long adjusted = value.exponent + digits - 1;
        if (digits <= rules.precision && adjusted <= rules.largest && adjusted >= rules.least && !rules.clamp) {
            return value;
        }
        return value.hasNoDigits() ? zero(value, rules) : fit(value, digits, adjusted, rules);
    }

    /// A finite value under the rules.
    ///
    /// @param exact its coefficient, which may change
    static DecimalValue finish(Wide exact, boolean negative, long exponent, DecimalRules rules) {
        int digits = exact.digits();
        long drop = digits - rules.precision;
        long adjusted = exponent + digits - 1;
        // Rounding up may make a digit more.
        boolean isUsual = adjusted < rules.largest && adjusted >= rules.least && !rules.clamp;
        if (!isUsual || drop > Powers.WIDE || rules.precision > Powers.WIDE) {
            return finish(exact.toValue(negative, exponent), rules);
        }
        if (drop <= 0) {
            return exact.toValue(negative, exponent);
        }
        int count = (int) drop;
        round(exact, count, negative, rules);
        int precision = (int) rules.precision;
        if (exact.compareTo(Powers.high(precision), Powers.low(precision)) == 0) {
            count++;
            return DecimalValue.of(negative, Powers.high(precision - 1), Powers.low(precision - 1), exponent + count);
        }
        return DecimalValue.of(negative, exact.high(), exact.low(), exponent + count);
    }

    private static DecimalValue zero(DecimalValue value, DecimalRules rules) {
        long most = rules.clamp ? rules.top() : rules.largest;
        long exponent = Math.clamp(value.exponent, rules.tiny(), most);
        if (exponent != value.exponent) {
            rules.signal(CLAMPED);
        }
        return value.withExponent(exponent);
    }

    private static DecimalValue fit(DecimalValue value, int digits, long adjusted, DecimalRules rules) {
        if (adjusted > rules.largest) {
            return overflow(value.negative, rules);
        }
        boolean subnormal = adjusted < rules.least;
        long drop = subnormal ? rules.tiny() - value.exponent : digits - rules.precision;
        if (subnormal) {
            rules.signal(SUBNORMAL);
        }
        DecimalValue fitting = value;
        if (drop > 0) {
            int before = rules.raised;
            rules.raised = 0;
            fitting = drop(value, drop, rules);
            if (subnormal && (rules.raised & INEXACT) != 0) {
                rules.signal(UNDERFLOW);
            }
            rules.raised |= before;
            if (fitting.hasNoDigits()) {
                rules.signal(CLAMPED);
                return fitting;
            }
            if (fitting.digits() > rules.precision) {
                fitting = drop(fitting, 1, rules);
            }
            if (fitting.adjusted() > rules.largest) {
                return overflow(value.negative, rules);
            }
        }
        if (rules.clamp && fitting.exponent > rules.top()) {
            rules.signal(CLAMPED);
            return fitting.padded(fitting.exponent - rules.top());
        }
        return fitting;
    }

    /// What a number that is too large becomes.
    static DecimalValue overflow(boolean negative, DecimalRules rules) {
        rules.signal(OVERFLOW | INEXACT | ROUNDED);
        if (rules.rounding.overflowsToInfinity(negative)) {
            return DecimalValue.infinity(negative);
        }
        return largest(negative, rules);
    }

    /// The largest finite number.
    static DecimalValue largest(boolean negative, DecimalRules rules) {
        return DecimalValue.of(negative, Powers.big(rules.precision).subtract(BigInteger.ONE), rules.top());
    }

    /// A finite value without its last digits, rounded, with the conditions that this brings up.
    ///
    /// @param count how many digits go, at least 1
    static DecimalValue drop(DecimalValue value, long count, DecimalRules rules) {
        rules.signal(ROUNDED);
        if (value.isSmall() || count > value.digits()) {
            return dropSmall(value, count, rules);
        }
        BigInteger big = value.big;
        if (big != null) {
            return dropBig(value, big, count, rules);
        }
        if (count > Powers.WIDE) {
            return dropBig(value, value.coefficient(), count, rules);
        }
        Wide rest = new Wide(value.high, value.low);
        round(rest, (int) count, value.negative, rules);
        return DecimalValue.of(value.negative, rest.high(), rest.low(), value.exponent + count);
    }

    /// Takes the last digits of a number away and rounds what is left, with the conditions that this brings up.
    private static void round(Wide number, int count, boolean negative, DecimalRules rules) {
        rules.signal(ROUNDED);
        WideDivisor unit = WideDivisor.power(count);
        number.divide(unit);
        if (number.isExact()) {
            return;
        }
        rules.signal(INEXACT);
        int lastDigit = rules.rounding == Rounding.ZERO_FIVE_UP ? number.lastDigit() : (int) number.low() & 1;
        if (rules.rounding.goesUp(negative, number.restToHalf(unit), lastDigit)) {
            number.add(0, 1);
        }
    }

    private static DecimalValue dropSmall(DecimalValue value, long count, DecimalRules rules) {
        long kept = 0;
        boolean inexact = true;
        int half = -1;
        if (count < Powers.LONGS) {
            long unit = Powers.small((int) count);
            kept = value.low / unit;
            long rest = value.low - kept * unit;
            inexact = rest != 0;
            half = Long.compare(rest, unit / 2);
        } else if (count == Powers.LONGS && value.isSmall()) {
            inexact = value.low != 0;
            half = Long.compare(value.low, HALF_OF_19_DIGITS);
        } else {
            inexact = !value.hasNoDigits();
        }
        if (inexact) {
            rules.signal(INEXACT);
            if (rules.rounding.goesUp(value.negative, half, (int) (kept % 10))) {
                kept++;
            }
        }
        return DecimalValue.of(value.negative, kept, value.exponent + count);
    }

    private static DecimalValue dropBig(DecimalValue value, BigInteger big, long count, DecimalRules rules) {
        BigInteger unit = Powers.big(count);
        BigInteger[] parts = big.divideAndRemainder(unit);
        BigInteger kept = parts[0];
        if (parts[1].signum() != 0) {
            rules.signal(INEXACT);
            int half = parts[1].shiftLeft(1).compareTo(unit);
            if (rules.rounding.goesUp(value.negative, half, lastDigit(kept, rules.rounding))) {
                kept = kept.add(BigInteger.ONE);
            }
        }
        return DecimalValue.of(value.negative, kept, value.exponent + count);
    }

    /// The last digit, or one of the same parity where only that matters.
    private static int lastDigit(BigInteger value, Rounding rounding) {
        if (rounding == Rounding.ZERO_FIVE_UP) {
            return value.mod(BigInteger.TEN).intValue();
        }
        return value.testBit(0) ? 1 : 0;
    }

    /// A NaN whose payload fits.
    private static DecimalValue shorten(DecimalValue nan, DecimalRules rules) {
        long room = rules.precision - (rules.clamp ? 1 : 0);
        if (nan.hasNoDigits() || nan.digits() <= room) {
            return nan;
        }
        BigInteger rest = room == 0 ? BigInteger.ZERO : nan.coefficient().mod(Powers.big(room));
        return DecimalValue.nan(nan.negative, nan.isSignaling(), rest);
    }

    /// The result of an operation on a NaN.
    static DecimalValue ofNan(DecimalValue a, DecimalRules rules) {
        return quiet(a, rules);
    }

    /// The result of an operation of whose operands one at least is a NaN: a signaling one comes first.
    static DecimalValue ofNan(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isSignaling()) {
            return quiet(a, rules);
        }
        if (b.isSignaling()) {
            return quiet(b, rules);
        }
        return quiet(a.isNan() ? a : b, rules);
    }

    private static DecimalValue quiet(DecimalValue nan, DecimalRules rules) {
        if (!nan.isSignaling()) {
            return shorten(nan, rules);
        }
        rules.signal(INVALID_OPERATION);
        return shorten(DecimalValue.nan(nan.negative, false, nan.coefficient()), rules);
    }
}
