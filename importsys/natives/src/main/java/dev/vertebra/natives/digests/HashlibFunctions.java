package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// The functions of `_hashlib`. Compare CPython Modules/_hashopenssl.c.
@NativeModuleTable("_hashlib")
final class HashlibFunctions {
    private static final String UNKNOWN = "[digital envelope routines] unsupported";
    private static final long USUAL_MEMORY = 32 * 1024 * 1024;

    private HashlibFunctions() {}

    private static HashAlgorithm named(ThreadState ts, String name) {
        HashAlgorithm found = HashAlgorithm.named(name);
        if (found == null) {
            throw HashlibState.unsupported(ts, UNKNOWN);
        }
        return found;
    }

    /// The digest that a name or one of the functions here stands for.
    private static HashAlgorithm chosen(ThreadState ts, PyObject digestmod) {
        PyObject name = digestmod instanceof PyStr
                ? digestmod
                : HashlibState.of(ts).constructors.get(ts, digestmod);
        if (name instanceof PyStr text) {
            return named(ts, text.value());
        }
        String shown = Text.repr(ts, digestmod).value();
        throw HashlibState.unsupported(ts, "Unsupported digestmod " + shown);
    }

    private static HashAlgorithm ofSomeSize(HashAlgorithm algorithm) {
        if (algorithm.isExtendable()) {
            throw Raise.valueError("no reason supplied");
        }
        return algorithm;
    }

