package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_md5`.
@NativeModuleTable("_md5")
final class Md5Functions {
    private Md5Functions() {}

    /// An MD5 digest under way, which has taken in the bytes of `string`. usedforsecurity changes nothing.
    @PyFunction("md5(string=b'', *, usedforsecurity=True)")
    static PyObject md5(ThreadState ts, @Nullable PyObject string, boolean usedforsecurity) {
        return PyDigest.of(ts, PyDigest.MD5, "md5", "MD5", 64, string);
    }
}
