package dev.vertebra.natives.zlib;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// `zlib.Compress`: a stream being compressed.
///
/// It has no `copy`, as in a CPython that was built without that part of zlib: the JDK's deflater can't be copied.
@NativeType("zlib.Compress")
final class PyCompress extends PyObject {
    private static final int FINISH = 4;
    private static final int BLOCK = 5;

    static final PyType TYPE = PyType.builtin("zlib.Compress", PyCompress.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyCompressNatives.rows())
            .structure(168)
            .ofModule()
            .uncollected()
            .make();

    private final Deflation stream;

    PyCompress(Deflation stream) {
        super(TYPE);
        this.stream = stream;
    }

    /// Compress data and return what is ready of the result.
    @PyMethod("compress(self, data, /)")
    static PyObject compress(ThreadState ts, PyCompress self, PyObject data) {
        byte[] bytes = Buffers.bytes(ts, data);
        var out = new ByteArrayOutputStream();
        try {
            self.stream.write(bytes, out);
        } catch (StreamException e) {
            throw ZlibState.failure(ts, e, "while compressing data");
        }
        return PyBytes.of(out.toByteArray());
    }

    /// Return what is left of the result.
    ///
    /// With Z_FINISH, the default, the stream ends.
    @PyMethod("flush(self, mode=4, /)")
    static PyObject flush(ThreadState ts, PyCompress self, int mode) {
        if (mode == 0) {
            return PyBytes.EMPTY;
        }
        var out = new ByteArrayOutputStream();
        try {
            if (mode < 0 || mode > BLOCK) {
                throw new StreamException(StreamException.STATE, "inconsistent stream state");
            }
            if (mode == FINISH) {
                self.stream.finish(out);
            } else {
                self.stream.flush(mode == Deflater.FULL_FLUSH ? mode : Deflater.SYNC_FLUSH, out);
            }
        } catch (StreamException e) {
            throw ZlibState.failure(ts, e, "while flushing");
        }
        return PyBytes.of(out.toByteArray());
    }
}
