package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;

/// The natural logarithm of ten in binary, to as many bits as anybody has asked for.
///
/// By a formula of Machin's kind: `ln 10 = 46 artanh(1/31) + 34 artanh(1/49) + 20 artanh(1/161)`. Guarded by the lock
/// of
/// the runtime that owns it.
public final class LogarithmOfTen {
    private static final int GUARD = 32;
    private static final int LEAST_BITS = 256;

    private int bits;
    private BigInteger value = BigInteger.ZERO;

    /// Makes a cache that is empty.
    public LogarithmOfTen() {}

    /// `ln(10) * 2**places`, at most 1 too small.
    BigInteger scaled(int places) {
        if (places > bits) {
            int wanted = Math.max(LEAST_BITS, places);
            int work = wanted + GUARD;
            BigInteger sum = artanh(31, work).multiply(BigInteger.valueOf(46));
            sum = sum.add(artanh(49, work).multiply(BigInteger.valueOf(34)));
            sum = sum.add(artanh(161, work).multiply(BigInteger.valueOf(20)));
            value = sum.shiftRight(GUARD);
            bits = wanted;
        }
        return value.shiftRight(bits - places);
    }

    /// `artanh(1/n) * 2**places`: the sum of `1 / ((2k + 1) n**(2k + 1))`.
    ///
    /// Halves of the sum are joined as fractions, so that long numbers meet long numbers.
    private static BigInteger artanh(int n, int places) {
        int terms = (int) (places / (2 * Math.log(n) / Math.log(2))) + 2;
        BigInteger[] sum = sum(BigInteger.valueOf((long) n * n), 0, terms);
        return sum[0].shiftLeft(places).divide(sum[1].multiply(sum[2]).multiply(BigInteger.valueOf(n)));
    }

    /// The terms from one number to another as `numerator / (odd * power)`, where the term k is
    /// `1 / ((2k + 1) square**(k - from))`.
    private static BigInteger[] sum(BigInteger square, int from, int to) {
        if (to - from == 1) {
            BigInteger odd = BigInteger.valueOf(2L * from + 1);
            return new BigInteger[] {square, odd, square};
        }
        int middle = (from + to) >>> 1;
        BigInteger[] left = sum(square, from, middle);
        BigInteger[] right = sum(square, middle, to);
        BigInteger numerator = left[0].multiply(right[1]).multiply(right[2]).add(right[0].multiply(left[1]));
        return new BigInteger[] {numerator, left[1].multiply(right[1]), left[2].multiply(right[2])};
    }
}
