package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `BufferedReader`, `BufferedWriter` and `BufferedRandom` have in common.
@NativeType("_io._Buffered")
final class BufferedMethods {
    private BufferedMethods() {}

    @PyMember("raw")
    static PyObject raw(PyBuffered self) {
        PyObject raw = self.raw;
        return raw == null ? PyNone.NONE : raw;
    }

    @PyGetter("name")
    static PyObject name(ThreadState ts, PyBuffered self) {
        return Attributes.get(ts, self.raw(), "name");
    }

    @PyGetter("mode")
    static PyObject mode(ThreadState ts, PyBuffered self) {
        return Attributes.get(ts, self.raw(), "mode");
    }

    @PyGetter("closed")
    static PyObject closed(ThreadState ts, PyBuffered self) {
        return Attributes.get(ts, self.raw(), "closed");
    }

    @PyMethod("fileno(self, /)")
    static PyObject fileno(ThreadState ts, PyBuffered self) {
        return Calls.callMethod(ts, self.raw(), "fileno");
    }

    @PyMethod("isatty(self, /)")
    static PyObject isatty(ThreadState ts, PyBuffered self) {
        return Calls.callMethod(ts, self.raw(), "isatty");
    }

    @PyMethod("seekable(self, /)")
    static PyObject seekable(ThreadState ts, PyBuffered self) {
        return Calls.callMethod(ts, self.raw(), "seekable");
    }

    @PyMethod("_dealloc_warn(self, source, /)")
    static void deallocWarn(ThreadState ts, PyBuffered self, PyObject source) {
        PyObject raw = self.raw;
        if (raw != null && Attributes.getOrNull(ts, raw, PyStr.intern("_dealloc_warn")) != null) {
            Calls.callMethod(ts, raw, "_dealloc_warn", source);
        }
    }

    // Flushes, and gives the raw stream up.
    @PyMethod("detach(self, /)")
    static PyObject detach(ThreadState ts, PyBuffered self) {
        PyObject raw = self.raw();
        Calls.callMethod(ts, self, "flush");
        self.raw = null;
        self.detached = true;
        Memory.dropped(self, raw);
        return raw;
    }

    // Flushes and closes the raw stream.
    @PyMethod("close(self, /)")
    static void close(ThreadState ts, PyBuffered self) {
        PyObject raw = self.raw();
        self.enter(ts);
        try {
            if (PyStream.isClosed(ts, raw)) {
                return;
            }
            if (self.isFinalizing()) {
                deallocWarn(ts, self, self);
            }
        } finally {
            self.leave();
        }
        PyException failed = null;
        try {
            Calls.callMethod(ts, self, "flush");
        } catch (PyException e) {
            failed = e;
        }
        self.enter(ts);
        try {
            self.closing = true;
            Streams.closeAfter(ts, raw, failed);
        } finally {
            self.leave();
        }
    }

    // Writes what is buffered.
    @PyMethod("flush(self, /)")
    static void flush(ThreadState ts, PyBuffered self) {
        if (!self.writes()) {
            Calls.callMethod(ts, self.raw(), "flush");
            return;
        }
        self.enter(ts, "flush of closed file");
        try {
            self.flush(ts);
            if (self.reads()) {
                self.rewind(ts);
            }
        } finally {
            self.leave();
        }
    }

    // The position.
    @PyMethod("tell(self, /)")
    static PyObject tell(ThreadState ts, PyBuffered self) {
        self.raw();
        return PyInt.of(self.tell(ts));
    }

    // Moves the position: from the start (0), the position (1), the end (2).
    @PyMethod("seek(self, target, whence=0, /)")
    static PyObject seek(ThreadState ts, PyBuffered self, PyObject target, int whence) {
        if (whence < 0 || whence > 2) {
            throw Raise.valueError("whence value %d unsupported", whence);
        }
        self.checkOpen(ts, "seek of closed file");
        if (Calls.callMethod(ts, self.raw(), "seekable") != dev.vertebra.objectmodel.PyBool.TRUE) {
            throw Streams.unsupported("File or stream is not seekable.");
        }
        self.enter(ts);
        try {
            return PyInt.of(self.seek(ts, target, whence));
        } finally {
            self.leave();
        }
    }

    // Sets the size, to the position if none is given.
    @PyMethod("truncate(self, pos=None, /)")
    @DefiningClass
    static PyObject truncate(ThreadState ts, PyBuffered self, PyObject pos) {
        self.checkOpen(ts, "truncate of closed file");
        PyStream.check(ts, self, "writable", "truncate");
        self.enter(ts);
        try {
            self.flush(ts);
            self.rewind(ts);
            PyObject wanted = pos == PyNone.NONE ? PyInt.of(self.tell(ts)) : pos;
            return Calls.callMethod(ts, self.raw(), "truncate", wanted);
        } finally {
            self.leave();
        }
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyBuffered self) {
        PyObject name = PyStream.nameOrNull(ts, self);
        String cls = "<" + self.type().fullName();
        return PyStr.of(name == null ? cls + ">" : cls + " name=" + Text.repr(ts, name) + ">");
    }

    /// Opens a buffer over a raw stream.
    static void init(ThreadState ts, PyBuffered self, PyObject raw, @Nullable PyObject size) {
        self.open(raw, size == null ? Streams.BUFFER_SIZE : Numbers.asSize(ts, size));
    }

    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyBuffered self) {
        return 152L + (self.closing ? 0 : self.bufferSize());
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyBuffered self) {
        throw Raise.typeError("cannot pickle '%s' object", self.type().fullName());
    }

    @PyMethod("__reduce_ex__(self, protocol, /)")
    @ShownSignature("($self, object, /)")
    static PyObject reduceEx(PyBuffered self, PyObject protocol) {
        return reduce(self);
    }
}
