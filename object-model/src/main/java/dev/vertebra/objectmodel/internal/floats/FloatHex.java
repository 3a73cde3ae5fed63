package dev.vertebra.objectmodel.internal.floats;

import java.math.BigInteger;
import java.util.Locale;

/// Hexadecimal text of doubles: `float.hex` and `float.fromhex`. Compare CPython Objects/floatobject.c.
public final class FloatHex {
    /// What was wrong with a text.
    public enum Failure {
        SYNTAX,
        TOO_LARGE
    }

    /// A text that is no hexadecimal float.
    public static final class BadHex extends Exception {
        private static final long serialVersionUID = 1;

        /// What was wrong.
        public final transient Failure failure;

        BadHex(Failure failure) {
            super(failure.name(), null, false, false);
            this.failure = failure;
        }
    }

    /// So many hexadecimal digits are a double, and one with a usual exponent after scaling too.
    private static final int EXACT_DIGITS = 13;

    private FloatHex() {}

    /// The exact text: `0x1.8p+1`.
    public static String hex(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        boolean negative = Math.copySign(1, value) < 0;
        String sign = negative ? "-" : "";
        if (Double.isInfinite(value)) {
            return sign + "inf";
        }
        long bits = Double.doubleToRawLongBits(Math.abs(value));
        if (bits == 0) {
            return sign + "0x0.0p+0";
        }
        long fraction = bits & (1L << 52) - 1;
        int biased = (int) (bits >>> 52);
        int exponent = biased == 0 ? -1022 : biased - 1023;
        String digits = Long.toHexString(fraction | 1L << 52).substring(1);
        return sign + "0x" + (biased == 0 ? "0" : "1") + "." + digits + "p" + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }

    /// Reads a text without surrounding spaces.
    public static double parse(String text) throws BadHex {
        String s = text.toLowerCase(Locale.ROOT);
        boolean negative = s.startsWith("-");
        int i = negative || s.startsWith("+") ? 1 : 0;
        String rest = s.substring(i);
        if (rest.equals("inf") || rest.equals("infinity")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (rest.equals("nan")) {
            return negative ? Math.copySign(Double.NaN, -1) : Double.NaN;
        }
        double size = magnitude(rest.startsWith("0x") ? rest.substring(2) : rest);
        return negative ? -size : size;
    }

    /// Reads digits, a point among them, and an exponent. What is too large is found before what follows the number.
    private static double magnitude(String text) throws BadHex {
        int end = digits(text, 0, 16);
        int fraction = 0;
        String digits = text.substring(0, end);
        if (text.startsWith(".", end)) {
            int stop = digits(text, end + 1, 16);
            fraction = stop - end - 1;
            digits += text.substring(end + 1, stop);
            end = stop;
        }
        if (digits.isEmpty()) {
            throw new BadHex(Failure.SYNTAX);
        }
        long exponent = 0;
        if (text.startsWith("p", end)) {
            int start = end + 1;
            boolean signed = text.startsWith("+", start) || text.startsWith("-", start);
            int from = signed ? start + 1 : start;
            end = digits(text, from, 10);
            exponent = exponent(text.substring(from, end));
            exponent = text.startsWith("-", start) ? -exponent : exponent;
        }
        double size = scaled(digits, exponent - 4L * fraction);
        if (end != text.length()) {
            throw new BadHex(Failure.SYNTAX);
        }
        return size;
    }

    /// The end of the ASCII digits that begin at a position.
    private static int digits(String text, int start, int base) {
        int i = start;
        while (i < text.length() && text.charAt(i) < 128 && Character.digit(text.charAt(i), base) >= 0) {
            i++;
        }
        return i;
    }

    private static long exponent(String text) throws BadHex {
        if (text.isEmpty()) {
            throw new BadHex(Failure.SYNTAX);
        }
        int zeros = 0;
        while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
            zeros++;
        }
        return text.length() - zeros > 15 ? 1_000_000_000_000_000L : Long.parseLong(text, zeros, text.length(), 10);
    }

    /// The double nearest to the number of hexadecimal digits times `2**exponent`, ties to even.
    private static double scaled(String digits, long exponent) throws BadHex {
        if (digits.length() <= EXACT_DIGITS && Math.abs(exponent) < 900) {
            return Math.scalb((double) Long.parseLong(digits, 16), (int) exponent);
        }
        BigInteger value = new BigInteger(digits, 16);
        return value.signum() == 0 ? 0 : scaled(value, exponent);
    }

    /// The double nearest to `value * 2**exponent`, ties to even.
    private static double scaled(BigInteger value, long exponent) throws BadHex {
        long top = value.bitLength() + exponent;
        if (top > 1024) {
            throw new BadHex(Failure.TOO_LARGE);
        }
        if (top < -1075) {
            return 0;
        }
        long lowest = Math.max(top - 53, -1074);
        long drop = lowest - exponent;
        BigInteger kept = value;
        if (drop > 0) {
            kept = value.shiftRight((int) drop);
            boolean half = value.testBit((int) drop - 1);
            boolean more = value.getLowestSetBit() < drop - 1;
            if (half && (more || kept.testBit(0))) {
                kept = kept.add(BigInteger.ONE);
            }
        } else {
            lowest = exponent;
        }
        double result = Math.scalb(kept.doubleValue(), (int) lowest);
        if (Double.isInfinite(result)) {
            throw new BadHex(Failure.TOO_LARGE);
        }
        return result;
    }
}
