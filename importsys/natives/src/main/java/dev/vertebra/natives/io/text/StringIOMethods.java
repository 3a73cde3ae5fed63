package dev.vertebra.natives.io.text;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The natives of `StringIO`.
@NativeType("_io.StringIO")
final class StringIOMethods {
    private StringIOMethods() {}

    @PyNew("StringIO(initial_value='', newline='\\n')")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyStream.allocated(ts, new PyStringIO(cls));
    }

    @PyInit("StringIO(initial_value='', newline='\\n')")
    static void __init__(
            ThreadState ts, PyStringIO self, @Nullable PyObject initial_value, @Nullable PyObject newline) {
        self.newlines = newline == null ? Newlines.LF : Newlines.of(ts, newline);
        self.decoder = self.newlines.decoder();
        self.text.set(PyStr.EMPTY);
        self.position = 0;
        self.closed = false;
        self.made = true;
        if (initial_value != null && initial_value != PyNone.NONE) {
            self.put(PyStringIO.str(initial_value, "initial_value must be str or None, not %s"));
            self.position = 0;
        }
    }

    /// All contents.
    @PyMethod("getvalue(self, /)")
    static PyObject getvalue(PyStringIO self) {
        self.checkOpen();
        return self.text.all();
    }

    /// The position, as read and write go on from it.
    @PyMethod("tell(self, /)")
    static long tell(PyStringIO self) {
        self.checkOpen();
        return self.position;
    }

    /// Reads size characters, or everything.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(ThreadState ts, PyStringIO self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.checkOpen();
        return self.take(limit);
    }

    /// Reads a line.
    @PyMethod("readline(self, size=-1, /)")
    static PyObject readline(ThreadState ts, PyStringIO self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.checkOpen();
        return self.line(limit);
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyStringIO self) {
        if (self.type().isHeapType()) {
            return PyStream.__next__(ts, self);
        }
        self.checkOpen();
        PyStr line = self.line(-1);
        return line.length() == 0 ? null : line;
    }

    /// Cuts the text off, at the position if no size is given.
    @PyMethod("truncate(self, pos=None, /)")
    static PyObject truncate(ThreadState ts, PyStringIO self, PyObject pos) {
        self.checkOpen();
        long wanted = pos == PyNone.NONE ? self.position : Numbers.asSize(ts, pos);
        if (wanted < 0) {
            throw Raise.valueError("Negative size value %d", wanted);
        }
        if (wanted < self.text.length()) {
            self.text.truncate((int) wanted);
        }
        return PyInt.of(wanted);
    }

    /// Moves the position: from the start (0), the position (1), the end (2); the latter two with offset 0.
    @PyMethod("seek(self, pos, whence=0, /)")
    static long seek(PyStringIO self, long pos, int whence) {
        self.checkOpen();
        if (whence < 0 || whence > 2) {
            throw Raise.valueError("Invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        if (pos < 0 && whence == 0) {
            throw Raise.valueError("Negative seek position %d", pos);
        }
        if (whence != 0 && pos != 0) {
            throw Raise.raise(ExceptionTypes.OSError, "Can't do nonzero cur-relative seeks");
        }
        self.position = switch (whence) {
            case 0 -> (int) Math.min(pos, Integer.MAX_VALUE - 8);
            case 1 -> self.position;
            default -> self.text.length();
        };
        return self.position;
    }

    /// Writes text and tells how many characters.
    @PyMethod("write(self, s, /)")
    static PyObject write(PyStringIO self, PyObject s) {
        PyStr text = PyStringIO.str(s, "string argument expected, got '%s'");
        self.checkOpen();
        if (text.length() > 0) {
            self.put(text);
        }
        return PyInt.of(text.length());
    }

    /// Gives the memory back.
    @PyMethod("close(self, /)")
    static void close(PyStringIO self) {
        self.closed = true;
        self.text.set(PyStr.EMPTY);
    }

    /// Whether text can be read: true.
    @PyMethod("readable(self, /)")
    static boolean readable(PyStringIO self) {
        self.checkOpen();
        return true;
    }

    /// Whether text can be written: true.
    @PyMethod("writable(self, /)")
    static boolean writable(PyStringIO self) {
        self.checkOpen();
        return true;
    }

    /// Whether the position can be changed: true.
    @PyMethod("seekable(self, /)")
    static boolean seekable(PyStringIO self) {
        self.checkOpen();
        return true;
    }

    @PyGetter("closed")
    static boolean closed(PyStringIO self) {
        return self.closed;
    }

    @PyGetter("line_buffering")
    static boolean lineBuffering(PyStringIO self) {
        self.checkOpen();
        return false;
    }

    @PyGetter("newlines")
    static PyObject newlines(PyStringIO self) {
        self.checkOpen();
        NewlineDecoder decoder = self.decoder;
        return decoder == null ? PyNone.NONE : decoder.newlines();
    }

    @PyMethod("__getstate__(self, /)")
    static PyObject getstate(PyStringIO self) {
        PyDict dict = Attributes.dictOf(self);
        Newlines lines = self.newlines;
        PyObject newline = lines.translate() ? PyNone.NONE : PyStr.of(lines.universal() ? "" : lines.end());
        return PyTuple.of(getvalue(self), newline, PyInt.of(self.position), dict.size() == 0 ? PyNone.NONE : dict);
    }

    @PyMethod("__setstate__(self, state, /)")
    static void setstate(ThreadState ts, PyStringIO self, PyObject state) {
        if (self.closed) {
            throw Raise.valueError("I/O operation on closed file");
        }
        if (!(state instanceof PyTuple parts) || parts.size() < 4) {
            throw Raise.typeError(
                    "%s.__setstate__ argument should be 4-tuple, got %s",
                    self.type().fullName(), state.type().name());
        }
        __init__(ts, self, parts.get(0), parts.get(1));
        if (parts.get(0) instanceof PyStr text) {
            // Line ends have been translated when it was written.
            self.text.set(text);
        }
        if (!(parts.get(2) instanceof PyInt position)) {
            throw Raise.typeError(
                    "third item of state must be an integer, got %s",
                    parts.get(2).type().name());
        }
        if (position.signum() < 0) {
            throw Raise.valueError("position value cannot be negative");
        }
        self.position = Numbers.asInt(ts, position);
        PyObject more = parts.get(3);
        if (more != PyNone.NONE) {
            if (!(more instanceof PyDict)) {
                throw Raise.typeError(
                        "fourth item of state should be a dict, got a %s",
                        more.type().name());
            }
            dev.vertebra.objectmodel.Calls.callMethod(ts, Attributes.dictOf(self), "update", more);
        }
    }
}
