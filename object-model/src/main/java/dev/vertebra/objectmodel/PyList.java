package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A list: an array of which the first [#size] elements are in use.
///
/// Invariant: elements from [#size] on are null. Every change of an element goes through the barrier, after the list is
/// consistent again. The natives stand in [ListMethods], [ListOperators] and [ListSort]. Compare CPython
/// Objects/listobject.c.
public class PyList extends PyObject {
    /// The class `list`.
    public static final PyType TYPE = PyType.builtin("list", PyList.class)
            .redeclares(Slot.tp_getattro)
            .doc("A sequence whose elements can be replaced, added and removed.")
            .flags(PyType.SEQUENCE | PyType.MATCH_SELF)
            .unhashable()
            .natives(ListMethodsNatives.rows(), ListOperatorsNatives.rows())
            .order("__getitem__ __reversed__ __sizeof__ clear copy")
            .make();

    /// The elements and room for more.
    PyObject[] items;

    /// How many elements there are.
    int size;

    /// Whether there may be, or may have been, elements that are counted; if not, nobody has to let go of them.
    private boolean counted;

    /// Makes an empty list.
    public PyList() {
        this(TYPE);
    }

    /// Makes an empty list with room for some elements.
    public PyList(int capacity) {
        super(TYPE, ReferenceTracker.TRACKED);
        items = capacity == 0 ? PyTuple.NO_OBJECTS : new PyObject[capacity];
    }

    /// Makes an empty list of a class.
    ///
    /// @param type `list` or a subclass
    protected PyList(PyType type) {
        super(type, ReferenceTracker.TRACKED);
        items = PyTuple.NO_OBJECTS;
    }

    private PyList(PyType type, PyObject[] items, int size) {
        super(type, ReferenceTracker.TRACKED);
        this.items = items;
        this.size = size;
        this.counted = Memory.COUNTING;
    }

    /// Makes an empty list of a class: what `object.__new__` does for `list` and its subclasses.
    public static PyList ofType(PyType type) {
        return new PyList(type);
    }

    /// The list of some elements.
    ///
    /// @param items the elements; the list owns the array from now on
    public static PyList of(PyObject... items) {
        return new PyList(TYPE, items, items.length);
    }

    /// The list of the first elements of an array.
    ///
    /// @param items the elements and nulls; the list owns the array from now on
    /// @param size how many elements there are
    public static PyList of(PyObject[] items, int size) {
        return new PyList(TYPE, items, size);
    }

    /// The list that appending elements to an empty one gives, with the room that it has then.
    ///
    /// @param elements an array that begins with the elements and is copied
    /// @param count how many they are
    public static PyList ofAppended(PyObject[] elements, int count) {
        int room = 0;
        while (room < count) {
            room = grown(room + 1);
        }
        PyList list = new PyList(room);
        for (int i = 0; i < count; i++) {
            list.place(elements[i]);
        }
        return list;
    }

    /// The list of elements that all stand in another list, all of which are known not to be counted if those are.
    ///
    /// @param items the elements; the list owns the array from now on
    static PyList ofPart(PyList whole, PyObject[] items) {
        PyList part = new PyList(TYPE, items, items.length);
        part.counted = whole.counted;
        return part;
    }

    /// The room that a list with some elements gets when it grows.
    static int grown(int wanted) {
        return wanted + (wanted >> 3) + 6 & ~3;
    }

    /// The list of a part of an array, which is copied.
    public static PyList copyOf(PyObject[] array, int from, int to) {
        return from == to ? new PyList() : of(PyTuple.part(array, from, to));
    }

    /// The number of elements.
    public final int size() {
        return size;
    }

    /// The element at a position from 0 to `size() - 1`.
    public final PyObject get(int index) {
        return items[index];
    }

    /// Replaces an element.
    public final void set(int index, PyObject value) {
        PyObject before = items[index];
        items[index] = value;
        counted |= Memory.isCounted(value);
        Memory.replace(this, before, value);
    }

    /// Adds an element at the end.
    public final void append(PyObject value) {
        place(value);
        Memory.stored(this, value);
    }

    /// As [#append(PyObject)], where the thread is known.
    public final void append(ThreadState ts, PyObject value) {
        place(value);
        Memory.stored(ts, this, value);
    }

    /// Adds an element at the end that moves here from a counted slot; only for a list that is held.
    public final void appendMoved(PyObject value) {
        place(value);
    }

    private void place(PyObject value) {
        int n = size;
        if (n == items.length) {
            items = Arrays.copyOf(items, capacityFor(n + 1));
        }
        items[n] = value;
        size = n + 1;
        counted = counted || Memory.isCounted(value);
    }

    /// Adds the elements of a list at the end.
    final void appendAll(PyList other) {
        if (!other.counted && other != this) {
            int n = size;
            ensureRoom(n + other.size);
            System.arraycopy(other.items, 0, items, n, other.size);
            size = n + other.size;
        } else {
            appendAll(other.items, 0, other.size);
        }
    }

    /// Adds the elements of a part of an array at the end.
    public final void appendAll(PyObject[] array, int from, int count) {
        int n = size;
        ensureRoom(n + count);
        System.arraycopy(array, from, items, n, count);
        size = n + count;
        taken(n, n + count);
    }

    /// Adds an element before a position from 0 to `size()`.
    public final void insert(int index, PyObject value) {
        int n = size;
        ensureRoom(n + 1);
        System.arraycopy(items, index, items, index + 1, n - index);
        items[index] = value;
        size = n + 1;
        counted |= Memory.isCounted(value);
        Memory.stored(this, value);
    }

    /// Takes an element out.
    ///
    /// @return the element
    public final PyObject removeAt(int index) {
        PyObject before = items[index];
        int n = size - 1;
        System.arraycopy(items, index + 1, items, index, n - index);
        if (n == 0) {
            items = PyTuple.NO_OBJECTS;
            size = 0;
        } else {
            truncate(n);
        }
        Memory.dropped(this, before);
        return before;
    }

    /// Takes an element out and keeps the room, as `del list[index]` does.
    final void deleteAt(int index) {
        PyObject before = items[index];
        int n = size - 1;
        System.arraycopy(items, index + 1, items, index, n - index);
        Arrays.fill(items, n, size, null);
        size = n;
        Memory.dropped(this, before);
    }

    /// Takes all elements out.
    public final void clear() {
        PyObject[] before = items;
        int n = size;
        if (before.length == 0) {
            return;
        }
        items = PyTuple.NO_OBJECTS;
        size = 0;
        dropAll(before, 0, n);
    }

    /// Replaces the elements from `from` to `to` by others.
    ///
    /// @param source where the new elements are; not the array of this list
    /// @param start where they begin in it
    /// @param count how many they are
    public final void replaceRange(int from, int to, PyObject[] source, int start, int count) {
        int removed = to - from;
        PyObject[] before = counted && removed > 0 && Memory.isPublished(this)
                ? Arrays.copyOfRange(items, from, to)
                : PyTuple.NO_OBJECTS;
        int tail = size - to;
        int n = size - removed + count;
        if (count > removed) {
            ensureRoom(n);
        }
        System.arraycopy(items, to, items, from + count, tail);
        System.arraycopy(source, start, items, from, count);
        truncate(n);
        if (n == 0) {
            items = PyTuple.NO_OBJECTS;
        }
        taken(from, from + count);
        dropAll(before, 0, before.length);
    }

    /// Tells the barrier of new elements, if it is to know already; else [#lookForCounted] will.
    private void taken(int from, int to) {
        if (!Memory.COUNTING || from == to) {
            return;
        }
        if (!Memory.isPublished(this)) {
            counted = true;
            return;
        }
        for (int i = from; i < to; i++) {
            if (Memory.isCounted(items[i])) {
                counted = true;
                Memory.incref(items[i]);
            }
        }
    }

    /// Whether it is known that there is not, and never was, an element that is counted.
    public final boolean holdsNothingCounted() {
        return !counted;
    }

    /// Looks whether there are elements that are counted, which nobody knows of what was put together at once.
    public final void lookForCounted() {
        for (int i = 0; counted && i < size; i++) {
            if (Memory.isCounted(items[i])) {
                return;
            }
        }
        counted = false;
    }

    /// Tells the barrier that elements have been taken out, the last first.
    final void dropAll(PyObject[] array, int from, int to) {
        if (counted && Memory.isPublished(this)) {
            for (int i = to; --i >= from; ) {
                Memory.decref(array[i]);
            }
        }
    }

    /// The element at an index, which is counted from the end if it is negative.
    ///
    /// @throws PyException an IndexError if there is none
    final PyObject at(long index) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Raise.indexError("list index out of range");
        }
        return items[(int) i];
    }

    /// The element at an index, which is counted from the end if it is negative; null if there is none.
    public final @Nullable PyObject atOrNull(long index) {
        long i = index < 0 ? index + size : index;
        return i < 0 || i >= size ? null : items[(int) i];
    }

    /// Replaces the element at an index, which is counted from the end if it is negative.
    ///
    /// @throws PyException an IndexError if there is none
    final void putAt(long index, PyObject value) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Raise.indexError("list assignment index out of range");
        }
        set((int) i, value);
    }

    /// Replaces the element at an index, which is counted from the end if it is negative, by one that moves here from a
    /// counted slot; the one before moves to the caller. Only for a list that is held.
    ///
    /// @return the element before, or null if there is none and nothing has moved
    public final @Nullable PyObject exchange(long index, PyObject value) {
        PyObject before = atOrNull(index);
        if (before != null) {
            items[(int) (index < 0 ? index + size : index)] = value;
            counted |= Memory.isCounted(value);
        }
        return before;
    }

    /// A fresh copy of the elements.
    public final PyObject[] toArray() {
        return size == 0 ? PyTuple.NO_OBJECTS : Arrays.copyOf(items, size);
    }

    /// Makes room for a number of elements as `list_resize` does.
    final void ensureRoom(int wanted) {
        if (wanted > items.length) {
            items = Arrays.copyOf(items, capacityFor(wanted));
        }
    }

    /// Makes room for the elements of a dictionary or a set, whose number is known.
    final void makeRoom(int more) {
        if (more > 0) {
            ensureRoom(size + more);
        }
    }

    /// Makes room for a number of further elements that are expected, as `list.extend` does before it steps through an
    /// iterable.
    final void presize(long more) {
        if (more > Long.MAX_VALUE - size) {
            // More than there can be: the iterable lied.
            return;
        }
        if (more > Integer.MAX_VALUE - 8 - size) {
            throw Raise.memoryError();
        }
        if (items.length == 0) {
            items = more == 0 ? PyTuple.NO_OBJECTS : new PyObject[((int) more + 1) & ~1];
        } else {
            ensureRoom(size + (int) more);
        }
    }

    /// Leaves only the first elements; the barrier has been told of the others, or will be.
    final void shrink(int n) {
        truncate(n);
    }

    /// Gives room back that was expected to be needed and was not.
    final void trim() {
        truncate(size);
    }

    /// Sets the size, clearing what is beyond it, and gives room back when less than half is in use.
    private void truncate(int n) {
        PyObject[] array = items;
        if (n < array.length >> 1) {
            int capacity = n == 0 ? 0 : capacityFor(n);
            items = capacity == 0 ? PyTuple.NO_OBJECTS : Arrays.copyOf(array, capacity);
            Arrays.fill(items, n, Math.max(n, Math.min(size, items.length)), null);
        } else if (n < size) {
            Arrays.fill(array, n, size, null);
        }
        size = n;
    }

    /// How much room a list of `wanted` elements gets. Compare CPython Objects/listobject.c list_resize.
    private int capacityFor(int wanted) {
        long capacity = ((long) wanted + (wanted >> 3) + 6) & ~3L;
        if (wanted - size > capacity - wanted) {
            capacity = ((long) wanted + 3) & ~3L;
        }
        if (capacity > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        return (int) capacity;
    }

    @Override
    public void traverse(Visitor visitor) {
        if (counted || !visitor.leavesOutUncounted()) {
            visitor.visitAll(items, size);
        }
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        traverseBackwards(visitor);
    }

    /// As [#traverse], the last element first.
    final void traverseBackwards(Visitor visitor) {
        if (counted || !visitor.leavesOutUncounted()) {
            visitor.visitAllBackwards(items, size);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// An iterator over the elements from the last to the first.
    public PyIterator reversed() {
        return new ListReverseIterator(this);
    }
}
