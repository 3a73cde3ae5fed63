package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.ByteSearch;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes as hexadecimal digits and back: `hex`, `fromhex`. Compare CPython Python/pystrhex.c.
public final class HexText {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private HexText() {}

    /// The digits of a range of bytes.
    ///
    /// @param sep the separator, one ASCII character as str or bytes, or null
    /// @param group how many bytes stand between separators, counted from the right, or from the left if
    ///     negative
    public static PyStr write(ThreadState ts, byte[] bytes, int from, int to, @Nullable PyObject sep, int group) {
        byte[] digits = digits(ts, bytes, from, to, sep, group);
        return PyStr.ofAscii(digits, 0, digits.length);
    }

    /// The same as ASCII bytes.
    public static byte[] digits(ThreadState ts, byte[] bytes, int from, int to, @Nullable PyObject sep, int group) {
        int separator = sep == null ? -1 : separator(ts, sep);
        int size = to - from;
        long width = separator < 0 || size == 0 ? 0 : Math.abs((long) group);
        long length = 2L * size + (width == 0 ? 0 : (size - 1) / width);
        if (length > Integer.MAX_VALUE - 64) {
            throw Raise.memoryError();
        }
        byte[] out = new byte[(int) length];
        int at = 0;
        // How many bytes are left of a group.
        long left = width == 0 ? Long.MAX_VALUE : group < 0 ? width : (size - 1) % width + 1;
        for (int i = from; i < to; i++) {
            if (left == 0) {
                out[at++] = (byte) separator;
                left = width;
            }
            left--;
            int b = bytes[i];
            out[at++] = DIGITS[b >> 4 & 15];
            out[at++] = DIGITS[b & 15];
        }
        return out;
    }

    private static int separator(ThreadState ts, PyObject sep) {
        if (Items.length(ts, sep) != 1) {
            throw Raise.valueError("sep must be length 1.");
        }
        int separator;
        if (sep instanceof PyStr string) {
            separator = string.codePointAt(0);
        } else if (sep instanceof PyBytes bytes) {
            separator = bytes.get(0);
        } else {
            throw Raise.typeError("sep must be str or bytes.");
        }
        if (separator > 127) {
            throw Raise.valueError("sep must be ASCII.");
        }
        return separator;
    }

    /// The bytes whose digits a string has, two each; white space may stand between them.
    public static byte[] read(PyStr string) {
        ByteBuilder out = new ByteBuilder(string.length() / 2);
        int at = 0;
        int length = string.length();
        for (int i = 0; i < length; i++) {
            if (string.codePointAt(i) > 127) {
                throw malformed(i);
            }
        }
        while (true) {
            while (at < length && ByteSearch.isSpace(string.codePointAt(at))) {
                at++;
            }
            if (at == length) {
                return out.toBytes();
            }
            int high = digit(string.codePointAt(at));
            if (high < 0) {
                throw malformed(at);
            }
            at++;
            int low = at < length ? digit(string.codePointAt(at)) : -1;
            if (low < 0) {
                throw malformed(at);
            }
            at++;
            out.append(high << 4 | low);
        }
    }

    private static int digit(int point) {
        return Character.digit(point, 16);
    }

    private static PyException malformed(int at) {
        return Raise.valueError("non-hexadecimal number found in fromhex() arg at position %s", at);
    }
}
