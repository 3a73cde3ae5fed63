package dev.vertebra.natives.collections;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `deque`: a queue with two ends, a ring in an array. Its natives stand in [DequeMethods] and [DequeOperators].
///
/// Invariant: the element `i` stands at `(head + i) & (ring.length - 1)`; the length of the array is a power of two.
/// Compare CPython Modules/_collectionsmodule.c dequeobject.
final class Deque extends PyObject {
    static final PyType TYPE = PyType.builtin("collections.deque", Deque.class)
            .doc("A sequence that takes and gives items at both ends in constant time.\n"
                    + "\nWith maxlen, a full deque drops an item at the other end when it gets a new one.")
            .flags(PyType.SEQUENCE | PyType.HAS_WEAKREFS)
            .unhashable()
            .natives(DequeMethodsNatives.rows(), DequeOperatorsNatives.rows())
            .structure(216, 0, 208)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .order("append appendleft clear __copy__ copy count extend extendleft index insert pop "
                    + "popleft __reduce__ remove __reversed__")
            .make();

    private static final int BLOCK = 64;
    private static final int CENTRE = 32;

    private @Nullable PyObject[] ring = new @Nullable PyObject[8];
    private int head;
    private int size;

    /// Where in its block of 64 CPython's deque has the leftmost element: what it tells of its size.
    private int left = CENTRE;

    /// The greatest number of elements; negative without a bound.
    long maxlen = -1;

    /// Changes with every addition and removal, for iterators.
    private int changes;

    Deque(PyType type) {
        super(type);
    }

    int size() {
        return size;
    }

    /// How many blocks of elements CPython's deque would have.
    int blocks() {
        return (left + size + BLOCK - 1) / BLOCK;
    }

    int changes() {
        return changes;
    }

    PyObject get(int index) {
        PyObject element = ring[head + index & ring.length - 1];
        if (element == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return element;
    }

    /// Replaces an element.
    void set(int index, PyObject value) {
        int at = head + index & ring.length - 1;
        PyObject before = ring[at];
        ring[at] = value;
        Memory.replace(this, before, value);
    }

    private void grow() {
        if (size > 1 << 29) {
            throw Raise.memoryError();
        }
        @Nullable PyObject[] larger = new @Nullable PyObject[ring.length * 2];
        int first = ring.length - head;
        System.arraycopy(ring, head, larger, 0, first);
        System.arraycopy(ring, 0, larger, first, head);
        ring = larger;
        head = 0;
    }

    /// Adds an element at the right end; beyond the bound the leftmost goes.
    void append(PyObject value) {
        if (size == ring.length) {
            grow();
        }
        ring[head + size & ring.length - 1] = value;
        size++;
        changes++;
        Memory.stored(this, value);
        if (maxlen >= 0 && size > maxlen) {
            popLeft();
        }
    }

    /// Adds an element at the left end; beyond the bound the rightmost goes.
    void appendLeft(PyObject value) {
        if (size == ring.length) {
            grow();
        }
        head = head - 1 & ring.length - 1;
        ring[head] = value;
        left = left == 0 ? BLOCK - 1 : left - 1;
        size++;
        changes++;
        Memory.stored(this, value);
        if (maxlen >= 0 && size > maxlen) {
            pop();
        }
    }

    /// Takes the rightmost element away.
    PyObject pop() {
        if (size == 0) {
            throw Raise.indexError("pop from an empty deque");
        }
        int at = head + size - 1 & ring.length - 1;
        PyObject element = get(size - 1);
        ring[at] = null;
        size--;
        if (size == 0 && left == 0) {
            left = CENTRE;
        }
        changes++;
        Memory.dropped(this, element);
        return element;
    }

    /// Takes the leftmost element away.
    PyObject popLeft() {
        if (size == 0) {
            throw Raise.indexError("pop from an empty deque");
        }
        PyObject element = get(0);
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        left = left < BLOCK - 1 ? left + 1 : size > 0 ? 0 : CENTRE;
        changes++;
        Memory.dropped(this, element);
        return element;
    }

    /// Takes all elements away.
    void clear() {
        if (size == 0) {
            return;
        }
        @Nullable PyObject[] before = ring;
        int first = head;
        int count = size;
        ring = new @Nullable PyObject[8];
        head = 0;
        size = 0;
        left = CENTRE;
        changes++;
        for (int i = 0; i < count; i++) {
            Memory.dropped(this, before[first + i & before.length - 1]);
        }
    }

    /// Turns the ring: the last `steps` elements come to the front; to the back if it is negative.
    void rotate(long steps) {
        if (size <= 1) {
            return;
        }
        int by = (int) (steps % size);
        if (by > size / 2) {
            by -= size;
        } else if (by < -(size / 2)) {
            by += size;
        }
        if (by == 0) {
            return;
        }
        changes++;
        int mask = ring.length - 1;
        for (int i = 0; i < by; i++) {
            int from = head + size - 1 & mask;
            PyObject element = ring[from];
            ring[from] = null;
            head = head - 1 & mask;
            ring[head] = element;
        }
        for (int i = 0; i > by; i--) {
            PyObject element = ring[head];
            ring[head] = null;
            ring[head + size & mask] = element;
            head = head + 1 & mask;
        }
        left = Math.floorMod(left - by, BLOCK);
    }

    /// Reverses the order in place.
    void reverse() {
        int mask = ring.length - 1;
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            PyObject element = ring[head + i & mask];
            ring[head + i & mask] = ring[head + j & mask];
            ring[head + j & mask] = element;
        }
        changes++;
    }

    PyObject[] toArray() {
        PyObject[] elements = new PyObject[size];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = get(i);
        }
        return elements;
    }

    /// Adds the elements of an iterable at the right end.
    void extend(ThreadState ts, PyObject iterable) {
        if (size == 0) {
            left = 1;
        }
        PyObject source = iterable == this ? PyTuple.of(toArray()) : iterable;
        try (ThreadState.Hold held = ts.hold(this);
                Stepper steps = Stepper.over(ts, source)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                append(element);
            }
        }
    }

    /// Adds the elements of an iterable at the left end, one after the other.
    void extendLeft(ThreadState ts, PyObject iterable) {
        if (size == 0) {
            left = BLOCK - 1;
        }
        PyObject source = iterable == this ? PyTuple.of(toArray()) : iterable;
        try (ThreadState.Hold held = ts.hold(this);
                Stepper steps = Stepper.over(ts, source)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                appendLeft(element);
            }
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.visit(ring[head + i & ring.length - 1]);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
