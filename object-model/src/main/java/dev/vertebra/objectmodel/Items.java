package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Subscription, length and containment: the abstract operations.
///
/// Exact lists, tuples and dicts are answered at once, anything else through its slots. Language reference 6.3.2;
/// compare CPython Objects/abstract.c `PyObject_GetItem`, `PySequence_Contains`.
public final class Items {
    private static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");

    private Items() {}

    /// `container[key]`.
    public static PyObject get(ThreadState ts, PyObject container, PyObject key) {
        PyType type = container.type;
        if (key.type == PyInt.TYPE && ((PyInt) key).isSmall()) {
            long index = ((PyInt) key).small;
            if (type == PyList.TYPE) {
                return ((PyList) container).at(index);
            }
            if (type == PyTuple.TYPE) {
                return ((PyTuple) container).at(index);
            }
        }
        if (type == PyDict.TYPE) {
            PyObject value = ((PyDict) container).get(ts, key);
            if (value == null) {
                throw Raise.keyError(key);
            }
            return value;
        }
        SlotFunction slot = type.mp_subscript;
        return slot == null ? getOfClass(ts, container, key) : slot.binary(ts, container, key);
    }

    private static PyObject getOfClass(ThreadState ts, PyObject container, PyObject key) {
        if (!(container instanceof PyType cls)) {
            throw Raise.typeError("'%s' object is not subscriptable", container.type.fullName());
        }
        if (cls == PyType.TYPE) {
            return PyGenericAlias.of(ts, cls, key);
        }
        PyObject method = Attributes.getOrNull(ts, cls, CLASS_GETITEM);
        if (method != null && method != PyNone.NONE) {
            return Calls.call1(ts, method, key);
        }
        throw Raise.typeError("type '%s' is not subscriptable", cls.fullName());
    }

    /// `container[key] = value`.
    public static void set(ThreadState ts, PyObject container, PyObject key, PyObject value) {
        PyType type = container.type;
        if (type == PyDict.TYPE) {
            ((PyDict) container).put(ts, key, value);
            return;
        }
        if (type == PyList.TYPE && key.type == PyInt.TYPE && ((PyInt) key).isSmall()) {
            ((PyList) container).putAt(((PyInt) key).small, value);
            return;
        }
        SlotFunction slot = type.mp_ass_subscript;
        if (slot == null) {
            if (isIndexOfSequence(type, key)) {
                indexOf(ts, key);
            }
            throw Raise.typeError("'%s' object does not support item assignment", type.fullName());
        }
        slot.assign(ts, container, key, value);
    }

    /// `del container[key]`.
    public static void delete(ThreadState ts, PyObject container, PyObject key) {
        PyType type = container.type;
        if (type == PyDict.TYPE) {
            if (((PyDict) container).remove(ts, key) == null) {
                throw Raise.keyError(key);
            }
            return;
        }
        SlotFunction slot = type.mp_ass_subscript;
        if (slot == null) {
            if (isIndexOfSequence(type, key)) {
                indexOf(ts, key);
                throw Raise.typeError("'%s' object doesn't support item deletion", type.fullName());
            }
            throw Raise.typeError("'%s' object does not support item deletion", type.fullName());
        }
        slot.assign(ts, container, key, null);
    }

    /// Whether a deletion is one of a sequence, which CPython words differently.
    private static boolean isIndexOfSequence(PyType type, PyObject key) {
        boolean integer = key instanceof PyInt || key.type.nb_index != null;
        return integer
                && (type.isHeapType()
                        || type.is(PyType.OF_MODULE)
                        || type.mp_length != null
                        || type.sq_contains != null);
    }

    /// `container[start:stop]`; the bounds may be None.
    public static PyObject getSlice(ThreadState ts, PyObject container, PyObject start, PyObject stop) {
        return get(ts, container, new PySlice(start, stop, PyNone.NONE));
    }

    /// `container[start:stop] = value`; the bounds may be None.
    public static void setSlice(ThreadState ts, PyObject container, PyObject start, PyObject stop, PyObject value) {
        set(ts, container, new PySlice(start, stop, PyNone.NONE), value);
    }

    /// `len(container)`.
    public static long length(ThreadState ts, PyObject container) {
        PyType type = container.type;
        if (type == PyList.TYPE) {
            return ((PyList) container).size;
        }
        SlotFunction slot = type.mp_length;
        if (slot == null) {
            throw Raise.typeError("object of type '%s' has no len()", type.fullName());
        }
        return slot.length(ts, container);
    }

    /// What a `__len__` written in Python gave, as a length.
    ///
    /// @throws PyException a TypeError, OverflowError or ValueError if it is none
    static long checkedLength(ThreadState ts, PyObject result) {
        PyInt length = Numbers.index(ts, result);
        if (length.signum() < 0) {
            throw Raise.valueError("__len__() should return >= 0");
        }
        if (!length.isSmall()) {
            throw Raise.overflowError("cannot fit '%s' into an index-sized integer", result.type.fullName());
        }
        return length.small;
    }

    /// `element in container`.
    public static boolean contains(ThreadState ts, PyObject container, PyObject element) {
        PyType type = container.type;
        if (type == PyDict.TYPE) {
            return ((PyDict) container).contains(ts, element);
        }
        SlotFunction slot = type.sq_contains;
        return slot == null ? containsByIteration(ts, container, element) : slot.contains(ts, container, element);
    }

    /// Whether an element is among those that iteration gives, for containers without `__contains__`.
    public static boolean containsByIteration(ThreadState ts, PyObject container, PyObject element) {
        PyObject iterator;
        try {
            iterator = Iterate.iter(ts, container);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)) {
                throw Raise.typeError("argument of type '%s' is not iterable", container.type.fullName());
            }
            throw e;
        }
        try (ThreadState.Hold held = ts.hold(element);
                Stepper steps = Stepper.ofIterator(ts, iterator)) {
            PyObject each;
            while ((each = steps.next()) != null) {
                if (Iterate.equal(ts, each, element)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The index that a subscript of a sequence stands for; negative ones are not yet counted from the end.
    ///
    /// @param what the beginning of the message: `list indices`
    /// @throws PyException a TypeError if it is no integer, an IndexError if it does not fit
    static long index(ThreadState ts, PyObject key, String what) {
        if (!(key instanceof PyInt) && key.type.nb_index == null) {
            throw Raise.typeError("%s must be integers or slices, not %s", what, key.type.fullName());
        }
        return indexOf(ts, key);
    }

    /// An integer as an index.
    ///
    /// @throws PyException an IndexError if it does not fit
    public static long indexOf(ThreadState ts, PyObject key) {
        PyInt index = Numbers.index(ts, key);
        if (!index.isSmall()) {
            throw Raise.indexError("cannot fit '%s' into an index-sized integer", key.type.fullName());
        }
        return index.small;
    }

    /// Deletes or sets, as a null value says.
    static void assign(ThreadState ts, PyObject container, PyObject key, @Nullable PyObject value) {
        if (value == null) {
            delete(ts, container, key);
        } else {
            set(ts, container, key, value);
        }
    }
}
