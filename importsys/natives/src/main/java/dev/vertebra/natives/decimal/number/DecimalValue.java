package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A decimal number, an infinity or a NaN: sign, coefficient, exponent. It never changes.
///
/// The coefficient is [#small] where it has at most 63 bits, else [#big]. That of a NaN is its payload, 0 for none. An
/// infinity has none.
public final class DecimalValue {
    /// What a value is.
    public enum Kind {
        FINITE,
        INFINITE,
        QUIET,
        SIGNALING
    }

    public static final DecimalValue ZERO = new DecimalValue(Kind.FINITE, false, 0, null, 0);
    public static final DecimalValue ONE = new DecimalValue(Kind.FINITE, false, 1, null, 0);
    public static final DecimalValue NAN = new DecimalValue(Kind.QUIET, false, 0, null, 0);
    public static final DecimalValue INFINITY = new DecimalValue(Kind.INFINITE, false, 0, null, 0);
    public static final DecimalValue MINUS_INFINITY = new DecimalValue(Kind.INFINITE, true, 0, null, 0);

    private static final int LONG_BITS = 63;

    final Kind kind;
    final boolean negative;
    final long small;
    final @Nullable BigInteger big;
    final long exponent;

    /// Counted when first asked for; two threads may count at the same time and find the same.
    private int digits;

    private DecimalValue(Kind kind, boolean negative, long small, @Nullable BigInteger big, long exponent) {
        this.kind = kind;
        this.negative = negative;
        this.small = small;
        this.big = big;
        this.exponent = exponent;
    }

    /// A finite value.
    ///
    /// @param coefficient not negative
    public static DecimalValue of(boolean negative, long coefficient, long exponent) {
        return new DecimalValue(Kind.FINITE, negative, coefficient, null, exponent);
    }

    /// A finite value.
    ///
    /// @param coefficient not negative
    public static DecimalValue of(boolean negative, BigInteger coefficient, long exponent) {
        return coefficient.bitLength() <= LONG_BITS
                ? new DecimalValue(Kind.FINITE, negative, coefficient.longValue(), null, exponent)
                : new DecimalValue(Kind.FINITE, negative, 0, coefficient, exponent);
    }

    /// The value of an integer.
    public static DecimalValue ofInteger(long value) {
        return value == Long.MIN_VALUE
                ? of(true, BigInteger.valueOf(value).negate(), 0)
                : of(value < 0, Math.abs(value), 0);
    }

    /// The value of an integer.
    public static DecimalValue ofInteger(BigInteger value) {
        return of(value.signum() < 0, value.abs(), 0);
    }

    /// An infinity.
    public static DecimalValue infinity(boolean negative) {
        return negative ? MINUS_INFINITY : INFINITY;
    }

    /// A NaN.
    ///
    /// @param signaling whether it signals
    /// @param payload 0 for none
    public static DecimalValue nan(boolean negative, boolean signaling, BigInteger payload) {
        DecimalValue number = of(negative, payload, 0);
        return new DecimalValue(signaling ? Kind.SIGNALING : Kind.QUIET, negative, number.small, number.big, 0);
    }

    static DecimalValue zero(boolean negative, long exponent) {
        return of(negative, 0, exponent);
    }

    // --- questions

    public Kind kind() {
        return kind;
    }

    public boolean isNegative() {
        return negative;
    }

    public long exponent() {
        return exponent;
    }

    public boolean isFinite() {
        return kind == Kind.FINITE;
    }

    public boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    public boolean isNan() {
        return kind == Kind.QUIET || kind == Kind.SIGNALING;
    }

    public boolean isSignaling() {
        return kind == Kind.SIGNALING;
    }

    /// Whether it is a finite zero.
    public boolean isZero() {
        return kind == Kind.FINITE && small == 0 && big == null;
    }

    /// Whether the coefficient or payload is 0.
    public boolean hasNoDigits() {
        return small == 0 && big == null;
    }

    /// The coefficient or payload.
    public BigInteger coefficient() {
        return big == null ? BigInteger.valueOf(small) : big;
    }

    /// The digits of the coefficient or payload as text.
    public String digitText() {
        return big == null ? Long.toString(small) : big.toString();
    }

    /// How many digits the coefficient has; 1 for 0.
    public int digits() {
        int known = digits;
        if (known == 0) {
            BigInteger large = big;
            known = large == null ? Powers.digits(small) : Powers.digits(large);
            digits = known;
        }
        return known;
    }

    /// The exponent of the first digit.
    public long adjusted() {
        return exponent + digits() - 1;
    }

    /// Whether it is normal under the rules: finite, not zero, not subnormal.
    public boolean isNormal(DecimalRules rules) {
        return isFinite() && !isZero() && adjusted() >= rules.least;
    }

    /// Whether it is subnormal under the rules.
    public boolean isSubnormal(DecimalRules rules) {
        return isFinite() && !isZero() && adjusted() < rules.least;
    }

    /// Whether it is finite without a fraction.
    public boolean isInteger() {
        if (!isFinite()) {
            return false;
        }
        if (isZero() || exponent >= 0) {
            return true;
        }
        return -exponent < digits() && trailingZeros() >= -exponent;
    }

    /// Whether it is an odd integer; it must be an integer.
    boolean isOdd() {
        if (exponent > 0 || isZero()) {
            return false;
        }
        return exponent == 0
                ? big == null ? (small & 1) != 0 : big.testBit(0)
                : coefficient().divide(Powers.big(-exponent)).testBit(0);
    }

    /// How many zeros the coefficient, which is not zero, ends with.
    long trailingZeros() {
        return big == null ? Reduction.trailingZeros(small) : Reduction.trailingZeros(big);
    }

    // --- variants

    /// The same with a sign.
    public DecimalValue withSign(boolean minus) {
        return minus == negative ? this : new DecimalValue(kind, minus, small, big, exponent);
    }

    public DecimalValue negated() {
        return new DecimalValue(kind, !negative, small, big, exponent);
    }

    public DecimalValue absolute() {
        return withSign(false);
    }

    /// The same coefficient with another exponent.
    DecimalValue withExponent(long other) {
        return other == exponent ? this : new DecimalValue(kind, negative, small, big, other);
    }

    /// A finite value with zeros added to its coefficient.
    ///
    /// @param zeros how many, not negative
    DecimalValue padded(long zeros) {
        if (hasNoDigits() || zeros == 0) {
            return withExponent(exponent - zeros);
        }
        if (big == null && zeros < Powers.LONGS) {
            long power = Powers.small((int) zeros);
            if (Math.multiplyHigh(small, power) == 0 && small * power >= 0) {
                return of(negative, small * power, exponent - zeros);
            }
        }
        return of(negative, Powers.scale(coefficient(), zeros), exponent - zeros);
    }

    /// The integer that a finite value is after its fraction is dropped.
    public BigInteger toBigInteger() {
        BigInteger size;
        if (exponent >= 0) {
            size = Powers.scale(coefficient(), exponent);
        } else if (-exponent >= digits()) {
            size = BigInteger.ZERO;
        } else {
            size = coefficient().divide(Powers.big(-exponent));
        }
        return negative ? size.negate() : size;
    }
}
