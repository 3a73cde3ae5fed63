package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A SHAKE digest under way, as long as one wants. Compare CPython Modules/sha3module.c.
@NativeType("_sha3.shake_128")
final class PyShake extends PyObject {
    static final PyType SHAKE_128 = type("shake_128");
    static final PyType SHAKE_256 = type("shake_256");

    private static final int STATE_BITS = 1600;
    private static final int SUFFIX = 0x1F;
    private static final long LONGEST = 1L << 29;

    private final Keccak sponge;

    private PyShake(PyType type, Keccak sponge) {
        super(type);
        this.sponge = sponge;
    }

    private static PyType type(String name) {
        return PyType.builtin("_sha3." + name, PyShake.class)
                .doc("A SHAKE digest with the strength of " + name.substring(6) + " bits.")
                .sealed()
                .natives(PyShakeNatives.rows())
                .uncollected()
                .make();
    }

    @PyNew("sha3_224(data=b'', /, *, usedforsecurity=True)")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject data, boolean usedforsecurity) {
        int strength = Integer.parseInt(cls.name().substring(6));
        PyShake made = new PyShake(cls, new Keccak((STATE_BITS - 2 * strength) / 8, SUFFIX));
        if (data != null) {
            update(ts, made, data);
        }
        return made;
    }

    /// Take in more data.
    @PyMethod("update(self, data, /)")
    static void update(ThreadState ts, PyShake self, PyObject data) {
        self.sponge.update(PyDigest.bytes(ts, data));
    }

    private byte[] result(ThreadState ts, PyObject length) {
        long wanted = Numbers.asLong(ts, length);
        if (wanted < 0) {
            throw Raise.valueError("value must be positive");
        }
        if (wanted >= LONGEST) {
            throw Raise.valueError("length is too large");
        }
        return sponge.digest((int) wanted);
    }

    /// That many bytes of the digest of the data so far.
    @PyMethod("digest(self, length, /)")
    static PyObject digest(ThreadState ts, PyShake self, PyObject length) {
        return PyBytes.of(self.result(ts, length));
    }

    /// That many bytes of the digest of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, length, /)")
    static String hexdigest(ThreadState ts, PyShake self, PyObject length) {
        return HexFormat.of().formatHex(self.result(ts, length));
    }

    /// A copy that goes its own way from here.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyShake self) {
        return new PyShake(self.type(), self.sponge.copy());
    }

    @PyGetter("name")
    static String name(PyShake self) {
        return self.type().name();
    }

    @PyGetter("block_size")
    static int blockSize(PyShake self) {
        return self.sponge.rate;
    }

    @PyGetter("digest_size")
    static int digestSize(PyShake self) {
        return 0;
    }

    @PyGetter("_capacity_bits")
    static int capacityBits(PyShake self) {
        return STATE_BITS - 8 * self.sponge.rate;
    }

    @PyGetter("_rate_bits")
    static int rateBits(PyShake self) {
        return 8 * self.sponge.rate;
    }

    @PyGetter("_suffix")
    static PyObject suffix(PyShake self) {
        return PyBytes.of(new byte[] {SUFFIX});
    }
}
