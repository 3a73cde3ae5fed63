package dev.vertebra.natives.decimal.number;

import dev.vertebra.objectmodel.Raise;
import java.math.BigInteger;

/// Powers of ten, and how many digits numbers have.
final class Powers {
    private static final int KEPT = 600;
    private static final double LOG = 0.301_029_995_663_981_2;

    /// A number of more digits does not fit a BigInteger.
    private static final long MOST_DIGITS = 640_000_000;

    /// From this number of digits on the free memory is looked at before it is asked for.
    private static final long MANY_DIGITS = 10_000_000;

    /// How many bytes of memory a digit may take, with what an operation needs besides its result.
    private static final long BYTES_FOR_DIGIT = 5;

    /// How many powers fit a long.
    static final int LONGS = 19;

    /// The largest power that fits two words with a bit to spare; so do all numbers of that many digits.
    static final int WIDE = 38;

    /// How many powers fit four words with a bit to spare.
    private static final int WIDEST = 77;

    private static final long[] SMALL = makeSmall();
    private static final BigInteger[] BIG = makeBig();

    /// The powers of ten in four words each, the highest first.
    static final long[][] WORDS = makeWords();

    private static final long[] HIGH = column(2);
    private static final long[] LOW = column(3);

    private Powers() {}

    private static long[] makeSmall() {
        long[] powers = new long[LONGS];
        powers[0] = 1;
        for (int i = 1; i < LONGS; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    private static BigInteger[] makeBig() {
        BigInteger[] powers = new BigInteger[KEPT];
        powers[0] = BigInteger.ONE;
        for (int i = 1; i < KEPT; i++) {
            powers[i] = powers[i - 1].multiply(BigInteger.TEN);
        }
        return powers;
    }

    private static long[][] makeWords() {
        long[][] powers = new long[WIDEST][4];
        for (int i = 0; i < powers.length; i++) {
            for (int word = 0; word < 4; word++) {
                powers[i][word] = BIG[i].shiftRight(Long.SIZE * (3 - word)).longValue();
            }
        }
        return powers;
    }

    private static long[] column(int word) {
        long[] column = new long[WIDE + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = WORDS[i][word];
        }
        return column;
    }

    /// The higher word of `10**n` for n up to [#WIDE].
    static long high(int n) {
        return HIGH[n];
    }

    /// The lower word of `10**n` for n up to [#WIDE].
    static long low(int n) {
        return LOW[n];
    }

    /// `10**n` for n below [#LONGS].
    static long small(int n) {
        return SMALL[n];
    }

    /// `10**n`.
    static BigInteger big(long n) {
        if (n < KEPT) {
            return BIG[(int) n];
        }
        checkSize(n);
        return BigInteger.TEN.pow((int) n);
    }

    /// `value * 10**n`.
    static BigInteger scale(BigInteger value, long n) {
        if (n == 0 || value.signum() == 0) {
            return value;
        }
        checkSize(n + (long) (value.bitLength() * LOG));
        return value.multiply(big(n));
    }

    /// Refuses numbers for which there is no room.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a MemoryError
    static void checkSize(long digits) {
        if (digits < MANY_DIGITS) {
            return;
        }
        Runtime java = Runtime.getRuntime();
        long free = java.maxMemory() - java.totalMemory() + java.freeMemory();
        if (digits > MOST_DIGITS || digits * BYTES_FOR_DIGIT > free) {
            throw Raise.memoryError();
        }
    }

    /// The number of digits of a long that is not negative; 1 for 0.
    static int digits(long value) {
        int guess = leastDigits(Long.SIZE - Long.numberOfLeadingZeros(value | 1));
        if (guess >= LONGS) {
            return LONGS;
        }
        return value < SMALL[guess] ? Math.max(guess, 1) : guess + 1;
    }

    /// The number of digits of two words, of which the higher may be negative: they are unsigned.
    static int digits(long high, long low) {
        if (high == 0 && low >= 0) {
            return digits(low);
        }
        int bits = high == 0 ? Long.SIZE : 2 * Long.SIZE - Long.numberOfLeadingZeros(high);
        int least = leastDigits(bits);
        int order = Long.compareUnsigned(high, HIGH[least]);
        return order > 0 || order == 0 && Long.compareUnsigned(low, LOW[least]) >= 0 ? least + 1 : least;
    }

    /// How many digits a number of some bits, up to 256, has at least, which is one less than it has at most; 0 for
    /// numbers of so few bits that they may have one.
    static int leastDigits(int bits) {
        return (int) (bits * 1233L >>> 12);
    }

    /// The number of digits of a positive number.
    static int digits(BigInteger value) {
        int bits = value.bitLength();
        int least = (int) ((bits - 1) * LOG) + 1;
        int most = (int) (bits * LOG) + 1;
        if (least == most && bits < 1 << 24) {
            return least;
        }
        return value.compareTo(big(least)) >= 0 ? least + 1 : least;
    }
}
