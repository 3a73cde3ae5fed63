package dev.vertebra.natives.bz2;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// `_bz2.BZ2Compressor`: a stream being compressed. Compare CPython Modules/_bz2module.c.
@NativeType("_bz2.BZ2Compressor")
final class PyBz2Compressor extends PyObject {
    static final PyType TYPE = PyType.builtin("_bz2.BZ2Compressor", PyBz2Compressor.class)
            .doc("A stream being compressed piece by piece; compresslevel is 1 to 9.")
            .sealed()
            .natives(PyBz2CompressorNatives.rows())
            .structure(112)
            .ofModule()
            .uncollected()
            .make();

    private final BlockWriter writer;
    private boolean flushed;

    private PyBz2Compressor(PyType type, BlockWriter writer) {
        super(type);
        this.writer = writer;
    }

    @PyNew("BZ2Compressor(compresslevel=9, /)")
    static PyObject __new__(PyType cls, int compresslevel) {
        if (compresslevel < 1 || compresslevel > 9) {
            throw Raise.valueError("compresslevel must be between 1 and 9");
        }
        return new PyBz2Compressor(cls, new BlockWriter(compresslevel));
    }

    /// Take in data; the result is what has been compressed by now, which may be nothing.
    @PyMethod("compress(self, data, /)")
    static PyObject compress(ThreadState ts, PyBz2Compressor self, PyObject data) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (self.flushed) {
            throw Raise.valueError("Compressor has been flushed");
        }
        self.writer.write(bytes);
        return PyBytes.of(self.writer.take());
    }

    /// End the stream; the result is the rest of it.
    @PyMethod("flush(self, /)")
    static PyObject flush(PyBz2Compressor self) {
        if (self.flushed) {
            throw Raise.valueError("Repeated call to flush()");
        }
        self.flushed = true;
        self.writer.finish();
        return PyBytes.of(self.writer.take());
    }
}
