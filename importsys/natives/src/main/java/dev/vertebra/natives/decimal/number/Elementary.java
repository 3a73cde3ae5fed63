package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.INEXACT;
import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;
import static dev.vertebra.natives.decimal.number.DecimalRules.ROUNDED;

import java.math.BigInteger;

/// Exponential, logarithms and square root, rounded correctly, halves to even.
///
/// Results that are not exact are irrational: they are made with some digits more than wanted until it is certain how
/// they round (Ziv's strategy).
public final class Elementary {
    /// How many digits more than the precision are tried first.
    private static final int MORE_DIGITS = 12;

    private static final double BITS_OF_DIGIT = 3.3220;
    private static final int MORE_BITS = 40;

    /// How far off the last digit of an approximation may be.
    private static final BigInteger ERROR = BigInteger.valueOf(8);

    /// The exponential of numbers with this adjusted exponent is out of range.
    private static final int OUT_OF_RANGE = 19;

    /// Up to this precision the square of a root with two digits more fits four words.
    private static final long MOST_OF_WIDE = Powers.WIDE - 2;

    private static final double ROOT_OF_TEN = 3.16;

    private Elementary() {}

    private static DecimalRules toEven(DecimalRules rules) {
        return rules.rounding == Rounding.HALF_EVEN ? rules : rules.with(Rounding.HALF_EVEN);
    }

    /// Finishes under rules that round to even, and hands the conditions on.
    private static DecimalValue finish(DecimalValue value, DecimalRules rules) {
        DecimalRules even = toEven(rules);
        DecimalValue result = Finish.finish(value, even);
        rules.signal(even.raised);
        return result;
    }

    private static int places(long digits) {
        Powers.checkSize(4 * digits);
        return (int) (digits * BITS_OF_DIGIT) + MORE_BITS;
    }

    /// A finite value as binary fixed-point number, at most 1 too small.
    private static BigInteger fixed(DecimalValue value, int places) {
        BigInteger size;
        if (value.exponent >= 0) {
            size = Powers.scale(value.coefficient(), value.exponent).shiftLeft(places);
        } else {
            Powers.checkSize(-value.exponent);
            size = value.coefficient().shiftLeft(places).divide(Powers.big(-value.exponent));
        }
        return value.negative ? size.negate() : size;
    }

    /// Whether an approximation rounds to the precision as what it stands for.
    private static boolean isSettled(BigInteger size, long precision) {
        int drop = (int) (Powers.digits(size) - precision);
        if (drop < 2) {
            return false;
        }
        BigInteger unit = Powers.big(drop);
        BigInteger rest = size.mod(unit).shiftLeft(1).subtract(unit).abs();
        return rest.compareTo(ERROR.shiftLeft(1)) > 0;
    }

    private static DecimalValue inexact(boolean negative, BigInteger size, long exponent, DecimalRules rules) {
        rules.signal(INEXACT | ROUNDED);
        return finish(DecimalValue.of(negative, Division.marked(size), exponent), rules);
    }

