package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// `_RawIOBase`: streams of bytes without a buffer.
@NativeType("_io._RawIOBase")
public final class RawStream {
    /// The class `_io._RawIOBase`.
    public static final PyType TYPE = PyType.builtin("_io._RawIOBase", PyStream.class)
            .base(PyStream.TYPE)
            .doc("The base of raw streams of bytes.")
            .natives(RawStreamNatives.rows())
            .structure(32, 16, 24)
            .ofModule()
            .make();

    private RawStream() {}

    // Reads at most size bytes.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(ThreadState ts, PyStream self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        if (limit < 0) {
            return Calls.callMethod(ts, self, "readall");
        }
        PyByteArray target = PyByteArray.of(new byte[(int) limit]);
        try (var held = ts.hold(target)) {
            PyObject n = Calls.callMethod(ts, self, "readinto", target);
            if (n == PyNone.NONE) {
                return n;
            }
            long count = Numbers.asSize(ts, n);
            if (count < 0 || count > limit) {
                throw Raise.valueError("readinto returned %d outside buffer size %d", count, limit);
            }
            return PyBytes.copyOf(target.array(), 0, (int) count);
        }
    }

    /// Reads everything.
    @PyMethod("readall(self, /)")
    static PyObject readall(ThreadState ts, PyStream self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            PyObject read = Calls.callMethod(ts, self, "read", PyInt.of(Streams.BUFFER_SIZE));
            if (read == PyNone.NONE && all.size() == 0) {
                return read;
            }
            if (read == PyNone.NONE) {
                break;
            }
            if (!(read instanceof PyBytes bytes)) {
                throw Raise.typeError("read() should return bytes");
            }
            if (bytes.size() == 0) {
                break;
            }
            all.write(bytes.array(), 0, bytes.size());
        }
        return PyBytes.of(all.toByteArray());
    }

    // Reads into a buffer.
    @PyMethod("readinto(self, buffer, /)")
    @ShownSignature("")
    static PyObject readinto(PyStream self, PyObject buffer) {
        throw Raise.withArgs(ExceptionTypes.NotImplementedError);
    }

    // Writes bytes.
    @PyMethod("write(self, b, /)")
    @ShownSignature("")
    static PyObject write(PyStream self, PyObject b) {
        throw Raise.withArgs(ExceptionTypes.NotImplementedError);
    }
}
