package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `compress`: the elements whose selectors are true. Compare CPython Modules/itertoolsmodule.c compress_next.
@NativeType("compress")
final class Compress extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.compress", Compress.class)
            .doc("The elements of data that have a true selector, until one of the two ends.")
            .natives(PyIterator.ROWS, CompressNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject data;
    private final PyObject selectors;

    private Compress(PyType type, PyObject data, PyObject selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @PyNew("compress(data, selectors)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject data, PyObject selectors) {
        PyObject first = Iterate.iter(ts, data);
        try (ThreadState.Hold held = ts.hold(first)) {
            return new Compress(cls, first, Iterate.iter(ts, selectors));
        }
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        int mark = ts.candidateCount;
        for (; ; ) {
            PyObject element = Iterate.next(ts, data);
            if (element == null) {
                return null;
            }
            Memory.incref(element);
            boolean wanted;
            try {
                PyObject selector = Iterate.next(ts, selectors);
                if (selector == null) {
                    return null;
                }
                wanted = Held.truth(ts, selector);
            } finally {
                Memory.decref(element);
            }
            if (wanted) {
                return element;
            }
            Held.release(ts, mark);
        }
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Compress self) {
        Pickling.warn(ts);
        return PyTuple.of(self.type(), PyTuple.of(self.data, self.selectors));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(data);
        visitor.visit(selectors);
    }
}
