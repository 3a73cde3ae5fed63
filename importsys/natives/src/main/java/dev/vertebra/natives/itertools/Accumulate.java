package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `accumulate`: running totals. Compare CPython Modules/itertoolsmodule.c accumulate_next.
@NativeType("accumulate")
final class Accumulate extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.accumulate", Accumulate.class)
            .doc("The running totals of an iterable, by addition or by another function of two arguments.")
            .natives(PyIterator.ROWS, AccumulateNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject iterator;
    private final @Nullable PyObject function;
    private @Nullable PyObject total;
    private @Nullable PyObject initial;

    private Accumulate(PyType type, PyObject iterator, @Nullable PyObject function, @Nullable PyObject initial) {
        super(type);
        this.iterator = iterator;
        this.function = function;
        this.initial = initial;
    }

    @PyNew("accumulate(iterable, func=None, *, initial=None)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable, PyObject func, PyObject initial) {
        return new Accumulate(
                cls,
                Iterate.iter(ts, iterable),
                func == PyNone.NONE ? null : func,
                initial == PyNone.NONE ? null : initial);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject first = initial;
        if (first != null) {
            initial = null;
            total = first;
            return first;
        }
        PyObject element = Iterate.next(ts, iterator);
        if (element == null) {
            return null;
        }
        PyObject before = total;
        PyObject now = before == null ? element : combine(ts, before, element);
        Memory.replace(this, total, now);
        total = now;
        return now;
    }

    private PyObject combine(ThreadState ts, PyObject before, PyObject element) {
        Memory.incref(element);
        try {
            return function == null ? Numbers.add(ts, before, element) : Calls.call2(ts, function, before, element);
        } finally {
            Memory.decref(element);
        }
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Accumulate self) {
        Pickling.warn(ts);
        PyObject function = self.function == null ? PyNone.NONE : self.function;
        PyObject initial = self.initial;
        if (initial != null) {
            Chain rest = Chain.of(ts, PyList.of(initial), self.iterator);
            return PyTuple.of(self.type(), PyTuple.of(rest, function), PyNone.NONE);
        }
        PyObject total = self.total;
        if (total == PyNone.NONE) {
            // None as a state means that there is no total yet.
            Accumulate again = new Accumulate(TYPE, Chain.of(ts, PyList.of(total), self.iterator), self.function, null);
            return PyTuple.of(ISlice.TYPE, PyTuple.of(again, PyInt.of(1), PyNone.NONE));
        }
        return PyTuple.of(self.type(), PyTuple.of(self.iterator, function), total == null ? PyNone.NONE : total);
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Accumulate self, PyObject object) {
        Pickling.warn(ts);
        Memory.replace(self, self.total, object);
        self.total = object;
    }

    /// Compare CPython Modules/itertoolsmodule.c accumulate_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(function);
        referents.visit(iterator);
        referents.visit(total);
        referents.visit(initial == null ? PyNone.NONE : initial);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(iterator);
        visitor.visit(total);
        visitor.visit(initial);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(total);
        visitor.visit(iterator);
        visitor.visit(initial);
    }
}
