package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A decimal number, an infinity or a NaN: sign, coefficient, exponent. It never changes.
///
/// A coefficient of at most 127 bits, as all up to the usual precision have, is in [#high] and [#low]; then high is not
/// negative. A larger one is in [#big]; then high is negative. The coefficient of a NaN is its payload, 0 for none. An
/// infinity has none.
public final class DecimalValue {
    /// What a value is.
    public enum Kind {
        FINITE,
        INFINITE,
        QUIET,
        SIGNALING
    }

    public static final DecimalValue ZERO = new DecimalValue(Kind.FINITE, false, 0, 0, null, 0);
    public static final DecimalValue ONE = new DecimalValue(Kind.FINITE, false, 0, 1, null, 0);
    public static final DecimalValue NAN = new DecimalValue(Kind.QUIET, false, 0, 0, null, 0);
    public static final DecimalValue INFINITY = new DecimalValue(Kind.INFINITE, false, 0, 0, null, 0);
    public static final DecimalValue MINUS_INFINITY = new DecimalValue(Kind.INFINITE, true, 0, 0, null, 0);

    private static final int LONG_BITS = 63;
    private static final int WIDE_BITS = 127;
    private static final long IS_BIG = -1;

    /// How many bits the prime has by which numbers of all types are hashed.
    public static final int HASH_BITS = 61;

    /// That prime.
    public static final long HASH_PRIME = (1L << HASH_BITS) - 1;

    final Kind kind;
    final boolean negative;

    /// The upper bits of the coefficient; negative if it is in [#big].
    final long high;

    /// The lower 64 bits of the coefficient, unsigned.
    final long low;

    final @Nullable BigInteger big;
    final long exponent;

    /// Counted when first asked for; two threads may count at the same time and find the same.
    private int digits;

    private DecimalValue(Kind kind, boolean negative, long high, long low, @Nullable BigInteger big, long exponent) {
        this.kind = kind;
        this.negative = negative;
        this.high = high;
        this.low = low;
        this.big = big;
        this.exponent = exponent;
    }

    /// A finite value.
    ///
    /// @param coefficient not negative
    public static DecimalValue of(boolean negative, long coefficient, long exponent) {
        return new DecimalValue(Kind.FINITE, negative, 0, coefficient, null, exponent);
    }

    /// A finite value.
    ///
    /// @param coefficient not negative
    public static DecimalValue of(boolean negative, BigInteger coefficient, long exponent) {
        int bits = coefficient.bitLength();
        if (bits <= LONG_BITS) {
            return of(negative, coefficient.longValue(), exponent);
        }
        return bits <= WIDE_BITS
                ? of(negative, coefficient.shiftRight(Long.SIZE).longValue(), coefficient.longValue(), exponent)
                : new DecimalValue(Kind.FINITE, negative, IS_BIG, 0, coefficient, exponent);
    }

    /// A finite value with a coefficient of two words.
    ///
    /// @param high not negative
    static DecimalValue of(boolean negative, long high, long low, long exponent) {
        return new DecimalValue(Kind.FINITE, negative, high, low, null, exponent);
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
        return new DecimalValue(
                signaling ? Kind.SIGNALING : Kind.QUIET, negative, number.high, number.low, number.big, 0);
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
        return kind == Kind.FINITE && (high | low) == 0;
    }

    /// Whether the coefficient or payload is 0.
    public boolean hasNoDigits() {
        return (high | low) == 0;
    }

    /// Whether the coefficient is [#low], which is not negative.
    boolean isSmall() {
        return high == 0 && low >= 0;
    }

    /// Whether the coefficient is in [#big].
    boolean isBig() {
        return high < 0;
    }

    /// The coefficient or payload.
    public BigInteger coefficient() {
        BigInteger large = big;
        if (large != null) {
            return large;
        }
        return isSmall() ? BigInteger.valueOf(low) : new Wide(high, low).toBigInteger();
    }

    /// The coefficient modulo [#HASH_PRIME].
    public long residue() {
        BigInteger large = big;
        if (large != null) {
            return large.mod(BigInteger.valueOf(HASH_PRIME)).longValue();
        }
        // 2**64 is 8 modulo the prime.
        long upper = high % HASH_PRIME;
        long eightfold = upper << 3 & HASH_PRIME | upper >>> HASH_BITS - 3;
        return (eightfold + (low & HASH_PRIME) + (low >>> HASH_BITS)) % HASH_PRIME;
    }

    /// The digits of the coefficient or payload as text.
    public String digitText() {
        BigInteger large = big;
        return large == null ? Digits.text(high, low) : large.toString();
    }

    /// How many digits the coefficient has; 1 for 0.
    public int digits() {
        int known = digits;
        if (known == 0) {
            BigInteger large = big;
            known = large == null ? Powers.digits(high, low) : Powers.digits(large);
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
        return exponent == 0 && big == null
                ? (low & 1) != 0
                : coefficient().divide(Powers.big(-exponent)).testBit(0);
    }

    /// How many zeros the coefficient, which is not zero, ends with.
    long trailingZeros() {
        return isSmall() ? Reduction.trailingZeros(low) : Reduction.trailingZeros(coefficient());
    }

    // --- variants

    /// The same with a sign.
    public DecimalValue withSign(boolean minus) {
        return minus == negative ? this : new DecimalValue(kind, minus, high, low, big, exponent);
    }

    public DecimalValue negated() {
        return new DecimalValue(kind, !negative, high, low, big, exponent);
    }

    public DecimalValue absolute() {
        return withSign(false);
    }

    /// The same coefficient with another exponent.
    DecimalValue withExponent(long other) {
        return other == exponent ? this : new DecimalValue(kind, negative, high, low, big, other);
    }

    /// A finite value with zeros added to its coefficient.
    ///
    /// @param zeros how many, not negative
    DecimalValue padded(long zeros) {
        if (hasNoDigits() || zeros == 0) {
            return withExponent(exponent - zeros);
        }
        if (big == null && zeros <= Powers.WIDE) {
            return Wide.scaled(high, low, (int) zeros).toValue(negative, exponent - zeros);
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
