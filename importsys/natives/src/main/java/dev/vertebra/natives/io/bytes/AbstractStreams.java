package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `_BufferedIOBase`: streams of bytes that read and write as much as they are asked for.
@NativeType("_io._BufferedIOBase")
public final class AbstractStreams {
    /// The class `_io._BufferedIOBase`.
    public static final PyType BUFFERED = PyType.builtin("_io._BufferedIOBase", PyStream.class)
            .base(PyStream.TYPE)
            .doc("The base of buffered streams of bytes.")
            .natives(AbstractStreamsNatives.rows())
            .structure(32, 16, 24)
            .ofModule()
            .make();

    private AbstractStreams() {}

    /// Takes the raw stream away.
    @PyMethod("detach(self, /)")
    @DefiningClass
    static PyObject detach(PyStream self) {
        throw Streams.unsupported("detach");
    }

    /// Reads bytes.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(PyStream self, @Nullable PyObject size) {
        throw Streams.unsupported("read");
    }

    /// Reads bytes with at most one read of the raw stream.
    @PyMethod("read1(self, size=-1, /)")
    static PyObject read1(PyStream self, @Nullable PyObject size) {
        throw Streams.unsupported("read1");
    }

    // Reads into a buffer.
    @PyMethod("readinto(self, buffer, /)")
    static PyObject readinto(ThreadState ts, PyStream self, PyObject buffer) {
        return into(ts, self, buffer, "read");
    }

    // Reads into a buffer with at most one read of the raw stream.
    @PyMethod("readinto1(self, buffer, /)")
    static PyObject readinto1(ThreadState ts, PyStream self, PyObject buffer) {
        return into(ts, self, buffer, "read1");
    }

    private static PyObject into(ThreadState ts, PyStream self, PyObject buffer, String method) {
        try (BufferView view = Buffers.openWritable(ts, buffer, method + "into() argument")) {
            PyObject read = Calls.callMethod(ts, self, method, PyInt.of(view.length));
            if (!(read instanceof PyBytes bytes)) {
                throw Raise.typeError("%s() should return bytes", method);
            }
            if (bytes.size() > view.length) {
                throw Raise.valueError(
                        "read() returned too much data: %d bytes requested, %d returned", view.length, bytes.size());
            }
            System.arraycopy(bytes.array(), 0, view.bytes, view.offset, bytes.size());
            return PyInt.of(bytes.size());
        }
    }

    /// Writes bytes.
    @PyMethod("write(self, b, /)")
    static PyObject write(PyStream self, PyObject b) {
        throw Streams.unsupported("write");
    }

    /// The exception of a raw stream that tells of an impossible number of bytes.
    static dev.vertebra.objectmodel.PyException badLength(String method, long n, int count) {
        return Raise.raise(
                ExceptionTypes.OSError,
                "raw %s() returned invalid length %d (should have been between 0 and %d)",
                method,
                n,
                count);
    }
}
