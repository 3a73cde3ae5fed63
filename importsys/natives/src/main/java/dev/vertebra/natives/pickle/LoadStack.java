package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;

/// The stack of an unpickler, with its marks.
///
/// Nothing below the last mark can be taken off. Every change goes through the barrier of the unpickler. Compare
/// CPython Modules/_pickle.c Pdata.
final class LoadStack {
    private final PyUnpickler owner;
    private PyObject[] items = new PyObject[32];
    private int[] marks = {};
    private int markCount;
    private int fence;
    int size;

    LoadStack(PyUnpickler owner) {
        this.owner = owner;
    }

    /// Takes everything off.
    void clear() {
        markCount = 0;
        fence = 0;
        drop(0);
    }

    void traverse(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.visit(items[i]);
        }
    }

    PyException underflow(ThreadState ts) {
        return PickleState.unpickling(ts, markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
    }

    void push(PyObject object) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = object;
        Memory.stored(owner, object);
    }

    PyObject pop(ThreadState ts) {
        if (size <= fence) {
            throw underflow(ts);
        }
        PyObject top = items[--size];
        clearPlace(size);
        Memory.dropped(owner, top);
        return top;
    }

    @SuppressWarnings("NullAway") // Places above the size are empty.
    private void clearPlace(int index) {
        items[index] = null;
    }

    PyObject top(ThreadState ts) {
        if (size <= fence) {
            throw underflow(ts);
        }
        return items[size - 1];
    }

    PyObject get(int index) {
        return items[index];
    }

    void replaceTop(PyObject object) {
        PyObject before = items[size - 1];
        items[size - 1] = object;
        Memory.replace(owner, before, object);
    }

    /// Whether an object that the elements from an index on are for stands below them, above the fence.
    void checkBelow(ThreadState ts, int from) {
        if (from > size || from <= fence) {
            throw underflow(ts);
        }
    }

    boolean isAboveFence(int index) {
        return index >= fence;
    }

    // --- marks

    /// How many marks there is room for, which `__sizeof__` tells of.
    int markRoom() {
        return marks.length;
    }

    void mark() {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, 2 * markCount + 20);
        }
        marks[markCount++] = size;
        fence = size;
    }

    /// Where the last mark stands; -1 if there is none.
    int lastMark() {
        return markCount > 0 ? marks[markCount - 1] : -1;
    }

    /// Takes the last mark off.
    ///
    /// @return where it stood
    int unmark(ThreadState ts) {
        if (markCount < 1) {
            throw PickleState.unpickling(ts, "could not find MARK");
        }
        int mark = marks[--markCount];
        fence = markCount > 0 ? marks[markCount - 1] : 0;
        return mark;
    }

    /// Takes off what is on top, be it an object or a mark.
    void popAny(ThreadState ts) {
        if (markCount > 0 && marks[markCount - 1] == size) {
            unmark(ts);
        } else {
            pop(ts);
        }
    }

    // --- many at once

    /// Takes off what stands from an index on.
    void drop(int from) {
        while (size > from) {
            PyObject each = items[--size];
            clearPlace(size);
            Memory.dropped(owner, each);
        }
    }

    /// Takes off what stands from an index on, as a tuple.
    PyTuple tuple(ThreadState ts, int from) {
        if (from < fence || from > size) {
            throw underflow(ts);
        }
        PyTuple tuple = PyTuple.copyOf(items, from, size);
        drop(from);
        return tuple;
    }

    /// Takes off what stands from an index on, as a list.
    PyList list(int from) {
        PyList list = PyList.copyOf(items, from, size);
        drop(from);
        return list;
    }

    /// Moves what stands from an index on to the end of a list.
    void appendTo(PyList list, int from) {
        list.appendAll(items, from, size - from);
        drop(from);
    }
}
