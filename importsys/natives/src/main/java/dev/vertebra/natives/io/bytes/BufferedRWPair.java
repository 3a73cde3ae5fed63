package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `BufferedRWPair`: a reader and a writer that look like one stream: a pipe's two ends.
@NativeType("_io.BufferedRWPair")
public final class BufferedRWPair extends PyStream {
    /// The class `_io.BufferedRWPair`.
    public static final PyType TYPE = PyType.builtin("_io.BufferedRWPair", BufferedRWPair.class)
            .base(AbstractStreams.BUFFERED)
            .doc("A buffered reader and a buffered writer as one stream.")
            .natives(BufferedRWPairNatives.rows())
            .structure(48, 32, 40)
            .ofModule()
            .hides("__new__")
            .make();

    private @Nullable PyObject reader;
    private @Nullable PyObject writer;

    private BufferedRWPair(PyType type) {
        super(type);
    }

    /// Compare CPython Modules/_io/bufferedio.c bufferedrwpair_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(reader);
        referents.visit(writer);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(writer);
        visitor.visit(reader);
    }

    @PyNew("BufferedRWPair(reader, writer, buffer_size=8192, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return allocated(ts, new BufferedRWPair(cls));
    }

    @PyInit("BufferedRWPair(reader, writer, buffer_size=8192, /)")
    @ShownSignature("(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)")
    static void __init__(
            ThreadState ts, BufferedRWPair self, PyObject reader, PyObject writer, @Nullable PyObject buffer_size) {
        check(ts, reader, "readable", "File or stream is not readable.");
        check(ts, writer, "writable", "File or stream is not writable.");
        PyBuffered in = allocated(ts, new PyBuffered(BufferedReader.TYPE, true, false));
        BufferedMethods.init(ts, in, reader, buffer_size);
        PyBuffered out = allocated(ts, new PyBuffered(BufferedWriter.TYPE, false, true));
        BufferedMethods.init(ts, out, writer, buffer_size);
        PyObject oldReader = self.reader;
        PyObject oldWriter = self.writer;
        self.reader = in;
        self.writer = out;
        Memory.replace(self, oldReader, in);
        Memory.replace(self, oldWriter, out);
    }

    private static PyObject made(@Nullable PyObject stream) {
        if (stream == null) {
            throw Raise.valueError("I/O operation on uninitialized object");
        }
        return stream;
    }

    @PyMethod("read(self, size=-1, /)")
    @ShownSignature("")
    static PyObject read(ThreadState ts, BufferedRWPair self, @Nullable PyObject size) {
        return Calls.callMethod(ts, made(self.reader), "read", size == null ? PyInt.of(-1) : size);
    }

    @PyMethod("peek(self, size=0, /)")
    @ShownSignature("")
    static PyObject peek(ThreadState ts, BufferedRWPair self, long size) {
        return Calls.callMethod(ts, made(self.reader), "peek", PyInt.of(size));
    }

    @PyMethod("read1(self, size=-1, /)")
    @ShownSignature("")
    static PyObject read1(ThreadState ts, BufferedRWPair self, long size) {
        return Calls.callMethod(ts, made(self.reader), "read1", PyInt.of(size));
    }

    @PyMethod("readinto(self, buffer, /)")
    @ShownSignature("")
    static PyObject readinto(ThreadState ts, BufferedRWPair self, PyObject buffer) {
        return Calls.callMethod(ts, made(self.reader), "readinto", buffer);
    }

    @PyMethod("readinto1(self, buffer, /)")
    @ShownSignature("")
    static PyObject readinto1(ThreadState ts, BufferedRWPair self, PyObject buffer) {
        return Calls.callMethod(ts, made(self.reader), "readinto1", buffer);
    }

    @PyMethod("write(self, buffer, /)")
    @ShownSignature("")
    static PyObject write(ThreadState ts, BufferedRWPair self, PyObject buffer) {
        return Calls.callMethod(ts, made(self.writer), "write", buffer);
    }

    @PyMethod("flush(self, /)")
    static PyObject flush(ThreadState ts, BufferedRWPair self) {
        return Calls.callMethod(ts, made(self.writer), "flush");
    }

    @PyMethod("readable(self, /)")
    static PyObject readable(ThreadState ts, BufferedRWPair self) {
        return Calls.callMethod(ts, made(self.reader), "readable");
    }

    @PyMethod("writable(self, /)")
    static PyObject writable(ThreadState ts, BufferedRWPair self) {
        return Calls.callMethod(ts, made(self.writer), "writable");
    }

    @PyMethod("close(self, /)")
    static void close(ThreadState ts, BufferedRWPair self) {
        PyException failed = null;
        try {
            Calls.callMethod(ts, made(self.writer), "close");
        } catch (PyException e) {
            failed = e;
        }
        Streams.closeAfter(ts, made(self.reader), failed);
    }

    @PyMethod("isatty(self, /)")
    static PyObject isatty(ThreadState ts, BufferedRWPair self) {
        PyObject first = Calls.callMethod(ts, made(self.writer), "isatty");
        return first == PyBool.TRUE ? first : Calls.callMethod(ts, made(self.reader), "isatty");
    }

    @PyGetter("closed")
    static PyObject closed(ThreadState ts, BufferedRWPair self) {
        PyObject writer = self.writer;
        if (writer == null) {
            throw Raise.runtimeError("the BufferedRWPair object is being garbage-collected");
        }
        PyObject closed = Attributes.get(ts, writer, "closed");
        return closed == PyNone.NONE ? PyBool.FALSE : closed;
    }
}
