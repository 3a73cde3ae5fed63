package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// `_hashlib.HASH`: a digest under way. Compare CPython Modules/_hashopenssl.c.
@NativeType("HASH")
class PyHash extends PyObject {
    static final PyType TYPE = PyType.builtin("_hashlib.HASH", PyHash.class)
            .doc("A digest under way.")
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyHashNatives.rows())
            .structure(32)
            .ofModule()
            .uncollected()
            .make();

    final HashAlgorithm algorithm;
    final Digest digest;

    PyHash(PyType type, HashAlgorithm algorithm, Digest digest) {
        super(type);
        this.algorithm = algorithm;
        this.digest = digest;
    }

    /// A digest that has taken in some data, if there is any.
    static PyObject of(ThreadState ts, HashAlgorithm algorithm, @Nullable PyObject data) {
        byte[] bytes = data == null ? null : PyDigest.bytes(ts, data);
        Digest digest = algorithm.begin();
        if (bytes != null) {
            digest.update(bytes);
        }
        return algorithm.isExtendable() ? new PyHashXof(algorithm, digest) : new PyHash(TYPE, algorithm, digest);
    }

    @PySpecial
    static String __repr__(PyHash self) {
        return "<" + self.algorithm.text + " " + self.type().fullName() + " object @ " + ObjectIds.address(self) + ">";
    }

    /// Take in more data.
    @PyMethod("update(self, obj, /)")
    static void update(ThreadState ts, PyHash self, PyObject obj) {
        self.digest.update(PyDigest.bytes(ts, obj));
    }

    /// The digest of the data so far, as bytes.
    @PyMethod("digest(self, /)")
    static PyObject digest(PyHash self) {
        return PyBytes.of(self.digest.digest(self.algorithm.size));
    }

    /// The digest of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, /)")
    static String hexdigest(PyHash self) {
        return HexFormat.of().formatHex(self.digest.digest(self.algorithm.size));
    }

    /// A copy that goes its own way from here.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyHash self) {
        Digest copy = self.digest.copy();
        return self instanceof PyHashXof ? new PyHashXof(self.algorithm, copy) : new PyHash(TYPE, self.algorithm, copy);
    }

    @PyGetter("digest_size")
    static int digestSize(PyHash self) {
        return self.algorithm.size;
    }

    @PyGetter("block_size")
    static int blockSize(PyHash self) {
        return self.algorithm.blockSize;
    }

    @PyGetter("name")
    static String name(PyHash self) {
        return self.algorithm.text;
    }
}
