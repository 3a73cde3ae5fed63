package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.Raise;

/// The hash of numbers, by which equal ones of every type are equal: the value modulo the prime 2**61 - 1.
final class DecimalHash {
    private static final int BITS = DecimalValue.HASH_BITS;
    private static final long PRIME = DecimalValue.HASH_PRIME;
    private static final long OF_INFINITY = 314_159;
    private static final int KEPT = 64;

    /// `1 / 10` modulo the prime.
    private static final long TENTH = power(10, PRIME - 2);

    /// The powers of the tenth for the exponents that numbers mostly have.
    private static final long[] TENTHS = makeTenths();

    private DecimalHash() {}

    private static long[] makeTenths() {
        long[] powers = new long[KEPT];
        powers[0] = 1;
        for (int i = 1; i < KEPT; i++) {
            powers[i] = product(powers[i - 1], TENTH);
        }
        return powers;
    }

    static long hash(PyDecimal number) {
        DecimalValue value = number.value;
        if (value.isNan()) {
            if (value.isSignaling()) {
                throw Raise.typeError("Cannot hash a signaling NaN value");
            }
            return ObjectIds.hash(number);
        }
        if (value.isInfinite()) {
            return value.isNegative() ? -OF_INFINITY : OF_INFINITY;
        }
        long size = value.residue();
        if (value.exponent() != 0) {
            size = product(size, scale(value.exponent()));
        }
        long hash = value.isNegative() ? -size : size;
        return hash == -1 ? -2 : hash;
    }

    /// `10**exponent` modulo the prime.
    private static long scale(long exponent) {
        if (exponent > 0) {
            return power(10, exponent);
        }
        return -exponent < TENTHS.length ? TENTHS[(int) -exponent] : power(TENTH, -exponent);
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left != 0; left >>>= 1) {
            if ((left & 1) != 0) {
                result = product(result, square);
            }
            square = product(square, square);
        }
        return result;
    }

    private static long product(long a, long b) {
        long low = a * b;
        long folded = (low & PRIME) + (Math.multiplyHigh(a, b) << Long.SIZE - BITS | low >>> BITS);
        return folded >= PRIME ? folded - PRIME : folded;
    }
}
