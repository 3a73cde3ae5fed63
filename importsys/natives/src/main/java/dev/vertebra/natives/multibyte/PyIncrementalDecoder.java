package dev.vertebra.natives.multibyte;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `MultibyteIncrementalDecoder`: decodes a text in pieces; its subclasses have the encoding as attribute `codec`.
@NativeType("_multibytecodec.MultibyteIncrementalDecoder")
final class PyIncrementalDecoder extends PyObject {
    static final PyType TYPE = PyType.builtin("_multibytecodec.MultibyteIncrementalDecoder", PyIncrementalDecoder.class)
            .natives(PyIncrementalDecoderNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final StatefulDecoder decoder;

    private PyIncrementalDecoder(PyType type, StatefulDecoder decoder) {
        super(type);
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
    public void traverse(Visitor visitor) {}

    @PyNew("IncrementalDecoder(errors=<unrepresentable>)")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject errors) {
        String handler = PyMultibyteCodec.errors(ts, "IncrementalDecoder", 1, errors);
        StatefulDecoder decoder = new StatefulDecoder(PyMultibyteCodec.ofClass(ts, cls), handler);
        PyIncrementalDecoder made = new PyIncrementalDecoder(cls, decoder);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("IncrementalDecoder(*args, **kwargs)")
    static void __init__(PyIncrementalDecoder self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {}

    // Decodes the next piece.
    @PyMethod("decode(self, /, input, final=False)")
    static PyObject decode(ThreadState ts, PyIncrementalDecoder self, PyObject input, boolean last) {
        return self.decoder.decode(ts, self, Buffers.bytes(ts, input), last);
    }

    // Gives what the decoder remembers: bytes and a number.
    @PyMethod("getstate(self, /)")
    static PyObject getstate(PyIncrementalDecoder self) {
        return self.decoder.state();
    }

    // Returns to what getstate() gave.
    @PyMethod("setstate(self, state, /)")
    static void setstate(PyIncrementalDecoder self, PyTuple state) {
        self.decoder.setState(state);
    }

    // Forgets what came before.
    @PyMethod("reset(self, /)")
    static void reset(PyIncrementalDecoder self) {
        self.decoder.reset();
    }

    /// how to treat errors
    @PyGetter("errors")
    static PyObject errors(PyIncrementalDecoder self) {
        return PyStr.of(self.decoder.errors);
    }

    @PySetter("errors")
    static void setErrors(ThreadState ts, PyIncrementalDecoder self, @Nullable PyObject value) {
        self.decoder.errors = PyMultibyteCodec.errorsToSet(ts, value);
    }
}
