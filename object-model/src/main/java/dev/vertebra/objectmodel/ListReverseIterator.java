package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `list_reverseiterator`: a list, or null when exhausted, and the next position, which goes down.
@NativeType("list_reverseiterator")
final class ListReverseIterator extends PlainIterator {
    static final PyType TYPE = PyType.builtin("list_reverseiterator", ListReverseIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, ListReverseIteratorNatives.rows())
            .make();

    private @Nullable PyList list;
    private int index;

    ListReverseIterator(PyList list) {
        super(TYPE);
        this.list = list;
        this.index = list.size - 1;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyList source = list;
        if (source == null) {
            return null;
        }
        int i = index;
        if (i < 0) {
            // It went to the front: the list is not let go of.
            return null;
        }
        if (i < source.size) {
            index = i - 1;
            return source.items[i];
        }
        index = -1;
        list = null;
        Memory.dropped(this, source);
        return null;
    }

    @Override
    protected boolean givesAtom() {
        return list != null && list.holdsNothingCounted();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(list);
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(ListReverseIterator self) {
        int left = self.index + 1;
        return self.list == null || self.list.size < left ? 0 : left;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, ListReverseIterator self) {
        PyObject reversed = builtin(ts, "reversed");
        return self.list == null || self.index < 0
                ? exhausted(reversed, new PyList())
                : reduced(reversed, self.list, self.index);
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, ListReverseIterator self, PyObject object) {
        long index = Arguments.position(ts, object);
        if (self.list != null) {
            self.index = Math.clamp(index, -1, self.list.size - 1);
        }
    }
}
