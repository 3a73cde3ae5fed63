package dev.vertebra.natives.numbers;

/// Binomial coefficients that fit 64 bits, by three look-ups.
///
/// An odd number has an inverse modulo 2**64. The odd parts of the factorials are multiplied and divided so; the powers
/// of two in them are counted apart.
final class SmallBinomials {
    /// Up to here all coefficients fit 64 bits, unsigned.
    static final int MOST = 67;

    /// The odd part of each factorial, modulo 2**64.
    private static final long[] ODD = new long[MOST + 1];

    /// The inverses of [#ODD].
    private static final long[] INVERSE = new long[MOST + 1];

    static {
        long odd = 1;
        for (int i = 0; i <= MOST; i++) {
            odd *= i == 0 ? 1 : i >> Integer.numberOfTrailingZeros(i);
            ODD[i] = odd;
            INVERSE[i] = inverse(odd);
        }
    }

    private SmallBinomials() {}

    /// Newton's method: each step doubles how many of the lowest bits are right, beginning with three.
    private static long inverse(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    /// How many sets of k elements a set of n elements has, unsigned; k is at most n, n at most [#MOST].
    static long choose(int n, int k) {
        // Adding the two carries as often as two divides the coefficient (Kummer).
        int twos = Integer.bitCount(k) + Integer.bitCount(n - k) - Integer.bitCount(n);
        return ODD[n] * INVERSE[k] * INVERSE[n - k] << twos;
    }
}
