package dev.vertebra.natives.multibyte;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `MultibyteStreamReader`: decodes what it reads from a file; its subclasses have the encoding as attribute `codec`.
@NativeType("_multibytecodec.MultibyteStreamReader")
final class PyStreamReader extends PyObject {
    static final PyType TYPE = PyType.builtin("_multibytecodec.MultibyteStreamReader", PyStreamReader.class)
            .natives(PyStreamReaderNatives.rows())
            .structure(64)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr READLINE = PyStr.intern("readline");
    private static final PyStr SPLITLINES = PyStr.intern("splitlines");

    private final PyObject stream;
    private final StatefulDecoder decoder;

    private PyStreamReader(PyType type, PyObject stream, StatefulDecoder decoder) {
        super(type);
        this.stream = stream;
        this.decoder = decoder;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Compare CPython Modules/cjkcodecs/multibytecodec.c: the class is not among them.
    @Override
    public void traverseShown(Referents referents) {
        traverse(referents);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(stream);
    }

    @PyNew("StreamReader(stream, errors=<unrepresentable>)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject stream, @Nullable PyObject errors) {
        String handler = PyMultibyteCodec.errors(ts, "StreamReader", 2, errors);
        StatefulDecoder decoder = new StatefulDecoder(PyMultibyteCodec.ofClass(ts, cls), handler);
        PyStreamReader made = new PyStreamReader(cls, stream, decoder);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("StreamReader(*args, **kwargs)")
    static void __init__(PyStreamReader self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {}

    private static long size(PyObject size) {
        if (size == PyNone.NONE) {
            return -1;
        }
        if (!(size instanceof PyInt number)) {
            throw Raise.typeError("arg 1 must be an integer");
        }
        if (number.bitLength() > 63) {
            throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        return number.longValue();
    }

    /// Reads until there is a character, or all there is.
    ///
    /// @param method the method of the file that gives the bytes
    /// @param size how many bytes to read, negative for all
    private PyStr read(ThreadState ts, PyStr method, long size) {
        if (size == 0) {
            return PyStr.EMPTY;
        }
        try (ThreadState.Hold held = ts.hold(this);
                DecodeRun run = decoder.begin(ts, this)) {
            long wanted = size;
            while (true) {
                PyBytes got = ask(ts, method, wanted);
                decoder.feed(run, got.array());
                boolean any = run.end > 0;
                if ((got.size() == 0 || wanted < 0) && run.left() > 0) {
                    run.handle(MultibyteCodec.TOO_FEW);
                }
                decoder.keep(run);
                if (wanted < 0 || run.size > 0 || !any) {
                    return run.text();
                }
                wanted = 1;
            }
        }
    }

    private PyBytes ask(ThreadState ts, PyStr method, long size) {
        PyObject got =
                size < 0 ? Calls.callMethod(ts, stream, method) : Calls.callMethod(ts, stream, method, PyInt.of(size));
        if (got instanceof PyBytes bytes) {
            return bytes;
        }
        throw Raise.typeError(
                "stream function returned a non-bytes object (%s)", got.type().fullName());
    }

    // Reads and decodes.
    @PyMethod("read(self, sizeobj=None, /)")
    static PyObject read(ThreadState ts, PyStreamReader self, PyObject sizeobj) {
        return self.read(ts, READ, size(sizeobj));
    }

    // Reads and decodes a line.
    @PyMethod("readline(self, sizeobj=None, /)")
    static PyObject readline(ThreadState ts, PyStreamReader self, PyObject sizeobj) {
        return self.read(ts, READLINE, size(sizeobj));
    }

    // Reads and decodes lines.
    @PyMethod("readlines(self, sizehintobj=None, /)")
    static PyObject readlines(ThreadState ts, PyStreamReader self, PyObject sizehintobj) {
        return Calls.callMethod(ts, self.read(ts, READ, size(sizehintobj)), SPLITLINES, PyBool.TRUE);
    }

    // Forgets what came before.
    @PyMethod("reset(self, /)")
    static void reset(PyStreamReader self) {
        self.decoder.reset();
    }

    @PyMember("stream")
    static PyObject stream(PyStreamReader self) {
        return self.stream;
    }

    /// how to treat errors
    @PyGetter("errors")
    static PyObject errors(PyStreamReader self) {
        return PyStr.of(self.decoder.errors);
    }

    @PySetter("errors")
    static void setErrors(ThreadState ts, PyStreamReader self, @Nullable PyObject value) {
        self.decoder.errors = PyMultibyteCodec.errorsToSet(ts, value);
    }
}
