package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.Raise;

/// The hash of numbers, by which equal ones of every type are equal: the value modulo the prime 2**61 - 1.
final class DecimalHash {
    private static final int BITS = 61;
    private static final long PRIME = (1L << BITS) - 1;
    private static final long OF_INFINITY = 314_159;

    /// `1 / 10` modulo the prime.
    private static final long TENTH = power(10, PRIME - 2);

    private DecimalHash() {}

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
        long size = PyInt.of(value.coefficient()).hash();
        if (value.exponent() != 0) {
            long scale = value.exponent() > 0 ? power(10, value.exponent()) : power(TENTH, -value.exponent());
            size = product(size, scale);
        }
        long hash = value.isNegative() ? -size : size;
        return hash == -1 ? -2 : hash;
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
