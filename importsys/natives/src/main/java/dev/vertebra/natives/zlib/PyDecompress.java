package dev.vertebra.natives.zlib;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// `zlib.Decompress`: a stream being decompressed, whose unread rest the caller keeps.
///
/// It has no `copy`, as in a CPython that was built without that part of zlib: the JDK's inflater can't be copied.
@NativeType("zlib.Decompress")
final class PyDecompress extends PyObject {
    static final PyType TYPE = PyType.builtin("zlib.Decompress", PyDecompress.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyDecompressNatives.rows())
            .structure(168)
            .ofModule()
            .uncollected()
            .make();

    private static final byte[] NOTHING = {};

    private final Inflation stream;
    private byte[] unused = NOTHING;
    private byte[] tail = NOTHING;
    private boolean eof;

    PyDecompress(Inflation stream) {
        super(TYPE);
        this.stream = stream;
    }

    private byte[] read(byte[] data, long most) throws StreamException {
        if (eof) {
            unused = joined(unused, data);
            tail = NOTHING;
            return NOTHING;
        }
        var out = new ByteArrayOutputStream();
        try {
            stream.read(data, most, out);
        } finally {
            byte[] rest = Arrays.copyOfRange(data, data.length - stream.remaining(), data.length);
            if (stream.isEnded()) {
                eof = true;
                unused = joined(unused, rest);
                tail = NOTHING;
                stream.end();
            } else {
                tail = rest;
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /// The decompressed form of data, at most max_length bytes of it if that is not 0.
    ///
    /// What was not read then stands in unconsumed_tail.
    @PyMethod("decompress(self, data, /, max_length=0)")
    static PyObject decompress(ThreadState ts, PyDecompress self, PyObject data, long max_length) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (max_length < 0) {
            throw Raise.valueError("max_length must be non-negative");
        }
        return PyBytes.of(self.next(ts, bytes, max_length == 0 ? -1 : max_length));
    }

    private byte[] next(ThreadState ts, byte[] data, long most) {
        try {
            return read(data, most);
        } catch (StreamException e) {
            throw PyZlibDecompressor.failure(ts, e);
        }
    }

    /// The decompressed form of everything that is left.
    @PyMethod("flush(self, length=16384, /)")
    static PyObject flush(ThreadState ts, PyDecompress self, long length) {
        if (length <= 0) {
            throw Raise.valueError("length must be greater than zero");
        }
        return PyBytes.of(self.eof ? NOTHING : self.next(ts, self.tail, -1));
    }

    @PyMember("unused_data")
    static PyObject unusedData(PyDecompress self) {
        return PyBytes.of(self.unused);
    }

    @PyMember("unconsumed_tail")
    static PyObject unconsumedTail(PyDecompress self) {
        return PyBytes.of(self.tail);
    }

    @PyMember("eof")
    static PyObject eof(PyDecompress self) {
        return PyBool.of(self.eof);
    }
}
