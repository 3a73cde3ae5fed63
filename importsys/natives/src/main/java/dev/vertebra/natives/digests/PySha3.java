package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A SHA-3 digest under way. Compare CPython Modules/sha3module.c.
@NativeType("_sha3.sha3_256")
final class PySha3 extends PyObject {
    static final PyType SHA3_224 = type("sha3_224");
    static final PyType SHA3_256 = type("sha3_256");
    static final PyType SHA3_384 = type("sha3_384");
    static final PyType SHA3_512 = type("sha3_512");

    private static final int STATE_BITS = 1600;
    private static final int SUFFIX = 6;

    private final Keccak sponge;

    private PySha3(PyType type, Keccak sponge) {
        super(type);
        this.sponge = sponge;
    }

    private static PyType type(String name) {
        return PyType.builtin("_sha3." + name, PySha3.class)
                .doc("A SHA-3 digest of " + name.substring(5) + " bits.")
                .sealed()
                .natives(PySha3Natives.rows())
                .uncollected()
                .make();
    }

    private static int bits(PyType type) {
        return Integer.parseInt(type.name().substring(5));
    }

    @PyNew("sha3_224(data=b'', /, *, usedforsecurity=True)")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject data, boolean usedforsecurity) {
        PySha3 made = new PySha3(cls, new Keccak((STATE_BITS - 2 * bits(cls)) / 8, SUFFIX));
        if (data != null) {
            update(ts, made, data);
        }
        return made;
    }

    /// Take in more data.
    @PyMethod("update(self, data, /)")
    static void update(ThreadState ts, PySha3 self, PyObject data) {
        self.sponge.update(PyDigest.bytes(ts, data));
    }

    private byte[] result() {
        return sponge.digest(bits(type()) / 8);
    }

    /// The digest of the data so far, as bytes.
    @PyMethod("digest(self, /)")
    static PyObject digest(PySha3 self) {
        return PyBytes.of(self.result());
    }

    /// The digest of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, /)")
    static String hexdigest(PySha3 self) {
        return HexFormat.of().formatHex(self.result());
    }

    /// A copy that goes its own way from here.
    @PyMethod("copy(self, /)")
    static PyObject copy(PySha3 self) {
        return new PySha3(self.type(), self.sponge.copy());
    }

    @PyGetter("name")
    static String name(PySha3 self) {
        return self.type().name();
    }

    @PyGetter("block_size")
    static int blockSize(PySha3 self) {
        return self.sponge.rate;
    }

    @PyGetter("digest_size")
    static int digestSize(PySha3 self) {
        return bits(self.type()) / 8;
    }

    @PyGetter("_capacity_bits")
    static int capacityBits(PySha3 self) {
        return STATE_BITS - 8 * self.sponge.rate;
    }

    @PyGetter("_rate_bits")
    static int rateBits(PySha3 self) {
        return 8 * self.sponge.rate;
    }

    @PyGetter("_suffix")
    static PyObject suffix(PySha3 self) {
        return PyBytes.of(new byte[] {SUFFIX});
    }
}
