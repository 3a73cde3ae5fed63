package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_tee`: one of several iterators over the same elements. Compare CPython Modules/itertoolsmodule.c tee_next.
@NativeType("_tee")
final class Tee extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools._tee", Tee.class)
            .doc("One of the iterators that tee() gives; a copy of it goes on from the same place.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyIterator.ROWS, TeeNatives.rows())
            .structure(48, 0, 32)
            .ofModule()
            .make();

    private TeeData data;
    private int index;

    private Tee(TeeData data, int index) {
        super(TYPE);
        this.data = data;
        this.index = index;
    }

    /// An iterator that can be copied: a copy of one that can already, or a new one.
    static Tee of(ThreadState ts, PyObject iterable) {
        PyObject iterator = Iterate.iter(ts, iterable);
        return iterator instanceof Tee tee ? copy(tee) : new Tee(new TeeData(iterator), 0);
    }

    @PyNew("_tee(iterable, /)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable) {
        return of(ts, iterable);
    }

    /// Returns an independent iterator.
    @PyMethod("__copy__(self, /)")
    static Tee copy(Tee self) {
        return new Tee(self.data, self.index);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (index >= TeeData.CELLS) {
            TeeData before = data;
            TeeData link = before.following();
            Memory.replace(this, before, link);
            data = link;
            index = 0;
        }
        PyObject value = data.get(ts, index);
        if (value != null) {
            index++;
        }
        return value;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Tee self) {
        Pickling.warn(ts);
        return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY), PyTuple.of(self.data, PyInt.of(self.index)));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Tee self, PyObject object) {
        Pickling.warn(ts);
        PyTuple parts = Pickling.parts(object, 2, 2);
        if (!(parts.get(0) instanceof TeeData data)) {
            throw Pickling.wrongType(1, TeeData.TYPE, parts.get(0));
        }
        int index = Arguments.asInt(ts, parts.get(1));
        if (index < 0 || index > TeeData.CELLS) {
            throw Raise.valueError("Index out of range");
        }
        Memory.replace(self, self.data, data);
        self.data = data;
        self.index = index;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(data);
    }
}
