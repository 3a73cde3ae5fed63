package dev.vertebra.natives.decimal.number;

/// A divisor of one or two words, made ready for [Wide#divide]: shifted to the left until its highest bit is set, with
/// the reciprocal by which words of quotients are found with multiplications instead of divisions.
///
/// Compare Möller and Granlund, "Improved division by invariant integers", section 2 and algorithm 6. Those of powers
/// of ten, by which results are rounded, are kept.
final class WideDivisor {
    private static final int HALF = Integer.SIZE;
    private static final long HALF_MASK = 0xFFFF_FFFFL;
    private static final WideDivisor[] POWERS = makePowers();

    /// Whether it is a number of one word: then [#low] is 0.
    final boolean hasOneWord;

    final int shift;
    final long high;
    final long low;

    /// `(2**128 - 1) / high - 2**64` for one word, `(2**192 - 1) / (high, low) - 2**64` for two.
    final long reciprocal;

    private WideDivisor(boolean hasOneWord, int shift, long high, long low, long reciprocal) {
        this.hasOneWord = hasOneWord;
        this.shift = shift;
        this.high = high;
        this.low = low;
        this.reciprocal = reciprocal;
    }

    /// A divisor, not 0.
    static WideDivisor of(long high, long low) {
        if (high == 0) {
            int shift = Long.numberOfLeadingZeros(low);
            long divisor = low << shift;
            return new WideDivisor(true, shift, divisor, 0, reciprocal(divisor));
        }
        int shift = Long.numberOfLeadingZeros(high);
        long upper = high << shift | low >>> 1 >>> Long.SIZE - 1 - shift;
        long lower = low << shift;
        return new WideDivisor(false, shift, upper, lower, reciprocal(upper, lower));
    }

    /// `10**n` for n up to [Powers#WIDE].
    static WideDivisor power(int n) {
        return POWERS[n];
    }

    private static WideDivisor[] makePowers() {
        WideDivisor[] powers = new WideDivisor[Powers.WIDE + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = of(Powers.high(i), Powers.low(i));
        }
        return powers;
    }

    /// The reciprocal of one word: the quotient of `(~divisor, ~0)`, in two halves of a word each by long division.
    private static long reciprocal(long divisor) {
        long upper = divisor >>> HALF;
        long lower = divisor & HALF_MASK;
        long rest = ~divisor;
        long first = half(rest, upper, lower);
        rest = (rest << HALF | HALF_MASK) - first * divisor;
        long second = half(rest, upper, lower);
        return (first << HALF) + second;
    }

    /// The next half word of a quotient of which the dividend goes on with ones. Compare Knuth, The Art of Computer
    /// Programming 4.3.1, algorithm D.
    private static long half(long rest, long upper, long lower) {
        long quotient = Long.divideUnsigned(rest, upper);
        long left = rest - quotient * upper;
        while (quotient >>> HALF != 0 || Long.compareUnsigned(quotient * lower, left << HALF | HALF_MASK) > 0) {
            quotient--;
            left += upper;
            if (left >>> HALF != 0) {
                break;
            }
        }
        return quotient;
    }

    private static long reciprocal(long high, long low) {
        long found = reciprocal(high);
        long sum = high * found + low;
        if (Long.compareUnsigned(sum, low) < 0) {
            found--;
            if (Long.compareUnsigned(sum, high) >= 0) {
                found--;
                sum -= high;
            }
            sum -= high;
        }
        long product = found * low;
        long carried = Math.unsignedMultiplyHigh(found, low);
        sum += carried;
        if (Long.compareUnsigned(sum, carried) < 0) {
            found--;
            boolean atLeast =
                    sum == high ? Long.compareUnsigned(product, low) >= 0 : Long.compareUnsigned(sum, high) > 0;
            if (atLeast) {
                found--;
            }
        }
        return found;
    }
}
