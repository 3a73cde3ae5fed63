package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;

/// Zeros at the end of coefficients.
final class Reduction {
    private static final int WIDEST_STEP = 32;

    private Reduction() {}

    static long trailingZeros(long value) {
        long rest = value;
        int zeros = 0;
        while (rest % 10 == 0 && rest != 0) {
            rest /= 10;
            zeros++;
        }
        return zeros;
    }

    /// The number of zeros that a positive number ends with: found by steps that double, then halve, so that long
    /// coefficients take few divisions.
    static long trailingZeros(BigInteger value) {
        BigInteger rest = value;
        long zeros = 0;
        int most = rest.getLowestSetBit();
        for (int step = 1; step <= most - zeros; step *= 2) {
            BigInteger[] parts = rest.divideAndRemainder(Powers.big(step));
            if (parts[1].signum() != 0) {
                break;
            }
            rest = parts[0];
            zeros += step;
        }
        for (int step = Integer.highestOneBit(Math.max(most, 1)); step > 0; step /= 2) {
            if (step > most - zeros) {
                continue;
            }
            BigInteger[] parts = rest.divideAndRemainder(Powers.big(step));
            if (parts[1].signum() == 0) {
                rest = parts[0];
                zeros += step;
            }
        }
        return zeros;
    }

    /// A finite value, not zero, without up to `most` of the zeros at its end.
    static DecimalValue strip(DecimalValue value, long most) {
        if (most <= 0) {
            return value;
        }
        BigInteger big = value.big;
        if (value.isSmall()) {
            long rest = value.low;
            long left = most;
            while (left > 0 && rest % 10 == 0) {
                rest /= 10;
                left--;
            }
            return left == most ? value : DecimalValue.of(value.negative, rest, value.exponent + most - left);
        }
        if (big == null) {
            return stripWide(value, most);
        }
        if (!isMultipleOfTen(big)) {
            return value;
        }
        long zeros = Math.min(most, trailingZeros(big));
        return DecimalValue.of(value.negative, big.divide(Powers.big(zeros)), value.exponent + zeros);
    }

    /// As [#strip] for a coefficient of two words: by steps that halve, as far as twos in it allow zeros.
    private static DecimalValue stripWide(DecimalValue value, long most) {
        int twos = value.low == 0 ? Powers.WIDE : Long.numberOfTrailingZeros(value.low);
        long left = Math.min(most, twos);
        long high = value.high;
        long low = value.low;
        int zeros = 0;
        for (int step = WIDEST_STEP; step > 0; step /= 2) {
            if (step > left - zeros) {
                continue;
            }
            Wide rest = new Wide(high, low);
            rest.divide(WideDivisor.power(step));
            if (rest.isExact()) {
                high = rest.high();
                low = rest.low();
                zeros += step;
            }
        }
        return zeros == 0 ? value : DecimalValue.of(value.negative, high, low, value.exponent + zeros);
    }

    private static boolean isMultipleOfTen(BigInteger value) {
        return !value.testBit(0) && value.mod(BigInteger.TEN).signum() == 0;
    }
}
