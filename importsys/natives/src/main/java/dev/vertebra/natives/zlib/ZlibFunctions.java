package dev.vertebra.natives.zlib;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// The functions of `zlib`. Compare CPython Modules/zlibmodule.c.
@NativeModuleTable("zlib")
final class ZlibFunctions {
    /// The only method of compression.
    static final int DEFLATED = 8;

    /// The default of memLevel, which is checked and has no other effect.
    static final int MEMORY = 8;

    private ZlibFunctions() {}

    private static int mask(ThreadState ts, PyObject number) {
        return Numbers.index(ts, number).big().intValue();
    }

    /// Adler-32 checksum of data, going on from value.
    @PyFunction("adler32(data, value=1, /)")
    static long adler32(ThreadState ts, PyObject data, PyObject value) {
        byte[] bytes = Buffers.bytes(ts, data);
        return Checksums.adler32(mask(ts, value), bytes);
    }

    /// CRC-32 checksum of data, going on from value.
    @PyFunction("crc32(data, value=0, /)")
    static long crc32(ThreadState ts, PyObject data, PyObject value) {
        byte[] bytes = Buffers.bytes(ts, data);
        return Checksums.crc32(mask(ts, value), bytes);
    }

    /// Compress data at once.
    ///
    /// level is 0 to 9, or -1 for the default; wbits chooses the size of the
    /// window and the container.
    @PyFunction("compress(data, /, level=-1, wbits=15)")
    @ShownSignature("($module, data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)")
    static PyObject compress(ThreadState ts, PyObject data, int level, int wbits) {
        byte[] bytes = Buffers.bytes(ts, data);
        Deflation stream;
        try {
            stream = new Deflation(level, wbits, MEMORY, 0, new byte[0]);
        } catch (StreamException e) {
            throw ZlibState.failure(ts, "Bad compression level");
        }
        var out = new ByteArrayOutputStream(bytes.length / 2 + 32);
        try {
            stream.write(bytes, out);
            stream.finish(out);
        } catch (StreamException e) {
            throw ZlibState.failure(ts, e, "while compressing data");
        } finally {
            stream.end();
        }
        return PyBytes.of(out.toByteArray());
    }

    /// Decompress a whole stream.
    ///
    /// wbits chooses the size of the window and the container; bufsize is the
    /// size of the output to begin with.
    @PyFunction("decompress(data, /, wbits=15, bufsize=16384)")
    @ShownSignature("($module, data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)")
    static PyObject decompress(ThreadState ts, PyObject data, int wbits, long bufsize) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (bufsize < 0) {
            throw Raise.valueError("bufsize must be non-negative");
        }
        Inflation stream;
        try {
            stream = new Inflation(wbits, null);
        } catch (StreamException e) {
            throw ZlibState.failure(ts, e, "while preparing to decompress data");
        }
        var out = new ByteArrayOutputStream((int) Math.min(Math.max(bufsize, 1), 1 << 24));
        try {
            stream.read(bytes, -1, out);
            if (!stream.isEnded()) {
                throw new StreamException(StreamException.TRUNCATED, "incomplete or truncated stream");
            }
        } catch (StreamException e) {
            throw ZlibState.failure(ts, e, "while decompressing data");
        } finally {
            stream.end();
        }
        return PyBytes.of(out.toByteArray());
    }

    /// Make an object that compresses a stream piece by piece.
    ///
    /// level, method, wbits, memLevel and strategy are zlib's; zdict is a
    /// predefined dictionary, which the reader must have too.
    @PyFunction("compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)")
    @ShownSignature("($module, /, level=Z_DEFAULT_COMPRESSION, method=DEFLATED,\n"
            + "            wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,\n"
            + "            strategy=Z_DEFAULT_STRATEGY, zdict=None)")
    static PyObject compressobj(
            ThreadState ts, int level, int method, int wbits, int memLevel, int strategy, PyObject zdict) {
        byte[] dictionary =
                zdict == PyNone.NONE ? new byte[0] : Buffers.bytes(ts, zdict).clone();
        Deflation stream;
        try {
            stream = new Deflation(level, wbits, memLevel, strategy, dictionary);
        } catch (StreamException e) {
            throw Raise.valueError("Invalid initialization option");
        }
        if (method != DEFLATED) {
            throw Raise.valueError("Invalid initialization option");
        }
        if (dictionary.length > 0 && stream.container() == Container.GZIP) {
            throw Raise.valueError("Invalid dictionary");
        }
        return new PyCompress(stream);
    }

    /// Make an object that decompresses a stream piece by piece.
    ///
    /// zdict is the predefined dictionary that the stream was compressed with.
    @PyFunction("decompressobj(wbits=15, zdict=<unrepresentable>)")
    @ShownSignature("($module, /, wbits=MAX_WBITS, zdict=b'')")
    static PyObject decompressobj(ThreadState ts, int wbits, @Nullable PyObject zdict) {
        if (zdict != null && !Buffers.isBuffer(zdict)) {
            throw Raise.typeError("zdict argument must support the buffer protocol");
        }
        return new PyDecompress(inflation(ts, wbits, zdict));
    }

    /// A stream to read.
    static Inflation inflation(ThreadState ts, int wbits, @Nullable PyObject zdict) {
        try {
            return new Inflation(
                    wbits, zdict == null ? null : Buffers.bytes(ts, zdict).clone());
        } catch (StreamException e) {
            throw Raise.valueError("Invalid initialization option");
        }
    }
}
