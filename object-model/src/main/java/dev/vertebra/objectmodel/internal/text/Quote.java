package dev.vertebra.objectmodel.internal.text;

/// Texts and bytes as Python literals. Compare CPython Objects/unicodeobject.c `unicode_repr`, Objects/bytesobject.c
/// `PyBytes_Repr`.
public final class Quote {
    private static final String HEX = "0123456789abcdef";

    private Quote() {}

    /// The literal of a text without surrogates.
    public static String text(String text) {
        char quote = quoteFor(text.indexOf('\'') >= 0, text.indexOf('"') >= 0);
        int n = text.length();
        int i = 0;
        while (i < n && isPlain(text.charAt(i), quote)) {
            i++;
        }
        if (i == n) {
            return quote + text + quote;
        }
        StringBuilder out = new StringBuilder(n + n / 8 + 8).append(quote).append(text, 0, i);
        for (; i < n; i++) {
            append(out, text.charAt(i), quote);
        }
        return out.append(quote).toString();
    }

    private static boolean isPlain(char c, char quote) {
        return c != quote && c != '\\' && (c < 127 ? c >= ' ' : UnicodeData.isPrintable(c));
    }

    /// Appends the literal of code points.
    public static void points(int[] points, TextBuilder out) {
        boolean single = false;
        boolean twice = false;
        for (int point : points) {
            single |= point == '\'';
            twice |= point == '"';
        }
        char quote = quoteFor(single, twice);
        out.append(quote);
        for (int point : points) {
            if (point > 126 && UnicodeData.isPrintable(point)) {
                out.append(point);
            } else {
                StringBuilder one = new StringBuilder();
                append(one, point, quote);
                out.append(one.toString());
            }
        }
        out.append(quote);
    }

    private static char quoteFor(boolean hasSingle, boolean hasDouble) {
        return hasSingle && !hasDouble ? '"' : '\'';
    }

    private static void append(StringBuilder out, int point, char quote) {
        if (point == quote || point == '\\') {
            out.append('\\').append((char) point);
        } else if (point == '\n') {
            out.append("\\n");
        } else if (point == '\r') {
            out.append("\\r");
        } else if (point == '\t') {
            out.append("\\t");
        } else if (UnicodeData.isPrintable(point)) {
            out.appendCodePoint(point);
        } else {
            escape(out, point);
        }
    }

    /// Appends a code point as `\xhh`, `\\uhhhh` or `\Uhhhhhhhh`, the shortest that has room for it.
    public static void escape(StringBuilder out, int point) {
        if (point < 0x100) {
            hex(out.append("\\x"), point, 2);
        } else if (point < 0x10000) {
            hex(out.append("\\").append('u'), point, 4);
        } else {
            hex(out.append("\\U"), point, 8);
        }
    }

    /// Appends a number in hexadecimal with that many digits.
    public static void hex(StringBuilder out, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt(value >>> shift & 15));
        }
    }

    /// A literal with everything beyond ASCII escaped, or the literal itself if there is nothing.
    public static String ascii(int[] literal) {
        StringBuilder out = new StringBuilder(literal.length + 16);
        for (int point : literal) {
            if (point < 128) {
                out.append((char) point);
            } else {
                escape(out, point);
            }
        }
        return out.toString();
    }

    /// The literal of bytes: `b'…'`.
    public static String bytes(byte[] bytes, int from, int to) {
        return bytes(bytes, from, to, false);
    }

    /// The literal of bytes.
    ///
    /// @param escapeSingle whether single quotes are escaped within double ones too, as `bytearray` does
    public static String bytes(byte[] bytes, int from, int to, boolean escapeSingle) {
        boolean single = false;
        boolean twice = false;
        for (int i = from; i < to; i++) {
            single |= bytes[i] == '\'';
            twice |= bytes[i] == '"';
        }
        char quote = quoteFor(single, twice);
        StringBuilder out = new StringBuilder(to - from + 8).append('b').append(quote);
        for (int i = from; i < to; i++) {
            int b = bytes[i];
            if (b == quote || b == '\\' || escapeSingle && b == '\'') {
                out.append('\\').append((char) b);
            } else if (b == '\t') {
                out.append("\\t");
            } else if (b == '\n') {
                out.append("\\n");
            } else if (b == '\r') {
                out.append("\\r");
            } else if (b < ' ' || b == 127) {
                hex(out.append("\\x"), b & 0xFF, 2);
            } else {
                out.append((char) b);
            }
        }
        return out.append(quote).toString();
    }
}
