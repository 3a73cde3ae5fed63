package dev.vertebra.natives.io.text;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.CodecRegistry;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `TextIOWrapper` that read, write and move.
@NativeType("_io.TextIOWrapper")
final class TextWrapperMethods {
    /// The encoding of the locale, as the C library writes it.
    private static final PyStr LOCALE = PyStr.intern("UTF-8");

    private TextWrapperMethods() {}

    @PyNew("TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyStream.allocated(ts, new PyTextIOWrapper(cls));
    }

    @PyInit("TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
            + " write_through=False)")
    static void __init__(
            ThreadState ts,
            PyTextIOWrapper self,
            PyObject buffer,
            PyObject encoding,
            PyObject errors,
            PyObject newline,
            boolean line_buffering,
            boolean write_through) {
        self.unready();
        PyStr code = orDefault(ts, encoding, "encoding", defaultEncoding(ts));
        if (code.value().equals("locale")) {
            code = LOCALE;
        }
        PyStr how = orDefault(ts, errors, "errors", "strict");
        checkHandler(ts, how);
        if (newline instanceof PyStr ends && ends.value().indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null character");
        }
        Newlines lines = Newlines.of(ts, "TextIOWrapper", newline);
        PyObject before = self.buffer;
        self.lineBuffering = line_buffering;
        self.writeThrough = write_through;
        self.open(ts, buffer, code, how, lines);
        Memory.dropped(self, before);
    }

    private static String defaultEncoding(ThreadState ts) {
        return ts.interpreter().utf8Mode ? "utf-8" : "UTF-8";
    }

    /// In development mode an error handler has to be there before it is needed.
    private static void checkHandler(ThreadState ts, PyStr name) {
        if (ts.checksCodecNames()) {
            CodecRegistry.of(ts).lookupError(name.value());
        }
    }

    static PyStr orDefault(ThreadState ts, PyObject value, String name, String byDefault) {
        if (value == PyNone.NONE) {
            return PyStr.intern(byDefault);
        }
        if (value instanceof PyStr text) {
            if (text.toString().indexOf('\0') >= 0) {
                throw Raise.valueError("embedded null character");
            }
            Codecs.utf8Encode(ts, text, "strict");
            return text;
        }
        throw Raise.typeError(
                "TextIOWrapper() argument '%s' must be str or None, not %s",
                name, value.type().name());
    }

    // Writes text and tells how many characters.
    @PyMethod("write(self, text, /)")
    static PyObject write(ThreadState ts, PyTextIOWrapper self, PyObject text) {
        self.buffer();
        if (!(text instanceof PyStr string)) {
            throw Raise.typeError(
                    "write() argument must be str, not %s", text.type().name());
        }
        self.checkOpen(ts);
        if (!self.isWritable()) {
            throw Streams.unsupported("not writable");
        }
        self.write(ts, string);
        return PyInt.of(string.length());
    }

