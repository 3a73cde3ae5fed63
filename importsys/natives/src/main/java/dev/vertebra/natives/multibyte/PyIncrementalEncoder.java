package dev.vertebra.natives.multibyte;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `MultibyteIncrementalEncoder`: encodes a text in pieces; its subclasses have the encoding as attribute `codec`.
@NativeType("_multibytecodec.MultibyteIncrementalEncoder")
final class PyIncrementalEncoder extends PyObject {
    static final PyType TYPE = PyType.builtin("_multibytecodec.MultibyteIncrementalEncoder", PyIncrementalEncoder.class)
            .natives(PyIncrementalEncoderNatives.rows())
            .structure(48)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final StatefulEncoder encoder;

    private PyIncrementalEncoder(PyType type, StatefulEncoder encoder) {
        super(type);
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
    public void traverse(Visitor visitor) {}

    @PyNew("IncrementalEncoder(errors=<unrepresentable>)")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject errors) {
        String handler = PyMultibyteCodec.errors(ts, "IncrementalEncoder", 1, errors);
        StatefulEncoder encoder = new StatefulEncoder(PyMultibyteCodec.ofClass(ts, cls), handler);
        PyIncrementalEncoder made = new PyIncrementalEncoder(cls, encoder);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("IncrementalEncoder(*args, **kwargs)")
    static void __init__(PyIncrementalEncoder self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {}

    // Encodes the next piece.
    @PyMethod("encode(self, /, input, final=False)")
    static PyObject encode(ThreadState ts, PyIncrementalEncoder self, PyObject input, boolean last) {
        return self.encoder.encode(ts, self, input, last);
    }

    // Gives what the encoder remembers, as a number.
    @PyMethod("getstate(self, /)")
    static PyObject getstate(ThreadState ts, PyIncrementalEncoder self) {
        return self.encoder.state(ts);
    }

    // Returns to what getstate() gave.
    @PyMethod("setstate(self, state, /)")
    static void setstate(ThreadState ts, PyIncrementalEncoder self, PyInt state) {
        self.encoder.setState(ts, state);
    }

    // Forgets what came before.
    @PyMethod("reset(self, /)")
    static void reset(ThreadState ts, PyIncrementalEncoder self) {
        self.encoder.reset(ts, self);
    }

    /// how to treat errors
    @PyGetter("errors")
    static PyObject errors(PyIncrementalEncoder self) {
        return PyStr.of(self.encoder.errors);
    }

    @PySetter("errors")
    static void setErrors(ThreadState ts, PyIncrementalEncoder self, @Nullable PyObject value) {
        self.encoder.errors = PyMultibyteCodec.errorsToSet(ts, value);
    }
}
