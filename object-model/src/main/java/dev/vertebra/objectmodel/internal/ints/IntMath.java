package dev.vertebra.objectmodel.internal.ints;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/// Arithmetic on big integers with Python's rules. Compare CPython Objects/longobject.c.
public final class IntMath {
    /// The prime 2**61 - 1 that hashes of numbers are reduced by.
    public static final long HASH_MODULUS = (1L << 61) - 1;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private IntMath() {}

    /// The hash of a long.
    public static long hash(long value) {
        long hash = value % HASH_MODULUS;
        return hash == -1 ? -2 : hash;
    }

    /// The hash of a big integer.
    public static long hash(BigInteger value) {
        byte[] bytes = value.abs().toByteArray();
        long rest = 0;
        int at = 0;
        while (at < bytes.length % Integer.BYTES) {
            rest = rest << 8 | bytes[at++] & 0xFF;
        }
        for (; at < bytes.length; at += Integer.BYTES) {
            // 2**61 is 1, so that multiplying by a power of two turns the bits round.
            rest = (rest << 32 & HASH_MODULUS | rest >>> 61 - 32) + Integer.toUnsignedLong((int) INTS.get(bytes, at));
            rest = (rest & HASH_MODULUS) + (rest >>> 61);
        }
        long hash = rest == HASH_MODULUS ? 0 : value.signum() < 0 ? -rest : rest;
        return hash == -1 ? -2 : hash;
    }

    /// The quotient rounded down and the remainder with the divisor's sign; the divisor is not zero.
    public static BigInteger[] divmod(BigInteger a, BigInteger b) {
        BigInteger[] result = a.divideAndRemainder(b);
        if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
            result[0] = result[0].subtract(BigInteger.ONE);
            result[1] = result[1].add(b);
        }
        return result;
    }

    /// The double nearest to `a / b`, halves to even; infinite if there is none. The divisor is not zero.
    public static double trueDivide(BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        boolean negative = a.signum() != b.signum();
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        int order = x.bitLength() - y.bitLength();
        if (order > 1025) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (order < -1080) {
            return negative ? -0.0 : 0.0;
        }
        // A quotient of at least 55 bits (fewer for subnormals), its lowest bit set if the division was inexact.
        int shift = Math.max(order - 55, -1076);
        BigInteger[] quotient =
                shift < 0 ? x.shiftLeft(-shift).divideAndRemainder(y) : x.divideAndRemainder(y.shiftLeft(shift));
        BigInteger sticky = quotient[1].signum() == 0 ? quotient[0] : quotient[0].or(BigInteger.ONE);
        double size = scaled(sticky.longValueExact(), shift);
        return negative ? -size : size;
    }

    /// `value * 2**exponent` rounded once; the value has at most 57 bits.
    private static double scaled(long value, int exponent) {
        int bits = 64 - Long.numberOfLeadingZeros(value);
        int drop = Math.max(bits - 53, -1074 - exponent);
        if (drop <= 0) {
            return Math.scalb((double) value, exponent);
        }
        long kept = drop > 62 ? 0 : value >>> drop;
        long half = drop > 62 ? 0 : 1L << drop - 1;
        long rest = value & (half << 1) - 1;
        if (rest > half || rest == half && half != 0 && (kept & 1) != 0) {
            kept++;
        }
        return Math.scalb((double) kept, exponent + drop);
    }

    /// `round(value, -digits)` for positive `digits`: to a multiple of a power of ten, halves to even.
    public static BigInteger roundToPower(BigInteger value, int digits) {
        BigInteger unit = BigInteger.TEN.pow(digits);
        BigInteger[] parts = divmod(value, unit);
        int half = parts[1].shiftLeft(1).compareTo(unit);
        boolean up = half > 0 || half == 0 && parts[0].testBit(0);
        return (up ? parts[0].add(BigInteger.ONE) : parts[0]).multiply(unit);
    }
}
