package dev.vertebra.natives.io.text;

import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `StringIO`: a stream of text in memory. Compare CPython Modules/_io/stringio.c.
public final class PyStringIO extends PyStream {
    /// The class `_io.StringIO`.
    public static final PyType TYPE = PyType.builtin("_io.StringIO", PyStringIO.class)
            .base(TextStream.TYPE)
            .doc("A stream of text in memory.")
            .natives(StringIOMethodsNatives.rows())
            .structure(168, 144, 152)
            .ofModule()
            .order("close getvalue read readline tell truncate seek write seekable readable writable "
                    + "__getstate__ __setstate__ closed newlines")
            .make();

    int[] points = {};
    int size;
    int position;
    boolean closed;
    boolean made;

    /// How line ends are read.
    Newlines newlines = Newlines.LF;

    @Nullable
    NewlineDecoder decoder;

    PyStringIO(PyType type) {
        super(type);
    }

    void checkOpen() {
        if (!made) {
            throw Raise.valueError("I/O operation on uninitialized object");
        }
        if (closed) {
            throw Raise.valueError("I/O operation on closed file");
        }
    }

    /// Takes characters from the position.
    PyStr take(long count) {
        int from = Math.min(position, size);
        int to = count < 0 ? size : (int) Math.min(size, from + count);
        if (to > from) {
            position = to;
        }
        return PyStr.ofCodePoints(points, from, to);
    }

    /// Takes a line, or a part of it.
    PyStr line(long limit) {
        int from = Math.min(position, size);
        int stop = limit < 0 ? size : (int) Math.min(size, from + limit);
        int end = newlines.endOfLine(points, from, stop);
        return take((end < 0 ? stop : end) - from);
    }

    /// Writes text at the position.
    void put(PyStr text) {
        PyStr piece = decoder == null ? text : decoder.decode(text, true);
        piece = newlines.forWriting(piece);
        int count = piece.length();
        int to = position + count;
        if (to > points.length) {
            points = Arrays.copyOf(points, Math.max(to, points.length + (points.length >> 1) + 16));
        }
        if (position > size) {
            Arrays.fill(points, size, position, 0);
        }
        if (piece.isPlain()) {
            String plain = piece.value();
            for (int i = 0; i < count; i++) {
                points[position + i] = plain.charAt(i);
            }
        } else {
            System.arraycopy(piece.codePoints(), 0, points, position, count);
        }
        position = to;
        size = Math.max(size, to);
    }

    /// The str that a value is; an error if it is none.
    static PyStr text(PyObject value, String message) {
        if (value instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError(message, value.type().fullName());
    }
}
