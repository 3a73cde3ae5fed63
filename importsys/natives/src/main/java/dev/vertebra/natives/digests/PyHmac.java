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

/// `_hashlib.HMAC`: a keyed digest under way.
@NativeType("HMAC")
final class PyHmac extends PyObject {
    static final PyType TYPE = PyType.builtin("_hashlib.HMAC", PyHmac.class)
            .doc("A keyed digest under way.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyHmacNatives.rows())
            .structure(32)
            .ofModule()
            .make();

    private final Hmac hmac;

    PyHmac(Hmac hmac) {
        super(TYPE);
        this.hmac = hmac;
    }

    @PySpecial
    static String __repr__(PyHmac self) {
        return "<" + self.hmac.algorithm.text + " HMAC object @ " + ObjectIds.address(self) + ">";
    }

    /// Take in more data.
    @PyMethod("update(self, msg)")
    static void update(ThreadState ts, PyHmac self, PyObject msg) {
        self.hmac.update(PyDigest.bytes(ts, msg));
    }

    /// The code of the data so far, as bytes.
    @PyMethod("digest(self, /)")
    static PyObject digest(PyHmac self) {
        return PyBytes.of(self.hmac.digest());
    }

    /// The code of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, /)")
    static String hexdigest(PyHmac self) {
        return HexFormat.of().formatHex(self.hmac.digest());
    }

    /// A copy that goes its own way from here.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyHmac self) {
        return new PyHmac(self.hmac.copy());
    }

    @PyGetter("digest_size")
    static int digestSize(PyHmac self) {
        return self.hmac.algorithm.size;
    }

    @PyGetter("block_size")
    static int blockSize(PyHmac self) {
        return self.hmac.algorithm.blockSize;
    }

    @PyGetter("name")
    static String name(PyHmac self) {
        return "hmac-" + self.hmac.algorithm.text;
    }
}
