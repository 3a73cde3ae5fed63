package dev.vertebra.natives.io.streams;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The errors and arguments that all streams share.
public final class Streams {
    /// The size of buffers that are made without one.
    public static final int BUFFER_SIZE = 8192;

    /// The size of the buffers of files, so of what is written at once: the size of blocks that `os.stat` names.
    public static final int BLOCK_SIZE = 4096;

    /// The classes that a runtime has of its own.
    static final class OwnClasses {
        private @Nullable PyType unsupported;
    }

    private Streams() {}

    /// `io.UnsupportedOperation` of a runtime, a class that Python code may change.
    public static PyType unsupportedOperation(ThreadState ts) {
        OwnClasses own = ts.interpreter().extension(OwnClasses.class, OwnClasses::new);
        PyType known = own.unsupported;
        if (known == null) {
            known = OwnExceptions.kept(
                    ts, "io", "UnsupportedOperation", ExceptionTypes.OSError, ExceptionTypes.ValueError);
            own.unsupported = known;
        }
        return known;
    }

    /// The exception of an operation that a stream does not have.
    public static PyException unsupported(String what) {
        return Raise.raise(unsupportedOperation(ThreadState.current()), "%s", what);
    }

    /// Closes a stream after something else has been tried, whose failure is raised, or is the context of the
    /// failure to close. Compare CPython Python/errors.c `_PyErr_ChainExceptions1`.
    public static void closeAfter(ThreadState ts, PyObject stream, @Nullable PyException failed) {
        try {
            Calls.callMethod(ts, stream, "close");
        } catch (PyException e) {
            if (failed != null && failed.value() != e.value()) {
                e.value().setContext(failed.value());
                e.withContextKnown();
            }
            throw e;
        }
        if (failed != null) {
            throw failed;
        }
    }

    /// The exception of an operation on a stream that is closed.
    public static PyException closed() {
        return Raise.valueError("I/O operation on closed file.");
    }

    /// A size that may be None; -1 is everything.
    public static long limit(ThreadState ts, @Nullable PyObject size) {
        if (size == null || size == PyNone.NONE) {
            return -1;
        }
        if (!Numbers.isIndex(size)) {
            throw Raise.typeError(
                    "argument should be integer or None, not '%s'", size.type().fullName());
        }
        return Numbers.asSize(ts, size);
    }
}
