package dev.vertebra.natives.decimal.number;

import org.jspecify.annotations.Nullable;

/// A format specification for decimals: `[[fill]align][sign][z][0][width][,][.precision][type]`.
///
/// Compare CPython Modules/_decimal/libmpdec/io.c `mpd_parse_fmt_str`.
///
/// @param fill what fills up to the width, one character
/// @param align `<`, `>`, `^`, `=`, or `z` for zeros between sign and digits
/// @param sign `+`, `-` or a space
/// @param coercesZero whether a zero has no minus
/// @param width the least width
/// @param precision the precision, or -1
/// @param type `e`, `E`, `f`, `F`, `g`, `G`, `%`
/// @param locale whether point and separators are those of the locale
/// @param point the decimal point
/// @param separator what stands between groups of digits, or empty
/// @param grouping the sizes of groups from the right, as C's `localeconv` has them
public record FormatRequest(
        String fill,
        char align,
        char sign,
        boolean coercesZero,
        long width,
        long precision,
        char type,
        boolean locale,
        String point,
        String separator,
        String grouping) {
    private static final String ALIGNMENTS = "<>=^";

    /// Reads a specification.
    ///
    /// @param capitals whether the exponents of numbers without a type follow an `E`
    /// @return the request, or null if the text is malformed
    public static @Nullable FormatRequest parse(String text, boolean capitals) {
        return new Reader(text).read(capitals);
    }

    /// Whether width and precision are such that a number may have them.
    public boolean isWithinLimits() {
        return width <= DecimalRules.MAX_PRECISION && precision <= DecimalRules.MAX_PRECISION;
    }

    /// The same with other conventions.
    public FormatRequest with(String newPoint, String newSeparator, String newGrouping) {
        return new FormatRequest(
                fill, align, sign, coercesZero, width, precision, type, locale, newPoint, newSeparator, newGrouping);
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean accept(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private static boolean isAlign(String text, int at) {
            return at < text.length() && ALIGNMENTS.indexOf(text.charAt(at)) >= 0;
        }

        @Nullable
        FormatRequest read(boolean capitals) {
            String fill = " ";
            char align = 0;
            int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
            if (first > 0 && isAlign(text, first)) {
                fill = text.substring(0, first);
                align = text.charAt(first);
                at = first + 1;
            } else if (isAlign(text, 0)) {
                align = text.charAt(at++);
            }
            char sign = accept('+') ? '+' : accept(' ') ? ' ' : '-';
            if (sign == '-') {
                accept('-');
            }
            boolean coerces = accept('z');
            if (accept('0')) {
                if (align != 0) {
                    return null;
                }
                align = 'z';
                fill = "0";
            }
            long width = peek() == '0' ? -1 : number(0);
            boolean grouped = accept(',');
            long precision = -1;
            if (accept('.')) {
                precision = number(-1);
                if (precision < 0) {
                    return null;
                }
            }
            char type = at < text.length() ? text.charAt(at++) : capitals ? 'G' : 'g';
            boolean locale = type == 'n' || type == 'N';
            if (width < 0 || at < text.length() || locale && grouped || "EeFfGg%nN".indexOf(type) < 0) {
                return null;
            }
            if (locale) {
                type = type == 'n' ? 'g' : 'G';
            }
            return new FormatRequest(
                    fill,
                    align == 0 ? '>' : align,
                    sign,
                    coerces,
                    width,
                    precision,
                    type,
                    locale,
                    ".",
                    grouped ? "," : "",
                    grouped ? "\3\3" : "");
        }

        /// A number, or what is taken where there is none; -1 if it is too large.
        private long number(long otherwise) {
            long value = 0;
            int start = at;
            boolean large = false;
            while (peek() >= '0' && peek() <= '9') {
                int digit = text.charAt(at++) - '0';
                large |= value > (Long.MAX_VALUE - digit) / 10;
                value = large ? 0 : 10 * value + digit;
            }
            return at == start ? otherwise : large ? -1 : value;
        }
    }
}
