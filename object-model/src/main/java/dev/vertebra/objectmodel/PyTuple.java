package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A tuple: an array that never changes after construction.
///
/// The natives stand in [TupleMethods]. Compare CPython Objects/tupleobject.c.
public class PyTuple extends PyObject {
    /// The array without objects.
    public static final PyObject[] NO_OBJECTS = {};

    /// The class `tuple`.
    public static final PyType TYPE = PyType.builtin("tuple", PyTuple.class)
            .redeclares(Slot.tp_getattro)
            .doc("A sequence that never changes.")
            .flags(PyType.SEQUENCE | PyType.MATCH_SELF)
            .natives(TupleMethodsNatives.rows())
            .make();

    /// The tuple without elements, of which there is one.
    public static final PyTuple EMPTY = makeEmpty();

    /// The elements; nobody writes to them once the tuple has been seen.
    final PyObject[] items;

    /// Makes a tuple of a class.
    ///
    /// @param type `tuple` or a subclass
    /// @param items the elements; the tuple owns the array from now on
    protected PyTuple(PyType type, PyObject[] items) {
        super(type, ReferenceTracker.TRACKED);
        this.items = items;
    }

    private static PyTuple makeEmpty() {
        PyTuple empty = new PyTuple(TYPE, NO_OBJECTS);
        empty.immortalise();
        return empty;
    }

    /// The tuple of some elements.
    ///
    /// @param items the elements; the tuple owns the array from now on
    public static PyTuple of(PyObject... items) {
        return items.length == 0 ? EMPTY : new PyTuple(TYPE, items);
    }

    /// The tuple of some elements none of which is counted.
    ///
    /// @param items the elements; the tuple owns the array from now on
    static PyTuple ofAtoms(PyObject... items) {
        PyTuple tuple = of(items);
        if (items.length > 0) {
            tuple.refs |= ReferenceTracker.ATOMS;
        }
        return tuple;
    }

    /// Learns from who made it that none of its elements is counted, as names are not, so that nobody looks.
    public final PyTuple knownToHoldAtoms() {
        if (refs != ReferenceTracker.IMMORTAL) {
            refs |= ReferenceTracker.ATOMS;
        }
        return this;
    }

    /// The tuple of elements that all stand in a list.
    ///
    /// @param items the elements; the tuple owns the array from now on
    static PyTuple ofPart(PyList list, PyObject[] items) {
        return list.holdsNothingCounted() ? ofAtoms(items) : of(items);
    }

    /// A tuple of a class, fresh even if it is empty unless the class is `tuple` itself.
    ///
    /// @param type `tuple` or a subclass
    /// @param items the elements; the tuple owns the array from now on
    public static PyTuple ofType(PyType type, PyObject[] items) {
        return type == TYPE ? of(items) : new PyTuple(type, items);
    }

    /// The tuple of a part of an array, which is copied.
    public static PyTuple copyOf(PyObject[] array, int from, int to) {
        if (from == to) {
            return EMPTY;
        }
        return new PyTuple(TYPE, part(array, from, to));
    }

    /// A copy of a part of an array. Most are short, and to copy a few places one by one costs less than to begin with
    /// a copy of many.
    static PyObject[] part(PyObject[] array, int from, int to) {
        return switch (to - from) {
            case 1 -> new PyObject[] {array[from]};
            case 2 -> new PyObject[] {array[from], array[from + 1]};
            case 3 -> new PyObject[] {array[from], array[from + 1], array[from + 2]};
            default -> Arrays.copyOfRange(array, from, to, PyObject[].class);
        };
    }

    /// The number of elements.
    public final int size() {
        return items.length;
    }

    /// The element at a position from 0.
    public final PyObject get(int index) {
        return items[index];
    }

    /// The element at an index, which is counted from the end if it is negative.
    ///
    /// @throws PyException an IndexError if there is none
    final PyObject at(long index) {
        long i = index < 0 ? index + items.length : index;
        if (i < 0 || i >= items.length) {
            throw Raise.indexError("tuple index out of range");
        }
        return items[(int) i];
    }

    /// The element at an index, which is counted from the end if it is negative; null if there is none.
    public final @Nullable PyObject atOrNull(long index) {
        long i = index < 0 ? index + items.length : index;
        return i < 0 || i >= items.length ? null : items[(int) i];
    }

    /// A fresh copy of the elements.
    public final PyObject[] toArray() {
        return items.length == 0 ? NO_OBJECTS : items.clone();
    }

    /// Copies the elements into an array, from its begin on.
    public final void copyInto(PyObject[] target) {
        System.arraycopy(items, 0, target, 0, items.length);
    }

    /// Whether it is known to hold nothing that is counted.
    final boolean holdsAtoms() {
        return (refs & ReferenceTracker.ATOMS) != 0 && type == TYPE;
    }

    /// Whether two tuples that are known to hold atoms are equal.
    final boolean holdsSameAtoms(ThreadState ts, PyTuple other) {
        PyObject[] these = items;
        PyObject[] those = other.items;
        if (these.length != those.length) {
            return false;
        }
        for (int i = 0; i < these.length; i++) {
            if (!Compare.equal(ts, these[i], those[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void traverse(Visitor visitor) {
        if (!holdsAtoms() || !visitor.leavesOutUncounted()) {
            visitor.visitAll(items, items.length);
        }
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        traverseBackwards(visitor);
    }

    /// As [#traverse], the last element first.
    final void traverseBackwards(Visitor visitor) {
        if (!holdsAtoms() || !visitor.leavesOutUncounted()) {
            visitor.visitAllBackwards(items, items.length);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