    // Reads size characters, or everything.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(ThreadState ts, PyTextIOWrapper self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.checkOpen(ts);
        self.checkReadable();
        self.writeOut(ts);
        return limit < 0 ? self.readAll(ts) : self.read(ts, limit);
    }

    // Reads a line.
    @PyMethod("readline(self, size=-1, /)")
    static PyObject readline(ThreadState ts, PyTextIOWrapper self, @Nullable PyObject size) {
        long limit = size == null ? -1 : Numbers.asSize(ts, size);
        return line(ts, self, limit);
    }

    private static PyStr line(ThreadState ts, PyTextIOWrapper self, long limit) {
        self.checkOpen(ts);
        self.writeOut(ts);
        return self.readLine(ts, limit);
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyTextIOWrapper self) {
        self.telling = false;
        PyObject line = self.type().isHeapType() ? PyStream.__next__(ts, self) : line(ts, self, -1);
        if (line == null || line instanceof PyStr text && text.length() == 0) {
            self.telling = self.seekable;
            return null;
        }
        return line;
    }

    // Writes what is buffered.
    @PyMethod("flush(self, /)")
    static void flush(ThreadState ts, PyTextIOWrapper self) {
        self.checkOpen(ts);
        self.telling = self.seekable;
        self.writeOut(ts);
        Calls.callMethod(ts, self.buffer(), "flush");
    }

    // Flushes and closes the buffer.
    @PyMethod("close(self, /)")
    static void close(ThreadState ts, PyTextIOWrapper self) {
        PyObject buffer = self.buffer();
        if (PyStream.isClosed(ts, buffer)) {
            return;
        }
        if (self.isFinalizing() && Attributes.getOrNull(ts, buffer, PyStr.intern("_dealloc_warn")) != null) {
            Calls.callMethod(ts, buffer, "_dealloc_warn", self);
        }
        PyException failed = null;
        try {
            Calls.callMethod(ts, self, "flush");
        } catch (PyException e) {
            failed = e;
        }
        Streams.closeAfter(ts, buffer, failed);
    }

    // Flushes, and gives the buffer up.
    @PyMethod("detach(self, /)")
    static PyObject detach(ThreadState ts, PyTextIOWrapper self) {
        PyObject buffer = self.buffer();
        Calls.callMethod(ts, self, "flush");
        self.buffer = null;
        self.detached = true;
        Memory.dropped(self, buffer);
        return buffer;
    }

    /// The position, which only seek understands.
    @PyMethod("tell(self, /)")
    static PyObject tell(ThreadState ts, PyTextIOWrapper self) {
        self.checkOpen(ts);
        if (!self.seekable) {
            throw Streams.unsupported("underlying stream is not seekable");
        }
        if (!self.telling) {
            throw Raise.raise(ExceptionTypes.OSError, "telling position disabled by next() call");
        }
        flush(ts, self);
        long at = Numbers.asSize(ts, Calls.callMethod(ts, self.buffer(), "tell"));
        return self.tell(ts, at).pack();
    }

    /// Moves to a position that tell told, or by 0 from the position (1), or the end (2).
    @PyMethod("seek(self, cookie, whence=0, /)")
    @ShownSignature("($self, cookie, whence=os.SEEK_SET, /)")
    static PyObject seek(ThreadState ts, PyTextIOWrapper self, PyObject cookie, int whence) {
        self.checkOpen(ts);
        if (!self.seekable) {
            throw Streams.unsupported("underlying stream is not seekable");
        }
        if (whence < 0 || whence > 2) {
            throw Raise.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        if (whence != 0 && !Compare.test(ts, cookie, PyInt.ZERO, CompareOp.EQ)) {
            throw Streams.unsupported(
                    whence == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
        }
        if (whence == 2) {
            Calls.callMethod(ts, self, "flush");
            PyObject end = Calls.callMethod(ts, self.buffer(), "seek", PyInt.ZERO, PyInt.of(2));
            self.resumeAtEnd(ts, Compare.test(ts, end, PyInt.ZERO, CompareOp.EQ));
            return end;
        }
        PyObject wanted = whence == 1 ? Calls.callMethod(ts, self, "tell") : cookie;
        if (Compare.test(ts, wanted, PyInt.ZERO, CompareOp.LT)) {
            throw Raise.valueError("negative seek position %s", Text.repr(ts, wanted));
        }
        try (ThreadState.Hold held = ts.hold(wanted)) {
            Calls.callMethod(ts, self, "flush");
            TextPosition place = TextPosition.of(Numbers.toInt(ts, wanted));
            Calls.callMethod(ts, self.buffer(), "seek", PyInt.of(place.start()));
            self.resume(ts, place);
        }
        return wanted;
    }

    // Cuts the file off.
    @PyMethod("truncate(self, pos=None, /)")
    static PyObject truncate(ThreadState ts, PyTextIOWrapper self, PyObject pos) {
        PyObject wanted = pos;
        flush(ts, self);
        if (pos == PyNone.NONE && self.hasUnread()) {
            wanted = tell(ts, self);
        }
        return Calls.callMethod(ts, self.buffer(), "truncate", wanted);
    }

    /// Changes how text is coded.
    @PyMethod("reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)")
    static void reconfigure(
            ThreadState ts,
            PyTextIOWrapper self,
            PyObject encoding,
            PyObject errors,
            @Nullable PyObject newline,
            PyObject line_buffering,
            PyObject write_through) {
        checkText("encoding", encoding);
        checkText("errors", errors);
        boolean recodes = encoding != PyNone.NONE || errors != PyNone.NONE || newline != null;
        if (recodes && self.hasUnread()) {
            throw Streams.unsupported(
                    "It is not possible to set the encoding or newline of stream after the first read");
        }
        boolean byLine = flag(ts, line_buffering, self.lineBuffering);
        boolean through = flag(ts, write_through, self.writeThrough);
        Calls.callMethod(ts, self, "flush");
        if (recodes) {
            Newlines lines = newline == null ? self.newlines : Newlines.of(ts, "reconfigure", newline);
            recode(ts, self, encoding, errors, lines);
        }
        self.lineBuffering = byLine;
        self.writeThrough = through;
    }

    private static void checkText(String name, PyObject value) {
        if (value != PyNone.NONE && !(value instanceof PyStr)) {
            throw Raise.typeError(
                    "reconfigure() argument '%s' must be str or None, not %s",
                    name, value.type().name());
        }
    }

    private static boolean flag(ThreadState ts, PyObject value, boolean before) {
        if (value == PyNone.NONE) {
            return before;
        }
        PyInt number = Numbers.index(ts, value);
        if (number.bitLength() >= Long.SIZE) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        return number.signum() != 0;
    }

    private static void recode(
            ThreadState ts, PyTextIOWrapper self, PyObject encoding, PyObject errors, Newlines lines) {
        PyStr code = self.encoding;
        if (encoding != PyNone.NONE) {
            code = name(ts, encoding);
            if (code.value().equals("locale")) {
                code = LOCALE;
            }
        }
        PyStr how = errors != PyNone.NONE
                ? name(ts, errors)
                : encoding == PyNone.NONE ? self.errors : PyStr.intern("strict");
        self.setCoding(ts, PyStr.of(Newlines.upToNull(code.value())), how, lines);
        self.fixStart(ts);
    }

    private static PyStr name(ThreadState ts, PyObject value) {
        PyStr text = (PyStr) value;
        Codecs.utf8Encode(ts, text, "strict");
        return text;
    }
}
