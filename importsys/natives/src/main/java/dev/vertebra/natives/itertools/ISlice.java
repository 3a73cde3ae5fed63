package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `islice`: a slice of the elements of an iterable. Compare CPython Modules/itertoolsmodule.c islice_next.
@NativeType("islice")
final class ISlice extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.islice", ISlice.class)
            .doc("The elements of an iterable at the positions from start to stop, which is left out, by step.")
            .natives(PyIterator.ROWS, ISliceNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private @Nullable PyObject iterator;

    /// The position of the next element that is wanted.
    private long wanted;

    /// Where the slice ends; negative for never.
    private final long stop;

    private final long step;

    /// How many elements have been taken.
    private long taken;

    private ISlice(PyType type, PyObject iterator, long start, long stop, long step) {
        super(type);
        this.iterator = iterator;
        this.wanted = start;
        this.stop = stop;
        this.step = step;
    }

    @PyNew("islice(iterable, start, stop=<unrepresentable>, step=<unrepresentable>, /)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("islice()", keywords);
        }
        Arguments.checkCount("islice", count, 2, 4);
        long start = count == 2 ? 0 : bound(ts, args[from + 1], 0);
        PyObject last = args[from + (count == 2 ? 1 : 2)];
        boolean endless = last == PyNone.NONE;
        long stop = bound(ts, last, -1);
        if (stop == -1 && !endless) {
            throw Raise.valueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
        }
        if (start < 0 || stop < -1) {
            throw Raise.valueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
        }
        long step = count == 4 ? bound(ts, args[from + 3], 1) : 1;
        if (step < 1) {
            throw Raise.valueError("Step for islice() must be a positive integer or None.");
        }
        return new ISlice(cls, Iterate.iter(ts, args[from]), start, stop, step);
    }

    /// A bound of the slice; -1 for what is no integer or too large.
    private static long bound(ThreadState ts, PyObject value, long byDefault) {
        if (value == PyNone.NONE) {
            return byDefault;
        }
        if (!Numbers.isIndex(value)) {
            return -1;
        }
        try {
            PyInt integer = Numbers.index(ts, value);
            return integer.isSmall() ? integer.small() : -1;
        } catch (PyException e) {
            // CPython forgets whatever went wrong.
            return -1;
        }
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject source = iterator;
        if (source == null) {
            return null;
        }
        int mark = ts.candidateCount;
        long target = stop >= 0 && wanted > stop ? stop : wanted;
        while (taken < target) {
            if (Iterate.next(ts, source) == null) {
                return end();
            }
            taken++;
            Held.release(ts, mark);
        }
        if (stop >= 0 && taken >= stop) {
            return end();
        }
        PyObject element = Iterate.next(ts, source);
        if (element == null) {
            return end();
        }
        taken++;
        long following = wanted + step;
        wanted = following < 0 || stop >= 0 && following > stop ? (stop < 0 ? Long.MAX_VALUE : stop) : following;
        return element;
    }

    private @Nullable PyObject end() {
        PyObject before = iterator;
        iterator = null;
        Memory.dropped(this, before);
        return null;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, ISlice self) {
        Pickling.warn(ts);
        PyObject source = self.iterator;
        if (source == null) {
            PyObject nothing = Iterate.iter(ts, new PyList());
            return PyTuple.of(self.type(), PyTuple.of(nothing, PyInt.of(0)), PyInt.of(0));
        }
        PyObject stop = self.stop < 0 ? PyNone.NONE : PyInt.of(self.stop);
        PyTuple arguments = PyTuple.of(source, PyInt.of(self.wanted), stop, PyInt.of(self.step));
        return PyTuple.of(self.type(), arguments, PyInt.of(self.taken));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, ISlice self, PyObject object) {
        Pickling.warn(ts);
        self.taken = Arguments.position(ts, object);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
    }
}
