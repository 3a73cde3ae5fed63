package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.PlainIterator;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `longrange_iterator`: steps through a range whose numbers do not fit into 64 bits.
@NativeType("longrange_iterator")
final class LongRangeIterator extends PlainIterator {
    static final PyType TYPE = PyType.builtin("longrange_iterator", LongRangeIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, LongRangeIteratorNatives.rows())
            .make();

    private BigInteger current;
    private final BigInteger step;
    private BigInteger left;

    LongRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
        super(TYPE);
        this.current = start;
        this.step = step;
        this.left = length;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (left.signum() == 0) {
            return null;
        }
        BigInteger value = current;
        current = value.add(step);
        left = left.subtract(BigInteger.ONE);
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
    static PyObject lengthHint(LongRangeIterator self) {
        return PyInt.of(self.left);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, LongRangeIterator self) {
        BigInteger stop = self.current.add(self.left.multiply(self.step));
        PyRange rest = PyRange.of(PyInt.of(self.current), PyInt.of(stop), PyInt.of(self.step));
        return PyTuple.of(builtin(ts, "iter"), PyTuple.of(rest), PyNone.NONE);
    }

    /// Sets the position, counted from where the iterator is.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, LongRangeIterator self, PyObject object) {
        if (!(object instanceof PyInt state)) {
            // CPython compares what it is given with zero.
            throw Raise.typeError(
                    "'<' not supported between instances of '%s' and 'int'",
                    object.type().fullName());
        }
        BigInteger index = state.big().max(BigInteger.ZERO).min(self.left);
        self.current = self.current.add(index.multiply(self.step));
        self.left = self.left.subtract(index);
    }
}
