package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_heapq`: binary heaps in lists. Compare CPython Modules/_heapqmodule.c siftdown, siftup.
@NativeModuleTable("_heapq")
final class Heap {
    private Heap() {}

    /// Whether the first element belongs nearer to the root: the smaller one, or the greater one of a max-heap.
    private static boolean isAbove(ThreadState ts, PyObject a, PyObject b, boolean greatest) {
        return greatest ? Compare.test(ts, b, a, CompareOp.LT) : Compare.test(ts, a, b, CompareOp.LT);
    }

    private static void checkSize(PyList heap, int size) {
        if (heap.size() != size) {
            throw Raise.runtimeError("list changed size during iteration");
        }
    }

    /// Lets an element rise to its place.
    private static void rise(ThreadState ts, PyList heap, int root, int from, boolean greatest) {
        int size = heap.size();
        if (from >= size) {
            throw Raise.indexError("index out of range");
        }
        int at = from;
        while (at > root) {
            int above = (at - 1) >> 1;
            PyObject element = heap.get(at);
            PyObject parent = heap.get(above);
            Memory.incref(element);
            Memory.incref(parent);
            try {
                boolean higher = isAbove(ts, element, parent, greatest);
                checkSize(heap, size);
                if (!higher) {
                    return;
                }
                swap(heap, at, above);
            } finally {
                Memory.decref(parent);
                Memory.decref(element);
            }
            at = above;
        }
    }

    private static void swap(PyList heap, int i, int j) {
        PyObject a = heap.get(i);
        PyObject b = heap.get(j);
        Memory.incref(a);
        heap.set(i, b);
        heap.set(j, a);
        Memory.decref(a);
    }

    /// Lets an element sink to a leaf, then rise to its place.
    private static void sink(ThreadState ts, PyList heap, int from, boolean greatest) {
        int size = heap.size();
        if (from >= size) {
            throw Raise.indexError("index out of range");
        }
        int at = from;
        while (at < size >> 1) {
            int child = 2 * at + 1;
            if (child + 1 < size) {
                PyObject left = heap.get(child);
                PyObject right = heap.get(child + 1);
                Memory.incref(left);
                Memory.incref(right);
                try {
                    child += isAbove(ts, left, right, greatest) ? 0 : 1;
                } finally {
                    Memory.decref(right);
                    Memory.decref(left);
                }
                checkSize(heap, size);
            }
            swap(heap, child, at);
            at = child;
        }
        rise(ts, heap, from, at, greatest);
    }

    private static PyObject pop(ThreadState ts, PyList heap, boolean greatest) {
        int size = heap.size();
        if (size == 0) {
            throw Raise.indexError("index out of range");
        }
        PyObject last = heap.removeAt(size - 1);
        if (size == 1) {
            return last;
        }
        return exchange(ts, heap, last, greatest);
    }

    /// Puts an element in the place of the root, and gives the root.
    private static PyObject exchange(ThreadState ts, PyList heap, PyObject item, boolean greatest) {
        if (heap.size() == 0) {
            throw Raise.indexError("index out of range");
        }
        PyObject root = heap.get(0);
        try (ThreadState.Hold held = ts.hold(root)) {
            heap.set(0, item);
            sink(ts, heap, 0, greatest);
        }
        return root;
    }

    private static void build(ThreadState ts, PyList heap, boolean greatest) {
        for (int i = (heap.size() >> 1) - 1; i >= 0; i--) {
            sink(ts, heap, i, greatest);
        }
    }

    /// Adds an item to a heap.
    @PyFunction("heappush(heap, item, /)")
    static void heappush(ThreadState ts, PyList heap, PyObject item) {
        heap.append(item);
        rise(ts, heap, 0, heap.size() - 1, false);
    }

    /// Takes the smallest item out of a heap and gives it; IndexError if the heap is empty.
    @PyFunction("heappop(heap, /)")
    static PyObject heappop(ThreadState ts, PyList heap) {
        return pop(ts, heap, false);
    }

    /// Takes the smallest item out of a heap, then adds an item; gives the one taken out.
    ///
    /// That one can be greater than the new item. It is an IndexError if the heap is empty.
    @PyFunction("heapreplace(heap, item, /)")
    static PyObject heapreplace(ThreadState ts, PyList heap, PyObject item) {
        return exchange(ts, heap, item, false);
    }

    /// Adds an item to a heap, then takes the smallest out and gives it; faster than two calls.
    @PyFunction("heappushpop(heap, item, /)")
    static PyObject heappushpop(ThreadState ts, PyList heap, PyObject item) {
        if (heap.size() == 0) {
            return item;
        }
        PyObject root = heap.get(0);
        try (ThreadState.Hold held = ts.hold(root)) {
            if (!Compare.test(ts, root, item, CompareOp.LT)) {
                return item;
            }
        }
        return exchange(ts, heap, item, false);
    }

    /// Makes a heap of a list, in the list itself; the time is linear in the length.
    @PyFunction("heapify(heap, /)")
    static void heapify(ThreadState ts, PyList heap) {
        build(ts, heap, false);
    }

    /// Takes the greatest item out of a max-heap and gives it.
    @PyFunction("_heappop_max(heap, /)")
    static PyObject heappopMax(ThreadState ts, PyList heap) {
        return pop(ts, heap, true);
    }

    /// Takes the greatest item out of a max-heap, then adds an item; gives the one taken out.
    @PyFunction("_heapreplace_max(heap, item, /)")
    static PyObject heapreplaceMax(ThreadState ts, PyList heap, PyObject item) {
        return exchange(ts, heap, item, true);
    }

    /// Makes a max-heap of a list, in the list itself.
    @PyFunction("_heapify_max(heap, /)")
    static void heapifyMax(ThreadState ts, PyList heap) {
        build(ts, heap, true);
    }
}
