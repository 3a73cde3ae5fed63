package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Iteration: the abstract operations. The end is null, not an exception.
///
/// Compare CPython Objects/abstract.c `PyObject_GetIter`, Python/ceval.c `_PyEval_UnpackIterableStackRef`.
public final class Iterate {
    private static final PyStr LENGTH_HINT = PyStr.intern("__length_hint__");

    private Iterate() {}

    /// `iter(object)`.
    ///
    /// @throws PyException a TypeError if the object is not iterable
    public static PyObject iter(ThreadState ts, PyObject object) {
        PyType type = object.type;
        if (type == PyList.TYPE) {
            return new ListIterator((PyList) object);
        }
        if (type == PyTuple.TYPE) {
            return new TupleIterator((PyTuple) object);
        }
        SlotFunction slot = type.tp_iter;
        if (slot == null) {
            if (isSequence(object)) {
                return new SequenceIterator(object);
            }
            throw Raise.typeError("'%s' object is not iterable", type.fullName());
        }
        PyObject iterator = slot.unary(ts, object);
        if (iterator == null || iterator.type.tp_iternext == null) {
            throw Raise.typeError(
                    "iter() returned non-iterator of type '%s'", iterator == null ? "NULL" : iterator.type.fullName());
        }
        return iterator;
    }

    /// The next element, or null at the end.
    public static @Nullable PyObject next(ThreadState ts, PyObject iterator) {
        SlotFunction slot = iterator.type.tp_iternext;
        if (slot == null) {
            throw notIterator(iterator);
        }
        return next(ts, iterator, slot);
    }

    /// The next element, or null at the end.
    ///
    /// @param slot what [#nextSlot] gave for the iterator
    public static @Nullable PyObject next(ThreadState ts, PyObject iterator, SlotFunction slot) {
        try {
            return slot == PyIterator.NEXT ? ((PyIterator) iterator).next(ts) : slot.unary(ts, iterator);
        } catch (PyException e) {
            return endedBy(ts, e);
        }
    }

    /// Takes a StopIteration that something called by an iterator in Java let through, such as the function of a
    /// `map`, for the end of that iterator. Compare CPython Objects/abstract.c iternext.
    private static @Nullable PyObject endedBy(ThreadState ts, PyException error) {
        if (error.matches(ExceptionTypes.StopIteration)) {
            return ts.endOfIteration(error);
        }
        throw error;
    }

    /// The `__next__` of an iterator.
    ///
    /// @throws PyException a TypeError if it has none
    public static SlotFunction nextSlot(PyObject iterator) {
        SlotFunction slot = iterator.type.tp_iternext;
        if (slot == null) {
            throw notIterator(iterator);
        }
        return slot;
    }

    private static PyException notIterator(PyObject object) {
        return Raise.typeError("'%s' object is not an iterator", object.type.fullName());
    }

