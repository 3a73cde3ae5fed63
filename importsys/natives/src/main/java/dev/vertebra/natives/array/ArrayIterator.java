package dev.vertebra.natives.array;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// Goes through the elements of an array, which may change meanwhile.
@NativeType("array.arrayiterator")
final class ArrayIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("array.arrayiterator", ArrayIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, ArrayIteratorNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    /// Null when the end was reached.
    private @Nullable PyArray array;

    private int index;

    ArrayIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyArray source = array;
        if (source == null) {
            return null;
        }
        if (index < source.size()) {
            return source.get(index++);
        }
        array = null;
        Memory.dropped(this, source);
        return null;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(array);
    }

    /// Return state for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, ArrayIterator self) {
        PyObject iter = Attributes.get(ts, ts.importModule("builtins"), "iter");
        PyArray source = self.array;
        return source == null
                ? PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY))
                : PyTuple.of(iter, PyTuple.of(source), PyInt.of(self.index));
    }

    /// Set the position.
    @PyMethod("__setstate__(self, state, /)")
    static void setstate(ArrayIterator self, long state) {
        PyArray source = self.array;
        if (source != null) {
            self.index = Math.clamp(state, 0, source.size());
        }
    }
}
