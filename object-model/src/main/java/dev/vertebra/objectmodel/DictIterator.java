package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// The six iterators of dictionaries: of keys, values or pairs, from the front or from the end.
///
/// Adding or removing a key during the iteration is an error that stays. Compare CPython Objects/dictobject.c
/// dictiterobject.
@NativeType("dict_keyiterator")
final class DictIterator extends PlainIterator {
    static final int KEYS = 0;
    static final int VALUES = 1;
    static final int ITEMS = 2;

    private static final PyType[] FORWARD = {
        type("dict_keyiterator"), type("dict_valueiterator"), type("dict_itemiterator")
    };
    private static final PyType[] REVERSED = {
        type("dict_reversekeyiterator"), type("dict_reversevalueiterator"), type("dict_reverseitemiterator")
    };

    private @Nullable PyDict dict;
    private final int kind;
    private final boolean reverse;

    /// The number of keys at the start, or -1 after an error.
    private int used;

    private int position;

    /// How many elements are left.
    private int left;

    /// For pairs: what was given last.
    private final @Nullable StepTuple step;

    private DictIterator(PyType type, PyDict dict, int kind, boolean reverse) {
        super(type);
        this.dict = dict;
        this.kind = kind;
        this.reverse = reverse;
        this.step = kind == ITEMS ? new StepTuple(2) : null;
        this.used = dict.size();
        this.left = used;
        this.position = reverse ? dict.entryCount() - 1 : 0;
    }

    private static PyType type(String name) {
        return PyType.builtin(name, DictIterator.class)
                .sealed()
                .flags(PyType.NO_INSTANTIATION)
                .natives(PyIterator.ROWS, Native.of(name, DictIteratorNatives.rows()))
                .make();
    }

    static DictIterator of(PyDict dict, int kind) {
        return new DictIterator(FORWARD[kind], dict, kind, false);
    }

    static DictIterator reversed(PyDict dict, int kind) {
        return new DictIterator(REVERSED[kind], dict, kind, true);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyDict source = dict;
        if (source == null) {
            return null;
        }
        if (used != source.size()) {
            used = -1;
            throw Raise.runtimeError("dictionary changed size during iteration");
        }
        int i = reverse ? source.previous(position) : source.next(position);
        if (i < 0) {
            finish(source);
            return null;
        }
        if (left == 0 && !reverse) {
            finish(source);
            throw Raise.runtimeError("dictionary keys changed during iteration");
        }
        position = reverse ? i - 1 : i + 1;
        left--;
        if (step != null) {
            PyObject key = source.keyAt(i);
            PyObject value = source.valueAt(i);
            boolean atoms = Memory.COUNTING && source.holdsNothingCounted() && step.hasGiven();
            return atoms ? step.ofAtoms(ts, this, key, value) : step.pair(ts, this, key, value);
        }
        return kind == KEYS ? source.keyAt(i) : source.valueAt(i);
    }

    @Override
    protected boolean givesAtom() {
        return step == null && dict != null && dict.holdsNothingCounted();
    }

    private void finish(PyDict source) {
        dict = null;
        Memory.dropped(this, source);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(dict);
        if (step != null) {
            step.traverse(visitor);
        }
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(DictIterator self) {
        return self.dict != null && self.used == self.dict.size() ? self.left : 0;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, DictIterator self) {
        PyList rest = new PyList();
        PyDict source = self.dict;
        if (source != null) {
            DictIterator copy = new DictIterator(self.type, source, self.kind, self.reverse);
            copy.used = self.used;
            copy.position = self.position;
            copy.left = self.left;
            PyObject element;
            while ((element = copy.next(ts)) != null) {
                rest.append(element);
            }
        }
        return exhausted(builtin(ts, "iter"), rest);
    }
}
