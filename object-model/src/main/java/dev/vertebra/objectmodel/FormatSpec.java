package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
///
/// Shared by the built-in types with the standard mini-language. Compare CPython Python/formatter_unicode.c.
///
/// @param fill the code point that fills up to the width
/// @param align `<`, `>`, `^` or `=`
/// @param explicitAlign whether the text has an alignment
/// @param sign `+`, `-`, a space, or 0
/// @param coerceZero whether `z` asks for no negative zero
/// @param alternate whether `#` was given
/// @param width the least width, or -1; the greatest int stands for all that is beyond it, as for the precision
/// @param grouping `,`, `_`, or 0
/// @param precision the precision, or -1
/// @param type the presentation type, or 0 where there is no default
public record FormatSpec(
        int fill,
        char align,
        boolean explicitAlign,
        char sign,
        boolean coerceZero,
        boolean alternate,
        int width,
        char grouping,
        int precision,
        int type) {

    /// Reads a specification for strings.
    ///
    /// @param object what is to be shown, for messages
    /// @throws PyException a ValueError if it is malformed
    public static FormatSpec parse(PyStr text, PyObject object) {
        return parse(text.value(), object.type.fullName(), 's', '<');
    }

    /// A specification that was read.
    private record Known(String text, char defaultType, char defaultAlign, FormatSpec format) {}

    /// The last specifications that were read, each at a place by its text. Runtimes share them without a lock: what is
    /// found is whole.
    private static final @Nullable Known[] KNOWN = new Known[64];

    /// Reads a specification.
    ///
    /// @param text the specification
    /// @param typeName the type of the object to show, for messages
    /// @param defaultType the presentation type if the text has none
    /// @param defaultAlign the alignment if the text has none
    /// @throws PyException a ValueError if it is malformed
    public static FormatSpec parse(String text, String typeName, char defaultType, char defaultAlign) {
        int place = text.hashCode() & KNOWN.length - 1;
        Known known = KNOWN[place];
        if (known != null
                && known.defaultType == defaultType
                && known.defaultAlign == defaultAlign
                && known.text.equals(text)) {
            return known.format;
        }
        FormatSpec format = new Reader(text, typeName).read(defaultType, defaultAlign);
        KNOWN[place] = new Known(text, defaultType, defaultAlign, format);
        return format;
    }

    /// Whether the text of a number is shown as it is.
    ///
    /// @param length its length
    boolean isPlain(int length) {
        return width <= length && grouping == 0 && (sign == 0 || sign == '-');
    }

    /// The error for a presentation type that objects of a type don't have.
    public PyException unknownType(String typeName) {
        String shown = type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
        return Raise.valueError("Unknown format code '%s' for object of type '%s'", shown, typeName);
    }

    /// Shows a string as the specification says: the string itself, of whatever class, when nothing is put to it and
    /// nothing cut off.
    ///
    /// @throws PyException a ValueError if something in the specification is for numbers only
    public PyStr formatText(PyStr string) {
        if (type != 's') {
            throw unknownType(string.type.fullName());
        }
        if (sign != 0) {
            throw notForStrings(sign == ' ' ? "Space" : "Sign");
        }
        if (coerceZero) {
            throw notForStrings("Negative zero coercion (z)");
        }
        if (alternate) {
            throw notForStrings("Alternate form (#)");
        }
        if (align == '=') {
            throw Raise.valueError("'=' alignment not allowed in string format specifier");
        }
        PyStr shown = precision >= 0 && precision < string.length() ? string.slice(0, precision) : string;
        int missing = width - shown.length();
        if (missing <= 0) {
            return shown;
        }
        int left = left(missing);
        return StrLayout.pad(shown, left, missing - left, fill);
    }

    private static PyException notForStrings(String what) {
        return Raise.valueError("%s not allowed in string format specifier", what);
    }

    /// Fills a text up to the width; `=` is like `>` here.
    ///
    /// @param text what to fill up
    /// @param length its length in code points
    public String pad(String text, int length) {
        int missing = width - length;
        if (missing <= 0) {
            return text;
        }
        checkWidth();
        int left = left(missing);
        StringBuilder out = new StringBuilder(text.length() + missing);
        fill(out, left);
        out.append(text);
        fill(out, missing - left);
        return out.toString();
    }

    /// Checks that something so wide can be made.
    ///
    /// @throws PyException a MemoryError
    void checkWidth() {
        if (width > Integer.MAX_VALUE - 64) {
            throw Raise.memoryError();
        }
    }

    private int left(int missing) {
        return switch (align) {
            case '<' -> 0;
            case '^' -> missing / 2;
            default -> missing;
        };
    }

    /// Appends the fill character some times.
    void fill(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            out.appendCodePoint(fill);
        }
    }

    /// Goes through the text of a specification.
    private static final class Reader {
        private final int[] points;
        private final String text;
        private final String typeName;
        private int at;
        private int fill = ' ';
        private char align;
        private boolean explicitAlign;

        Reader(String text, String typeName) {
            this.text = text;
            this.typeName = typeName;
            points = text.codePoints().toArray();
        }

        FormatSpec read(char defaultType, char defaultAlign) {
            align = defaultAlign;
            boolean filled = readAlign();
            char sign = accept('+') ? '+' : accept('-') ? '-' : accept(' ') ? ' ' : 0;
            boolean coerce = accept('z');
            boolean alternate = accept('#');
            if (!filled && accept('0')) {
                fill = '0';
                if (!explicitAlign && defaultAlign == '>') {
                    align = '=';
                }
            }
            int width = (int) Math.min(number(), Integer.MAX_VALUE);
            char grouping = grouping();
            int precision = -1;
            if (accept('.')) {
                precision = (int) Math.min(number(), Integer.MAX_VALUE);
                if (precision < 0) {
                    throw Raise.valueError("Format specifier missing precision");
                }
            }
            int type = type(defaultType);
            checkGrouping(grouping, type);
            return new FormatSpec(
                    fill, align, explicitAlign, sign, coerce, alternate, width, grouping, precision, type);
        }

        private boolean accept(char c) {
            boolean there = at < points.length && points[at] == c;
            at += there ? 1 : 0;
            return there;
        }

        private static boolean isAlign(int point) {
            return point == '<' || point == '>' || point == '=' || point == '^';
        }

        private boolean readAlign() {
            if (points.length >= 2 && isAlign(points[1])) {
                fill = points[0];
                align = (char) points[1];
                at = 2;
                explicitAlign = true;
                return true;
            }
            if (points.length >= 1 && isAlign(points[0])) {
                align = (char) points[0];
                at = 1;
                explicitAlign = true;
            }
            return false;
        }

        /// A decimal number, or -1 if there is none.
        private long number() {
            long value = 0;
            int start = at;
            while (at < points.length && Character.isDigit(points[at])) {
                int digit = Character.digit(points[at++], 10);
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw Raise.valueError("Too many decimal digits in format string");
                }
                value = 10 * value + digit;
            }
            return at == start ? -1 : value;
        }

        private char grouping() {
            char grouping = accept(',') ? ',' : 0;
            if (accept('_')) {
                if (grouping != 0) {
                    throw both();
                }
                grouping = '_';
            }
            if (grouping == '_' && at < points.length && points[at] == ',') {
                throw both();
            }
            return grouping;
        }

        private static PyException both() {
            return Raise.valueError("Cannot specify both ',' and '_'.");
        }

        private int type(char defaultType) {
            if (points.length - at > 1) {
                throw Raise.valueError("Invalid format specifier '%s' for object of type '%s'", text, typeName);
            }
            return at < points.length ? points[at] : defaultType;
        }

        private static void checkGrouping(char grouping, int type) {
            boolean good = grouping == 0
                    || type == 0
                    || type < 128 && "defgEG%F".indexOf(type) >= 0
                    || grouping == '_' && type < 128 && "boxX".indexOf(type) >= 0;
            if (!good) {
                String shown =
                        type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
                throw Raise.valueError("Cannot specify '%s' with '%s'.", grouping, shown);
            }
        }
    }
}
