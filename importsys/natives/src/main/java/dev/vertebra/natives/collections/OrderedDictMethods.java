package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.ObjectSizes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `OrderedDict`. Compare CPython Objects/odictobject.c.
@NativeType("OrderedDict")
final class OrderedDictMethods {
    private static final int LINK_SIZE = 32;
    private static final int POINTER_SIZE = 8;

    private OrderedDictMethods() {}

    /// Make one with the elements of an iterable as keys and one value for all.
    @PyClassMethod("fromkeys(type, /, iterable, value=None)")
    static PyObject fromKeys(ThreadState ts, PyType type, PyObject iterable, PyObject value) {
        PyObject made = Calls.call0(ts, type);
        try (ThreadState.Hold held = ts.hold(made, value);
                Stepper steps = Stepper.over(ts, iterable)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                Items.set(ts, made, key, value);
            }
        }
        return made;
    }

    // The size in memory, in bytes, as in CPython.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyOrderedDict self) {
        long pointers = self.linked() == 0 ? 0 : (long) POINTER_SIZE * self.tableSize();
        return ObjectSizes.basicSize(self.type()) + self.tableBytes() + pointers + (long) LINK_SIZE * self.linked();
    }

    /// What pickle stores: the class, the attributes and the pairs.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyOrderedDict self) {
        PyObject state = Calls.callMethod(ts, self, "__getstate__");
        try (ThreadState.Hold held = ts.hold(state)) {
            PyObject items = Iterate.iter(ts, Calls.callMethod(ts, self, "items"));
            return PyTuple.of(self.type(), PyTuple.EMPTY, state, PyNone.NONE, items);
        }
    }

    /// Give the value of a key, which is first added with the default as its value if it is not there.
    @PyMethod("setdefault(self, /, key, default=None)")
    static PyObject setDefault(ThreadState ts, PyOrderedDict self, PyObject key, PyObject byDefault) {
        if (self.type() == PyOrderedDict.TYPE) {
            PyObject value = self.get(ts, key);
            if (value != null) {
                return value;
            }
            self.set(ts, key, byDefault);
            return byDefault;
        }
        if (Items.contains(ts, self, key)) {
            return Items.get(ts, self, key);
        }
        Items.set(ts, self, key, byDefault);
        return byDefault;
    }

    /// od.pop(key[,default]) -> v, take out a key and give its value.
    ///
    /// If the key is not there, give the default, or raise KeyError without one.
    @PyMethod("pop(self, /, key, default=<unrepresentable>)")
    static PyObject pop(ThreadState ts, PyOrderedDict self, PyObject key, @Nullable PyObject byDefault) {
        PyObject value = self.take(ts, key);
        if (value != null) {
            return value;
        }
        if (byDefault == null) {
            throw missing(key);
        }
        return byDefault;
    }

    /// A KeyError whose arguments are the elements of the key if that is a tuple, and none for None, as CPython's has
    /// here.
    private static PyException missing(PyObject key) {
        if (key == PyNone.NONE) {
            return Raise.withArgs(ExceptionTypes.KeyError);
        }
        return key instanceof PyTuple elements
                ? Raise.withArgs(ExceptionTypes.KeyError, elements.toArray())
                : Raise.keyError(key);
    }

    /// Take out the last pair, or the first one, and give it.
    @PyMethod("popitem(self, /, last=True)")
    static PyObject popItem(ThreadState ts, PyOrderedDict self, boolean last) {
        PyOrderedDict.Link link = self.end(last);
        if (link == null || self.size() == 0) {
            throw Raise.keyError(PyStr.of("dictionary is empty"));
        }
        PyObject key = link.key;
        try (ThreadState.Hold held = ts.hold(key)) {
            PyObject value = self.take(ts, key);
            if (value == null) {
                throw Raise.keyError(key);
            }
            return PyTuple.of(key, value);
        }
    }

    // A set-like view of the keys.
    @PyMethod("keys(self, /)")
    static PyObject keys(PyOrderedDict self) {
        return new OrderedDictView(self, OrderedDictIterator.KEYS);
    }

    // A view of the values.
    @PyMethod("values(self, /)")
    static PyObject values(PyOrderedDict self) {
        return new OrderedDictView(self, OrderedDictIterator.VALUES);
    }

    // A set-like view of the pairs.
    @PyMethod("items(self, /)")
    static PyObject items(PyOrderedDict self) {
        return new OrderedDictView(self, OrderedDictIterator.ITEMS);
    }

    // Take over the items of a mapping or the pairs of an iterable, then the keywords.
    @PyMethod("update(self, *args, **kwargs)")
    @ShownSignature("")
    static void update(
            ThreadState ts, PyOrderedDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        OrderedDictUpdate.update(ts, self, args, from, count, keywords);
    }

    /// od.clear() -> None.  Take out everything.
    @PyMethod("clear(self, /)")
    static void clear(PyOrderedDict self) {
        self.clearAll();
    }

    /// od.copy() -> one of the same class with the same pairs
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, PyOrderedDict self) {
        PyObject made = self.type() == PyOrderedDict.TYPE
                ? new PyOrderedDict(PyOrderedDict.TYPE)
                : Calls.call0(ts, self.type());
        try (ThreadState.Hold held = ts.hold(made)) {
            for (PyOrderedDict.Link each = self.end(false); each != null; each = each.after) {
                if (made.type() == PyOrderedDict.TYPE) {
                    PyObject value = self.get(ts, each.key);
                    if (value == null) {
                        throw Raise.keyError(each.key);
                    }
                    ((PyOrderedDict) made).set(ts, each.key, value);
                } else {
                    Items.set(ts, made, each.key, Items.get(ts, self, each.key));
                }
            }
        }
        return made;
    }

    /// od.__reversed__() <==> reversed(od)
    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(PyOrderedDict self) {
        return new OrderedDictIterator(self, OrderedDictIterator.KEYS, true);
    }

    /// Move a key to the end, or to the front if last is false.
    ///
    /// Raise KeyError if it is not there.
    @PyMethod("move_to_end(self, /, key, last=True)")
    static void moveToEnd(ThreadState ts, PyOrderedDict self, PyObject key, boolean last) {
        PyOrderedDict.Link link =
                self.size() == 0 ? null : self.find(ts, key, dev.vertebra.objectmodel.Compare.hash(ts, key));
        if (link == null) {
            throw missing(key);
        }
        self.move(link, last);
    }
}
