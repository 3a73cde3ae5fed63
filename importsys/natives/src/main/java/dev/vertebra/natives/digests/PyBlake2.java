package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A BLAKE2 digest under way. Compare CPython Modules/blake2module.c.
@NativeType("_blake2.blake2b")
final class PyBlake2 extends PyObject {
    static final PyType BLAKE2B = type("blake2b", 64, Blake2bConstructorNatives.rows());
    static final PyType BLAKE2S = type("blake2s", 32, Blake2sConstructorNatives.rows());

    private final Blake2 digest;

    private PyBlake2(PyType type, Blake2 digest) {
        super(type);
        this.digest = digest;
    }

    private static PyType type(String name, int size, Native[] constructor) {
        return PyType.builtin("_blake2." + name, PyBlake2.class)
                .doc("A BLAKE2 digest of at most " + size + " bytes.")
                .sealed()
                .natives(Native.of(name, PyBlake2Natives.rows()), constructor)
                .constant("MAX_DIGEST_SIZE", PyInt.of(size))
                .constant("MAX_KEY_SIZE", PyInt.of(size))
                .constant("SALT_SIZE", PyInt.of(size / 4))
                .constant("PERSON_SIZE", PyInt.of(size / 4))
                .uncollected()
                .structure(440)
                .make();
    }

    private static byte[] part(ThreadState ts, @Nullable PyObject value, String name, int most) {
        byte[] bytes = value == null ? new byte[0] : Buffers.bytes(ts, value);
        if (bytes.length > most) {
            throw Raise.valueError("maximum %s length is %d bytes", name, most);
        }
        return bytes;
    }

    private static int between(String name, int value, int least, int most, String link) {
        if (value < least || value > most) {
            throw Raise.valueError("%s must be between %d and %s%d", name, least, link, most);
        }
        return value;
    }

    /// A number of so many bits.
    private static long unsigned(ThreadState ts, String name, PyObject value, int bits, String tooLarge) {
        BigInteger number = Numbers.index(ts, value).big();
        if (number.signum() < 0) {
            throw Raise.valueError("value must be positive");
        }
        if (number.bitLength() > Long.SIZE) {
            throw Raise.overflowError(tooLarge);
        }
        if (number.bitLength() > bits) {
            throw Raise.overflowError("%s is too large", name);
        }
        return number.longValue();
    }

    private static void put(byte[] block, int at, long value, int count) {
        for (int i = 0; i < count; i++) {
            block[at + i] = (byte) (value >>> 8 * i);
        }
    }

    /// Makes a digest of the class.
    ///
    /// @param cls one of the two types of this class
    static PyObject make(
            ThreadState ts,
            PyType cls,
            @Nullable PyObject data,
            @Nullable PyObject digest_size,
            @Nullable PyObject key,
            @Nullable PyObject salt,
            @Nullable PyObject person,
            int fanout,
            int depth,
            PyObject leaf_size,
            PyObject node_offset,
            int node_depth,
            int inner_size,
            boolean last_node,
            boolean usedforsecurity) {
        boolean wide = cls == BLAKE2B;
        int most = wide ? 64 : 32;
        byte[] block = new byte[most];
        long size = digest_size == null ? most : Numbers.asLong(ts, digest_size);
        if (size <= 0 || size > most) {
            throw Raise.valueError("digest_size must be between 1 and %d bytes", most);
        }
        block[0] = (byte) size;
        byte[] salted = part(ts, salt, "salt", most / 4);
        System.arraycopy(salted, 0, block, most / 2, salted.length);
        byte[] personal = part(ts, person, "person", most / 4);
        System.arraycopy(personal, 0, block, 3 * most / 4, personal.length);
        block[2] = (byte) between("fanout", fanout, 0, 255, "");
        block[3] = (byte) between("depth", depth, 1, 255, "");
        put(
                block,
                4,
                unsigned(ts, "leaf_size", leaf_size, 32, "Python int too large to convert to C unsigned long"),
                4);
        int offset = wide ? 8 : 6;
        put(block, 8, unsigned(ts, "node_offset", node_offset, 8 * offset, "int too big to convert"), offset);
        block[8 + offset] = (byte) between("node_depth", node_depth, 0, 255, "");
        block[9 + offset] = (byte) between("inner_size", inner_size, 0, most, "is ");
        byte[] secret = part(ts, key, "key", most);
        block[1] = (byte) secret.length;
        PyBlake2 made = new PyBlake2(cls, new Blake2(wide, block, last_node));
        if (secret.length > 0) {
            made.digest.update(Arrays.copyOf(secret, made.digest.blockSize()));
        }
        if (data != null) {
            update(ts, made, data);
        }
        return made;
    }

    /// Take in more data.
    @PyMethod("update(self, data, /)")
    static void update(ThreadState ts, PyBlake2 self, PyObject data) {
        self.digest.update(PyDigest.bytes(ts, data));
    }

    /// The digest of the data so far, as bytes.
    @PyMethod("digest(self, /)")
    static PyObject digest(PyBlake2 self) {
        return PyBytes.of(self.digest.digest());
    }

    /// The digest of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, /)")
    static String hexdigest(PyBlake2 self) {
        return HexFormat.of().formatHex(self.digest.digest());
    }

    /// A copy that goes its own way from here.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyBlake2 self) {
        return new PyBlake2(self.type(), self.digest.copy());
    }

    @PyGetter("name")
    static PyObject name(PyBlake2 self) {
        return PyStr.of(self.type().name());
    }

    @PyGetter("block_size")
    static int blockSize(PyBlake2 self) {
        return self.digest.blockSize();
    }

    @PyGetter("digest_size")
    static int digestSize(PyBlake2 self) {
        return self.digest.size();
    }
}
