package dev.vertebra.objectmodel.internal.floats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Arithmetic on doubles where Python's rules differ from Java's. Compare CPython Objects/floatobject.c.
public final class FloatMath {
    private static final long MODULUS = (1L << 61) - 1;
    private static final int HASH_BITS = 61;

    /// Up to here all integers are doubles.
    private static final long EXACT = 1L << 53;

    /// The hash of infinity; minus infinity has its negative.
    public static final long HASH_INFINITY = 314159;

    private FloatMath() {}

    /// The hash of a number; NaN is not hashed by value and gives 0 here. Compare CPython Python/pyhash.c
    /// `_Py_HashDouble`.
    public static long hash(double value) {
        if (value == (long) value && Math.abs(value) < 1e18) {
            long integer = (long) value;
            long hash = integer % MODULUS;
            return hash == -1 ? -2 : hash;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? HASH_INFINITY : -HASH_INFINITY;
        }
        if (Double.isNaN(value)) {
            return 0;
        }
        int exponent = Math.getExponent(value);
        if (exponent < Double.MIN_EXPONENT) {
            exponent = Double.MIN_EXPONENT;
        }
        exponent -= 52;
        long mantissa = (long) Math.scalb(Math.abs(value), -exponent);
        long x = mantissa % MODULUS;
        int shift = Math.floorMod(exponent, HASH_BITS);
        x = x << shift & MODULUS | x >>> HASH_BITS - shift;
        x = x == MODULUS ? 0 : x;
        x = value < 0 ? -x : x;
        return x == -1 ? -2 : x;
    }

    /// `x % y` with the sign of `y`; `y` is not zero.
    public static double mod(double x, double y) {
        double mod = x % y;
        if (mod != 0) {
            return (y < 0) != (mod < 0) ? mod + y : mod;
        }
        return Math.copySign(0.0, y);
    }

    /// `x // y`; `y` is not zero.
    public static double floorDivide(double x, double y) {
        double mod = x % y;
        double quotient = (x - mod) / y;
        if (mod != 0 && (y < 0) != (mod < 0)) {
            quotient -= 1.0;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    /// `x ** y` for the cases that don't fail, with C's rules where Java's differ (`1 ** nan`, `(-1) ** inf`).
    public static double pow(double x, double y) {
        if (x == 1.0 || x == -1.0 && Double.isInfinite(y)) {
            return 1.0;
        }
        return Math.pow(x, y);
    }

    /// `round(x, digits)`, correctly rounded, halves of the decimal value to even. An overflow is infinite.
    public static double round(double value, int digits) {
        if (!Double.isFinite(value) || value == 0 || digits > 323) {
            return value;
        }
        if (digits < -308) {
            return Math.copySign(0.0, value);
        }
        long scaled = ScaledDecimal.round(Math.abs(value), digits);
        if (scaled >= 0 && scaled <= EXACT) {
            // Both are exact as doubles, so that their quotient or product is rounded once.
            double ten = ScaledDecimal.ten(Math.abs(digits));
            return Math.copySign(digits < 0 ? scaled * ten : scaled / ten, value);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
        double result = Double.parseDouble(rounded.toString());
        return result == 0 ? Math.copySign(0.0, value) : result;
    }

    /// A finite number without its fraction.
    public static BigInteger toBigInteger(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52 & 0x7FF) - 1075;
        if (exponent <= 0) {
            return BigInteger.valueOf((long) value);
        }
        long mantissa = bits & (1L << 52) - 1 | 1L << 52;
        return BigInteger.valueOf(value < 0 ? -mantissa : mantissa).shiftLeft(exponent);
    }

    /// Orders a double and an integer exactly: negative, zero or positive. NaN is not for this.
    public static int compare(double value, BigInteger integer) {
        if (Double.isInfinite(value)) {
            return value > 0 ? 1 : -1;
        }
        int sign = (int) Math.signum(value);
        if (sign != integer.signum()) {
            return Integer.compare(sign, integer.signum());
        }
        int bits = integer.bitLength();
        if (bits > 1025) {
            return -integer.signum();
        }
        return new BigDecimal(value).compareTo(new BigDecimal(integer));
    }

    /// Orders a double and a long exactly. NaN is not for this.
    public static int compare(double value, long integer) {
        double other = integer;
        if (value != other || Math.abs(value) < 9.0e15) {
            return Double.compare(value + 0.0, other + 0.0);
        }
        return value == 0x1p63 ? 1 : Long.compare((long) value, integer);
    }

    /// The length of a vector as the C library gives it: within one unit in the last place, mostly rounded to nearest.
    ///
    /// The root of the sum of squares is corrected by what was lost, as C. Borges describes (An Improved Algorithm
    /// for hypot, 2019); very large and very small vectors are scaled.
    public static double hypot(double x, double y) {
        double large = Math.max(Math.abs(x), Math.abs(y));
        double small = Math.min(Math.abs(x), Math.abs(y));
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return Math.hypot(x, y);
        }
        if (small <= large * 0x1p-54) {
            return large + small;
        }
        if (large > 0x1p511) {
            return corrected(large * 0x1p-600, small * 0x1p-600) / 0x1p-600;
        }
        return small < 0x1p-459 ? corrected(large / 0x1p-600, small / 0x1p-600) * 0x1p-600 : corrected(large, small);
    }

    private static double corrected(double large, double small) {
        double root = Math.sqrt(large * large + small * small);
        double first;
        double second;
        if (root <= 2 * small) {
            double rest = root - small;
            first = large * (2 * rest - large);
            second = (rest - 2 * (large - small)) * rest;
        } else {
            double rest = root - large;
            first = 2 * rest * (large - 2 * small);
            second = (4 * rest - small) * small + rest * rest;
        }
        return root - (first + second) / (2 * root);
    }
}
