package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Text from which numbers are read: a str, or an object with a buffer, as ASCII.
///
/// Compare CPython Objects/unicodeobject.c `_PyUnicode_TransformDecimalAndSpaceToASCII`.
final class NumberText {
    private NumberText() {}

    /// The text without surrounding spaces, its decimal digits and spaces as ASCII ones; null for objects without text.
    static @Nullable String asciiOrNull(ThreadState ts, PyObject object) {
        if (object instanceof PyStr string) {
            return strip(ascii(string.value()));
        }
        byte[] bytes = bytesOrNull(ts, object);
        return bytes == null ? null : strip(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /// The bytes of an object that shows its memory, or null; why it does not is forgotten, as CPython does.
    static byte @Nullable [] bytesOrNull(ThreadState ts, PyObject object) {
        try {
            return Buffers.bytesOrNull(ts, object);
        } catch (PyException e) {
            return null;
        }
    }

    /// How messages show the object: the repr of a str, that of the bytes of a buffer.
    static String repr(ThreadState ts, PyObject object) {
        byte[] bytes = object instanceof PyStr ? null : bytesOrNull(ts, object);
        return Text.repr(ts, bytes == null ? object : PyBytes.of(bytes)).value();
    }

    private static String ascii(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 128;
        }
        if (plain) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int digit = point < 128 ? -1 : CodePoints.decimal(point);
            boolean space = point >= 128 && isSpace(point);
            out.appendCodePoint(point < 128 ? point : space ? ' ' : digit >= 0 ? '0' + digit : '?');
        }
        return out.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isSpaceChar(point) || point == 0x85 || Character.isWhitespace(point);
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAsciiSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isAsciiSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isAsciiSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }
}
