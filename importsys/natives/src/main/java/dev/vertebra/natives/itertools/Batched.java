package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `batched`: tuples of up to n elements. Compare CPython Modules/itertoolsmodule.c batched_next.
@NativeType("batched")
final class Batched extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.batched", Batched.class)
            .doc("The elements of an iterable in tuples of n; the last may be shorter, unless strict is true.")
            .natives(PyIterator.ROWS, BatchedNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private @Nullable PyObject iterator;
    private final long size;
    private final boolean strict;

    private Batched(PyType type, PyObject iterator, long size, boolean strict) {
        super(type);
        this.iterator = iterator;
        this.size = size;
        this.strict = strict;
    }

    @PyNew("batched(iterable, n, *, strict=False)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable, long n, boolean strict) {
        if (n < 1) {
            throw Raise.valueError("n must be at least one");
        }
        return new Batched(cls, Iterate.iter(ts, iterable), n, strict);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject source = iterator;
        if (source == null) {
            return null;
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        PyObject[] elements = new PyObject[(int) size];
        int got;
        try {
            got = Held.take(ts, source, elements);
        } catch (PyException e) {
            end(source);
            throw e;
        }
        if (got == elements.length) {
            return PyTuple.of(elements);
        }
        if (got == 0) {
            end(source);
            return null;
        }
        if (strict) {
            end(source);
            throw Raise.valueError("batched(): incomplete batch");
        }
        // The iterator is asked once more.
        return PyTuple.copyOf(elements, 0, got);
    }

    private void end(PyObject source) {
        if (iterator != null) {
            iterator = null;
            Memory.dropped(this, source);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
    }
}
