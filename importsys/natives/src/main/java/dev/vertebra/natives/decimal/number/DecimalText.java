package dev.vertebra.natives.decimal.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Values as text, and text as values. Compare General Decimal Arithmetic, "conversions".
public final class DecimalText {
    /// Exponents beyond are read as this.
    private static final long FAR = 4_000_000_000_000_000_001L;

    /// The least adjusted exponent that is shown as zeros behind the point.
    private static final int LEAST_PLAIN = -6;

    private DecimalText() {}

    /// Shows a value.
    ///
    /// @param engineering whether exponents are multiples of three
    /// @param capitals whether the exponent follows an `E`, not an `e`
    public static String show(DecimalValue value, boolean engineering, boolean capitals) {
        String sign = value.negative ? "-" : "";
        return switch (value.kind) {
            case INFINITE -> sign + "Infinity";
            case QUIET -> sign + "NaN" + payload(value);
            case SIGNALING -> sign + "sNaN" + payload(value);
            case FINITE -> finite(sign, value, engineering, capitals);
        };
    }

    private static String payload(DecimalValue nan) {
        return nan.hasNoDigits() ? "" : nan.digitText();
    }

    private static String finite(String sign, DecimalValue value, boolean engineering, boolean capitals) {
        String digits = value.digitText();
        long exponent = value.exponent;
        if (exponent == 0) {
            return sign.isEmpty() ? digits : sign + digits;
        }
        long point = digits.length() + exponent;
        long before;
        if (exponent <= 0 && point > LEAST_PLAIN) {
            before = point;
        } else if (!engineering) {
            before = 1;
        } else if (value.hasNoDigits()) {
            before = Math.floorMod(point + 1, 3) - 1L;
        } else {
            before = Math.floorMod(point - 1, 3) + 1L;
        }
        StringBuilder text = new StringBuilder(digits.length() + 24).append(sign);
        place(text, digits, before);
        if (point != before) {
            text.append(capitals ? 'E' : 'e').append(point > before ? "+" : "").append(point - before);
        }
        return text.toString();
    }

    /// Appends digits with a point after some of them: before them all, with zeros, for 0 and less.
    static void place(StringBuilder text, String digits, long before) {
        if (before <= 0) {
            text.append("0.").repeat('0', (int) -before).append(digits);
        } else if (before >= digits.length()) {
            text.append(digits).repeat('0', (int) before - digits.length());
        } else {
            text.append(digits, 0, (int) before).append('.').append(digits, (int) before, digits.length());
        }
    }

    /// Reads a value: plain ASCII, nothing around it.
    ///
    /// @return the exact value, or null if the text is none
    public static @Nullable DecimalValue parse(String text) {
        int start = 0;
        boolean negative = false;
        if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            start = 1;
        }
        if (start < text.length() && (isDigit(text.charAt(start)) || text.charAt(start) == '.')) {
            return finite(text, start, negative);
        }
        String word = text.substring(start).toLowerCase(java.util.Locale.ROOT);
        if (word.equals("inf") || word.equals("infinity")) {
            return DecimalValue.infinity(negative);
        }
        boolean signaling = word.startsWith("snan");
        if (!signaling && !word.startsWith("nan")) {
            return null;
        }
        String payload = word.substring(signaling ? 4 : 3);
        for (int i = 0; i < payload.length(); i++) {
            if (!isDigit(payload.charAt(i))) {
                return null;
            }
        }
        BigInteger number = payload.isEmpty() ? BigInteger.ZERO : new BigInteger(payload);
        return DecimalValue.nan(negative, signaling, number);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable DecimalValue finite(String text, int start, boolean negative) {
        int end = start;
        int point = -1;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.' && point < 0)) {
            if (text.charAt(end) == '.') {
                point = end;
            }
            end++;
        }
        int count = end - start - (point < 0 ? 0 : 1);
        if (count == 0) {
            return null;
        }
        long exponent = 0;
        if (end < text.length()) {
            if (text.charAt(end) != 'e' && text.charAt(end) != 'E' || !isExponent(text, end + 1)) {
                return null;
            }
            exponent = exponent(text, end + 1);
        }
        exponent = Math.clamp(exponent - (point < 0 ? 0 : end - point - 1), -FAR, FAR);
        if (count <= Digits.MOST_READ) {
            return Digits.read(text, start, end, count).toValue(negative, exponent);
        }
        String digits =
                point < 0 ? text.substring(start, end) : text.substring(start, point) + text.substring(point + 1, end);
        return DecimalValue.of(negative, new BigInteger(digits), exponent);
    }

    private static boolean isExponent(String text, int start) {
        int at = start;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static long exponent(String text, int start) {
        boolean negative = text.charAt(start) == '-';
        long value = 0;
        for (int i = isDigit(text.charAt(start)) ? start : start + 1; i < text.length(); i++) {
            value = Math.min(FAR, 10 * value + (text.charAt(i) - '0'));
            if (value == FAR) {
                break;
            }
        }
        return negative ? -value : value;
    }
}
