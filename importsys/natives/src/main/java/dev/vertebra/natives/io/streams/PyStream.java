package dev.vertebra.natives.io.streams;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PlainNew;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// `_IOBase`: what all streams have in common. Compare CPython Modules/_io/iobase.c.
@NativeType("_io._IOBase")
public class PyStream extends PyObject {
    /// The class `_io._IOBase`.
    public static final PyType TYPE = PyType.builtin("_io._IOBase", PyStream.class)
            .doc("The base of all streams: methods that a stream need not have raise UnsupportedOperation.")
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(PyStreamNatives.rows())
            .structure(32, 16, 24)
            .ofModule()
            .hides("__new__")
            .order("seek tell truncate flush close seekable readable writable _checkClosed "
                    + "_checkSeekable _checkReadable _checkWritable fileno isatty __enter__ __exit__ "
                    + "readline readlines writelines __dict__")
            .make();

    private static final PyStr CLOSED = PyStr.intern("closed");
    private static final PyStr NAME = PyStr.intern("name");

    /// Whether `_IOBase.close` has run.
    boolean baseClosed;

    /// Whether the finaliser runs.
    boolean finalizing;

    /// Makes a stream of a type.
    protected PyStream(PyType type) {
        super(type);
    }

    /// Tells the memory strategy of a new stream, which has a finaliser.
    public static <T extends PyStream> T allocated(ThreadState ts, T made) {
        Memory.tracker().allocated(ts, made);
        return made;
    }

    /// Whether the finaliser runs.
    public boolean isFinalizing() {
        return finalizing;
    }

