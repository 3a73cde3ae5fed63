package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
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

    private @Nullable PyObject iterator;
    private final PyList saved = new PyList();
    private int index;

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
                saved.append(element);
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

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        visitor.visit(saved);
    }
}
