package dev.vertebra.natives.io.text;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `IncrementalNewlineDecoder`: a decoder that sees to line ends, after another decoder.
@NativeType("_io.IncrementalNewlineDecoder")
public final class PyNewlineDecoder extends PyObject {
    /// The class `_io.IncrementalNewlineDecoder`.
    public static final PyType TYPE = PyType.builtin("_io.IncrementalNewlineDecoder", PyNewlineDecoder.class)
            .doc("A decoder that sees which line ends there are and can make all of them the same.")
            .natives(PyNewlineDecoderNatives.rows())
            .structure(40)
            .ofModule()
            .hides("__new__")
            .make();

    private PyObject inner = PyNone.NONE;

    /// Null before `__init__`.
    private @Nullable NewlineDecoder lines;

    private PyNewlineDecoder(PyType type) {
        super(type);
    }

    private NewlineDecoder lines() {
        NewlineDecoder known = lines;
        if (known == null) {
            throw Raise.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
        return known;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(inner);
    }

    @PyNew("IncrementalNewlineDecoder(decoder, translate, errors='strict')")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyNewlineDecoder(cls);
    }

    @PyInit("IncrementalNewlineDecoder(decoder, translate, errors='strict')")
    static void __init__(PyNewlineDecoder self, PyObject decoder, boolean translate, @Nullable PyObject errors) {
        PyObject before = self.inner;
        self.inner = decoder;
        Memory.replace(self, before, decoder);
        self.lines = new NewlineDecoder(translate);
    }

    // Decodes the next piece.
    @PyMethod("decode(self, input, final=False)")
    static PyObject decode(ThreadState ts, PyNewlineDecoder self, PyObject input, boolean last) {
        NewlineDecoder lines = self.lines();
        PyObject text =
                self.inner == PyNone.NONE ? input : Calls.callMethod(ts, self.inner, "decode", input, PyBool.of(last));
        if (!(text instanceof PyStr string)) {
            throw Raise.typeError(
                    "decoder should return a string result, not '%s'",
                    text.type().name());
        }
        return lines.decode(string, last);
    }

    @PyMethod("getstate(self, /)")
    static PyObject getstate(ThreadState ts, PyNewlineDecoder self) {
        NewlineDecoder lines = self.lines();
        PyObject bytes = PyBytes.EMPTY;
        long flags = 0;
        if (self.inner != PyNone.NONE) {
            if (!(Calls.callMethod(ts, self.inner, "getstate") instanceof PyTuple state) || state.size() != 2) {
                throw Raise.typeError("illegal decoder state");
            }
            bytes = state.get(0);
            flags = Numbers.asLong(ts, state.get(1));
        }
        return PyTuple.of(bytes, PyInt.of(flags << 1 | (lines.pending ? 1 : 0)));
    }

    @PyMethod("setstate(self, state, /)")
    static void setstate(ThreadState ts, PyNewlineDecoder self, PyObject state) {
        NewlineDecoder lines = self.lines();
        if (!(state instanceof PyTuple parts) || parts.size() != 2) {
            throw Raise.typeError("state argument must be a tuple");
        }
        long flags = Numbers.asLong(ts, parts.get(1));
        lines.pending = (flags & 1) != 0;
        if (self.inner != PyNone.NONE) {
            Calls.callMethod(ts, self.inner, "setstate", PyTuple.of(parts.get(0), PyInt.of(flags >> 1)));
        }
    }

    @PyMethod("reset(self, /)")
    static void reset(ThreadState ts, PyNewlineDecoder self) {
        self.lines().reset();
        if (self.inner != PyNone.NONE) {
            Calls.callMethod(ts, self.inner, "reset");
        }
    }

    @PyGetter("newlines")
    static PyObject newlines(PyNewlineDecoder self) {
        return self.lines().newlines();
    }
}
