package dev.vertebra.bytecode.marshal;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// UTF-8 in which lone surrogates are written like other code points: Python's `utf-8` with `surrogatepass`.
final class Utf8 {
    private static final PyStr NAME = PyStr.intern("utf-8");
    private static final PyStr SURROGATEPASS = PyStr.intern("surrogatepass");

    private Utf8() {}

    static byte[] encode(PyStr string) {
        if (string.isPlain()) {
            return string.value().getBytes(StandardCharsets.UTF_8);
        }
        int[] points = string.codePoints();
        byte[] out = new byte[4 * points.length];
        int n = 0;
        for (int point : points) {
            if (point < 0x80) {
                out[n++] = (byte) point;
                continue;
            }
            if (point < 0x800) {
                out[n++] = (byte) (0xC0 | point >> 6);
            } else {
                if (point < 0x10000) {
                    out[n++] = (byte) (0xE0 | point >> 12);
                } else {
                    out[n++] = (byte) (0xF0 | point >> 18);
                    out[n++] = trailing(point >> 12);
                }
                out[n++] = trailing(point >> 6);
            }
            out[n++] = trailing(point);
        }
        return Arrays.copyOf(out, n);
    }

    private static byte trailing(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /// Decodes bytes.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a UnicodeDecodeError if they are not UTF-8
    static PyStr decode(ThreadState ts, byte[] bytes) {
        int[] points = new int[bytes.length];
        int n = 0;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at];
            int length = first >= 0 ? 1 : first >>> 5 == 0x7FFFFFE ? 2 : first >>> 4 == 0xFFFFFFE ? 3 : 4;
            int point = first >= 0 ? first : decodeOne(bytes, at, length);
            if (point < 0) {
                return refuse(ts, bytes);
            }
            points[n++] = point;
            at += length;
        }
        return PyStr.ofCodePoints(points, 0, n);
    }

    /// The code point of a sequence of two to four bytes, or -1 if it is none.
    private static int decodeOne(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
            return -1;
        }
        int point = first & 0xFF >> (length + 1);
        for (int i = 1; i < length; i++) {
            int next = bytes[at + i] & 0xFF;
            if (next >> 6 != 2) {
                return -1;
            }
            point = point << 6 | (next & 0x3F);
        }
        int least = length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80;
        return point >= least && point <= 0x10FFFF ? point : -1;
    }

    private static PyStr refuse(ThreadState ts, byte[] bytes) {
        PyObject text = Calls.callMethod(ts, PyBytes.of(bytes), "decode", NAME, SURROGATEPASS);
        return (PyStr) text;
    }
}
