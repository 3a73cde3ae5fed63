package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `tuple_iterator`: a tuple, or null when exhausted, and the next position.
@NativeType("tuple_iterator")
final class TupleIterator extends PlainIterator {
    static final PyType TYPE = PyType.builtin("tuple_iterator", TupleIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, TupleIteratorNatives.rows())
            .make();

    private @Nullable PyTuple tuple;
    private int index;

    TupleIterator(PyTuple tuple) {
        this(tuple, 0);
    }

    TupleIterator(PyTuple tuple, int index) {
        super(TYPE);
        this.tuple = tuple;
        this.index = index;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyTuple source = tuple;
        if (source == null) {
            return null;
        }
        if (index < source.items.length) {
            return source.items[index++];
        }
        tuple = null;
        letGo(ts, source);
        return null;
    }

    @Override
    protected boolean givesAtom() {
        return tuple != null && tuple.holdsAtoms();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(tuple);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(tuple);
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(TupleIterator self) {
        return self.tuple == null ? 0 : self.tuple.items.length - self.index;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, TupleIterator self) {
        PyObject iter = builtin(ts, "iter");
        return self.tuple == null ? exhausted(iter, PyTuple.EMPTY) : reduced(iter, self.tuple, self.index);
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, TupleIterator self, PyObject object) {
        long index = Arguments.position(ts, object);
        if (self.tuple != null) {
            self.index = Math.clamp(index, 0, self.tuple.items.length);
        }
    }
}
