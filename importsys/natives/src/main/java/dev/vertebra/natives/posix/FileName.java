package dev.vertebra.natives.posix;

import dev.vertebra.natives.io.Descriptors;
import dev.vertebra.natives.io.Errno;
import dev.vertebra.natives.io.FileNames;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A name of a file as an argument: what Python gave, its text, and the path.
///
/// @param given the argument
/// @param text its text
/// @param bytes whether names made of it are bytes
/// @param path the path
record FileName(PyObject given, String text, boolean bytes, Path path) {
    private static final int NOT_SUPPORTED = 95;

    static FileName of(ThreadState ts, PyObject given) {
        PyObject name = FileNames.fspath(ts, given);
        String text = FileNames.text(ts, name);
        try {
            return new FileName(
                    given, text, name instanceof PyBytes, Descriptors.of(ts).resolve(text));
        } catch (IOException e) {
            throw Errno.error(e, given);
        }
    }

    /// A name, or the number of an open file, which stands for the name by which that was opened.
    static FileName orDescriptor(ThreadState ts, PyObject given) {
        if (!(given instanceof PyInt)) {
            return of(ts, given);
        }
        try {
            Path path = Descriptors.of(ts).get(Numbers.asInt(ts, given)).path;
            if (path == null) {
                throw new Errno.Failure(NOT_SUPPORTED);
            }
            return new FileName(given, path.toString(), false, path);
        } catch (IOException e) {
            throw Errno.error(e, given);
        }
    }

    /// A name in the form of this one.
    PyObject name(ThreadState ts, String name) {
        PyStr made = PyStr.of(name);
        return bytes ? Codecs.utf8Encode(ts, made, "surrogateescape") : made;
    }

    /// Something that is done with a file.
    ///
    /// @param <T> the result
    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    /// Does something with a file; a failure names it.
    <T> T run(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw Errno.error(e, given);
        }
    }

    /// Does something with two files; a failure names both.
    <T> T run(FileName other, Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw both(Errno.number(e), other);
        }
    }

    private PyException both(int number, FileName other) {
        return dev.vertebra.objectmodel.Raise.withArgs(
                dev.vertebra.objectmodel.ExceptionTypes.osErrorFor(number),
                PyInt.of(number),
                PyStr.of(Errno.text(number)),
                given,
                dev.vertebra.objectmodel.PyNone.NONE,
                other.given);
    }

    /// The name of an argument that may be left out: the working directory without.
    static FileName orHere(ThreadState ts, @Nullable PyObject given) {
        return orDescriptor(
                ts, given == null || given == dev.vertebra.objectmodel.PyNone.NONE ? PyStr.intern(".") : given);
    }
}
