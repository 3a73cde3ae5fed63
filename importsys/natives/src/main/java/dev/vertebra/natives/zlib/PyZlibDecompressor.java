package dev.vertebra.natives.zlib;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `zlib._ZlibDecompressor`: a stream being decompressed that keeps its unread rest itself, as `gzip` wants it.
@NativeType("zlib._ZlibDecompressor")
final class PyZlibDecompressor extends PyObject {
    static final PyType TYPE = PyType.builtin("zlib._ZlibDecompressor", PyZlibDecompressor.class)
            .doc("A stream being decompressed piece by piece.")
            .sealed()
            .natives(PyZlibDecompressorNatives.rows())
            .structure(184)
            .ofModule()
            .make();

    private static final byte[] NOTHING = {};

    private final Inflation stream;
    private byte[] rest = NOTHING;
    private boolean needsInput = true;

    private PyZlibDecompressor(PyType type, Inflation stream) {
        super(type);
        this.stream = stream;
    }

    @PyNew("_ZlibDecompressor(wbits=15, zdict=<unrepresentable>)")
    @ShownSignature("(wbits=15, zdict=b'')")
    static PyObject __new__(ThreadState ts, PyType cls, int wbits, @Nullable PyObject zdict) {
        return new PyZlibDecompressor(cls, ZlibFunctions.inflation(ts, wbits, zdict));
    }

    /// The error for a stream that can't be understood.
    static PyException failure(ThreadState ts, StreamException e) {
        return String.valueOf(e.getMessage()).equals("wrong dictionary")
                ? ZlibState.failure(ts, "Error -3 while setting zdict: invalid input data")
                : ZlibState.failure(ts, e, "while decompressing data");
    }

    /// The decompressed form of data, at most max_length bytes of it if that is not negative.
    ///
    /// What was not read is kept for the next call.
    @PyMethod("decompress(self, data, max_length=-1)")
    static PyObject decompress(ThreadState ts, PyZlibDecompressor self, PyObject data, long max_length) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (self.stream.isEnded()) {
            throw Raise.raise(ExceptionTypes.EOFError, "End of stream already reached");
        }
        byte[] input = bytes;
        if (self.rest.length > 0) {
            input = Arrays.copyOf(self.rest, self.rest.length + bytes.length);
            System.arraycopy(bytes, 0, input, self.rest.length, bytes.length);
        }
        var out = new ByteArrayOutputStream();
        try {
            self.stream.read(input, max_length, out);
        } catch (StreamException e) {
            throw failure(ts, e);
        } finally {
            self.rest = Arrays.copyOfRange(input, input.length - self.stream.remaining(), input.length);
        }
        boolean ended = self.stream.isEnded();
        self.needsInput = !ended && (self.rest.length == 0 && (max_length < 0 || out.size() < max_length));
        if (ended) {
            self.stream.end();
        }
        return PyBytes.of(out.toByteArray());
    }

    @PyMember("unused_data")
    static PyObject unusedData(PyZlibDecompressor self) {
        return self.stream.isEnded() ? PyBytes.of(self.rest) : PyBytes.EMPTY;
    }

    @PyMember("needs_input")
    static PyObject needsInput(PyZlibDecompressor self) {
        return PyBool.of(self.needsInput);
    }

    @PyMember("eof")
    static PyObject eof(PyZlibDecompressor self) {
        return PyBool.of(self.stream.isEnded());
    }
}
