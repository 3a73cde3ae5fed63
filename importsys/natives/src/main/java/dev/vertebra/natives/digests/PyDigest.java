package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A digest under way: what `_sha2.sha256()` and its like give.
@NativeType("_md5.md5")
final class PyDigest extends PyObject {
    static final PyType MD5 = type("_md5.md5");
    static final PyType SHA1 = type("_sha1.sha1");
    static final PyType SHA224 = type("_sha2.SHA224Type");
    static final PyType SHA256 = type("_sha2.SHA256Type");
    static final PyType SHA384 = type("_sha2.SHA384Type");
    static final PyType SHA512 = type("_sha2.SHA512Type");

    private final MessageDigest digest;
    private final String name;
    private final int blockSize;

    private static PyType type(String name) {
        return PyType.builtin(name, PyDigest.class)
                .sealed()
                .flags(PyType.NO_INSTANTIATION)
                .natives(PyDigestNatives.rows())
                .ofModule()
                .uncollected()
                .make();
    }

    private PyDigest(PyType type, MessageDigest digest, String name, int blockSize) {
        super(type);
        this.digest = digest;
        this.name = name;
        this.blockSize = blockSize;
    }

    /// Starts a digest.
    ///
    /// @param name Python's name: `sha256`
    /// @param algorithm the JDK's name: `SHA-256`
    static PyObject of(
            ThreadState ts, PyType type, String name, String algorithm, int blockSize, @Nullable PyObject data) {
        try {
            PyDigest made = new PyDigest(type, MessageDigest.getInstance(algorithm), name, blockSize);
            if (data != null) {
                update(ts, made, data);
            }
            return made;
        } catch (NoSuchAlgorithmException e) {
            throw Raise.valueError("unsupported hash type %s", name);
        }
    }

    private MessageDigest copyOfDigest() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw Raise.valueError("%s can't be copied", name);
        }
    }

    /// Take in more data.
    @PyMethod("update(self, obj, /)")
    static void update(ThreadState ts, PyDigest self, PyObject obj) {
        self.digest.update(bytes(ts, obj));
    }

    /// The bytes of what is to be hashed.
    static byte[] bytes(ThreadState ts, PyObject data) {
        if (data instanceof PyStr) {
            throw Raise.typeError("Strings must be encoded before hashing");
        }
        if (!Buffers.isBuffer(data)) {
            throw Raise.typeError("object supporting the buffer API required");
        }
        return Buffers.bytes(ts, data);
    }

    /// The digest of the data so far, as bytes.
    @PyMethod("digest(self, /)")
    static PyObject digest(PyDigest self) {
        return PyBytes.of(self.copyOfDigest().digest());
    }

    /// The digest of the data so far, as hexadecimal digits.
    @PyMethod("hexdigest(self, /)")
    static String hexdigest(PyDigest self) {
        return HexFormat.of().formatHex(self.copyOfDigest().digest());
    }

    /// A copy that goes its own way from here.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyDigest self) {
        return new PyDigest(self.type(), self.copyOfDigest(), self.name, self.blockSize);
    }

    @PyGetter("name")
    static String name(PyDigest self) {
        return self.name;
    }

    @PyGetter("digest_size")
    static int digestSize(PyDigest self) {
        return self.digest.getDigestLength();
    }

    @PyGetter("block_size")
    static int blockSize(PyDigest self) {
        return self.blockSize;
    }
}
