package dev.vertebra.objectmodel.internal.floats;

/// Python's syntax of float literals in strings: what `float("…")` takes.
///
/// Texts come with Unicode digits and spaces already turned into ASCII ones. Compare CPython Objects/floatobject.c
/// `PyFloat_FromString`, Python/pystrtod.c `_Py_parse_inf_or_nan`.
public final class FloatParser {
    private FloatParser() {}

    /// Reads a whole text, or gives null if it is not a number. Underscores may stand between digits.
    public static @org.jspecify.annotations.Nullable Double parse(String text) {
        String digits = withoutUnderscores(text);
        if (digits == null) {
            return null;
        }
        int end = end(digits, 0);
        return end < 0 || end != digits.length() ? null : value(digits, 0, end);
    }

    /// The end of the number that begins at a position, or -1 if there is none. Underscores end it.
    public static int end(String text, int start) {
        int i = start;
        int length = text.length();
        if (i < length && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        int special = special(text, i);
        if (special > 0) {
            return special;
        }
        int from = i;
        i = digits(text, i);
        int count = i - from;
        if (i < length && text.charAt(i) == '.') {
            int fraction = digits(text, i + 1);
            count += fraction - i - 1;
            i = fraction;
        }
        if (count == 0) {
            return -1;
        }
        return exponent(text, i);
    }

    /// The value of the number between two positions that [#end] gave.
    public static double value(String text, int start, int end) {
        String number = text.substring(start, end);
        char first = number.charAt(0);
        boolean signed = first == '+' || first == '-';
        char letter = number.charAt(signed ? 1 : 0);
        if (letter == 'i' || letter == 'I') {
            return first == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (letter == 'n' || letter == 'N') {
            return first == '-' ? Double.longBitsToDouble(0xFFF8000000000000L) : Double.NaN;
        }
        return Double.parseDouble(number);
    }

    private static int special(String text, int start) {
        if (text.regionMatches(true, start, "infinity", 0, 8)) {
            return start + 8;
        }
        boolean three = text.regionMatches(true, start, "inf", 0, 3) || text.regionMatches(true, start, "nan", 0, 3);
        return three ? start + 3 : -1;
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int exponent(String text, int start) {
        if (start >= text.length() || (text.charAt(start) | 0x20) != 'e') {
            return start;
        }
        int i = start + 1;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        int end = digits(text, i);
        return end == i ? start : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The text without the underscores between digits, or null if one stands elsewhere.
    public static @org.jspecify.annotations.Nullable String withoutUnderscores(String text) {
        if (text.indexOf('_') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_') {
                out.append(c);
            } else if (i == 0
                    || i + 1 == text.length()
                    || !isDigit(text.charAt(i - 1))
                    || !isDigit(text.charAt(i + 1))) {
                return null;
            }
        }
        return out.toString();
    }
}