    /// `e**a`
    public static DecimalValue exp(DecimalValue a, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        if (a.isInfinite()) {
            return a.negative ? DecimalValue.ZERO : DecimalValue.INFINITY;
        }
        if (a.isZero()) {
            return finish(DecimalValue.ONE, rules);
        }
        if (a.adjusted() >= OUT_OF_RANGE) {
            long exponent = a.negative ? 2 * DecimalRules.MIN_TINY : 2 * DecimalRules.MAX_EXPONENT;
            return finish(DecimalValue.of(false, 1, exponent), rules);
        }
        if (a.adjusted() < -rules.precision - 2) {
            rules.signal(INEXACT | ROUNDED);
            return finish(DecimalValue.ONE.padded(rules.precision - 1), rules);
        }
        for (long digits = rules.precision + MORE_DIGITS; ; digits += digits / 2) {
            int places = places(digits);
            int wide = places + Long.SIZE + Byte.SIZE;
            BigInteger ten = rules.logarithm.scaled(wide);
            BigInteger x = fixed(a, wide);
            BigInteger count = floorDivide(x.shiftLeft(1).add(ten), ten.shiftLeft(1));
            BigInteger rest = x.subtract(count.multiply(ten)).shiftRight(wide - places);
            BigInteger size = Powers.scale(FixedPoint.exp(rest, places), digits).shiftRight(places);
            if (isSettled(size, rules.precision)) {
                return inexact(false, size, count.longValue() - digits, rules);
            }
        }
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The natural logarithm
    public static DecimalValue ln(DecimalValue a, DecimalRules rules) {
        return logarithm(a, false, rules);
    }

    /// The logarithm to base ten
    public static DecimalValue log10(DecimalValue a, DecimalRules rules) {
        return logarithm(a, true, rules);
    }

    private static DecimalValue logarithm(DecimalValue a, boolean toTen, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        if (a.isZero()) {
            return DecimalValue.MINUS_INFINITY;
        }
        if (a.negative) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return DecimalValue.INFINITY;
        }
        DecimalValue stripped = Reduction.strip(a, a.digits());
        if (stripped.isSmall() && stripped.low == 1 && (toTen || stripped.exponent == 0)) {
            return finish(DecimalValue.ofInteger(stripped.exponent), rules);
        }
        long count = leading(a) > ROOT_OF_TEN ? a.adjusted() + 1 : a.adjusted();
        DecimalValue scaled = a.withExponent(a.exponent - count);
        DecimalValue beyondOne = Arithmetic.subtract(scaled, DecimalValue.ONE, rules.exact());
        long zeros = count == 0 ? Math.max(0, -beyondOne.adjusted()) : 0;
        for (long more = MORE_DIGITS; ; more += rules.precision / 2 + MORE_DIGITS) {
            long digits = rules.precision + zeros + more;
            int places = places(digits) + Long.SIZE;
            BigInteger ten = rules.logarithm.scaled(places);
            BigInteger sum = FixedPoint.log1p(fixed(beyondOne, places), places)
                    .add(BigInteger.valueOf(count).multiply(ten));
            if (toTen) {
                sum = sum.shiftLeft(places).divide(ten);
            }
            BigInteger size = Powers.scale(sum.abs(), digits).shiftRight(places);
            if (isSettled(size, rules.precision)) {
                return inexact(sum.signum() < 0, size, -digits, rules);
            }
        }
    }

    /// The first digits of a positive value, as a number from 1 below 10.
    private static double leading(DecimalValue a) {
        int drop = Math.max(0, a.digits() - Powers.LONGS + 1);
        double first = drop == 0
                ? a.coefficient().doubleValue()
                : a.coefficient().divide(Powers.big(drop)).doubleValue();
        return first / Powers.big(a.digits() - 1 - drop).doubleValue();
    }

    /// The square root
    public static DecimalValue sqrt(DecimalValue a, DecimalRules rules) {
        if (a.isNan()) {
            return Finish.ofNan(a, rules);
        }
        if (a.isZero()) {
            return finish(a.withExponent(Math.floorDiv(a.exponent, 2)), rules);
        }
        if (a.negative) {
            return rules.invalid(INVALID_OPERATION);
        }
        if (a.isInfinite()) {
            return a;
        }
        return a.isBig() || rules.precision > MOST_OF_WIDE ? rootOfBig(a, rules) : rootOfWide(a, rules);
    }

    /// The root of a coefficient of two words: of two digits more than the precision, the last not 0 or 5 unless it is
    /// exact.
    private static DecimalValue rootOfWide(DecimalValue a, DecimalRules rules) {
        long ideal = Math.floorDiv(a.exponent, 2);
        int odd = (int) (a.exponent & 1);
        int digits = (a.digits() + odd + 1) / 2;
        int shift = Math.max(0, (int) rules.precision + 2 - digits);
        Wide square = Wide.scaled(a.high, a.low, 2 * shift + odd);
        Wide root = square.squareRoot();
        Wide exact = Wide.product(root.high(), root.low(), root.high(), root.low());
        if (exact.equalTo(square)) {
            root.divide(WideDivisor.power(shift));
            return finish(root.toValue(false, ideal), rules);
        }
        root.mark();
        return finish(root.toValue(false, ideal - shift), rules);
    }

    private static DecimalValue rootOfBig(DecimalValue a, DecimalRules rules) {
        long ideal = Math.floorDiv(a.exponent, 2);
        BigInteger square = a.coefficient();
        if ((a.exponent & 1) != 0) {
            square = square.multiply(BigInteger.TEN);
        }
        BigInteger[] root = square.sqrtAndRemainder();
        if (root[1].signum() == 0) {
            return finish(DecimalValue.of(false, root[0], ideal), rules);
        }
        long shift = rules.precision + 2 - Powers.digits(root[0]);
        if (shift > 0) {
            Powers.checkSize(2 * (rules.precision + 2));
            root[0] = Powers.scale(square, 2 * shift).sqrt();
        } else {
            shift = 0;
        }
        return finish(DecimalValue.of(false, Division.marked(root[0]), ideal - shift), rules);
    }
}
