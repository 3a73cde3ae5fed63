package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_sha2`.
@NativeModuleTable("_sha2")
final class Sha2Functions {
    private Sha2Functions() {}

    /// A SHA-224 digest under way, which has taken in the bytes of `string`. usedforsecurity changes nothing.
    @PyFunction("sha224(string=b'', *, usedforsecurity=True)")
    static PyObject sha224(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyDigest.of(ts, PyDigest.SHA224, "sha224", "SHA-224", 64, string);
    }

    /// A SHA-256 digest under way, which has taken in the bytes of `string`. usedforsecurity changes nothing.
    @PyFunction("sha256(string=b'', *, usedforsecurity=True)")
    static PyObject sha256(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyDigest.of(ts, PyDigest.SHA256, "sha256", "SHA-256", 64, string);
    }

    /// A SHA-384 digest under way, which has taken in the bytes of `string`. usedforsecurity changes nothing.
    @PyFunction("sha384(string=b'', *, usedforsecurity=True)")
    static PyObject sha384(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyDigest.of(ts, PyDigest.SHA384, "sha384", "SHA-384", 128, string);
    }

    /// A SHA-512 digest under way, which has taken in the bytes of `string`. usedforsecurity changes nothing.
    @PyFunction("sha512(string=b'', *, usedforsecurity=True)")
    static PyObject sha512(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyDigest.of(ts, PyDigest.SHA512, "sha512", "SHA-512", 128, string);
    }
}
