package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySlice;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SliceIndices;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A range: start, stop and step, any integers, and the number of its elements. Compare CPython Objects/rangeobject.c.
@NativeType("range")
public final class PyRange extends PyObject {
    /// The class `range`.
    public static final PyType TYPE = PyType.builtin("range", PyRange.class)
            .redeclares(Slot.tp_getattro)
            .doc("range(stop) -> range object\nrange(start, stop[, step]) -> range object\n"
                    + "\nThe integers from start to before stop, step apart.")
            .sealed()
            .flags(PyType.SEQUENCE)
            .natives(PyRangeNatives.rows())
            .order("__reversed__ __reduce__ count")
            .make();

    private final PyInt start;
    private final PyInt stop;
    private final PyInt step;
    private final PyInt length;

    private PyRange(PyInt start, PyInt stop, PyInt step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length(start, stop, step);
    }

    /// Makes a range.
    ///
    /// @throws PyException a ValueError if the step is 0
    public static PyRange of(PyInt start, PyInt stop, PyInt step) {
        if (step.signum() == 0) {
            throw Raise.valueError("range() arg 3 must not be zero");
        }
        return new PyRange(start, stop, step);
    }

    private static PyInt length(PyInt start, PyInt stop, PyInt step) {
        if (start.isSmall() && stop.isSmall() && step.isSmall()) {
            long low = step.small() > 0 ? start.small() : stop.small();
            long high = step.small() > 0 ? stop.small() : start.small();
            if (low >= high) {
                return PyInt.of(0);
            }
            long distance = high - low;
            if (distance > 0 && step.small() != Long.MIN_VALUE) {
                return PyInt.of((distance - 1) / Math.abs(step.small()) + 1);
            }
        }
        BigInteger by = step.big();
        BigInteger distance =
                by.signum() > 0 ? stop.big().subtract(start.big()) : start.big().subtract(stop.big());
        if (distance.signum() <= 0) {
            return PyInt.of(0);
        }
        return PyInt.of(distance.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE));
    }

    @PyNew("range(*args)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("range()", keywords);
        Arguments.checkCount("range", count, 1, 3);
        PyInt one = PyInt.of(1);
        if (count == 1) {
            return new PyRange(PyInt.of(0), Numbers.index(ts, args[from]), one);
        }
        PyInt start = Numbers.index(ts, args[from]);
        PyInt stop = Numbers.index(ts, args[from + 1]);
        return of(start, stop, count == 2 ? one : Numbers.index(ts, args[from + 2]));
    }

    @PyMember("start")
    static PyObject start(PyRange self) {
        return self.start;
    }

    @PyMember("stop")
    static PyObject stop(PyRange self) {
        return self.stop;
    }

    @PyMember("step")
    static PyObject step(PyRange self) {
        return self.step;
    }

    /// The number of elements.
    PyInt length() {
        return length;
    }

    @PySpecial
    static PyObject __repr__(PyRange self) {
        String bounds = self.start.big() + ", " + self.stop.big();
        return PyStr.of("range(" + bounds + (isOne(self.step) ? ")" : ", " + self.step.big() + ")"));
    }

    private static boolean isOne(PyInt number) {
        return number.isSmall() && number.small() == 1;
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyRange self) {
        boolean empty = self.length.signum() == 0;
        boolean single = isOne(self.length);
        return Compare.hash(
                ts,
                PyTuple.of(self.length, empty ? PyNone.NONE : self.start, empty || single ? PyNone.NONE : self.step));
    }

    @PySpecial
    static PyObject tp_richcompare(PyRange self, PyObject other, int op) {
        if (!(other instanceof PyRange that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        return PyBool.of(equal(self, that) == (op == CompareOp.EQ));
    }

    private static boolean equal(PyRange a, PyRange b) {
        if (a == b) {
            return true;
        }
        if (a.length.compareTo(b.length) != 0) {
            return false;
        }
        if (a.length.signum() == 0) {
            return true;
        }
        return a.start.compareTo(b.start) == 0 && (isOne(a.length) || a.step.compareTo(b.step) == 0);
    }

    @PySpecial
    static long __len__(PyRange self) {
        if (!self.length.isSmall()) {
            throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        return self.length.small();
    }

    @PySpecial
    static boolean __bool__(PyRange self) {
        return self.length.signum() != 0;
    }

    @PySpecial
    static PyObject __iter__(PyRange self) {
        if (self.start.isSmall() && self.step.isSmall() && self.stop.isSmall() && self.length.isSmall()) {
            long end;
            try {
                end = Math.addExact(self.start.small(), Math.multiplyExact(self.length.small(), self.step.small()));
            } catch (ArithmeticException e) {
                return new LongRangeIterator(self.start.big(), self.step.big(), self.length.big());
            }
            return new RangeIterator(self.start.small(), self.step.small(), end);
        }
        return new LongRangeIterator(self.start.big(), self.step.big(), self.length.big());
    }

    /// Gives an iterator from the end.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(PyRange self) {
        if (self.start.isSmall() && self.step.isSmall() && self.stop.isSmall() && self.length.isSmall()) {
            long start = self.start.small();
            long step = self.step.small();
            boolean fits = step > 0 ? start >= Long.MIN_VALUE + step : start <= Long.MAX_VALUE + step;
            if (fits) {
                long end = start - step;
                return new RangeIterator(end + self.length.small() * step, -step, end);
            }
        }
        BigInteger by = self.step.big();
        BigInteger last =
                self.start.big().add(self.length.big().subtract(BigInteger.ONE).multiply(by));
        return new LongRangeIterator(last, by.negate(), self.length.big());
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyRange self, PyObject element) {
        return element.type() == PyInt.TYPE || element.type() == PyBool.TYPE
                ? has(self, (PyInt) element)
                : Items.containsByIteration(ts, self, element);
    }

    private static boolean has(PyRange self, PyInt element) {
        if (element.isSmall() && self.start.isSmall() && self.stop.isSmall() && self.step.isSmall()) {
            long x = element.small();
            long step = self.step.small();
            boolean inside = step > 0
                    ? x >= self.start.small() && x < self.stop.small()
                    : x <= self.start.small() && x > self.stop.small();
            if (inside && (step == 1 || step == -1)) {
                return true;
            }
            if (!inside) {
                return false;
            }
        }
        BigInteger x = element.big();
        boolean up = self.step.signum() > 0;
        boolean inside = up
                ? x.compareTo(self.start.big()) >= 0 && x.compareTo(self.stop.big()) < 0
                : x.compareTo(self.start.big()) <= 0 && x.compareTo(self.stop.big()) > 0;
        return inside && x.subtract(self.start.big()).mod(self.step.big().abs()).signum() == 0;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyRange self, PyObject key) {
        if (key instanceof PySlice slice) {
            PyTuple bounds = SliceIndices.ofAnySize(ts, slice, self.length);
            return new PyRange(
                    item(self, (PyInt) bounds.get(0)),
                    item(self, (PyInt) bounds.get(1)),
                    PyInt.of(((PyInt) bounds.get(2)).big().multiply(self.step.big())));
        }
        if (!(key instanceof PyInt) && key.type().nb_index == null) {
            throw Raise.typeError(
                    "range indices must be integers or slices, not %s",
                    key.type().fullName());
        }
        PyInt index = Numbers.index(ts, key);
        if (index.signum() < 0) {
            index = PyInt.of(index.big().add(self.length.big()));
        }
        if (index.signum() < 0 || index.compareTo(self.length) >= 0) {
            throw Raise.indexError("range object index out of range");
        }
        return item(self, index);
    }

    private static PyInt item(PyRange self, PyInt index) {
        return PyInt.of(self.start.big().add(index.big().multiply(self.step.big())));
    }

    /// Finds the position of a value.
    ///
    /// Raises ValueError if it is not there.
    @PyMethod("index(self, object, /)")
    static PyObject index(ThreadState ts, PyRange self, PyObject object) {
        if (object.type() != PyInt.TYPE && object.type() != PyBool.TYPE) {
            long position = search(ts, self, object, false);
            if (position < 0) {
                throw Raise.valueError("sequence.index(x): x not in sequence");
            }
            return PyInt.of(position);
        }
        if (!has(self, (PyInt) object)) {
            throw Raise.valueError("%s is not in range", Text.repr(ts, object));
        }
        BigInteger distance = ((PyInt) object).big().subtract(self.start.big());
        return PyInt.of(distance.divide(self.step.big()));
    }

    /// Counts how often a value is there.
    @PyMethod("count(self, object, /)")
    static long count(ThreadState ts, PyRange self, PyObject object) {
        if (object.type() == PyInt.TYPE || object.type() == PyBool.TYPE) {
            return has(self, (PyInt) object) ? 1 : 0;
        }
        return search(ts, self, object, true);
    }

    /// Compares one element after the other: their count, or the position of the first or -1.
    private static long search(ThreadState ts, PyRange self, PyObject object, boolean count) {
        PyIterator iterator = (PyIterator) __iter__(self);
        long found = 0;
        long position = 0;
        PyObject element;
        while ((element = iterator.next(ts)) != null) {
            if (Compare.equal(ts, element, object)) {
                if (!count) {
                    return position;
                }
                found++;
            }
            position++;
        }
        return count ? found : -1;
    }

    // State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyRange self) {
        return PyTuple.of(TYPE, PyTuple.of(self.start, self.stop, self.step));
    }
}
