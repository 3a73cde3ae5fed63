package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;

/// A natural number of four words that changes in place: what an operation works in before its result is rounded.
///
/// At the usual precision of 28 digits a coefficient has up to 94 bits, a product or an extended dividend up to 190. A
/// [BigInteger] for each step of that costs more than the step itself; four words cost an object that lives as long as
/// the operation, if it is made at all. Numbers are below `2**255`, so that the highest bit tells a difference below
/// zero. A caller sees to it: the operands of [#product] and [#scaled] have two words of which the higher is not
/// negative, as coefficients have (see [DecimalValue]).
///
/// A division leaves the quotient, and the rest in a form of its own: as the divisor has it, shifted to the left. That
/// is all that rounding asks for.
final class Wide {
    private static final int WORD = Long.SIZE;
    private static final int LAST_SHIFT = WORD - 1;

    /// `2**64` modulo 10.
    private static final int WORD_BY_TEN = 6;

    private static final double WORD_VALUE = 0x1p64;
    private static final int FIVE = 5;
    private static final int TEN = 10;

    // The words, the highest first.
    private long third;
    private long second;
    private long high;
    private long low;

    // The rest of the last division, as the divisor is: shifted to the left.
    private long restHigh;
    private long restLow;

    Wide(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /// `a * b`
    static Wide product(long aHigh, long aLow, long bHigh, long bLow) {
        Wide product = new Wide(Math.unsignedMultiplyHigh(aLow, bLow), aLow * bLow);
        if (bHigh != 0) {
            product.addMiddle(Math.unsignedMultiplyHigh(aLow, bHigh), aLow * bHigh);
        }
        if (aHigh != 0) {
            product.addMiddle(Math.unsignedMultiplyHigh(aHigh, bLow), aHigh * bLow);
            if (bHigh != 0) {
                product.addUpper(Math.unsignedMultiplyHigh(aHigh, bHigh), aHigh * bHigh);
            }
        }
        return product;
    }

    /// `a * 10**zeros` for up to twice [Powers#WIDE] zeros; those beyond once that many must leave `a` two words.
    static Wide scaled(long aHigh, long aLow, int zeros) {
        if (zeros <= Powers.WIDE) {
            return product(aHigh, aLow, Powers.high(zeros), Powers.low(zeros));
        }
        Wide first = scaled(aHigh, aLow, zeros - Powers.WIDE);
        return scaled(first.high, first.low, Powers.WIDE);
    }

    /// 1 if `a` is less than `b`, as a sum is than a summand if there is a carry, else 0.
    private static long less(long a, long b) {
        return Long.compareUnsigned(a, b) < 0 ? 1 : 0;
    }

    private void addMiddle(long upper, long lower) {
        high += lower;
        addUpper(0, upper + less(high, lower));
    }

    private void addUpper(long upper, long lower) {
        second += lower;
        third += upper + less(second, lower);
    }

    // --- the number

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    boolean isZero() {
        return (third | second | high | low) == 0;
    }

    /// Whether it can be a coefficient of two words.
    boolean isNarrow() {
        return (third | second) == 0 && high >= 0;
    }

    /// How many digits it has; 1 for 0.
    int digits() {
        if ((third | second) == 0) {
            return Powers.digits(high, low);
        }
        int bits =
                third != 0 ? 4 * WORD - Long.numberOfLeadingZeros(third) : 3 * WORD - Long.numberOfLeadingZeros(second);
        int least = Powers.leastDigits(bits);
        return isBelow(Powers.WORDS[least]) ? least : least + 1;
    }

    private boolean isBelow(long[] other) {
        int order = Long.compareUnsigned(third, other[0]);
        order = order != 0 ? order : Long.compareUnsigned(second, other[1]);
        order = order != 0 ? order : Long.compareUnsigned(high, other[2]);
        order = order != 0 ? order : Long.compareUnsigned(low, other[3]);
        return order < 0;
    }

    boolean equalTo(Wide other) {
        return third == other.third && second == other.second && high == other.high && low == other.low;
    }

    /// The order of this and a number of two words.
    int compareTo(long otherHigh, long otherLow) {
        if ((third | second) != 0) {
            return 1;
        }
        int order = Long.compareUnsigned(high, otherHigh);
        return order != 0 ? order : Long.compareUnsigned(low, otherLow);
    }

    /// The last digit.
    int lastDigit() {
        int upper = (int) Long.remainderUnsigned(high, TEN) * WORD_BY_TEN;
        return (upper + (int) Long.remainderUnsigned(low, TEN)) % TEN;
    }

    BigInteger toBigInteger() {
        long[] words = {third, second, high, low};
        byte[] bytes = new byte[words.length * Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (words[i / Long.BYTES] >>> WORD - Byte.SIZE * (i % Long.BYTES + 1));
        }
        return new BigInteger(1, bytes);
    }

    /// The finite value with this coefficient.
    DecimalValue toValue(boolean negative, long exponent) {
        return isNarrow()
                ? DecimalValue.of(negative, high, low, exponent)
                : DecimalValue.of(negative, toBigInteger(), exponent);
    }

    // --- sums

    void add(long otherHigh, long otherLow) {
        low += otherLow;
        addMiddle(0, less(low, otherLow));
        addMiddle(0, otherHigh);
    }

    /// Takes a number away; what is below zero becomes positive.
    ///
    /// @return whether it was below zero
    boolean subtract(long otherHigh, long otherLow) {
        takeMiddle(less(low, otherLow));
        low -= otherLow;
        takeMiddle(otherHigh);
        if (third >= 0) {
            return false;
        }
        third = ~third;
        second = ~second;
        high = ~high;
        low = ~low;
        add(0, 1);
        return true;
    }

    private void takeMiddle(long lower) {
        long borrow = less(high, lower);
        high -= lower;
        third -= less(second, borrow);
        second -= borrow;
    }

    private void halve() {
        low = low >>> 1 | high << LAST_SHIFT;
        high = high >>> 1 | second << LAST_SHIFT;
        second = second >>> 1 | third << LAST_SHIFT;
        third >>>= 1;
    }

    /// The square root of a number that is not 0, without fraction.
    ///
    /// Newton's method: from an estimate that a double has room for, the second or third step finds it.
    /// No step leads below the root, so that it is found when a step does not lead down.
    Wide squareRoot() {
        Wide root = nextRoot(rootEstimate());
        while (true) {
            Wide next = nextRoot(root);
            if (next.compareTo(root.high, root.low) >= 0) {
                return root;
            }
            root = next;
        }
    }

    private Wide nextRoot(Wide root) {
        Wide next = new Wide(high, low);
        next.addUpper(third, second);
        next.divide(WideDivisor.of(root.high, root.low));
        next.add(root.high, root.low);
        next.halve();
        return next;
    }

    private Wide rootEstimate() {
        double value = ((unsigned(third) * WORD_VALUE + unsigned(second)) * WORD_VALUE + unsigned(high)) * WORD_VALUE
                + unsigned(low);
        double root = Math.sqrt(value);
        int shift = Math.getExponent(root) - (Double.PRECISION - 1);
        if (shift <= 0) {
            return new Wide(0, (long) root);
        }
        long first = (long) Math.scalb(root, -shift);
        return shift < WORD ? new Wide(first >>> WORD - shift, first << shift) : new Wide(first << shift - WORD, 0);
    }

    private static double unsigned(long word) {
        return (word >>> 1) * 2.0 + (word & 1);
    }

    /// Makes the last digit of a truncated number show that more follows: it is not 0 or 5 then.
    void mark() {
        if (lastDigit() % FIVE == 0) {
            add(0, 1);
        }
    }

    // --- division

    /// Leaves the quotient by a divisor, and the rest.
    void divide(WideDivisor by) {
        int shift = by.shift;
        // Shifts by 64 less 0 bits must give 0.
        long top = third >>> 1 >>> LAST_SHIFT - shift;
        long a = third << shift | second >>> 1 >>> LAST_SHIFT - shift;
        long b = second << shift | high >>> 1 >>> LAST_SHIFT - shift;
        long c = high << shift | low >>> 1 >>> LAST_SHIFT - shift;
        long d = low << shift;
        if (by.hasOneWord) {
            restLow = 0;
            restHigh = top;
            third = stepOfOneWord(a, by);
            second = stepOfOneWord(b, by);
            high = stepOfOneWord(c, by);
            low = stepOfOneWord(d, by);
        } else {
            restHigh = top;
            restLow = a;
            third = 0;
            second = step(b, by);
            high = step(c, by);
            low = step(d, by);
        }
    }

    /// The next word of a quotient by one word. Compare Möller and Granlund, "Improved division by invariant
    /// integers", algorithm 4.
    private long stepOfOneWord(long next, WideDivisor by) {
        long divisor = by.high;
        if (restHigh == 0 && Long.compareUnsigned(next, divisor) < 0) {
            restHigh = next;
            return 0;
        }
        long fraction = by.reciprocal * restHigh;
        long quotient = Math.unsignedMultiplyHigh(by.reciprocal, restHigh) + restHigh;
        fraction += next;
        quotient += less(fraction, next) + 1;
        long rest = next - quotient * divisor;
        if (Long.compareUnsigned(rest, fraction) > 0) {
            quotient--;
            rest += divisor;
        }
        if (Long.compareUnsigned(rest, divisor) >= 0) {
            quotient++;
            rest -= divisor;
        }
        restHigh = rest;
        return quotient;
    }

    /// The next word of a quotient by two words. Compare Möller and Granlund, algorithm 5.
    private long step(long next, WideDivisor by) {
        if (restHigh == 0 && isLess(restLow, next, by.high, by.low)) {
            restHigh = restLow;
            restLow = next;
            return 0;
        }
        long fraction = by.reciprocal * restHigh;
        long quotient = Math.unsignedMultiplyHigh(by.reciprocal, restHigh) + restHigh;
        fraction += restLow;
        quotient += less(fraction, restLow);
        long upper = restLow - quotient * by.high;
        long product = quotient * by.low;
        long lower = next - product;
        upper -= Math.unsignedMultiplyHigh(quotient, by.low) + less(next, product);
        upper -= by.high + less(lower, by.low);
        lower -= by.low;
        quotient++;
        if (Long.compareUnsigned(upper, fraction) >= 0) {
            quotient--;
            lower += by.low;
            upper += by.high + less(lower, by.low);
        }
        if (!isLess(upper, lower, by.high, by.low)) {
            quotient++;
            upper -= by.high + less(lower, by.low);
            lower -= by.low;
        }
        restHigh = upper;
        restLow = lower;
        return quotient;
    }

    private static boolean isLess(long aHigh, long aLow, long bHigh, long bLow) {
        return aHigh == bHigh ? Long.compareUnsigned(aLow, bLow) < 0 : Long.compareUnsigned(aHigh, bHigh) < 0;
    }

    /// Whether the last division left nothing.
    boolean isExact() {
        return (restHigh | restLow) == 0;
    }

    /// How the rest of the last division compares with a half of its divisor: negative, 0 or positive.
    int restToHalf(WideDivisor by) {
        if (restHigh < 0) {
            return 1;
        }
        long twiceHigh = restHigh << 1 | restLow >>> LAST_SHIFT;
        int order = Long.compareUnsigned(twiceHigh, by.high);
        return order != 0 ? order : Long.compareUnsigned(restLow << 1, by.low);
    }

    /// The rest of the last division as a number.
    Wide rest(WideDivisor by) {
        int shift = by.shift;
        if (by.hasOneWord) {
            return new Wide(0, restHigh >>> shift);
        }
        return new Wide(restHigh >>> shift, restLow >>> shift | restHigh << 1 << LAST_SHIFT - shift);
    }
}
