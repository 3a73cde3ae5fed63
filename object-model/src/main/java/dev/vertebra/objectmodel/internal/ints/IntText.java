package dev.vertebra.objectmodel.internal.ints;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Integers in text: Python's literal syntax with bases and underscores.
///
/// Compare CPython Objects/longobject.c `PyLong_FromString`.
public final class IntText {
    /// Digits up to which Java's own conversion from text is used; it is quadratic.
    private static final int SIMPLE = 1500;

    /// Bits up to which the digits of an integer are found by dividing it again and again.
    private static final int SHORT_BITS = 1100;

    /// Decimal digits that a step of reading takes; ten to the power of them fits a long.
    private static final int STEP = 18;

    private static final long STEP_POWER = 1_000_000_000_000_000_000L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /// The two digits of each number below 100, one after another.
    private static final byte[] PAIRS = pairs();

    /// A text in which digits, sign and base have been told apart.
    ///
    /// @param negative whether there was a minus
    /// @param digits the digits without underscores
    /// @param base 2 to 36
    public record Literal(boolean negative, String digits, int base) {
        /// The value.
        public BigInteger value() {
            BigInteger size = parse(digits, base);
            return negative ? size.negate() : size;
        }

        /// Whether a limit on digits applies: not for powers of two.
        public boolean limited() {
            return (base & base - 1) != 0;
        }
    }

    private IntText() {}

    /// Reads a text without surrounding spaces; null if it is malformed.
    ///
    /// @param text ASCII
    /// @param base 2 to 36, or 0 to go by the prefix
    public static @Nullable Literal read(String text, int base) {
        int i = 0;
        boolean negative = text.startsWith("-");
        if (negative || text.startsWith("+")) {
            i++;
        }
        int prefix = prefix(text, i);
        int actual = base;
        boolean zeroOnly = false;
        if (base == 0) {
            actual = prefix == 0 ? 10 : prefix;
            zeroOnly = prefix == 0 && text.startsWith("0", i);
        }
        if (prefix != 0 && prefix == actual) {
            i += 2;
            if (text.startsWith("_", i)) {
                i++;
            }
        }
        String digits = digits(text, i, actual);
        if (digits == null || zeroOnly && !digits.chars().allMatch(c -> c == '0')) {
            return null;
        }
        return new Literal(negative, digits, actual);
    }

    private static int prefix(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != '0') {
            return 0;
        }
        return switch (text.charAt(at + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    private static @Nullable String digits(String text, int start, int base) {
        boolean underscores = text.indexOf('_', start) >= 0;
        StringBuilder out = underscores ? new StringBuilder(text.length()) : null;
        char before = '_';
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_') {
                if (before == '_') {
                    return null;
                }
            } else if ((c < '0' || c > '9' || base < 10) && (c >= 128 || Character.digit(c, base) < 0)) {
                return null;
            } else if (out != null) {
                out.append(c);
            }
            before = c;
        }
        if (before == '_') {
            return null;
        }
        return out == null ? text.substring(start) : out.toString();
    }

    /// The value of digits, in less than quadratic time for long texts.
    public static BigInteger parse(String digits, int base) {
        if (base == 10 && digits.length() <= SIMPLE) {
            return decimal(digits);
        }
        if (digits.length() <= SIMPLE || (base & base - 1) == 0) {
            return new BigInteger(digits, base);
        }
        int low = digits.length() / 2;
        BigInteger upper = parse(digits.substring(0, digits.length() - low), base);
        BigInteger lower = parse(digits.substring(digits.length() - low), base);
        return upper.multiply(BigInteger.valueOf(base).pow(low)).add(lower);
    }

    /// The value of decimal digits, 18 of them at a time, with 64 bits to a limb; the lowest limb is the first.
    private static BigInteger decimal(String digits) {
        long[] limbs = new long[digits.length() / 19 + 1];
        int used = 0;
        int at = 0;
        int stop = digits.length() % STEP;
        while (true) {
            long carry = 0;
            for (; at < stop; at++) {
                carry = carry * 10 + (digits.charAt(at) - '0');
            }
            for (int i = 0; i < used; i++) {
                long low = limbs[i] * STEP_POWER;
                long high = Math.unsignedMultiplyHigh(limbs[i], STEP_POWER);
                limbs[i] = low + carry;
                carry = high + (Long.compareUnsigned(limbs[i], low) < 0 ? 1 : 0);
            }
            if (carry != 0) {
                limbs[used++] = carry;
            }
            if (at == digits.length()) {
                return ofLimbs(limbs, used);
            }
            stop += STEP;
        }
    }

    private static BigInteger ofLimbs(long[] limbs, int used) {
        byte[] bytes = new byte[Long.BYTES * used];
        for (int i = 0; i < used; i++) {
            LONGS.set(bytes, Long.BYTES * (used - 1 - i), limbs[i]);
        }
        return new BigInteger(1, bytes);
    }

    /// The decimal digits of an integer, nine at a time if it is short; Java's own conversion does better for long
    /// ones.
    public static String toDecimal(BigInteger value) {
        int bits = value.bitLength();
        if (bits > SHORT_BITS) {
            return value.toString();
        }
        int[] limbs = limbs(value.abs().toByteArray());
        byte[] out = new byte[bits / 3 + 20];
        int at = out.length;
        for (int used = limbs.length; used > 0; ) {
            long rest = 0;
            for (int i = used - 1; i >= 0; i--) {
                long whole = rest << 32 | limbs[i] & 0xFFFFFFFFL;
                long quotient = whole / 1_000_000_000L;
                limbs[i] = (int) quotient;
                rest = whole - quotient * 1_000_000_000L;
            }
            int nine = (int) rest;
            for (int i = 0; i < 4; i++) {
                int left = nine / 100;
                int pair = 2 * (nine - 100 * left);
                out[--at] = PAIRS[pair + 1];
                out[--at] = PAIRS[pair];
                nine = left;
            }
            out[--at] = (byte) ('0' + nine);
            while (used > 0 && limbs[used - 1] == 0) {
                used--;
            }
        }
        while (at < out.length - 1 && out[at] == '0') {
            at++;
        }
        if (value.signum() < 0) {
            out[--at] = '-';
        }
        return new String(out, at, out.length - at, StandardCharsets.ISO_8859_1);
    }

    /// The bytes of a number in groups of four; the lowest limb is the first.
    private static int[] limbs(byte[] bytes) {
        int[] limbs = new int[(bytes.length + 3) / 4];
        int used = 0;
        int at = bytes.length;
        for (; at >= Integer.BYTES; at -= Integer.BYTES) {
            limbs[used++] = (int) INTS.get(bytes, at - Integer.BYTES);
        }
        for (int i = 0; i < at; i++) {
            limbs[used] = limbs[used] << 8 | bytes[i] & 0xFF;
        }
        return limbs;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }
}
