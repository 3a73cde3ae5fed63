package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `cycle`: the elements of an iterable again and again. Compare CPython Modules/itertoolsmodule.c cycle_next.
@NativeType("cycle")
final class Cycle extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.cycle", Cycle.class)
            .doc("The elements of an iterable until it ends, then the same ones again, for ever.")
            .natives(PyIterator.ROWS, CycleNatives.rows())
            .structure(48)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr SETSTATE = PyStr.intern("__setstate__");

    private @Nullable PyObject iterator;
    private PyList saved = new PyList();
    private int index;

    /// Whether the iterator gives what is saved already.
    private boolean repeats;

    private Cycle(PyType type, PyObject iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PyNew("cycle(iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("cycle()", keywords);
        }
        Arguments.checkCount("cycle", count, 1, 1);
        return new Cycle(cls, Iterate.iter(ts, args[from]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject source = iterator;
        if (source != null) {
            PyObject element = Iterate.next(ts, source);
            if (element != null) {
                if (!repeats) {
                    saved.append(element);
                }
                return element;
            }
            PyObject before = iterator;
            iterator = null;
            Memory.dropped(this, before);
        }
        if (saved.size() == 0) {
            return null;
        }
        PyObject element = saved.get(index);
        index = index + 1 >= saved.size() ? 0 : index + 1;
        return element;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Cycle self) {
        Pickling.warn(ts);
        PyObject source = self.iterator;
        if (source != null) {
            return PyTuple.of(self.type(), PyTuple.of(source), PyTuple.of(self.saved, PyBool.of(self.repeats)));
        }
        PyObject again = Iterate.iter(ts, self.saved);
        if (self.index != 0) {
            try (ThreadState.Hold held = ts.hold(again)) {
                Calls.call1(ts, Attributes.get(ts, again, SETSTATE), PyInt.of(self.index));
            }
        }
        return PyTuple.of(self.type(), PyTuple.of(again), PyTuple.of(self.saved, PyBool.TRUE));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Cycle self, PyObject object) {
        Pickling.warn(ts);
        PyTuple parts = Pickling.parts(object, 2, 2);
        if (!(parts.get(0) instanceof PyList saved)) {
            throw Pickling.wrongType(1, PyList.TYPE, parts.get(0));
        }
        self.repeats = Arguments.asInt(ts, parts.get(1)) != 0;
        Memory.replace(self, self.saved, saved);
        self.saved = saved;
        self.index = 0;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        visitor.visit(saved);
    }
}
