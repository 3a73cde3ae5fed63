package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The text that a pattern is matched with: code points of a str, or bytes.
///
/// One class for the three ways in which the text may be stored: what a loop asks at each character is a branch that
/// always goes the same way, not a call of one of three methods. The text itself is never copied.
final class Subject {
    private static final byte[] NO_BYTES = {};
    private static final int[] NO_POINTS = {};

    /// The object, where it is a str.
    private final @Nullable PyStr text;

    /// The text of a str without code points that take two units, otherwise null.
    private final @Nullable String units;

    private final byte[] bytes;
    private final int[] points;
    private final int length;

    private Subject(@Nullable PyStr text, @Nullable String units, byte[] bytes, int[] points, int length) {
        this.text = text;
        this.units = units;
        this.bytes = bytes;
        this.points = points;
        this.length = length;
    }

    /// The subject of an object; for bytes-like objects a copy unless they are immutable.
    static Subject of(ThreadState ts, PyObject object) {
        if (object instanceof PyStr text) {
            if (text.isPlain()) {
                String units = text.value();
                return new Subject(text, units, NO_BYTES, NO_POINTS, units.length());
            }
            int[] points = text.codePoints();
            return new Subject(text, null, NO_BYTES, points, points.length);
        }
        if (object instanceof PyBytes bytes) {
            return of(bytes.array());
        }
        if (!Buffers.isBuffer(object)) {
            throw Raise.typeError(
                    "expected string or bytes-like object, got '%s'",
                    object.type().fullName());
        }
        try (BufferView view = Buffers.open(ts, object)) {
            return of(view.toBytes());
        }
    }

    private static Subject of(byte[] bytes) {
        return new Subject(null, null, bytes, NO_POINTS, bytes.length);
    }

    /// The number of positions.
    int length() {
        return length;
    }

    boolean isText() {
        return text != null;
    }

    /// The text where one unit is one position, otherwise null.
    @Nullable
    String units() {
        return units;
    }

    /// The code point or byte at a position.
    int at(int index) {
        String plain = units;
        return plain != null ? plain.charAt(index) : other(index);
    }

    private int other(int index) {
        return text == null ? bytes[index] & 0xFF : points[index];
    }

    /// A part as a Python object.
    PyObject slice(int from, int to) {
        PyStr whole = text;
        if (whole == null) {
            return PyBytes.copyOf(bytes, from, to);
        }
        String plain = units;
        if (plain == null) {
            return whole.slice(from, to);
        }
        return from == 0 && to == length ? whole.exact() : PyStr.ofPlain(plain.substring(from, to));
    }

    /// The first position from `from` on at which a code point stands, or -1.
    int indexOf(int wanted, int from, int to) {
        String plain = units;
        if (plain != null) {
            return wanted > 0xFFFF ? -1 : plain.indexOf(wanted, from, to);
        }
        for (int i = from; i < to; i++) {
            if (other(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /// Whether some code points stand at a position, which is before the end by their number at least.
    boolean startsWith(int[] code, int first, int count, int position) {
        for (int i = 0; i < count; i++) {
            if (at(position + i) != code[first + i]) {
                return false;
            }
        }
        return true;
    }

    /// The first position from `from` on whose character passes a test, or `to`.
    int find(CharTest test, int from, int to) {
        int i = from;
        String plain = units;
        if (plain != null) {
            while (i < to && !test.test(plain.charAt(i))) {
                i++;
            }
        } else {
            while (i < to && !test.test(other(i))) {
                i++;
            }
        }
        return i;
    }

    /// The first position from `from` on whose character does not pass a test, or `to`.
    int span(CharTest test, int from, int to) {
        int i = from;
        String plain = units;
        if (plain != null) {
            while (i < to && test.test(plain.charAt(i))) {
                i++;
            }
        } else {
            while (i < to && test.test(other(i))) {
                i++;
            }
        }
        return i;
    }

    /// The last position from `from` down to `least` that is before `end` and whose character passes a test, or -1.
    int findBack(CharTest test, int from, int least, int end) {
        int i = Math.min(from, end - 1);
        while (i >= least && !test.test(at(i))) {
            i--;
        }
        return i >= least ? i : -1;
    }
}
