package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `list_iterator`: a list, or null when exhausted, and the next position. Compare CPython Objects/listobject.c
/// `_PyListIterObject`.
@NativeType("list_iterator")
public final class ListIterator extends PlainIterator {
    static final PyType TYPE = PyType.builtin("list_iterator", ListIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, ListIteratorNatives.rows())
            .make();

    private @Nullable PyList list;
    private int index;

    ListIterator(PyList list) {
        this(list, 0);
    }

    ListIterator(PyList list, int index) {
        super(TYPE);
        this.list = list;
        this.index = index;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyList source = list;
        if (source == null) {
            return null;
        }
        int i = index;
        if (i < source.size) {
            index = i + 1;
            return source.items[i];
        }
        list = null;
        letGo(ts, source);
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

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(list);
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(ListIterator self) {
        return self.list == null ? 0 : Math.max(0, self.list.size - self.index);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, ListIterator self) {
        PyObject iter = builtin(ts, "iter");
        return self.list == null ? exhausted(iter, new PyList()) : reduced(iter, self.list, self.index);
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, ListIterator self, PyObject object) {
        long index = Arguments.position(ts, object);
        PyList source = self.list;
        if (source == null) {
            return;
        }
        if (index < 0) {
            self.list = null;
            Memory.dropped(self, source);
            return;
        }
        self.index = (int) Math.min(index, source.size);
    }
}
