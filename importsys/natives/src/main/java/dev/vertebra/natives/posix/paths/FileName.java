package dev.vertebra.natives.posix.paths;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A name of a file as an argument: what Python gave, its text, and the path.
///
/// @param given the argument
/// @param text its text
/// @param bytes whether names made of it are bytes
/// @param path the path
public record FileName(PyObject given, String text, boolean bytes, Path path) {
    private static final PyStr FSPATH = PyStr.intern("__fspath__");
    private static final PyStr HERE = PyStr.intern(".");
    private static final int NOT_SUPPORTED = 95;

    /// A name that is seen from the working directory.
    public static FileName of(ThreadState ts, PyObject given) {
        return of(ts, given, PyNone.NONE);
    }

    /// A name that is seen from the folder of a descriptor, or from the working directory if that is None.
    public static FileName of(ThreadState ts, PyObject given, PyObject folder) {
        PyObject name = FileNames.fspath(ts, given);
        String text = FileNames.text(ts, name);
        boolean bytes = name instanceof PyBytes;
        try {
            Path path = Descriptors.of(ts).resolve(text);
            if (folder != PyNone.NONE) {
                OpenFile file = folder(ts, folder);
                path = text.startsWith("/") ? path : FilePaths.resolve(pathOf(file), text);
            }
            return new FileName(given, text, bytes, path);
        } catch (IOException e) {
            throw Errno.error(e, given);
        }
    }

    /// A name as an argument of a function, whose errors name both.
    public static FileName of(ThreadState ts, String function, PyObject given, PyObject folder) {
        checkName(ts, function, "string, bytes or os.PathLike", given);
        return of(ts, given, folder);
    }

    /// A name as one of several arguments of a function, whose errors name both.
    public static FileName of(ThreadState ts, String function, String argument, PyObject given, PyObject folder) {
        checkName(ts, function, argument, "string, bytes or os.PathLike", given);
        return of(ts, given, folder);
    }

    /// Whether a method gives a path: None in its place says that there is none.
    private static boolean hasPath(@Nullable PyObject method) {
        return method != null && method != PyNone.NONE;
    }

    /// Complains about what names no file.
    public static void checkName(ThreadState ts, String function, String wanted, PyObject given) {
        checkName(ts, function, "path", wanted, given);
    }

    private static void checkName(ThreadState ts, String function, String argument, String wanted, PyObject given) {
        if (!(given instanceof PyStr)
                && !(given instanceof PyBytes)
                && !hasPath(Attributes.lookupSpecial(ts, given, FSPATH))) {
            throw Raise.typeError(
                    "%s: %s should be %s, not %s",
                    function, argument, wanted, given.type().name());
        }
    }

    private static OpenFile folder(ThreadState ts, PyObject folder) throws IOException {
        if (!Numbers.isIndex(folder)) {
            throw Raise.typeError(
                    "argument should be integer or None, not %s", folder.type().name());
        }
        return Descriptors.of(ts).get(FileNumbers.plain(ts, folder));
    }

    private static Path pathOf(OpenFile file) throws IOException {
        Path path = file.path;
        if (path == null) {
            throw new Errno.Failure(NOT_SUPPORTED);
        }
        return path;
    }

    /// A name, or the number of an open file, which stands for the name by which that was opened.
    public static FileName orDescriptor(ThreadState ts, PyObject given) {
        if (!Numbers.isIndex(given)) {
            return of(ts, given);
        }
        try {
            Path path = pathOf(Descriptors.of(ts).get(FileNumbers.plain(ts, given)));
            return new FileName(given, FilePaths.text(path), false, path);
        } catch (IOException e) {
            throw Errno.error(e, given);
        }
    }

    /// A name or the number of an open file, as an argument of a function, whose errors name both.
    public static FileName orDescriptor(ThreadState ts, String function, PyObject given, PyObject folder) {
        if (!Numbers.isIndex(given)) {
            checkName(ts, function, "string, bytes, os.PathLike or integer", given);
            return of(ts, given, folder);
        }
        if (folder != PyNone.NONE && !function.equals("chmod")) {
            throw Raise.valueError(
                    function.equals("chown")
                            ? "%s: can't specify both dir_fd and fd"
                            : "%s: can't specify dir_fd without matching path",
                    function);
        }
        return orDescriptor(ts, given);
    }

    /// Complains about what cannot be told of an open file: that a link is not to be followed.
    public static void checkFollow(String function, PyObject given, boolean followLinks) {
        if (!followLinks && given instanceof PyInt number && number.signum() > 0) {
            throw Raise.valueError("%s: cannot use fd and follow_symlinks together", function);
        }
    }

    /// Whether the argument was the number of an open file.
    public boolean isDescriptor() {
        return Numbers.isIndex(given);
    }

    /// A name in the form of this one.
    public PyObject name(ThreadState ts, String name) {
        PyStr made = PyStr.of(name);
        return bytes ? Codecs.utf8Encode(ts, made, "surrogateescape") : made;
    }

    /// Something that is done with a file.
    ///
    /// @param <T> the result
    @FunctionalInterface
    public interface Action<T> {
        /// Does it.
        T run() throws IOException;
    }

    /// Does something with a file; a failure names it.
    public <T> T run(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw Errno.error(e, given);
        }
    }

    /// Does something with two files; a failure names both.
    public <T> T run(FileName other, Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw both(Errno.number(e), other);
        }
    }

    private PyException both(int number, FileName other) {
        return Raise.withArgs(
                ExceptionTypes.osErrorFor(number),
                PyInt.of(number),
                PyStr.of(Errno.text(number)),
                given,
                PyNone.NONE,
                other.given);
    }

    /// The name of an argument that may be left out: the working directory without.
    public static FileName orHere(ThreadState ts, String function, @Nullable PyObject given) {
        if (given == null || given == PyNone.NONE) {
            return of(ts, HERE);
        }
        if (!Numbers.isIndex(given)) {
            checkName(ts, function, "string, bytes, os.PathLike, integer or None", given);
        }
        return orDescriptor(ts, given);
    }
}
