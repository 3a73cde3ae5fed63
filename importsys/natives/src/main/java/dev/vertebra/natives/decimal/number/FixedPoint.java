package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;

/// Exponential and logarithm of binary fixed-point numbers: integers that stand for `value / 2**places`.
final class FixedPoint {
    /// How many bits more than asked for the work is done with; each result is off by less than `2**GUARD / 4`.
    static final int GUARD = 16;

    private static final int DOUBLE_BITS = 48;

    private FixedPoint() {}

    /// `e**x`, for x of at most about 4.
    static BigInteger exp(BigInteger x, int places) {
        int halvings = (int) Math.sqrt(places / 2.0) + 2;
        int work = places + 2 * halvings + GUARD;
        BigInteger reduced = x.shiftLeft(work - places - halvings);
        BigInteger one = BigInteger.ONE.shiftLeft(work);
        // e**x - 1 is squared as (1 + y)**2 - 1 = y (2 + y), so that no digits are lost.
        BigInteger term = reduced;
        BigInteger sum = reduced;
        for (int k = 2; term.bitLength() > 1; k++) {
            term = term.multiply(reduced).shiftRight(work).divide(BigInteger.valueOf(k));
            sum = sum.add(term);
        }
        BigInteger two = one.shiftLeft(1);
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum.add(two)).shiftRight(work);
        }
        return sum.add(one).shiftRight(work - places);
    }

    /// The logarithm of `1 + y`, for `1 + y` from about 0.2 to 4.
    ///
    /// A first guess is a double; each step by Halley's formula triples its bits.
    static BigInteger log1p(BigInteger y, int places) {
        int zeros = Math.max(0, places - y.bitLength());
        BigInteger guess = ofDouble(Math.log1p(toDouble(y, places)), places);
        int good = DOUBLE_BITS + zeros;
        BigInteger m = BigInteger.ONE.shiftLeft(places).add(y);
        while (good < places) {
            good = Math.min(places, 3 * good - 4);
            int work = Math.min(places, good + GUARD);
            int cut = places - work;
            BigInteger power = exp(guess.shiftRight(cut), work);
            BigInteger target = m.shiftRight(cut);
            BigInteger step = target.subtract(power).shiftLeft(work + 1).divide(target.add(power));
            guess = guess.shiftRight(cut).add(step).shiftLeft(cut);
        }
        return guess;
    }

    private static double toDouble(BigInteger value, int places) {
        int cut = Math.max(0, value.bitLength() - 64);
        return Math.scalb(value.shiftRight(cut).doubleValue(), cut - places);
    }

    private static BigInteger ofDouble(double value, int places) {
        if (value == 0) {
            return BigInteger.ZERO;
        }
        int exponent = Math.getExponent(value) - 52;
        BigInteger digits = BigInteger.valueOf((long) Math.scalb(value, -exponent));
        return exponent + places >= 0 ? digits.shiftLeft(exponent + places) : digits.shiftRight(-exponent - places);
    }
}
