package dev.vertebra.natives.lzma;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import dev.vertebra.natives.lzma.read.Decompression;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;

/// `_lzma.LZMADecompressor`: a stream being decompressed. Compare CPython Modules/_lzmamodule.c.
@NativeType("_lzma.LZMADecompressor")
final class PyLzmaDecompressor extends PyObject {
    static final PyType TYPE = PyType.builtin("_lzma.LZMADecompressor", PyLzmaDecompressor.class)
            .doc("A stream being decompressed piece by piece.\n\n  format\n    The container; FORMAT_AUTO finds out"
                    + " whether it is FORMAT_XZ or FORMAT_ALONE.\n  memlimit\n    How many bytes of memory may be"
                    + " needed.\n  filters\n    The chain of filters, for FORMAT_RAW only.")
            .sealed()
            .natives(PyLzmaDecompressorNatives.rows())
            .structure(224)
            .ofModule()
            .uncollected()
            .make();

    private static final int GUESSED = 0;

    private final Decompression stream;
    private boolean needsInput = true;

    private PyLzmaDecompressor(PyType type, Decompression stream) {
        super(type);
        this.stream = stream;
    }

    @PyNew("LZMADecompressor(format=0, memlimit=None, filters=None)")
    @ShownSignature("(format=FORMAT_AUTO, memlimit=None, filters=None)")
    static PyObject __new__(ThreadState ts, PyType cls, int format, PyObject memlimit, PyObject filters) {
        long limit = Long.MAX_VALUE;
        boolean isRaw = format == PyLzmaCompressor.RAW;
        if (memlimit != PyNone.NONE) {
            if (isRaw) {
                throw Raise.valueError("Cannot specify memory limit with FORMAT_RAW");
            }
            limit = FilterSpecs.unsigned(memlimit)
                    .min(BigInteger.valueOf(Long.MAX_VALUE))
                    .longValue();
        }
        if (isRaw && filters == PyNone.NONE) {
            throw Raise.valueError("Must specify filters for FORMAT_RAW");
        }
        if (!isRaw && filters != PyNone.NONE) {
            throw Raise.valueError("Cannot specify filters except with FORMAT_RAW");
        }
        try {
            return new PyLzmaDecompressor(cls, open(ts, format, limit, filters));
        } catch (LzmaFailure e) {
            throw LzmaState.error(ts, e);
        }
    }

    private static Decompression open(ThreadState ts, int format, long limit, PyObject filters) throws LzmaFailure {
        return switch (format) {
            case GUESSED -> new Decompression(Decompression.Container.GUESSED, limit);
            case PyLzmaCompressor.XZ -> new Decompression(Decompression.Container.XZ, limit);
            case PyLzmaCompressor.ALONE -> new Decompression(Decompression.Container.ALONE, limit);
            case PyLzmaCompressor.RAW -> new Decompression(FilterSpecs.chain(ts, filters));
            default -> throw Raise.valueError("Invalid container format: %d", format);
        };
    }

    /// The decompressed form of data, at most max_length bytes of it if that is not negative.
    ///
    /// If that many have come out and there may be more, needs_input is False, and the next call may give no data.
    /// Otherwise needs_input is True. What comes after the end of the stream stands in unused_data; a call after it
    /// is an EOFError.
    @PyMethod("decompress(self, /, data, max_length=-1)")
    static PyObject decompress(ThreadState ts, PyLzmaDecompressor self, PyObject data, long max_length) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (self.stream.isEnded()) {
            throw Raise.raise(ExceptionTypes.EOFError, "Already at end of stream");
        }
        byte[] out;
        try {
            out = self.stream.read(bytes, max_length < 0 ? -1 : max_length);
        } catch (LzmaFailure e) {
            throw LzmaState.error(ts, e);
        }
        self.needsInput = !self.stream.isEnded() && (max_length < 0 || out.length < max_length);
        return PyBytes.of(out);
    }

    /// The kind of the checksums of the stream.
    @PyMember("check")
    static int check(PyLzmaDecompressor self) {
        return self.stream.checkKind();
    }

    /// Whether the end of the stream was reached.
    @PyMember("eof")
    static boolean eof(PyLzmaDecompressor self) {
        return self.stream.isEnded();
    }

    /// Whether more input is needed before more can come out.
    @PyMember("needs_input")
    static boolean needsInput(PyLzmaDecompressor self) {
        return self.needsInput;
    }

    /// What came after the end of the stream.
    @PyMember("unused_data")
    static PyObject unusedData(PyLzmaDecompressor self) {
        return self.stream.isEnded() ? PyBytes.of(self.stream.rest()) : PyBytes.EMPTY;
    }
}
