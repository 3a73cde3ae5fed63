package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `iterator`: steps through a sequence by `__getitem__` with 0, 1, … until IndexError. Compare CPython
/// Objects/iterobject.c seqiterobject.
@NativeType("iterator")
final class SequenceIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("iterator", SequenceIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, SequenceIteratorNatives.rows())
            .make();

    private @Nullable PyObject sequence;
    private long index;

    SequenceIterator(PyObject sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject source = sequence;
        if (source == null) {
            return null;
        }
        if (index == Long.MAX_VALUE) {
            throw Raise.overflowError("iter index too large");
        }
        PyObject item = source instanceof Indexed indexed && source.type.mp_subscript instanceof Native
                ? indexed.elementAt(index)
                : elementOf(ts, source);
        if (item == null) {
            sequence = null;
            Memory.dropped(this, source);
            return null;
        }
        index++;
        return item;
    }

    private @Nullable PyObject elementOf(ThreadState ts, PyObject source) {
        try {
            return Items.get(ts, source, PyInt.of(index));
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.IndexError) && !e.matches(ExceptionTypes.StopIteration)) {
                throw e;
            }
            return null;
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(sequence);
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static PyObject lengthHint(ThreadState ts, SequenceIterator self) {
        if (self.sequence == null) {
            return PyInt.of(0);
        }
        if (self.sequence.type.mp_length == null) {
            return PyNotImplemented.INSTANCE;
        }
        return PyInt.of(Math.max(0, Items.length(ts, self.sequence) - self.index));
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, SequenceIterator self) {
        PyObject iter = builtin(ts, "iter");
        return self.sequence == null ? exhausted(iter, PyTuple.EMPTY) : reduced(iter, self.sequence, self.index);
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, SequenceIterator self, PyObject object) {
        long index = Arguments.position(ts, object);
        if (self.sequence != null) {
            self.index = Math.max(0, index);
        }
    }
}
