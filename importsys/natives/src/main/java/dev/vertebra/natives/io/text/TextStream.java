package dev.vertebra.natives.io.text;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import org.jspecify.annotations.Nullable;

/// `_TextIOBase`: streams of text.
@NativeType("_io._TextIOBase")
public final class TextStream {
    /// The class `_io._TextIOBase`.
    public static final PyType TYPE = PyType.builtin("_io._TextIOBase", PyStream.class)
            .base(PyStream.TYPE)
            .doc("The base of streams of text.")
            .natives(TextStreamNatives.rows())
            .structure(32, 16, 24)
            .ofModule()
            .make();

    private TextStream() {}

    /// Takes the buffer away.
    @PyMethod("detach(self, /)")
    static PyObject detach(PyStream self) {
        throw Streams.unsupported("detach");
    }

    /// Reads characters.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(PyStream self, @Nullable PyObject size) {
        throw Streams.unsupported("read");
    }

    /// Reads a line.
    @PyMethod("readline(self, size=-1, /)")
    static PyObject readline(PyStream self, @Nullable PyObject size) {
        throw Streams.unsupported("readline");
    }

    /// Writes text.
    @PyMethod("write(self, s, /)")
    static PyObject write(PyStream self, PyObject s) {
        throw Streams.unsupported("write");
    }

    /// The name of the encoding of the text; None in this base class.
    @PyGetter("encoding")
    static PyObject encoding(PyStream self) {
        return PyNone.NONE;
    }

    /// The kinds of line ends that were translated so far; None in this base class.
    @PyGetter("newlines")
    static PyObject newlines(PyStream self) {
        return PyNone.NONE;
    }

    /// How errors of the encoding are handled; None in this base class.
    @PyGetter("errors")
    static PyObject errors(PyStream self) {
        return PyNone.NONE;
    }
}
