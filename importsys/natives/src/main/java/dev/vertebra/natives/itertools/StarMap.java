package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `starmap`: calls a function with the elements of each element. Compare CPython Modules/itertoolsmodule.c
/// starmap_next.
@NativeType("starmap")
final class StarMap extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.starmap", StarMap.class)
            .doc("The results of a function whose arguments are the elements of each element of an iterable.")
            .natives(PyIterator.ROWS, StarMapNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject function;
    private final PyObject iterator;

    private StarMap(PyType type, PyObject function, PyObject iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PyNew("starmap(function, iterable, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("starmap()", keywords);
        }
        Arguments.checkCount("starmap", count, 2, 2);
        return new StarMap(cls, args[from], Iterate.iter(ts, args[from + 1]));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject element = Iterate.next(ts, iterator);
        if (element == null) {
            return null;
        }
        PyTuple args = element.type() == PyTuple.TYPE ? (PyTuple) element : Iterate.toTuple(ts, element);
        Memory.incref(args);
        try {
            return switch (args.size()) {
                case 1 -> Calls.call1(ts, function, args.get(0));
                case 2 -> Calls.call2(ts, function, args.get(0), args.get(1));
                default -> Calls.call(ts, function, args, null);
            };
        } finally {
            Memory.decref(args);
        }
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, StarMap self) {
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
