package dev.vertebra.objectmodel.iterators;

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
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `map`: calls a function with an element of each iterable. Compare CPython Python/bltinmodule.c map_next.
@NativeType("map")
public final class PyMap extends PyIterator {
    /// The class `map`.
    public static final PyType TYPE = PyType.builtin("map", PyMap.class)
            .redeclares(Slot.tp_getattro)
            .doc("The results of a function for the elements of one iterable or of several side by side,\n"
                    + "until the shortest ends.")
            .natives(PyIterator.ROWS, PyMapNatives.rows())
            .make();

    private final PyObject function;
    private final PyTuple sources;
    private final PyObject[] iterators;

    private PyMap(PyType type, PyObject function, PyObject[] iterators) {
        super(type);
        this.function = function;
        this.sources = PyTuple.of(iterators);
        this.iterators = iterators;
    }

    @PyNew("map(function, iterable, /, *iterables)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("map()", keywords);
        }
        if (count < 2) {
            throw Raise.typeError("map() must have at least two arguments.");
        }
        PyObject[] iterators = new PyObject[count - 1];
        for (int i = 1; i < count; i++) {
            iterators[i - 1] = Iterate.iter(ts, args[from + i]);
        }
        return new PyMap(cls, args[from], iterators);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (iterators.length == 1) {
            PyObject element = Iterate.next(ts, iterators[0]);
            if (element == null) {
                return null;
            }
            Memory.incref(element);
            try {
                return Calls.call1(ts, function, element);
            } finally {
                Memory.decref(element);
            }
        }
        PyObject[] elements = PyZip.step(ts, iterators);
        if (elements == null) {
            return null;
        }
        try (ThreadState.Hold held = ts.holdAll(elements)) {
            return Calls.call(ts, function, elements, 0, elements.length, null);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(sources);
        visitor.visit(function);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyMap self) {
        PyObject[] args = new PyObject[self.iterators.length + 1];
        args[0] = self.function;
        System.arraycopy(self.iterators, 0, args, 1, self.iterators.length);
        return PyTuple.of(self.type(), PyTuple.of(args));
    }
}