    /// `iter(object)`, or null where that gives a TypeError, for natives that have words of their own for it.
    public static @Nullable PyObject iterOrNull(ThreadState ts, PyObject object) {
        try {
            return iter(ts, object);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)) {
                return null;
            }
            throw e;
        }
    }

    /// The list or the tuple itself, or a list of what another iterable has. Compare CPython `PySequence_Fast`.
    ///
    /// @param otherwise the message of the TypeError for what is not iterable
    public static PyObject toSequence(ThreadState ts, PyObject iterable, String otherwise) {
        if (iterable.type == PyList.TYPE || iterable.type == PyTuple.TYPE) {
            return iterable;
        }
        PyObject iterator = iterOrNull(ts, iterable);
        if (iterator == null) {
            throw Raise.typeError("%s", otherwise);
        }
        return toList(ts, iterator);
    }

    /// Whether `iter` of an object can succeed, as far as its class tells.
    public static boolean isIterable(PyObject object) {
        return object.type.tp_iter != null || isSequence(object);
    }

    /// Whether an object has elements by index as far as its class tells. Compare CPython `PySequence_Check`.
    public static boolean isSequence(PyObject object) {
        PyType type = object.type;
        return type.mp_subscript != null
                && !(object instanceof PyDict)
                && (type.isHeapType() || type.is(PyType.SEQUENCE | PyType.INDEXED) || type.sq_concat != null);
    }

    /// What an object says about its length: `operator.length_hint`.
    public static long lengthHint(ThreadState ts, PyObject object, long byDefault) {
        if (object.type.mp_length != null) {
            try {
                return Items.length(ts, object);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.TypeError)) {
                    throw e;
                }
            }
        }
        PyObject method = Attributes.lookupSpecial(ts, object, LENGTH_HINT);
        if (method == null) {
            return byDefault;
        }
        PyObject result;
        try {
            result = Calls.call0(ts, method);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)) {
                return byDefault;
            }
            throw e;
        }
        if (result == PyNotImplemented.INSTANCE) {
            return byDefault;
        }
        if (!(result instanceof PyInt)) {
            throw Raise.typeError("__length_hint__ must be an integer, not %s", result.type.fullName());
        }
        long hint = Arguments.asLong(ts, result);
        if (hint < 0) {
            throw Raise.valueError("__length_hint__() should return >= 0");
        }
        return hint;
    }

    // --- collecting

    /// A fresh list of the elements of an iterable.
    public static PyList toList(ThreadState ts, PyObject iterable) {
        PyList list = new PyList();
        extend(ts, list, iterable);
        return list;
    }

    /// A tuple of the elements of an iterable: an exact tuple itself.
    public static PyTuple toTuple(ThreadState ts, PyObject iterable) {
        if (iterable.type == PyTuple.TYPE) {
            return (PyTuple) iterable;
        }
        if (iterable.type == PyList.TYPE) {
            return PyTuple.ofPart((PyList) iterable, ((PyList) iterable).toArray());
        }
        return PyTuple.of(toList(ts, iterable).toArray());
    }

    /// Adds the elements of an iterable to a list, which exists for Python or not. Compare CPython Objects/listobject.c
    /// _list_extend.
    public static void extend(ThreadState ts, PyList list, PyObject iterable) {
        PyType type = iterable.type;
        if (type == PyList.TYPE) {
            PyList source = (PyList) iterable;
            int count = source.size;
            list.presize(count);
            list.appendAll(source);
        } else if (type == PyTuple.TYPE) {
            PyTuple source = (PyTuple) iterable;
            list.presize(source.items.length);
            list.appendAll(source.items, 0, source.items.length);
        } else if (type == PyDict.TYPE) {
            PyDict source = (PyDict) iterable;
            list.makeRoom(source.size());
            for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                list.append(source.keyAt(i));
            }
        } else if (type == PySet.TYPE || type == PyFrozenSet.TYPE) {
            PyAnySet source = (PyAnySet) iterable;
            list.makeRoom(source.size());
            for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                list.append(source.keyAt(i));
            }
        } else {
            extendBySteps(ts, list, iterable);
        }
    }

    private static void extendBySteps(ThreadState ts, PyList list, PyObject iterable) {
        PyObject iterator = iter(ts, iterable);
        try (ThreadState.Hold held = ts.hold(list);
                Stepper steps = Stepper.ofIterator(ts, iterator)) {
            if (iterable instanceof PyDictView view) {
                list.makeRoom(view.dict.size());
            } else {
                list.presize(lengthHint(ts, iterable, 8));
            }
            PyObject element;
            while ((element = steps.next()) != null) {
                list.append(ts, element);
            }
            list.trim();
        }
    }

    // --- unpacking

    /// Exactly `count` elements of an iterable: `a, b = iterable`.
    ///
    /// @throws PyException a ValueError if there are more or fewer
    public static PyObject[] unpack(ThreadState ts, PyObject iterable, int count) {
        if (iterable.type == PyTuple.TYPE && ((PyTuple) iterable).items.length == count) {
            return ((PyTuple) iterable).items;
        }
        if (iterable.type == PyList.TYPE && ((PyList) iterable).size == count) {
            return ((PyList) iterable).toArray();
        }
        PyObject iterator = iterForUnpack(ts, iterable);
        try (ThreadState.Hold held = ts.hold(iterator)) {
            PyObject[] values = new PyObject[count];
            int mark = ts.candidateCount;
            int got = 0;
            try {
                for (; got < count; got++) {
                    PyObject value = next(ts, iterator);
                    if (value == null) {
                        throw Raise.valueError("not enough values to unpack (expected %d, got %d)", count, got);
                    }
                    Memory.incref(value);
                    values[got] = value;
                    if (ts.candidateCount > mark) {
                        mark = Memory.tracker().releaseWithin(ts, mark);
                    }
                }
                PyObject surplus = next(ts, iterator);
                if (surplus != null) {
                    Memory.incref(surplus);
                    Memory.decref(surplus);
                    throw tooMany(count);
                }
            } finally {
                while (--got >= 0) {
                    Memory.decref(values[got]);
                }
            }
            return values;
        }
    }

    private static PyException tooMany(int count) {
        return Raise.valueError("too many values to unpack (expected %d)", count);
    }

    /// The elements of an iterable for `a, *b, c = iterable`: `before` single ones, a list, `after` single ones.
    ///
    /// @throws PyException a ValueError if there are too few
    public static PyObject[] unpackWithRest(ThreadState ts, PyObject iterable, int before, int after) {
        PyObject iterator = iterForUnpack(ts, iterable);
        PyList all = new PyList();
        try (ThreadState.Hold held = ts.hold(iterator, all)) {
            for (int i = 0; i < before; i++) {
                PyObject value = next(ts, iterator);
                if (value == null) {
                    throw notEnough(before + after, i);
                }
                all.append(value);
            }
            extend(ts, all, iterator);
            int rest = all.size - before - after;
            if (rest < 0) {
                throw notEnough(before + after, all.size);
            }
            PyObject[] values = new PyObject[before + 1 + after];
            System.arraycopy(all.items, 0, values, 0, before);
            values[before] = PyList.copyOf(all.items, before, before + rest);
            System.arraycopy(all.items, before + rest, values, before + 1, after);
            return values;
        }
    }

    private static PyException notEnough(int wanted, int got) {
        return Raise.valueError("not enough values to unpack (expected at least %d, got %d)", wanted, got);
    }

    private static PyObject iterForUnpack(ThreadState ts, PyObject iterable) {
        if (!isIterable(iterable)) {
            throw Raise.typeError("cannot unpack non-iterable %s object", iterable.type.fullName());
        }
        return iter(ts, iterable);
    }

    /// Whether an item taken from a container that may change is identical or equal to a value; the item is kept alive
    /// meanwhile.
    static boolean equal(ThreadState ts, PyObject item, PyObject value) {
        if (item == value) {
            return true;
        }
        Memory.incref(item);
        try {
            return Compare.equal(ts, item, value);
        } finally {
            Memory.decref(item);
        }
    }
}