    /// A second `__init__` has opened it again.
    protected void opened() {
        baseClosed = false;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("_IOBase(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PlainNew.check(ts, TYPE, cls, count, keywords);
        return allocated(ts, new PyStream(cls));
    }

    /// Whether a stream's attribute `closed` is true.
    public static boolean isClosed(ThreadState ts, PyObject stream) {
        return Truth.of(ts, Attributes.get(ts, stream, CLOSED));
    }

    /// The attribute `name` of a stream; null if there is none, or what is below has been detached.
    public static @Nullable PyObject nameOrNull(ThreadState ts, PyObject stream) {
        try {
            return Attributes.getOrNull(ts, stream, NAME);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.ValueError)) {
                throw e;
            }
            return null;
        }
    }

    /// Checks that a stream is open.
    public static void checkOpen(ThreadState ts, PyObject stream) {
        if (isClosed(ts, stream)) {
            throw Streams.closed();
        }
    }

    /// Changes the position.
    @PyMethod("seek(self, offset, whence=0, /)")
    @ShownSignature("($self, offset, whence=os.SEEK_SET, /)")
    static PyObject seek(PyStream self, PyObject offset, @Nullable PyObject whence) {
        throw Streams.unsupported("seek");
    }

    /// The position.
    @PyMethod("tell(self, /)")
    static PyObject tell(ThreadState ts, PyStream self) {
        return Calls.callMethod(ts, self, "seek", PyInt.ZERO, PyInt.ONE);
    }

    /// Changes the size; the position stays.
    @PyMethod("truncate(self, size=None, /)")
    static PyObject truncate(PyStream self, PyObject size) {
        throw Streams.unsupported("truncate");
    }

    /// Writes what is buffered.
    @PyMethod("flush(self, /)")
    static void flush(PyStream self) {
        if (self.baseClosed) {
            throw Streams.closed();
        }
    }

    /// Flushes and closes the stream; nothing happens if it is closed.
    @PyMethod("close(self, /)")
    protected static void close(ThreadState ts, PyStream self) {
        if (self.baseClosed) {
            return;
        }
        try {
            Calls.callMethod(ts, self, "flush");
        } finally {
            self.baseClosed = true;
        }
    }

    @PyGetter("closed")
    static boolean closed(PyStream self) {
        return self.baseClosed;
    }

    /// Whether the position can be changed.
    @PyMethod("seekable(self, /)")
    static boolean seekable(PyStream self) {
        return false;
    }

    /// Whether it can be read.
    @PyMethod("readable(self, /)")
    static boolean readable(PyStream self) {
        return false;
    }

    /// Whether it can be written to.
    @PyMethod("writable(self, /)")
    static boolean writable(PyStream self) {
        return false;
    }

    /// The number of the file below.
    @PyMethod("fileno(self, /)")
    static PyObject fileno(PyStream self) {
        throw Streams.unsupported("fileno");
    }

    /// Whether it is a terminal.
    @PyMethod("isatty(self, /)")
    static boolean isatty(ThreadState ts, PyStream self) {
        checkOpen(ts, self);
        return false;
    }

    @PyMethod("_checkClosed(self, /)")
    static void checkClosed(ThreadState ts, PyStream self) {
        checkOpen(ts, self);
    }

    @PyMethod("_checkReadable(self, /)")
    static boolean checkReadable(ThreadState ts, PyStream self) {
        return check(ts, self, "readable", "File or stream is not readable.");
    }

    @PyMethod("_checkWritable(self, /)")
    static boolean checkWritable(ThreadState ts, PyStream self) {
        return check(ts, self, "writable", "File or stream is not writable.");
    }

    @PyMethod("_checkSeekable(self, /)")
    static boolean checkSeekable(ThreadState ts, PyStream self) {
        return check(ts, self, "seekable", "File or stream is not seekable.");
    }

    /// Checks that a method of a stream answers True.
    public static boolean check(ThreadState ts, PyObject stream, String method, String otherwise) {
        if (Calls.callMethod(ts, stream, method) != PyBool.TRUE) {
            throw Streams.unsupported(otherwise);
        }
        return true;
    }

    @PyMethod("__enter__(self, /)")
    static PyObject enter(ThreadState ts, PyStream self) {
        checkOpen(ts, self);
        return self;
    }

    @PyMethod("__exit__(self, *args)")
    @TupleCall
    @ShownSignature("")
    static PyObject exit(
            ThreadState ts, PyStream self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("_IOBase.__exit__()", keywords);
        return Calls.callMethod(ts, self, "close");
    }

    @PySpecial
    static PyObject __iter__(ThreadState ts, PyStream self) {
        checkOpen(ts, self);
        return self;
    }

    /// The next line; null at the end.
    @PySpecial
    public static @Nullable PyObject __next__(ThreadState ts, PyStream self) {
        PyObject line = Calls.callMethod(ts, self, "readline");
        return dev.vertebra.objectmodel.Items.length(ts, line) == 0 ? null : line;
    }

    /// Reads a line.
    @PyMethod("readline(self, size=-1, /)")
    static PyObject readline(ThreadState ts, PyStream self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        PyObject peek = Attributes.getOrNull(ts, self, PyStr.intern("peek"));
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            long wanted = peek == null ? 1 : ahead(ts, peek, limit < 0 ? -1 : limit - line.size());
            PyObject read = Calls.callMethod(ts, self, "read", PyInt.of(wanted));
            if (!(read instanceof PyBytes bytes)) {
                throw Raise.raise(
                        dev.vertebra.objectmodel.ExceptionTypes.OSError,
                        "read() should have returned a bytes object, not '%s'",
                        read.type().name());
            }
            if (bytes.size() == 0) {
                break;
            }
            line.write(bytes.array(), 0, bytes.size());
            if (bytes.get(bytes.size() - 1) == '\n') {
                break;
            }
        }
        return PyBytes.of(line.toByteArray());
    }

    private static long ahead(ThreadState ts, PyObject peek, long limit) {
        PyObject seen = Calls.call1(ts, peek, PyInt.ONE);
        if (!(seen instanceof PyBytes bytes)) {
            throw Raise.raise(
                    dev.vertebra.objectmodel.ExceptionTypes.OSError,
                    "peek() should have returned a bytes object, not '%s'",
                    seen.type().name());
        }
        int count = 0;
        while (count < bytes.size() && (limit < 0 || count < limit)) {
            if (bytes.get(count++) == '\n') {
                break;
            }
        }
        return Math.max(1, count);
    }

    /// Reads lines, until they have more than hint bytes or characters.
    @PyMethod("readlines(self, hint=-1, /)")
    static PyObject readlines(ThreadState ts, PyStream self, @Nullable PyObject hint) {
        long limit = Streams.limit(ts, hint);
        PyList lines = new PyList();
        long length = 0;
        try (var held = ts.hold(lines);
                Stepper steps = Stepper.over(ts, self)) {
            for (PyObject line = steps.next(); line != null; line = steps.next()) {
                lines.append(line);
                length += dev.vertebra.objectmodel.Items.length(ts, line);
                if (limit > 0 && length > limit) {
                    break;
                }
            }
        }
        return lines;
    }

    /// Writes lines.
    @PyMethod("writelines(self, lines, /)")
    static void writelines(ThreadState ts, PyStream self, PyObject lines) {
        checkOpen(ts, self);
        try (Stepper steps = Stepper.over(ts, lines)) {
            for (PyObject line = steps.next(); line != null; line = steps.next()) {
                Calls.callMethod(ts, self, "write", line);
            }
        }
    }

    @PySpecial
    static void __del__(ThreadState ts, PyStream self) {
        if (!isKnownOpen(ts, self)) {
            return;
        }
        self.finalizing = true;
        if (!Memory.COUNTING) {
            self.unreachable();
        }
        try {
            Calls.callMethod(ts, self, "close");
        } catch (PyException e) {
            ts.unraisable(e, null, self);
        }
    }

    /// Called before the finaliser closes a stream that the JVM's collector has found dead, together with all that only
    /// it or dead objects refer to.
    protected void unreachable() {}

    /// Whether `closed` is false; a stream that can't tell has nothing that is to be closed.
    private static boolean isKnownOpen(ThreadState ts, PyStream self) {
        try {
            return !isClosed(ts, self);
        } catch (PyException e) {
            return false;
        }
    }

    /// A number as an argument that may be None.
    static long optional(ThreadState ts, @Nullable PyObject value, long byDefault) {
        return value == null || value == PyNone.NONE ? byDefault : Numbers.asSize(ts, value);
    }
}
