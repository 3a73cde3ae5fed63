package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The natives of `BytesIO`.
@NativeType("_io.BytesIO")
final class BytesIOMethods {
    private BytesIOMethods() {}

    @PyNew("BytesIO(initial_bytes=b'')")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyStream.allocated(ts, new PyBytesIO(cls));
    }

    @PyInit("BytesIO(initial_bytes=b'')")
    static void __init__(ThreadState ts, PyBytesIO self, @Nullable PyObject initial_bytes) {
        self.checkExports();
        self.size = 0;
        self.position = 0;
        if (initial_bytes != null && initial_bytes != PyNone.NONE) {
            byte[] bytes = Buffers.bytes(ts, initial_bytes);
            self.bytes = bytes.clone();
            self.size = bytes.length;
        }
    }

    /// Whether bytes can be read: true.
    @PyMethod("readable(self, /)")
    static boolean readable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    /// Whether bytes can be written: true.
    @PyMethod("writable(self, /)")
    static boolean writable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    /// Whether the position can be changed: true.
    @PyMethod("seekable(self, /)")
    static boolean seekable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    /// Does nothing: the bytes are in memory.
    @PyMethod("flush(self, /)")
    static void flush(PyBytesIO self) {
        self.checkOpen();
    }

    /// Whether this is a terminal: false.
    @PyMethod("isatty(self, /)")
    static boolean isatty(PyBytesIO self) {
        self.checkOpen();
        return false;
    }

    /// Whether the stream has been closed.
    @PyGetter("closed")
    static boolean closed(PyBytesIO self) {
        return self.closed;
    }

    /// Gives the memory back.
    @PyMethod("close(self, /)")
    static void close(PyBytesIO self) {
        self.checkExports();
        self.closed = true;
        self.bytes = new byte[0];
        self.size = 0;
    }

    /// A view of the contents that can be written to.
    @PyMethod("getbuffer(self, /)")
    @DefiningClass
    static PyObject getbuffer(ThreadState ts, PyBytesIO self) {
        self.checkOpen();
        return PyMemoryView.of(ts, new PyBytesIOBuffer(self), true);
    }

    /// All contents.
    @PyMethod("getvalue(self, /)")
    static PyObject getvalue(PyBytesIO self) {
        self.checkOpen();
        return PyBytes.copyOf(self.bytes, 0, self.size);
    }

    /// The position, in bytes from the start.
    @PyMethod("tell(self, /)")
    static long tell(PyBytesIO self) {
        self.checkOpen();
        return self.position;
    }

    /// Reads size bytes, or everything.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(ThreadState ts, PyBytesIO self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.checkOpen();
        return self.take(limit);
    }

    /// Reads size bytes, or everything.
    @PyMethod("read1(self, size=-1, /)")
    static PyObject read1(ThreadState ts, PyBytesIO self, @Nullable PyObject size) {
        return read(ts, self, size);
    }

    /// Reads a line.
    @PyMethod("readline(self, size=-1, /)")
    static PyObject readline(ThreadState ts, PyBytesIO self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.checkOpen();
        return self.line(limit);
    }

    /// Reads lines, until they have size bytes.
    @PyMethod("readlines(self, size=None, /)")
    static PyObject readlines(ThreadState ts, PyBytesIO self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.checkOpen();
        PyList lines = new PyList();
        long length = 0;
        for (PyBytes line = self.line(-1); line.size() > 0; line = self.line(-1)) {
            lines.append(line);
            length += line.size();
            if (limit > 0 && length >= limit) {
                break;
            }
        }
        return lines;
    }

    /// Reads into a buffer.
    @PyMethod("readinto(self, buffer, /)")
    static PyObject readinto(ThreadState ts, PyBytesIO self, PyObject buffer) {
        self.checkOpen();
        try (BufferView view = Buffers.openWritable(ts, buffer, "readinto() argument")) {
            PyBytes read = self.take(view.length);
            System.arraycopy(read.array(), 0, view.bytes, view.offset, read.size());
            return PyInt.of(read.size());
        }
    }

    /// Sets the size, to the position if none is given; it never grows.
    @PyMethod("truncate(self, size=None, /)")
    static PyObject truncate(ThreadState ts, PyBytesIO self, PyObject size) {
        self.checkOpen();
        self.checkExports();
        long wanted = size == PyNone.NONE ? self.position : Streams.limit(ts, size);
        if (wanted < 0) {
            throw Raise.valueError("negative size value %d", wanted);
        }
        if (wanted < self.size) {
            self.size = (int) wanted;
        }
        return PyInt.of(wanted);
    }

    /// Moves the position: from the start (0), the position (1), the end (2).
    @PyMethod("seek(self, pos, whence=0, /)")
    static long seek(ThreadState ts, PyBytesIO self, long pos, int whence) {
        self.checkOpen();
        if (pos < 0 && whence == 0) {
            throw Raise.valueError("negative seek value %d", pos);
        }
        long base = switch (whence) {
            case 0 -> 0;
            case 1 -> self.position;
            case 2 -> self.size;
            default -> throw Raise.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        };
        self.position = Math.max(0, base + pos);
        return self.position;
    }

    /// Writes bytes and tells how many.
    @PyMethod("write(self, b, /)")
    static PyObject write(ThreadState ts, PyBytesIO self, PyObject b) {
        self.checkOpen();
        self.checkExports();
        byte[] bytes = Buffers.bytes(ts, b);
        self.checkOpen();
        if (bytes.length > 0) {
            self.put(bytes, 0, bytes.length);
        }
        return PyInt.of(bytes.length);
    }

    /// Writes lines.
    @PyMethod("writelines(self, lines, /)")
    static void writelines(ThreadState ts, PyBytesIO self, PyObject lines) {
        self.checkOpen();
        try (Stepper steps = Stepper.over(ts, lines)) {
            for (PyObject line = steps.next(); line != null; line = steps.next()) {
                write(ts, self, line);
            }
        }
    }

    @PySpecial
    static PyObject __iter__(PyBytesIO self) {
        self.checkOpen();
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(PyBytesIO self) {
        self.checkOpen();
        PyBytes line = self.line(-1);
        return line.size() == 0 ? null : line;
    }

    @PyMethod("__getstate__(self, /)")
    static PyObject getstate(PyBytesIO self) {
        PyDict dict = Attributes.dictOf(self);
        return PyTuple.of(getvalue(self), PyInt.of(self.position), dict.size() == 0 ? PyNone.NONE : dict);
    }

    @PyMethod("__setstate__(self, state, /)")
    @ShownSignature("($self, object, /)")
    static void setstate(ThreadState ts, PyBytesIO self, PyObject state) {
        if (!(state instanceof PyTuple parts) || parts.size() < 3) {
            throw Raise.typeError(
                    "%s.__setstate__ argument should be 3-tuple, got %s",
                    self.type().fullName(), state.type().name());
        }
        self.checkOpen();
        __init__(ts, self, parts.get(0));
        if (!(parts.get(1) instanceof PyInt position)) {
            throw Raise.typeError(
                    "second item of state must be an integer, not %s",
                    parts.get(1).type().name());
        }
        if (position.signum() < 0) {
            throw Raise.valueError("position value cannot be negative");
        }
        self.position = Numbers.asSize(ts, position);
        PyObject more = parts.get(2);
        if (more != PyNone.NONE) {
            if (!(more instanceof PyDict)) {
                throw Raise.typeError(
                        "third item of state should be a dict, got a %s",
                        more.type().name());
            }
            dev.vertebra.objectmodel.Calls.callMethod(ts, Attributes.dictOf(self), "update", more);
        }
    }

    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyBytesIO self) {
        return 64;
    }
}
