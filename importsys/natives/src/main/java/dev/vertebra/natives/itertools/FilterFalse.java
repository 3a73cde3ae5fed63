package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `filterfalse`: the elements for which a function gives false, or that are false. Compare CPython
/// Modules/itertoolsmodule.c filterfalse_next.
@NativeType("filterfalse")
final class FilterFalse extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.filterfalse", FilterFalse.class)
            .doc("The elements for which a function gives false; with None, those that are false.")
            .natives(PyIterator.ROWS, FilterFalseNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject function;
    private final PyObject iterator;

    private FilterFalse(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew("filterfalse(function, iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("filterfalse()", keywords);
        }
        Arguments.checkCount("filterfalse", count, 2, 2);
        return new FilterFalse(cls, args[from], Iterate.iter(ts, args[from + 1]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        int mark = ts.candidateCount;
        boolean plain = function == PyNone.NONE || function == PyBool.TYPE;
        for (; ; ) {
            PyObject element = Iterate.next(ts, iterator);
            if (element == null) {
                return null;
            }
            if (!(plain ? Held.truth(ts, element) : Held.test(ts, function, element))) {
                return element;
            }
            Held.release(ts, mark);
        }
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, FilterFalse self) {
        Pickling.warn(ts);
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator));
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
}
