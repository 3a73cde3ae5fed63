package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `filter`: the elements for which a function gives true, or that are true. Compare CPython Python/bltinmodule.c
/// filter_next.
@NativeType("filter")
public final class PyFilter extends PyIterator {
    /// The class `filter`.
    public static final PyType TYPE = PyType.builtin("filter", PyFilter.class)
            .redeclares(Slot.tp_getattro)
            .doc("The elements of an iterable for which a function gives true; with None, those that are true.")
            .natives(PyIterator.ROWS, PyFilterNatives.rows())
            .make();

    private final PyObject function;
    private final PyObject iterator;

    private PyFilter(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew("filter(function, iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("filter()", keywords);
        }
        Arguments.checkCount("filter", count, 2, 2);
        return new PyFilter(cls, args[from], Iterate.iter(ts, args[from + 1]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        SlotFunction next = Iterate.nextSlot(iterator);
        int mark = ts.candidateCount;
        for (; ; ) {
            PyObject element = Iterate.next(ts, iterator, next);
            if (element == null) {
                return null;
            }
            if (function == PyNone.NONE || function == PyBool.TYPE) {
                if (Truth.of(ts, element)) {
                    return element;
                }
            } else {
                Memory.incref(element);
                boolean wanted;
                try {
                    wanted = Truth.of(ts, Calls.call1(ts, function, element));
                } finally {
                    Memory.decref(element);
                }
                if (wanted) {
                    return element;
                }
            }
            if (ts.candidateCount > mark) {
                mark = Memory.tracker().releaseWithin(ts, mark);
            }
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        visitor.visit(function);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(iterator);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyFilter self) {
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator));
    }
}
