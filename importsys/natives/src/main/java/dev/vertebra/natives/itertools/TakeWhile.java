package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `takewhile`: the elements before the first for which a function gives false. Compare CPython
/// Modules/itertoolsmodule.c takewhile_next.
@NativeType("takewhile")
final class TakeWhile extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.takewhile", TakeWhile.class)
            .doc("The elements of an iterable as long as the predicate is true.")
            .natives(PyIterator.ROWS, TakeWhileNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject function;
    private final PyObject iterator;
    private boolean stopped;

    private TakeWhile(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew("takewhile(predicate, iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("takewhile()", keywords);
        }
        Arguments.checkCount("takewhile", count, 2, 2);
        return new TakeWhile(cls, args[from], Iterate.iter(ts, args[from + 1]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject element = stopped ? null : Iterate.next(ts, iterator);
        if (element == null) {
            return null;
        }
        if (Held.test(ts, function, element)) {
            return element;
        }
        stopped = true;
        return null;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, TakeWhile self) {
        Pickling.warn(ts);
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator), PyInt.of(self.stopped ? 1 : 0));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, TakeWhile self, PyObject object) {
        Pickling.warn(ts);
        self.stopped = Truth.of(ts, object);
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