    /// Begin a digest that has a name.
    ///
    /// What it has taken in is string. usedforsecurity changes nothing.
    @PyFunction("new(name, string=b'', *, usedforsecurity=True)")
    static PyObject new_(ThreadState ts, PyObject name, @Nullable PyObject string, boolean usedforsecurity) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError("name must be a string");
        }
        return PyHash.of(ts, named(ts, text.value()), string);
    }

    /// Begin a digest md5, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_md5(string=b'', *, usedforsecurity=True)")
    static PyObject opensslMd5(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.MD5, string);
    }

    /// Begin a digest sha1, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha1(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha1(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA1, string);
    }

    /// Begin a digest sha224, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha224(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha224(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA224, string);
    }

    /// Begin a digest sha256, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha256(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha256(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA256, string);
    }

    /// Begin a digest sha384, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha384(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha384(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA384, string);
    }

    /// Begin a digest sha512, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha512(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha512(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA512, string);
    }

    /// Begin a digest sha3_224, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha3_224(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha3With224(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA3_224, string);
    }

    /// Begin a digest sha3_256, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha3_256(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha3With256(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA3_256, string);
    }

    /// Begin a digest sha3_384, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha3_384(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha3With384(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA3_384, string);
    }

    /// Begin a digest sha3_512, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_sha3_512(string=b'', *, usedforsecurity=True)")
    static PyObject opensslSha3With512(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHA3_512, string);
    }

    /// Begin a digest shake_128, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_shake_128(string=b'', *, usedforsecurity=True)")
    static PyObject opensslShakeWith128(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHAKE_128, string);
    }

    /// Begin a digest shake_256, which has taken in the bytes of string. usedforsecurity changes nothing.
    @PyFunction("openssl_shake_256(string=b'', *, usedforsecurity=True)")
    static PyObject opensslShakeWith256(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyHash.of(ts, HashAlgorithm.SHAKE_256, string);
    }

    /// The keyed digest of a message, in one go.
    @PyFunction("hmac_digest(key, msg, digest)")
    static PyObject hmacDigest(ThreadState ts, PyObject key, PyObject msg, PyObject digest) {
        byte[] secret = Buffers.bytes(ts, key);
        byte[] message = Buffers.bytes(ts, msg);
        Hmac hmac = new Hmac(ofSomeSize(chosen(ts, digest)), secret);
        hmac.update(message);
        return PyBytes.of(hmac.digest());
    }

    /// Begin a keyed digest.
    @PyFunction("hmac_new(key, msg=b'', digestmod=None)")
    static PyObject hmacNew(ThreadState ts, PyObject key, @Nullable PyObject msg, @Nullable PyObject digestmod) {
        byte[] secret = Buffers.bytes(ts, key);
        if (digestmod == null) {
            throw Raise.typeError("Missing required parameter 'digestmod'.");
        }
        Hmac hmac = new Hmac(ofSomeSize(chosen(ts, digestmod)), secret);
        if (msg != null && msg != PyNone.NONE) {
            hmac.update(PyDigest.bytes(ts, msg));
        }
        return new PyHmac(hmac);
    }

    /// A key from a password, by PBKDF2 with HMAC.
    @ShownSignature("($module, /, hash_name, password, salt, iterations,\n            dklen=None)")
    @PyFunction("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)")
    static PyObject pbkdf2Hmac(
            ThreadState ts, PyObject hash_name, PyObject password, PyObject salt, PyObject iterations, PyObject dklen) {
        if (!(hash_name instanceof PyStr name)) {
            throw Raise.typeError(
                    "pbkdf2_hmac() argument 'hash_name' must be str, not %s",
                    hash_name == PyNone.NONE ? "None" : hash_name.type().fullName());
        }
        byte[] secret = Buffers.bytes(ts, password);
        byte[] salted = Buffers.bytes(ts, salt);
        long rounds = Numbers.asLong(ts, iterations);
        HashAlgorithm algorithm = named(ts, name.value());
        if (rounds < 1) {
            throw Raise.valueError("iteration value must be greater than 0.");
        }
        if (rounds > Integer.MAX_VALUE) {
            throw Raise.overflowError("iteration value is too great.");
        }
        long length = dklen == PyNone.NONE ? algorithm.size : Numbers.asLong(ts, dklen);
        if (length < 1 && !algorithm.isExtendable()) {
            throw Raise.valueError("key length must be greater than 0.");
        }
        if (length > Integer.MAX_VALUE) {
            throw Raise.overflowError("key length is too great.");
        }
        return PyBytes.of(KeyDerivation.pbkdf2(ofSomeSize(algorithm), secret, salted, rounds, (int) length));
    }

    private static long unsigned(ThreadState ts, PyObject value, String name) {
        if (value != PyNone.NONE && !(value instanceof PyInt)) {
            throw Raise.typeError(
                    "scrypt() argument '%s' must be int, not %s",
                    name, value.type().fullName());
        }
        if (value == PyNone.NONE
                || ((PyInt) value).big().signum() < 0
                || ((PyInt) value).big().bitLength() > 63) {
            throw Raise.typeError("%s is required and must be an unsigned int", name);
        }
        return Numbers.asLong(ts, value);
    }

    /// A key from a password, by scrypt.
    ///
    /// n is the cost, a power of two; r the size of the blocks, p the number of
    /// lanes, maxmem the most memory in bytes, 0 for 32 MiB.
    @ShownSignature("($module, /, password, *, salt=None, n=None, r=None, p=None,\n       maxmem=0, dklen=64)")
    @PyFunction("scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)")
    static PyObject scrypt(
            ThreadState ts,
            PyObject password,
            PyObject salt,
            PyObject n,
            PyObject r,
            PyObject p,
            PyObject maxmem,
            PyObject dklen) {
        byte[] secret = Buffers.bytes(ts, password);
        long memory = Numbers.asLong(ts, maxmem);
        long length = Numbers.asLong(ts, dklen);
        if (salt == PyNone.NONE) {
            throw Raise.typeError("salt is required");
        }
        byte[] salted = Buffers.bytes(ts, salt);
        long cost = unsigned(ts, n, "n");
        if (cost < 2 || (cost & cost - 1) != 0) {
            throw Raise.valueError("n must be a power of 2.");
        }
        long size = unsigned(ts, r, "r");
        long lanes = unsigned(ts, p, "p");
        if (memory < 0 || memory > Integer.MAX_VALUE) {
            throw Raise.valueError("maxmem must be positive and smaller than %d", Integer.MAX_VALUE);
        }
        if (length < 1 || length > Integer.MAX_VALUE) {
            throw Raise.valueError("dklen must be greater than 0 and smaller than %d", Integer.MAX_VALUE);
        }
        checkCost(cost, size, lanes, memory == 0 ? USUAL_MEMORY : memory);
        byte[] key = KeyDerivation.scrypt(secret, salted, (int) cost, (int) size, (int) lanes, (int) length);
        return PyBytes.of(key);
    }

    private static void checkCost(long cost, long size, long lanes, long memory) {
        if (size == 0 || lanes == 0) {
            throw Raise.valueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        long most = (1L << 30) - 1;
        boolean fits = lanes <= most / size
                && (16 * size > 62 || cost < 1L << 16 * size)
                && cost < 1L << 32
                && lanes * size * 128 + 128 * size * (cost + 2) <= memory;
        if (!fits) {
            throw Raise.valueError("[digital envelope routines] memory limit exceeded");
        }
    }

    /// Whether only digests that a standard allows are to be used: 0.
    @PyFunction("get_fips_mode()")
    static int getFipsMode() {
        return 0;
    }

    /// Whether a equals b, in a time that tells nothing about where they differ.
    ///
    /// Both are str with ASCII characters only, or both are bytes-like objects.
    @PyFunction("compare_digest(a, b, /)")
    static boolean compareDigest(ThreadState ts, PyObject a, PyObject b) {
        if (a instanceof PyStr x && b instanceof PyStr y) {
            if (!x.isAscii() || !y.isAscii()) {
                throw Raise.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return MessageDigest.isEqual(
                    x.value().getBytes(StandardCharsets.US_ASCII), y.value().getBytes(StandardCharsets.US_ASCII));
        }
        if (!Buffers.isBuffer(a) && !Buffers.isBuffer(b)) {
            throw Raise.typeError(
                    "unsupported operand types(s) or combination of types: '%s' and '%s'",
                    a.type().fullName(), b.type().fullName());
        }
        return MessageDigest.isEqual(Buffers.bytes(ts, a), Buffers.bytes(ts, b));
    }
}
