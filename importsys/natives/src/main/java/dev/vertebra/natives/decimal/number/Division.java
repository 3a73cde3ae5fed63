package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.DIVISION_BY_ZERO;
import static dev.vertebra.natives.decimal.number.DecimalRules.DIVISION_IMPOSSIBLE;
import static dev.vertebra.natives.decimal.number.DecimalRules.DIVISION_UNDEFINED;
import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Quotients and remainders. Compare General Decimal Arithmetic, "divide", "divide-integer", "remainder".
public final class Division {
    /// From this precision on it is worth finding out first whether a quotient ends.
    private static final long LONG_PRECISION = 2000;

    /// Up to this precision the two digits more that a quotient has fit two words.
    private static final long MOST_OF_WIDE = Powers.WIDE - 2;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Division() {}

    /// `a / b`
    public static DecimalValue divide(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (!a.isFinite() || !b.isFinite()) {
            return ofSpecial(a, b, true, rules);
        }
        boolean negative = a.negative != b.negative;
        if (b.isZero()) {
            return byZero(a, negative, rules);
        }
        long ideal = a.exponent - b.exponent;
        if (a.isZero()) {
            return Finish.finish(DecimalValue.zero(negative, ideal), rules);
        }
        if (a.isSmall() && b.isSmall() && a.low % b.low == 0) {
            return Finish.finish(DecimalValue.of(negative, a.low / b.low, ideal), rules);
        }
        return rules.precision <= MOST_OF_WIDE && !a.isBig() && !b.isBig()
                ? quotientOfWide(a, b, negative, rules)
                : Finish.finish(quotient(a, b, negative, rules), rules);
    }

    private static DecimalValue ofSpecial(DecimalValue a, DecimalValue b, boolean tiny, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        boolean negative = a.negative != b.negative;
        if (a.isInfinite()) {
            return b.isInfinite() ? rules.invalid(INVALID_OPERATION) : DecimalValue.infinity(negative);
        }
        if (!tiny) {
            return DecimalValue.zero(negative, 0);
        }
        rules.signal(DecimalRules.CLAMPED);
        return DecimalValue.zero(negative, rules.tiny());
    }

    private static DecimalValue byZero(DecimalValue a, boolean negative, DecimalRules rules) {
        if (a.isZero()) {
            return rules.invalid(DIVISION_UNDEFINED);
        }
        rules.signal(DIVISION_BY_ZERO);
        return DecimalValue.infinity(negative);
    }

    /// A quotient that rounds like the exact one: of more digits than the precision, the last not 0 or 5 unless it is
    /// exact.
    private static DecimalValue quotient(DecimalValue a, DecimalValue b, boolean negative, DecimalRules rules) {
        long ideal = a.exponent - b.exponent;
        long shift = (long) b.digits() - a.digits() + rules.precision + 1;
        if (rules.precision > LONG_PRECISION) {
            shift = Math.min(shift, shiftOfExact(a.coefficient(), b.coefficient(), shift));
        }
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        if (shift > 0) {
            x = Powers.scale(x, shift);
        } else if (shift < 0) {
            y = Powers.scale(y, -shift);
        }
        BigInteger[] parts = x.divideAndRemainder(y);
        BigInteger size = parts[0];
        if (parts[1].signum() == 0) {
            return Reduction.strip(DecimalValue.of(negative, size, ideal - shift), shift);
        }
        return DecimalValue.of(negative, marked(size), ideal - shift);
    }

    /// The quotient of values whose coefficients have two words, found as in [#quotient].
    private static DecimalValue quotientOfWide(DecimalValue a, DecimalValue b, boolean negative, DecimalRules rules) {
        int shift = Math.max(0, b.digits() - a.digits() + (int) rules.precision + 1);
        long exponent = a.exponent - b.exponent - shift;
        Wide size = Wide.scaled(a.high, a.low, shift);
        size.divide(WideDivisor.of(b.high, b.low));
        if (size.isExact()) {
            return Finish.finish(Reduction.strip(size.toValue(negative, exponent), shift), rules);
        }
        size.mark();
        return Finish.finish(size, negative, exponent, rules);
    }

    /// A truncated number whose last digit shows that more follows.
    static BigInteger marked(BigInteger size) {
        return size.mod(FIVE).signum() == 0 ? size.add(BigInteger.ONE) : size;
    }

    /// By how many zeros a dividend must be extended for an exact quotient, or what was asked for if it never ends.
    private static long shiftOfExact(BigInteger x, BigInteger y, long otherwise) {
        BigInteger rest = y.divide(x.gcd(y));
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = (int) Math.round((rest.bitLength() - 1) / (Math.log(5) / Math.log(2)));
        for (int count = Math.max(0, fives - 1); count <= fives + 1; count++) {
            if (FIVE.pow(count).equals(rest)) {
                return Math.max(twos, count);
            }
        }
        return otherwise;
    }

    /// `a // b`: the quotient without its fraction
    public static DecimalValue divideInteger(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (!a.isFinite() || !b.isFinite()) {
            return ofSpecial(a, b, false, rules);
        }
        if (b.isZero()) {
            return byZero(a, a.negative != b.negative, rules);
        }
        Parts parts = parts(a, b, rules);
        return parts == null ? rules.invalid(DIVISION_IMPOSSIBLE) : Finish.finish(parts.quotient, rules);
    }

