package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import org.jspecify.annotations.Nullable;

/// The methods of `dict`. Compare CPython Objects/dictobject.c.
@NativeType("dict")
final class DictMethods {
    private DictMethods() {}

    /// Tells whether a key is in the dict.
    @PyMethod("__contains__(self, key, /)")
    static boolean contains(ThreadState ts, PyDict self, PyObject key) {
        return self.contains(ts, key);
    }

    /// Gives the value of a key.
    @PyMethod("__getitem__(self, key, /)")
    static PyObject getItem(ThreadState ts, PyDict self, PyObject key) {
        return DictOperators.__getitem__(ts, self, key);
    }

    @PyNew("dict(*args, **kwargs)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyDict.ofType(cls);
    }

    @PyInit("dict(*args, **kwargs)")
    static void __init__(
            ThreadState ts, PyDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("dict", count, 0, 1);
        updateFrom(ts, self, args, from, count, keywords);
    }

    private static void updateFrom(
            ThreadState ts, PyDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 1) {
            DictUpdate.update(ts, self, args[from]);
        }
        if (keywords != null) {
            for (int i = 0; i < keywords.size(); i++) {
                self.put(ts, keywords.get(i), args[from + count + i]);
            }
        }
    }

    /// Takes over the items of a mapping or the pairs of an iterable, if one is given, then the keywords.
    @PyMethod("update(self, *args, **kwargs)")
    static void update(ThreadState ts, PyDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("update", count, 0, 1);
        updateFrom(ts, self, args, from, count, keywords);
    }

    /// Gives the value of a key, or the default if the key is not there.
    @PyMethod("get(self, key, default=None, /)")
    static PyObject get(ThreadState ts, PyDict self, PyObject key, PyObject byDefault) {
        PyObject value = self.get(ts, key);
        return value == null ? byDefault : value;
    }

    /// Gives the value of a key, which is first added with the default as its value if it is not there.
    @PyMethod("setdefault(self, key, default=None, /)")
    static PyObject setDefault(ThreadState ts, PyDict self, PyObject key, PyObject byDefault) {
        return self.putIfAbsent(ts, key, byDefault);
    }

    /// D.pop(k[,d]) -> v, takes out a key and gives its value.
    ///
    /// If the key is not there, gives the default, or raises KeyError without one.
    @PyMethod("pop(self, key, default=<unrepresentable>, /)")
    static PyObject pop(ThreadState ts, PyDict self, PyObject key, @Nullable PyObject byDefault) {
        PyObject value = self.size() == 0 ? null : self.remove(ts, key);
        if (value != null) {
            return value;
        }
        if (byDefault == null) {
            throw Raise.keyError(key);
        }
        return byDefault;
    }

    /// Takes out the last pair and gives it.
    ///
    /// Raises KeyError if there is none.
    @PyMethod("popitem(self, /)")
    static PyObject popItem(PyDict self) {
        if (self.size() == 0) {
            throw Raise.keyError(PyStr.of("popitem(): dictionary is empty"));
        }
        int position = self.previous(Integer.MAX_VALUE);
        PyObject key = self.keyAt(position);
        return PyTuple.of(key, self.removeLast(position));
    }

    /// Gives a set-like view of the keys.
    @PyMethod("keys(self, /)")
    static PyObject keys(PyDict self) {
        return PyDictView.keys(self);
    }

    /// Gives a set-like view of the pairs.
    @PyMethod("items(self, /)")
    static PyObject items(PyDict self) {
        return PyDictView.items(self);
    }

    /// Gives a view of the values.
    @PyMethod("values(self, /)")
    static PyObject values(PyDict self) {
        return PyDictView.values(self);
    }

    /// Makes a dictionary with the elements of an iterable as keys and one value for all.
    @PyClassMethod("fromkeys(type, iterable, value=None, /)")
    static PyObject fromKeys(ThreadState ts, PyType type, PyObject iterable, PyObject value) {
        PyObject made = Calls.call0(ts, type);
        try (ThreadState.Hold held = ts.hold(made, value)) {
            if (made.type == PyDict.TYPE && iterable.type == PyDict.TYPE) {
                PyDict dict = (PyDict) made;
                PyDict source = (PyDict) iterable;
                dict.resize(source.size(), source.hasOnlyStrings());
                for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                    dict.put(ts, source.keyAt(i), source.hashAt(i), value);
                }
                return made;
            }
            if (made.type == PyDict.TYPE && (iterable.type == PySet.TYPE || iterable.type == PyFrozenSet.TYPE)) {
                PyDict dict = (PyDict) made;
                PyAnySet source = (PyAnySet) iterable;
                dict.resize(source.size(), false);
                for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                    dict.put(ts, source.keyAt(i), source.hashAt(i), value);
                }
                return made;
            }
            try (Stepper steps = Stepper.over(ts, iterable)) {
                PyObject key;
                if (made.type == PyDict.TYPE) {
                    PyDict dict = (PyDict) made;
                    while ((key = steps.next()) != null) {
                        dict.put(ts, key, value);
                    }
                } else {
                    while ((key = steps.next()) != null) {
                        Items.set(ts, made, key, value);
                    }
                }
            }
        }
        return made;
    }

    /// Takes out all pairs.
    @PyMethod("clear(self, /)")
    static void clear(PyDict self) {
        self.clear();
    }

    /// Gives a dict of the same pairs.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, PyDict self) {
        return DictUpdate.copy(ts, self);
    }

    /// Gives an iterator of the keys from the end.
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(PyDict self) {
        return DictIterator.reversed(self, DictIterator.KEYS);
    }

    /// Gives the size of the dict in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyDict self) {
        return ObjectSizes.basicSize(self.type) + self.tableBytes();
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
