package dev.vertebra.natives.bz2;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// `_bz2.BZ2Decompressor`: a stream being decompressed. Compare CPython Modules/_bz2module.c.
@NativeType("_bz2.BZ2Decompressor")
final class PyBz2Decompressor extends PyObject {
    static final PyType TYPE = PyType.builtin("_bz2.BZ2Decompressor", PyBz2Decompressor.class)
            .doc("A stream being decompressed piece by piece.")
            .sealed()
            .natives(PyBz2DecompressorNatives.rows())
            .structure(152)
            .ofModule()
            .uncollected()
            .make();

    private final StreamReader reader = new StreamReader();
    private boolean needsInput = true;

    private PyBz2Decompressor(PyType type) {
        super(type);
    }

    @PyNew("BZ2Decompressor()")
    @ShownSignature("()")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.none("BZ2Decompressor", count, keywords);
        }
        return new PyBz2Decompressor(cls);
    }

    /// The decompressed form of data, at most max_length bytes of it if that is not negative.
    ///
    /// What comes after the end of the stream stands in unused_data.
    @PyMethod("decompress(self, data, max_length=-1)")
    static PyObject decompress(ThreadState ts, PyBz2Decompressor self, PyObject data, long max_length) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (self.reader.isEnded()) {
            throw Raise.raise(ExceptionTypes.EOFError, "End of stream already reached");
        }
        var out = new ByteArrayOutputStream();
        try {
            self.reader.read(bytes, max_length < 0 ? -1 : max_length, out);
        } catch (StreamException e) {
            self.needsInput = false;
            throw Raise.raise(ExceptionTypes.OSError, "Invalid data stream");
        }
        self.needsInput = !self.reader.isEnded() && self.reader.isHungry();
        return PyBytes.of(out.toByteArray());
    }

    @PyMember("eof")
    static boolean eof(PyBz2Decompressor self) {
        return self.reader.isEnded();
    }

    @PyMember("unused_data")
    static PyObject unusedData(PyBz2Decompressor self) {
        return self.reader.isEnded() ? PyBytes.of(self.reader.rest()) : PyBytes.EMPTY;
    }

    @PyMember("needs_input")
    static boolean needsInput(PyBz2Decompressor self) {
        return self.needsInput;
    }
}
