package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `groupby`: runs of elements with equal keys. Compare CPython Modules/itertoolsmodule.c groupby_next.
@NativeType("groupby")
final class GroupBy extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.groupby", GroupBy.class)
            .doc("Pairs of a key and an iterator over the elements in a row that have this key.")
            .natives(PyIterator.ROWS, GroupByNatives.rows())
            .structure(72)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject iterator;
    private final PyObject function;
    private @Nullable PyObject target;
    private @Nullable PyObject key;
    private @Nullable PyObject value;

    /// The group that may still be iterated. It is not held: it holds this object.
    private @Nullable Group current;

    private GroupBy(PyType type, PyObject iterator, PyObject function) {
        super(type);
        this.iterator = iterator;
        this.function = function;
    }

    @PyNew("groupby(iterable, key=None)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable, PyObject key) {
        return new GroupBy(cls, Iterate.iter(ts, iterable), key);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        current = null;
        int mark = ts.candidateCount;
        for (; ; ) {
            PyObject wanted = target;
            PyObject known = key;
            if (known != null && (wanted == null || !Held.equal(ts, wanted, known))) {
                break;
            }
            if (!step(ts)) {
                return null;
            }
            Held.release(ts, mark);
        }
        PyObject found = key;
        if (found == null) {
            return null;
        }
        Memory.replace(this, target, found);
        target = found;
        return PyTuple.of(found, open(found));
    }

    /// A new group, which ends the one before.
    Group open(PyObject itsKey) {
        Group group = new Group(this, itsKey);
        current = group;
        return group;
    }

    /// Takes the next element and its key; false at the end.
    private boolean step(ThreadState ts) {
        PyObject element = Iterate.next(ts, iterator);
        if (element == null) {
            return false;
        }
        PyObject itsKey = function == PyNone.NONE ? element : Held.call(ts, function, element);
        Memory.replace(this, value, element);
        value = element;
        Memory.replace(this, key, itsKey);
        key = itsKey;
        return true;
    }

    @Nullable
    PyObject nextOf(ThreadState ts, Group group) {
        if (current != group) {
            return null;
        }
        if (value == null && !step(ts)) {
            return null;
        }
        PyObject known = key;
        if (known == null || !Held.equal(ts, group.target, known)) {
            return null;
        }
        PyObject element = value;
        value = null;
        Memory.dropped(this, element);
        PyObject before = key;
        key = null;
        Memory.dropped(this, before);
        return element;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, GroupBy self) {
        Pickling.warn(ts);
        PyTuple arguments = PyTuple.of(self.iterator, self.function);
        PyObject target = self.target;
        PyObject key = self.key;
        PyObject value = self.value;
        return target == null || key == null || value == null
                ? PyTuple.of(self.type(), arguments)
                : PyTuple.of(self.type(), arguments, PyTuple.of(key, value, target));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, GroupBy self, PyObject object) {
        Pickling.warn(ts);
        PyTuple parts = Pickling.parts(object, 3, 3);
        Memory.replace(self, self.key, parts.get(0));
        self.key = parts.get(0);
        Memory.replace(self, self.value, parts.get(1));
        self.value = parts.get(1);
        Memory.replace(self, self.target, parts.get(2));
        self.target = parts.get(2);
    }

    /// Whether a group is the one that may still be iterated.
    boolean isCurrent(Group group) {
        return current == group;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(iterator);
        visitor.visit(function);
        visitor.visit(target);
        visitor.visit(key);
        visitor.visit(value);
    }
}
