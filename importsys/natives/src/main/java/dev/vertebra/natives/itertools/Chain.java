package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `chain`: the elements of several iterables, one after the other. Compare CPython Modules/itertoolsmodule.c
/// chain_next.
@NativeType("chain")
final class Chain extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.chain", Chain.class)
            .doc("The elements of the first iterable until it ends, then those of the next, and so on.")
            .natives(PyIterator.ROWS, ChainNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private @Nullable PyObject source;
    private @Nullable PyObject active;

    private Chain(PyType type, PyObject source) {
        super(type);
        this.source = source;
    }

    @PyNew("chain(*iterables)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("chain()", keywords);
        }
        return new Chain(cls, Iterate.iter(ts, PyTuple.copyOf(args, from, from + count)));
    }

    /// What the elements of two iterables in a row are.
    static Chain of(ThreadState ts, PyObject first, PyObject second) {
        return new Chain(TYPE, Iterate.iter(ts, PyTuple.of(first, second)));
    }

    /// Alternative constructor: the iterables come from one iterable, which is asked when needed.
    @PyClassMethod("from_iterable(type, iterable, /)")
    static PyObject fromIterable(ThreadState ts, PyType type, PyObject iterable) {
        return new Chain(type, Iterate.iter(ts, iterable));
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        int mark = ts.candidateCount;
        while (source != null) {
            PyObject current = active;
            if (current == null) {
                current = advance(ts);
                if (current == null) {
                    return null;
                }
            }
            PyObject element = Iterate.next(ts, current);
            if (element != null) {
                return element;
            }
            PyObject before = active;
            active = null;
            Memory.dropped(this, before);
            Held.release(ts, mark);
        }
        return null;
    }

    /// The iterator of the next iterable, which becomes the active one, or null at the end.
    private @Nullable PyObject advance(ThreadState ts) {
        boolean more = false;
        try {
            PyObject iterables = source;
            PyObject iterable = iterables == null ? null : Iterate.next(ts, iterables);
            if (iterable == null) {
                return null;
            }
            PyObject iterator = Iterate.iter(ts, iterable);
            Memory.replace(this, active, iterator);
            active = iterator;
            more = true;
            return iterator;
        } finally {
            if (!more) {
                PyObject before = source;
                source = null;
                Memory.dropped(this, before);
            }
        }
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Chain self) {
        Pickling.warn(ts);
        PyObject source = self.source;
        PyObject active = self.active;
        if (source == null) {
            return PyTuple.of(self.type(), PyTuple.EMPTY);
        }
        return PyTuple.of(self.type(), PyTuple.EMPTY, active == null ? PyTuple.of(source) : PyTuple.of(source, active));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Chain self, PyObject object) {
        Pickling.warn(ts);
        PyTuple parts = Pickling.parts(object, 1, 2);
        PyObject source = parts.get(0);
        PyObject active = parts.size() == 1 ? null : parts.get(1);
        if (source.type().tp_iternext == null || active != null && active.type().tp_iternext == null) {
            throw Raise.typeError("Arguments must be iterators.");
        }
        Memory.replace(self, self.source, source);
        self.source = source;
        Memory.replace(self, self.active, active);
        self.active = active;
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }

    /// Compare CPython Modules/itertoolsmodule.c chain_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(source);
        referents.visit(active);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(active);
        visitor.visit(source);
    }
}