    /// `a % b`: what is left, with the sign of `a`
    public static DecimalValue remainder(DecimalValue a, DecimalValue b, DecimalRules rules) {
        DecimalValue special = remainderOfSpecial(a, b, rules);
        if (special != null) {
            return special;
        }
        Parts parts = parts(a, b, rules);
        return parts == null ? rules.invalid(DIVISION_IMPOSSIBLE) : Finish.finish(parts.rest, rules);
    }

    private static @Nullable DecimalValue remainderOfSpecial(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            return Finish.ofNan(a, b, rules);
        }
        if (a.isInfinite()) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (b.isInfinite()) {
            return Finish.finish(a, rules);
        }
        if (b.isZero()) {
            return rules.invalid(a.isZero() ? DIVISION_UNDEFINED : INVALID_OPERATION);
        }
        return null;
    }

    /// `divmod(a, b)`: quotient and remainder
    public static DecimalValue[] divideWithRemainder(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            DecimalValue nan = Finish.ofNan(a, b, rules);
            return new DecimalValue[] {nan, nan};
        }
        boolean negative = a.negative != b.negative;
        if (a.isInfinite()) {
            DecimalValue rest = rules.invalid(INVALID_OPERATION);
            return new DecimalValue[] {b.isInfinite() ? rest : DecimalValue.infinity(negative), rest};
        }
        if (b.isInfinite()) {
            return new DecimalValue[] {DecimalValue.zero(negative, 0), Finish.finish(a, rules)};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                DecimalValue nan = rules.invalid(DIVISION_UNDEFINED);
                return new DecimalValue[] {nan, nan};
            }
            DecimalValue rest = rules.invalid(DIVISION_BY_ZERO | INVALID_OPERATION);
            return new DecimalValue[] {DecimalValue.infinity(negative), rest};
        }
        Parts parts = parts(a, b, rules);
        if (parts == null) {
            DecimalValue nan = rules.invalid(DIVISION_IMPOSSIBLE);
            return new DecimalValue[] {nan, nan};
        }
        return new DecimalValue[] {Finish.finish(parts.quotient, rules), Finish.finish(parts.rest, rules)};
    }

    private record Parts(DecimalValue quotient, DecimalValue rest) {}

    /// Quotient without fraction and remainder of finite values, exactly; null if the quotient has too many digits.
    private static @Nullable Parts parts(DecimalValue a, DecimalValue b, DecimalRules rules) {
        boolean negative = a.negative != b.negative;
        long gap = a.adjusted() - b.adjusted();
        if (a.isZero() || gap < 0) {
            DecimalValue rest = a.exponent > b.exponent ? a.padded(a.exponent - b.exponent) : a;
            return new Parts(DecimalValue.zero(negative, 0), rest);
        }
        if (gap > rules.precision) {
            return null;
        }
        DecimalValue x = a.exponent > b.exponent ? a.padded(a.exponent - b.exponent) : a;
        DecimalValue y = b.exponent > a.exponent ? b.padded(b.exponent - a.exponent) : b;
        DecimalValue quotient;
        DecimalValue rest;
        if (x.isSmall() && y.isSmall()) {
            quotient = DecimalValue.of(negative, x.low / y.low, 0);
            rest = DecimalValue.of(a.negative, x.low % y.low, x.exponent);
        } else if (!x.isBig() && !y.isBig()) {
            Wide dividend = new Wide(x.high, x.low);
            WideDivisor divisor = WideDivisor.of(y.high, y.low);
            dividend.divide(divisor);
            quotient = dividend.toValue(negative, 0);
            rest = dividend.rest(divisor).toValue(a.negative, x.exponent);
        } else {
            BigInteger[] both = x.coefficient().divideAndRemainder(y.coefficient());
            quotient = DecimalValue.of(negative, both[0], 0);
            rest = DecimalValue.of(a.negative, both[1], x.exponent);
        }
        return quotient.digits() > rules.precision ? null : new Parts(quotient, rest);
    }

    /// What is left when `a` is divided by `b` and the quotient is the nearest integer, the even one of two.
    public static DecimalValue remainderNear(DecimalValue a, DecimalValue b, DecimalRules rules) {
        DecimalValue special = remainderOfSpecial(a, b, rules);
        if (special != null) {
            return special;
        }
        Parts parts = parts(a, b, rules);
        if (parts == null) {
            return rules.invalid(DIVISION_IMPOSSIBLE);
        }
        DecimalValue rest = parts.rest;
        if (rest.isZero() || b.adjusted() > rest.adjusted() + 1) {
            return Finish.finish(rest, rules);
        }
        DecimalValue divisor = b.exponent > rest.exponent ? b.padded(b.exponent - rest.exponent) : b;
        BigInteger size = divisor.coefficient();
        BigInteger left = rest.coefficient();
        int half = left.shiftLeft(1).compareTo(size);
        BigInteger count = parts.quotient.coefficient();
        if (half > 0 || half == 0 && count.testBit(0)) {
            if (Powers.digits(count.add(BigInteger.ONE)) > rules.precision) {
                return rules.invalid(DIVISION_IMPOSSIBLE);
            }
            BigInteger beyond = left.subtract(size);
            boolean negative = beyond.signum() < 0 ? !a.negative : a.negative;
            return Finish.finish(DecimalValue.of(negative, beyond.abs(), rest.exponent), rules);
        }
        return Finish.finish(rest, rules);
    }
}
