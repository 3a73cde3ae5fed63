package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.StepTuple;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `zip_longest`: tuples of an element of each iterable, until the longest ends. Compare CPython
/// Modules/itertoolsmodule.c zip_longest_next.
@NativeType("zip_longest")
final class ZipLongest extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.zip_longest", ZipLongest.class)
            .doc("Tuples of the elements of several iterables side by side; where one has ended, fillvalue stands.")
            .natives(PyIterator.ROWS, ZipLongestNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final @Nullable PyObject[] iterators;
    private PyObject fill;
    private final StepTuple last;
    private int active;

    private ZipLongest(PyType type, @Nullable PyObject[] iterators, PyObject fill) {
        super(type);
        this.iterators = iterators;
        this.fill = fill;
        this.active = iterators.length;
        this.last = new StepTuple(iterators.length);
    }

    @PyNew("zip_longest(*iterables, fillvalue=None)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyObject fill = PyNone.NONE;
        if (keywords != null && keywords.size() > 0) {
            if (keywords.size() > 1 || !((PyStr) keywords.get(0)).value().equals("fillvalue")) {
                throw Raise.typeError("zip_longest() got an unexpected keyword argument");
            }
            fill = args[from + count];
        }
        @Nullable PyObject[] iterators = new @Nullable PyObject[count];
        try {
            for (int i = 0; i < count; i++) {
                PyObject iterator = Iterate.iter(ts, args[from + i]);
                Memory.incref(iterator);
                iterators[i] = iterator;
            }
        } finally {
            for (PyObject iterator : iterators) {
                Memory.decref(iterator);
            }
        }
        return new ZipLongest(cls, iterators, fill);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        int n = iterators.length;
        if (n == 0 || active == 0) {
            return null;
        }
        if (last.begin(this)) {
            return refilled(ts, n);
        }
        PyObject[] elements = new PyObject[n];
        int got = 0;
        boolean whole = false;
        try {
            while (got < n) {
                PyObject element = step(ts, got);
                if (element == null) {
                    whole = true;
                    return null;
                }
                Memory.incref(element);
                elements[got++] = element;
            }
            whole = true;
        } finally {
            if (!whole) {
                active = 0;
            }
            for (int i = 0; i < got; i++) {
                Memory.decref(elements[i]);
            }
        }
        return PyTuple.of(elements);
    }

    private @Nullable PyObject refilled(ThreadState ts, int n) {
        boolean whole = false;
        try {
            for (int i = 0; i < n; i++) {
                PyObject element = step(ts, i);
                if (element == null) {
                    whole = true;
                    return null;
                }
                last.put(i, element);
            }
            whole = true;
            return last.end();
        } finally {
            last.leave();
            if (!whole) {
                active = 0;
            }
        }
    }

    /// The element of an iterator or what stands for it; null if all have ended.
    private @Nullable PyObject step(ThreadState ts, int index) {
        PyObject iterator = iterators[index];
        if (iterator == null) {
            return fill;
        }
        PyObject element = Iterate.next(ts, iterator);
        if (element != null) {
            return element;
        }
        active--;
        if (active == 0) {
            return null;
        }
        iterators[index] = null;
        Memory.dropped(this, iterator);
        return fill;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, ZipLongest self) {
        Pickling.warn(ts);
        PyObject[] sources = new PyObject[self.iterators.length];
        for (int i = 0; i < sources.length; i++) {
            PyObject iterator = self.iterators[i];
            sources[i] = iterator == null ? PyTuple.EMPTY : iterator;
        }
        return PyTuple.of(self.type(), PyTuple.of(sources), self.fill);
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, ZipLongest self, PyObject object) {
        Pickling.warn(ts);
        Memory.replace(self, self.fill, object);
        self.fill = object;
    }

    @Override
    public int hiddenTuples() {
        return 1;
    }

    @Override
    public void traverse(Visitor visitor) {
        for (PyObject iterator : iterators) {
            visitor.visit(iterator);
        }
        visitor.visit(fill);
        last.traverse(visitor);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visitAllBackwards(iterators, iterators.length);
        last.traverse(visitor);
        visitor.visit(fill);
    }
}
