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

/// `dropwhile`: what comes from the first element on for which a function gives false. Compare CPython
/// Modules/itertoolsmodule.c dropwhile_next.
@NativeType("dropwhile")
final class DropWhile extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.dropwhile", DropWhile.class)
            .doc("Leaves elements out while the predicate is true, then gives every element.")
            .natives(PyIterator.ROWS, DropWhileNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject function;
    private final PyObject iterator;
    private boolean started;

    private DropWhile(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew("dropwhile(predicate, iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("dropwhile()", keywords);
        }
        Arguments.checkCount("dropwhile", count, 2, 2);
        return new DropWhile(cls, args[from], Iterate.iter(ts, args[from + 1]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        int mark = ts.candidateCount;
        for (; ; ) {
            PyObject element = Iterate.next(ts, iterator);
            if (element == null || started) {
                return element;
            }
            if (!Held.test(ts, function, element)) {
                started = true;
                return element;
            }
            Held.release(ts, mark);
        }
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, DropWhile self) {
        Pickling.warn(ts);
        return PyTuple.of(self.type(), PyTuple.of(self.function, self.iterator), PyInt.of(self.started ? 1 : 0));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, DropWhile self, PyObject object) {
        Pickling.warn(ts);
        self.started = Truth.of(ts, object);
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
