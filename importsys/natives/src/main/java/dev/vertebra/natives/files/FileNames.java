package dev.vertebra.natives.files;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;

/// Names of files as Python gives them: str, bytes, or an object with `__fspath__`.
public final class FileNames {
    private static final PyStr FSPATH = PyStr.intern("__fspath__");

    private FileNames() {}

    /// The str or bytes of a name. Compare CPython `PyOS_FSPath`.
    public static PyObject fspath(ThreadState ts, PyObject path) {
        if (path instanceof PyStr || path instanceof PyBytes) {
            return path;
        }
        PyObject method = Attributes.lookupSpecial(ts, path, FSPATH);
        if (method == null || method == PyNone.NONE) {
            throw Raise.typeError(
                    "expected str, bytes or os.PathLike object, not %s",
                    path.type().name());
        }
        PyObject result = Calls.call0(ts, method);
        if (result instanceof PyStr || result instanceof PyBytes) {
            return result;
        }
        throw Raise.typeError(
                "expected %s.__fspath__() to return str or bytes, not %s",
                path.type().name(), result.type().name());
    }

    /// Fails for surrogates that stand for no byte.
    private static String encodable(ThreadState ts, PyStr name) {
        String text = name.value();
        if (!FilePaths.isPlain(text)) {
            Codecs.utf8Encode(ts, name, "surrogateescape");
        }
        return text;
    }

    /// The text of a name.
    public static String text(ThreadState ts, PyObject path) {
        PyObject name = fspath(ts, path);
        String text = name instanceof PyStr string
                ? encodable(ts, string)
                : Codecs.utf8Decode(ts, ((PyBytes) name).array(), 0, ((PyBytes) name).size(), "surrogateescape")
                        .value();
        if (text.indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null byte");
        }
        return text;
    }
}
