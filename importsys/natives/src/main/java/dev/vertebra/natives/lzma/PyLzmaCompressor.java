package dev.vertebra.natives.lzma;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.lzma.format.Check;
import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import dev.vertebra.natives.lzma.write.Compression;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `_lzma.LZMACompressor`: a stream being compressed. Compare CPython Modules/_lzmamodule.c.
@NativeType("_lzma.LZMACompressor")
final class PyLzmaCompressor extends PyObject {
    static final PyType TYPE = PyType.builtin("_lzma.LZMACompressor", PyLzmaCompressor.class)
            .doc("LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None)\n\n"
                    + "A stream being compressed piece by piece.\n\n"
                    + "The options are those of a preset level, or of a chain of filters, each of them a dict.")
            .sealed()
            .natives(PyLzmaCompressorNatives.rows())
            .structure(192)
            .ofModule()
            .uncollected()
            .make();

    static final int XZ = 1;
    static final int ALONE = 2;
    static final int RAW = 3;
    private static final int DEFAULT_LEVEL = 6;

    private final Compression stream;
    private boolean flushed;

    private PyLzmaCompressor(PyType type, Compression stream) {
        super(type);
        this.stream = stream;
    }

    @PyNew("LZMACompressor(format=1, check=-1, preset=None, filters=None)")
    @ShownSignature("")
    static PyObject __new__(ThreadState ts, PyType cls, int format, int check, PyObject preset, PyObject filters) {
        if (format != XZ && check != -1 && check != Check.NONE) {
            throw Raise.valueError("Integrity checks are only supported by FORMAT_XZ");
        }
        if (preset != PyNone.NONE && filters != PyNone.NONE) {
            throw Raise.valueError("Cannot specify both preset and filter chain");
        }
        int level = preset == PyNone.NONE ? DEFAULT_LEVEL : FilterSpecs.unsignedInt(preset);
        try {
            return new PyLzmaCompressor(cls, open(ts, format, check, level, filters));
        } catch (LzmaFailure e) {
            throw LzmaState.error(ts, e);
        }
    }

    private static Compression open(ThreadState ts, int format, int check, int level, PyObject filters)
            throws LzmaFailure {
        return switch (format) {
            case XZ -> {
                List<Filter> chain = filters == PyNone.NONE ? List.of(preset(level)) : FilterSpecs.chain(ts, filters);
                yield Compression.xz(chain, check == -1 ? Check.CRC64 : check);
            }
            case ALONE -> Compression.alone(alone(ts, level, filters));
            case RAW -> {
                if (filters == PyNone.NONE) {
                    throw Raise.valueError("Must specify filters for FORMAT_RAW");
                }
                yield Compression.raw(FilterSpecs.chain(ts, filters));
            }
            default -> throw Raise.valueError("Invalid container format: %d", format);
        };
    }

    private static Filter preset(int level) throws LzmaFailure {
        Filter.@Nullable Lzma lzma = FilterSpecs.preset(Filter.LZMA2, level);
        if (lzma == null) {
            throw LzmaFailure.options();
        }
        return lzma;
    }

    private static Filter.Lzma alone(ThreadState ts, int level, PyObject filters) {
        if (filters == PyNone.NONE) {
            Filter.@Nullable Lzma lzma = FilterSpecs.preset(Filter.LZMA1, level);
            if (lzma == null) {
                throw LzmaState.error(ts, "Invalid compression preset: " + Integer.toUnsignedString(level));
            }
            return lzma;
        }
        List<Filter> chain = FilterSpecs.chain(ts, filters);
        if (chain.size() == 1 && chain.get(0) instanceof Filter.Lzma lzma && lzma.id() == Filter.LZMA1) {
            return lzma;
        }
        throw Raise.valueError("Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
    }

    /// Take in data; the result is what has been compressed by now, which may be nothing.
    ///
    /// When all data was given, flush() gives the rest.
    @PyMethod("compress(self, data, /)")
    static PyObject compress(ThreadState ts, PyLzmaCompressor self, PyObject data) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (self.flushed) {
            throw Raise.valueError("Compressor has been flushed");
        }
        self.stream.write(bytes);
        return PyBytes.of(self.stream.take());
    }

    /// End the stream; the result is the rest of it.
    ///
    /// Nothing can be compressed afterwards.
    @PyMethod("flush(self, /)")
    static PyObject flush(PyLzmaCompressor self) {
        if (self.flushed) {
            throw Raise.valueError("Repeated call to flush()");
        }
        self.flushed = true;
        self.stream.finish();
        return PyBytes.of(self.stream.take());
    }
}
