package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.SliceIndex;
import org.jspecify.annotations.Nullable;

/// The methods of `list`. Compare CPython Objects/listobject.c.
@NativeType("list")
final class ListMethods {
    private ListMethods() {}

    /// Gives the element at an index, or a list of those in a slice.
    @PyMethod("__getitem__(self, index, /)")
    static PyObject getItem(ThreadState ts, PyList self, PyObject index) {
        return ListOperators.__getitem__(ts, self, index);
    }

    @PyNew("list(*args, **kwargs)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyList.ofType(cls);
    }

    @PyInit("list(iterable=(), /)")
    static void __init__(ThreadState ts, PyList self, @Nullable PyObject iterable) {
        if (self.size > 0) {
            self.clear();
        }
        if (iterable != null) {
            Iterate.extend(ts, self, iterable);
        }
    }

    /// Adds an element at the end.
    @PyMethod("append(self, object, /)")
    static void append(PyList self, PyObject object) {
        self.append(object);
    }

    /// Adds an element before a position.
    @PyMethod("insert(self, index, object, /)")
    static void insert(PyList self, long index, PyObject object) {
        int n = self.size;
        self.insert((int) (index < 0 ? Math.max(0, index + n) : Math.min(index, n)), object);
    }

    /// Adds all elements of an iterable at the end.
    @PyMethod("extend(self, iterable, /)")
    static void extend(ThreadState ts, PyList self, PyObject iterable) {
        Iterate.extend(ts, self, iterable);
    }

    /// Takes out the element at a position, the last one without an argument, and gives it.
    ///
    /// Raises IndexError if there is none.
    @PyMethod("pop(self, index=-1, /)")
    static PyObject pop(PyList self, long index) {
        if (self.size == 0) {
            throw Raise.indexError("pop from empty list");
        }
        long i = index < 0 ? index + self.size : index;
        if (i < 0 || i >= self.size) {
            throw Raise.indexError("pop index out of range");
        }
        return self.removeAt((int) i);
    }

    /// Takes out the first element that equals a value.
    ///
    /// Raises ValueError if there is none.
    @PyMethod("remove(self, value, /)")
    static void remove(ThreadState ts, PyList self, PyObject value) {
        for (int i = 0; i < self.size; i++) {
            if (Iterate.equal(ts, self.items[i], value)) {
                if (i < self.size) {
                    self.removeAt(i);
                }
                return;
            }
        }
        throw Raise.valueError("list.remove(x): x not in list");
    }

    /// Finds the first position of a value.
    ///
    /// Raises ValueError if there is none.
    @PyMethod("index(self, value, start=0, stop=sys.maxsize, /)")
    static long index(ThreadState ts, PyList self, PyObject value, @SliceIndex long start, @SliceIndex long stop) {
        long from = start < 0 ? Math.max(0, start + self.size) : start;
        long to = stop < 0 ? stop + self.size : stop;
        for (long i = from; i < to && i < self.size; i++) {
            if (Iterate.equal(ts, self.items[(int) i], value)) {
                return i;
            }
        }
        throw Raise.valueError("%s is not in list", Text.repr(ts, value));
    }

    /// Counts how often a value is there.
    @PyMethod("count(self, value, /)")
    static long count(ThreadState ts, PyList self, PyObject value) {
        long count = 0;
        for (int i = 0; i < self.size; i++) {
            count += Iterate.equal(ts, self.items[i], value) ? 1 : 0;
        }
        return count;
    }

    /// Takes out all elements.
    @PyMethod("clear(self, /)")
    static void clear(PyList self) {
        self.clear();
    }

    /// Gives a list of the same elements.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyList self) {
        return PyList.ofPart(self, self.toArray());
    }

    /// Reverses the order of the elements in place.
    @PyMethod("reverse(self, /)")
    static void reverse(PyList self) {
        MergeSort.reverse(self.items, 0, self.size);
    }

    /// Sorts the elements in place, ascending or descending; equal ones stay in order.
    ///
    /// A key function is called once for each element, and its results are compared.
    @PyMethod("sort(self, /, *, key=None, reverse=False)")
    static void sort(ThreadState ts, PyList self, PyObject key, boolean reverse) {
        ListSort.sort(ts, self, key == PyNone.NONE ? null : key, reverse);
    }

    /// Gives an iterator from the end.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(PyList self) {
        return self.reversed();
    }

    /// Gives the size of the list in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyList self) {
        return ObjectSizes.basicSize(self.type) + 8L * self.items.length;
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
