package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.HexFormat;

/// `_hashlib.HASHXOF`: a digest under way that is as long as one wants.
@NativeType("HASHXOF")
final class PyHashXof extends PyHash {
    static final PyType TYPE = PyType.builtin("_hashlib.HASHXOF", PyHashXof.class)
            .base(PyHash.TYPE)
            .doc("A digest under way that is as long as one wants.")
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyHashXofNatives.rows())
            .structure(32)
            .ofModule()
            .uncollected()
            .make();

    PyHashXof(HashAlgorithm algorithm, Digest digest) {
        super(TYPE, algorithm, digest);
    }

    private byte[] result(ThreadState ts, PyObject length) {
        long wanted = Numbers.asSize(ts, length);
        if (wanted < 0) {
            throw Raise.systemError("Negative size passed to PyBytes_FromStringAndSize");
        }
        if (wanted > Integer.MAX_VALUE - 64) {
            throw Raise.memoryError();
        }
        return digest.digest((int) wanted);
    }

    /// That many bytes of the digest of the data so far.
    @PyMethod("digest(self, length)")
    static PyObject digest(ThreadState ts, PyHashXof self, PyObject length) {
        return PyBytes.of(self.result(ts, length));
    }

    /// That many bytes of the digest of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, length)")
    static String hexdigest(ThreadState ts, PyHashXof self, PyObject length) {
        return HexFormat.of().formatHex(self.result(ts, length));
    }

    @PyGetter("digest_size")
    static int digestSize(PyHashXof self) {
        return 0;
    }
}
