package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// A slice: three objects, None where nothing was given. Compare CPython Objects/sliceobject.c.
@NativeType("slice")
public final class PySlice extends PyObject {
    /// The class `slice`.
    public static final PyType TYPE = PyType.builtin("slice", PySlice.class)
            .redeclares(Slot.tp_getattro)
            .doc("slice(stop)\nslice(start, stop[, step])\n\nThe subscript of an extended slicing: a[start:stop:step].")
            .sealed()
            .natives(PySliceNatives.rows())
            .make();

    private final PyObject start;
    private final PyObject stop;
    private final PyObject step;

    /// Makes a slice.
    public PySlice(PyObject start, PyObject stop, PyObject step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /// A slice of three objects, None where nothing was given.
    public static PySlice of(PyObject start, PyObject stop, PyObject step) {
        return new PySlice(start, stop, step);
    }

    @PyMember("start")
    public static PyObject start(PySlice self) {
        return self.start;
    }

    @PyMember("stop")
    public static PyObject stop(PySlice self) {
        return self.stop;
    }

    @PyMember("step")
    public static PyObject step(PySlice self) {
        return self.step;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(start);
        visitor.visit(stop);
        visitor.visit(step);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(step);
        visitor.visit(start);
        visitor.visit(stop);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("slice(*args)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("slice()", keywords);
        Arguments.checkCount("slice", count, 1, 3);
        if (count == 1) {
            return new PySlice(PyNone.NONE, args[from], PyNone.NONE);
        }
        return new PySlice(args[from], args[from + 1], count == 2 ? PyNone.NONE : args[from + 2]);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PySlice self) {
        return PyStr.of("slice(" + Text.repr(ts, self.start) + ", " + Text.repr(ts, self.stop) + ", "
                + Text.repr(ts, self.step) + ")");
    }

    @PySpecial
    static long __hash__(ThreadState ts, PySlice self) {
        return TupleMethods.hash(ts, new PyObject[] {self.start, self.stop, self.step}, 0);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PySlice self, PyObject other, int op) {
        if (!(other instanceof PySlice that)) {
            return PyNotImplemented.INSTANCE;
        }
        if (self == that) {
            return PyBool.of(op == CompareOp.EQ || op == CompareOp.LE || op == CompareOp.GE);
        }
        return TupleMethods.compare(
                ts,
                new PyObject[] {self.start, self.stop, self.step},
                new PyObject[] {that.start, that.stop, that.step},
                op);
    }

    /// Gives (start, stop, stride) of the slice for a sequence of a length, out-of-range values clipped.
    @PyMethod("indices(self, object, /)")
    static PyObject indices(ThreadState ts, PySlice self, PyObject object) {
        return SliceIndices.ofAnySize(ts, self, object);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PySlice self) {
        return PyTuple.of(TYPE, PyTuple.of(self.start, self.stop, self.step));
    }
}
