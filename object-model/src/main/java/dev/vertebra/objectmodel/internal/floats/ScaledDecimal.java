package dev.vertebra.objectmodel.internal.floats;

/// Doubles times powers of ten, rounded to integers exactly: most formats and roundings ask for so few digits that they
/// fit a long, and what is cut off fits another one.
///
/// A double is `mantissa * 2**exponent`; its product with a power of ten below 2**63 has at most 116 bits.
public final class ScaledDecimal {
    /// The greatest power of ten that a long holds.
    static final int MOST = 18;

    private static final long[] TENS = tens();
    private static final double LOG10_OF_2 = 0.30102999566398119521;

    private ScaledDecimal() {}

    private static long[] tens() {
        long[] powers = new long[MOST + 1];
        powers[0] = 1;
        for (int i = 1; i <= MOST; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /// A power of ten.
    ///
    /// @param exponent 0 to [#MOST]
    static long ten(int exponent) {
        return TENS[exponent];
    }

    /// The integer nearest to `value * 10**places`, halves to even; negative if it is not found this way.
    ///
    /// @param value finite and not negative
    static long round(double value, int places) {
        if (places > MOST || places < -MOST) {
            return -1;
        }
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> 52);
        long mantissa = biased == 0 ? bits : bits & (1L << 52) - 1 | 1L << 52;
        int exponent = Math.max(biased, 1) - 1075;
        return places >= 0 ? multiplied(mantissa, exponent, TENS[places]) : divided(mantissa, exponent, TENS[-places]);
    }

    /// The places at which a value has a number of digits before the point, or one more: [#round] with one place less
    /// has as many then.
    static int places(double value, int digits) {
        return digits - 1 - (int) Math.floor(Math.getExponent(value) * LOG10_OF_2);
    }

    private static long multiplied(long mantissa, int exponent, long ten) {
        long high = Math.multiplyHigh(mantissa, ten);
        long low = mantissa * ten;
        if (exponent < 0) {
            return shifted(high, low, -exponent);
        }
        return high == 0 && Long.numberOfLeadingZeros(low) > exponent ? low << exponent : -1;
    }

    /// `(high * 2**64 + low) / 2**shift` to the nearest; the dividend has at most 116 bits.
    private static long shifted(long high, long low, int shift) {
        if (shift > 120) {
            return 0;
        }
        long whole;
        // What is cut off, its highest bit worth a half, and whether there is more below that.
        long rest;
        boolean more = false;
        if (shift < Long.SIZE) {
            if (high >>> shift - 1 != 0) {
                return -1;
            }
            whole = high << -shift | low >>> shift;
            rest = low << -shift;
        } else if (shift == Long.SIZE) {
            whole = high;
            rest = low;
        } else {
            whole = high >>> shift;
            rest = high << -shift | low >>> shift;
            more = low << -shift != 0;
        }
        boolean up = rest < 0 && (more || rest != Long.MIN_VALUE || (whole & 1) != 0);
        return up ? whole + 1 : whole;
    }

    private static long divided(long mantissa, int exponent, long ten) {
        long whole;
        boolean more = false;
        if (exponent >= 0) {
            if (exponent >= Long.numberOfLeadingZeros(mantissa)) {
                return -1;
            }
            whole = mantissa << exponent;
        } else if (exponent > -Long.SIZE) {
            whole = mantissa >>> -exponent;
            more = mantissa << exponent != 0;
        } else {
            return 0;
        }
        long quotient = whole / ten;
        long rest = whole - quotient * ten;
        long half = ten / 2;
        boolean up = rest > half || rest == half && (more || (quotient & 1) != 0);
        return up ? quotient + 1 : quotient;
    }
}
