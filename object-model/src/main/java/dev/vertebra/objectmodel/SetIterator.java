package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `set_iterator`: a set, or null when exhausted, and the next place of its table. Compare CPython Objects/setobject.c
/// setiterobject.
@NativeType("set_iterator")
final class SetIterator extends PlainIterator {
    static final PyType TYPE = PyType.builtin("set_iterator", SetIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, SetIteratorNatives.rows())
            .make();

    private @Nullable PyAnySet set;

    /// The number of keys at the start, or -1 after an error.
    private int used;

    private int next;
    private int left;

    SetIterator(PyAnySet set) {
        super(TYPE);
        this.set = set;
        this.used = set.size();
        this.left = used;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyAnySet source = set;
        if (source == null) {
            return null;
        }
        if (used != source.size()) {
            used = -1;
            throw Raise.runtimeError("Set changed size during iteration");
        }
        int i = source.next(next);
        if (i < 0) {
            set = null;
            Memory.dropped(this, source);
            return null;
        }
        next = i + 1;
        left--;
        return source.keyAt(i);
    }

    @Override
    protected boolean givesAtom() {
        return set != null && set.hasOnlyAtoms();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(set);
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(SetIterator self) {
        return self.set != null && self.used == self.set.size() ? self.left : 0;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, SetIterator self) {
        PyList rest = new PyList();
        if (self.set != null) {
            SetIterator copy = new SetIterator(self.set);
            copy.used = self.used;
            copy.next = self.next;
            copy.left = self.left;
            PyObject element;
            while ((element = copy.next(ts)) != null) {
                rest.append(element);
            }
        }
        return exhausted(builtin(ts, "iter"), rest);
    }
}
