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
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `MultibyteStreamWriter`: encodes what it writes to a file; its subclasses have the encoding as attribute `codec`.
@NativeType("_multibytecodec.MultibyteStreamWriter")
final class PyStreamWriter extends PyObject {
    static final PyType TYPE = PyType.builtin("_multibytecodec.MultibyteStreamWriter", PyStreamWriter.class)
            .natives(PyStreamWriterNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr WRITE = PyStr.intern("write");

    private final PyObject stream;
    private final StatefulEncoder encoder;

    private PyStreamWriter(PyType type, PyObject stream, StatefulEncoder encoder) {
        super(type);
        this.stream = stream;
        this.encoder = encoder;
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

    @PyNew("StreamWriter(stream, errors=<unrepresentable>)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject stream, @Nullable PyObject errors) {
        String handler = PyMultibyteCodec.errors(ts, "StreamWriter", 2, errors);
        StatefulEncoder encoder = new StatefulEncoder(PyMultibyteCodec.ofClass(ts, cls), handler);
        PyStreamWriter made = new PyStreamWriter(cls, stream, encoder);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("StreamWriter(*args, **kwargs)")
    static void __init__(PyStreamWriter self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {}

    // Encodes and writes.
    @PyMethod("write(self, strobj, /)")
    static void write(ThreadState ts, PyStreamWriter self, PyObject strobj) {
        Calls.callMethod(ts, self.stream, WRITE, self.encoder.encode(ts, self, strobj, false));
    }

    // Encodes and writes the elements of a sequence.
    @PyMethod("writelines(self, lines, /)")
    static void writelines(ThreadState ts, PyStreamWriter self, PyObject lines) {
        if (!Iterate.isSequence(lines)) {
            throw Raise.typeError("arg must be a sequence object");
        }
        try (ThreadState.Hold held = ts.hold(self, lines)) {
            for (long i = 0; i < Items.length(ts, lines); i++) {
                write(ts, self, Items.get(ts, lines, PyInt.of(i)));
            }
        }
    }

    // Writes what was kept back.
    @PyMethod("reset(self, /)")
    static void reset(ThreadState ts, PyStreamWriter self) {
        PyBytes rest = self.encoder.flush(ts, self);
        if (rest.size() > 0) {
            Calls.callMethod(ts, self.stream, WRITE, rest);
        }
    }

    @PyMember("stream")
    static PyObject stream(PyStreamWriter self) {
        return self.stream;
    }

    /// how to treat errors
    @PyGetter("errors")
    static PyObject errors(PyStreamWriter self) {
        return PyStr.of(self.encoder.errors);
    }

    @PySetter("errors")
    static void setErrors(ThreadState ts, PyStreamWriter self, @Nullable PyObject value) {
        self.encoder.errors = PyMultibyteCodec.errorsToSet(ts, value);
    }
}
