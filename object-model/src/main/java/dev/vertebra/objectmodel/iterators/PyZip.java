package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PlainIterator;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.StepTuple;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Suggestions;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `zip`: tuples of an element of each iterable. PEP 618; compare CPython Python/bltinmodule.c zip_next.
@NativeType("zip")
public final class PyZip extends PyIterator {
    /// The class `zip`.
    public static final PyType TYPE = PyType.builtin("zip", PyZip.class)
            .redeclares(Slot.tp_getattro)
            .doc("Tuples of the elements of several iterables side by side, until the shortest ends.\n"
                    + "\nWith strict=True iterables of different lengths are a ValueError.\n"
                    + "\n>>> list(zip('ab', range(3)))\n[('a', 0), ('b', 1)]")
            .natives(PyIterator.ROWS, PyZipNatives.rows())
            .make();

    private final PyTuple sources;
    private final PyObject[] iterators;
    private final StepTuple last;
    private boolean strict;

    private PyZip(PyType type, PyObject[] iterators, boolean strict) {
        super(type);
        this.sources = PyTuple.of(iterators);
        this.iterators = iterators;
        this.last = new StepTuple(iterators.length);
        this.strict = strict;
    }

    @PyNew("zip(*iterables, strict=False)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        boolean strict = strict(ts, args, from + count, keywords);
        PyObject[] iterators = new PyObject[count];
        for (int i = 0; i < count; i++) {
            iterators[i] = Iterate.iter(ts, args[from + i]);
        }
        return new PyZip(cls, iterators, strict);
    }

    private static boolean strict(ThreadState ts, PyObject[] args, int values, @Nullable PyTuple keywords) {
        if (keywords == null || keywords.size() == 0) {
            return false;
        }
        if (keywords.size() > 1) {
            throw Raise.typeError("zip() takes at most 1 keyword argument (%d given)", keywords.size());
        }
        if (!keywords.get(0).toString().equals("strict")) {
            String name = keywords.get(0).toString();
            throw Raise.typeError(
                    "zip() got an unexpected keyword argument '%s'%s",
                    name, Suggestions.question(name, List.of("strict")));
        }
        return Truth.of(ts, args[values]);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        int n = iterators.length;
        if (n == 0) {
            return null;
        }
        if (Memory.COUNTING && !strict && last.hasGiven() && giveAtoms()) {
            PyObject[] elements = step(ts, iterators);
            return elements == null ? null : last.ofAtoms(ts, this, elements);
        }
        if (!last.begin(this)) {
            PyObject[] elements = strict ? stepStrictly(ts) : step(ts, iterators);
            return elements == null ? null : PyTuple.of(elements);
        }
        try {
            for (int i = 0; i < n; i++) {
                PyObject element = Iterate.next(ts, iterators[i]);
                if (element == null) {
                    if (strict) {
                        checkEnd(ts, i);
                    }
                    return null;
                }
                last.put(i, element);
            }
            return last.end();
        } finally {
            last.leave();
        }
    }

    private boolean giveAtoms() {
        for (PyObject iterator : iterators) {
            if (!PlainIterator.givesAtom(iterator)) {
                return false;
            }
        }
        return true;
    }

    /// An exact `zip` of two iterators from which nothing has been taken can.
    @Override
    public boolean putPairs(ThreadState ts, PyDict target) {
        if (type() != TYPE || iterators.length != 2 || !last.isUnseen()) {
            return false;
        }
        try (ThreadState.Hold held = ts.hold(target)) {
            putEach(ts, target);
        }
        return true;
    }

