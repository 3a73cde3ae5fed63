package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_sha1`.
@NativeModuleTable("_sha1")
final class Sha1Functions {
    private Sha1Functions() {}

    /// A SHA-1 digest under way, which has taken in the bytes of `string`. usedforsecurity changes nothing.
    @PyFunction("sha1(string=b'', *, usedforsecurity=True)")
    static PyObject sha1(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyDigest.of(ts, PyDigest.SHA1, "sha1", "SHA-1", 64, string);
    }
}
