package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_tee_dataobject`: a link of the chain of elements that the copies of a `tee` share. Compare CPython
/// Modules/itertoolsmodule.c teedataobject_getitem.
@NativeType("_tee_dataobject")
final class TeeData extends PyObject {
    /// How many elements a link has.
    static final int CELLS = 57;

    static final PyType TYPE = PyType.builtin("itertools._tee_dataobject", TeeData.class)
            .doc("teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple tee objects.")
            .sealed()
            .natives(TeeDataNatives.rows())
            .structure(496)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject iterator;
    private final @Nullable PyObject[] values = new @Nullable PyObject[CELLS];
    private int read;
    private boolean running;
    private @Nullable TeeData following;

    TeeData(PyObject iterator) {
        super(TYPE);
        this.iterator = iterator;
    }

    @PyNew("teedataobject(iterable, values, next, /)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("teedataobject()", keywords);
        Arguments.checkCount("teedataobject", count, 3, 3);
        PyObject next = args[from + 2];
        if (!(args[from + 1] instanceof PyList values)) {
            throw Arguments.wrongType("teedataobject", "argument 2", "list", args[from + 1]);
        }
        int size = values.size();
        boolean last = next == PyNone.NONE;
        if (size > CELLS || !last && (size < CELLS || !(next instanceof TeeData))) {
            throw Raise.valueError("Invalid arguments");
        }
        TeeData data = new TeeData(args[from]);
        for (int i = 0; i < size; i++) {
            data.append(values.get(i));
        }
        if (next instanceof TeeData link) {
            data.following = link;
            Memory.stored(data, link);
        }
        return data;
    }

    private void append(PyObject value) {
        values[read++] = value;
        Memory.stored(this, value);
    }

    /// The element at a position, which is taken from the iterator if no copy has asked for it before; null at the end.
    @Nullable
    PyObject get(ThreadState ts, int index) {
        if (index < read) {
            return values[index];
        }
        if (running) {
            throw Raise.runtimeError("cannot re-enter the tee iterator");
        }
        running = true;
        PyObject value;
        try {
            value = Iterate.next(ts, iterator);
        } finally {
            running = false;
        }
        if (value != null) {
            append(value);
        }
        return value;
    }

    /// The next link.
    TeeData following() {
        TeeData link = following;
        if (link == null) {
            link = new TeeData(iterator);
            following = link;
            Memory.stored(this, link);
        }
        return link;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        for (int i = 0; i < read; i++) {
            visitor.visit(values[i]);
        }
        visitor.visit(following);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, TeeData self) {
        Pickling.warn(ts);
        PyList values = new PyList();
        for (int i = 0; i < self.read; i++) {
            PyObject value = self.values[i];
            if (value != null) {
                values.append(value);
            }
        }
        PyObject next = self.following;
        return PyTuple.of(TYPE, PyTuple.of(self.iterator, values, next == null ? PyNone.NONE : next));
    }
}
