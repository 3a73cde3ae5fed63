package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// What `os` and `posixpath` ask of names without looking at files.
@NativeModuleTable("posix")
final class PathFunctions {
    private PathFunctions() {}

    /// The text of a name, which may be no name of a file.
    private static String text(ThreadState ts, PyObject name) {
        return name instanceof PyStr text
                ? text.value()
                : Codecs.utf8Decode(ts, ((PyBytes) name).array(), 0, ((PyBytes) name).size(), "surrogateescape")
                        .value();
    }

    private static PyObject made(ThreadState ts, PyObject like, String text) {
        PyStr made = PyStr.of(text);
        return like instanceof PyBytes ? Codecs.utf8Encode(ts, made, "surrogateescape") : made;
    }

    private static PyObject name(ThreadState ts, String function, PyObject path) {
        FileName.checkName(ts, function, "string, bytes or os.PathLike", path);
        return FileNames.fspath(ts, path);
    }

    /// Two slashes at the begin are something else than one or three. Compare POSIX, XBD 4.13.
    private static int slashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '/') {
            count++;
        }
        return count == 2 ? 2 : Math.min(count, 1);
    }

    /// A path without what leads nowhere: double slashes, `.`, and a folder before `..`.
    @PyFunction("_path_normpath(path)")
    static PyObject normpath(ThreadState ts, PyObject path) {
        PyObject name = name(ts, "_path_normpath", path);
        String text = text(ts, name);
        int root = slashes(text);
        StringBuilder normal = new StringBuilder(text.length() + 1).append(text, 0, root);
        // Where the folders begin that a `..` can take away.
        int fixed = root;
        int at = root;
        while (at < text.length()) {
            int end = text.indexOf('/', at);
            end = end < 0 ? text.length() : end;
            boolean up = end - at == 2 && text.startsWith("..", at);
            if (up && normal.length() > fixed) {
                normal.setLength(Math.max(fixed, normal.lastIndexOf("/")));
            } else if (end > at && !(end - at == 1 && text.charAt(at) == '.') && !(up && root > 0)) {
                if (normal.length() > root) {
                    normal.append('/');
                }
                normal.append(text, at, end);
                if (up) {
                    fixed = normal.length();
                }
            }
            at = end + 1;
        }
        return made(ts, name, normal.isEmpty() ? "." : normal.toString());
    }

    /// Drive, root and the rest of a path; there are no drives.
    @PyFunction("_path_splitroot_ex(path)")
    static PyObject splitroot(ThreadState ts, PyObject path) {
        PyObject name = name(ts, "_path_splitroot_ex", path);
        String text = text(ts, name);
        int root = slashes(text);
        return PyTuple.of(
                made(ts, name, ""), made(ts, name, text.substring(0, root)), made(ts, name, text.substring(root)));
    }

    /// The str or bytes that a path is.
    @PyFunction("fspath(path)")
    static PyObject fspath(ThreadState ts, PyObject path) {
        return FileNames.fspath(ts, path);
    }
}
