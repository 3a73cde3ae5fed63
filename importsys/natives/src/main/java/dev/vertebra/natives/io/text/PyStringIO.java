package dev.vertebra.natives.io.text;

import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
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

    final TextMemory text = new TextMemory();
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
        int from = Math.min(position, text.length());
        int left = text.length() - from;
        return takeTo(from, count < 0 || count > left ? text.length() : from + (int) count);
    }

    /// Takes a line, or a part of it.
    PyStr line(long limit) {
        int from = Math.min(position, text.length());
        int left = text.length() - from;
        int stop = limit < 0 || limit > left ? text.length() : from + (int) limit;
        int end = text.endOfLine(newlines, from, stop);
        return takeTo(from, end < 0 ? stop : end);
    }

    private PyStr takeTo(int from, int to) {
        if (to > from) {
            position = to;
        }
        return text.slice(from, to);
    }

    /// Writes text at the position.
    void put(PyStr written) {
        NewlineDecoder lines = decoder;
        PyStr piece = newlines.forWriting(lines == null ? written : lines.decode(written, true));
        text.put(position, piece);
        position += piece.length();
    }

    /// The str that a value is; an error if it is none.
    static PyStr str(PyObject value, String message) {
        if (value instanceof PyStr string) {
            return string;
        }
        throw Raise.typeError(message, value.type().fullName());
    }
}
