package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.PlainIterator;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `range_iterator`: the next number, the step, and where it ends. Nothing overflows up to the end itself.
@NativeType("range_iterator")
public final class RangeIterator extends PlainIterator {
    static final PyType TYPE = PyType.builtin("range_iterator", RangeIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, RangeIteratorNatives.rows())
            .make();

    private long current;
    private final long step;
    private final long end;

    /// Makes an iterator.
    ///
    /// @param end the first number that is not given: start plus a multiple of step
    RangeIterator(long start, long step, long end) {
        super(TYPE);
        this.current = start;
        this.step = step;
        this.end = end;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        long value = current;
        if (value == end) {
            return null;
        }
        current = value + step;
        return PyInt.of(value);
    }

    @Override
    protected boolean givesAtom() {
        return true;
    }

    @Override
    public boolean isContainer() {
        return false;
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(RangeIterator self) {
        return (self.end - self.current) / self.step;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, RangeIterator self) {
        PyRange rest = PyRange.of(PyInt.of(self.current), PyInt.of(self.end), PyInt.of(self.step));
        return PyTuple.of(builtin(ts, "iter"), PyTuple.of(rest), PyNone.NONE);
    }

    /// Sets the position, counted from where the iterator is.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, RangeIterator self, PyObject object) {
        long index = Math.clamp(Arguments.asLong(ts, object), 0, lengthHint(self));
        self.current += index * self.step;
    }
}