    /// An element is let go of when the one of the next step has been taken, as the tuple would.
    private void putEach(ThreadState ts, PyDict target) {
        PyObject key = PyNone.NONE;
        PyObject value = PyNone.NONE;
        try (Stepper steps = Stepper.ofIterator(ts, this)) {
            for (; ; steps.release()) {
                PyObject nextKey = Iterate.next(ts, iterators[0]);
                if (nextKey == null) {
                    if (strict) {
                        checkEnd(ts, 0);
                    }
                    return;
                }
                Memory.incref(ts, nextKey);
                Memory.decref(ts, key);
                key = nextKey;
                PyObject nextValue = Iterate.next(ts, iterators[1]);
                if (nextValue == null) {
                    if (strict) {
                        checkEnd(ts, 1);
                    }
                    return;
                }
                Memory.incref(ts, nextValue);
                Memory.decref(ts, value);
                value = nextValue;
                target.put(ts, key, value);
            }
        } finally {
            Memory.decref(ts, key);
            Memory.decref(ts, value);
        }
    }

    /// The next element of each iterator, or null if there is no iterator or one has ended.
    static PyObject @Nullable [] step(ThreadState ts, PyObject[] iterators) {
        int n = iterators.length;
        PyObject[] elements = new PyObject[n];
        int got = arePlainBehindFirst(iterators) ? takePlain(ts, iterators, elements) : take(ts, iterators, elements);
        return n > 0 && got == n ? elements : null;
    }

    private static boolean arePlainBehindFirst(PyObject[] iterators) {
        for (int i = 1; i < iterators.length; i++) {
            if (!(iterators[i] instanceof PlainIterator)) {
                return false;
            }
        }
        return true;
    }

    /// As [#take], where nothing can die before all have been taken.
    private static int takePlain(ThreadState ts, PyObject[] iterators, PyObject[] elements) {
        for (int got = 0; got < iterators.length; got++) {
            PyObject element = Iterate.next(ts, iterators[got]);
            if (element == null) {
                return got;
            }
            elements[got] = element;
        }
        return iterators.length;
    }

    /// Takes elements until an iterator has none, keeping alive what there is.
    ///
    /// @return how many there are
    private static int take(ThreadState ts, PyObject[] iterators, PyObject[] elements) {
        int got = 0;
        try {
            for (; got < iterators.length; got++) {
                PyObject element = Iterate.next(ts, iterators[got]);
                if (element == null) {
                    break;
                }
                Memory.incref(element);
                elements[got] = element;
            }
            return got;
        } finally {
            for (int i = 0; i < elements.length && elements[i] != null; i++) {
                Memory.decref(elements[i]);
            }
        }
    }

    private PyObject @Nullable [] stepStrictly(ThreadState ts) {
        int n = iterators.length;
        PyObject[] elements = new PyObject[n];
        int got = take(ts, iterators, elements);
        if (got == n) {
            return n == 0 ? null : elements;
        }
        checkEnd(ts, got);
        return null;
    }

    /// An iterator has ended; with `strict` the others must have, too.
    private void checkEnd(ThreadState ts, int ended) {
        if (ended > 0) {
            throw unequal(ended, "shorter");
        }
        for (int i = 1; i < iterators.length; i++) {
            if (Iterate.next(ts, iterators[i]) != null) {
                throw unequal(i, "longer");
            }
        }
    }

    private static PyException unequal(int index, String how) {
        return Raise.valueError(
                "zip() argument %d is %s than argument%s%d", index + 1, how, index == 1 ? " " : "s 1-", index);
    }

    /// Compare CPython Python/bltinmodule.c zip_traverse: a zip of nothing has a tuple, too.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(sources);
        if (iterators.length == 0) {
            referents.visit(PyTuple.EMPTY);
        }
        last.traverse(referents);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(sources);
        last.traverse(visitor);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyZip self) {
        PyTuple args = PyTuple.of(Arrays.copyOf(self.iterators, self.iterators.length));
        return self.strict ? PyTuple.of(self.type(), args, PyBool.TRUE) : PyTuple.of(self.type(), args);
    }

    /// Sets whether different lengths are an error.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(PyZip self, boolean object) {
        self.strict = object;
    }
}
