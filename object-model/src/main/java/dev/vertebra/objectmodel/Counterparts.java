package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// How many objects CPython's cycle collector knows where there is one here.
///
/// What `gc.collect()` returns is the number of objects that CPython would have found: the `__dict__` of an object that
/// isn't laid out in place, the tuples inside `zip` and `map`; but not a dict that holds nothing that could be part of
/// a cycle. Compare CPython Objects/dictobject.c `MAINTAIN_TRACKING`, Objects/typeobject.c `type_new_alloc`.
public final class Counterparts {
    private Counterparts() {}

    /// How many objects the collector of CPython counts for an object.
    public static int of(PyObject object) {
        if (object.type == PyDict.TYPE) {
            return ((PyDict) object).isTracked() ? 1 : 0;
        }
        if (object.isHiddenFromCounts()) {
            return 0;
        }
        int own = 1 + hiddenTuples(object);
        if (object.extra == null) {
            return own;
        }
        boolean inPlace = isInPlace(object);
        if (object.extra instanceof Extra extra && extra.dict != null) {
            boolean counted = !inPlace || extra.dictGiven || !extra.dict.isTracked();
            return counted ? own : own - 1;
        }
        return inPlace || !holdsContainers(object) ? own : own + 1;
    }

    private static int hiddenTuples(PyObject object) {
        return object instanceof PyIterator iterator ? iterator.hiddenTuples() : 0;
    }

    private static boolean isInPlace(PyObject object) {
        if (object.getClass() != PyInstance.class || object.type.slotCount > 0) {
            return false;
        }
        @Nullable Object[] values = Extra.valuesOf(object);
        return values == null || values[0] instanceof Shape shape && !shape.apart;
    }

    /// The `__dict__` that an object has in CPython because it has attributes and does not keep them in itself; null if
    /// it does or has none.
    public static @Nullable PyDict dictOf(PyObject object) {
        boolean some =
                object.extra instanceof Extra extra && extra.dict != null || hasAttributes(Extra.valuesOf(object));
        return some && !isInPlace(object) ? Attributes.dictOf(object) : null;
    }

    /// Whether an object keeps in itself, here, the attributes that CPython keeps in a dict of its own.
    public static boolean hidesDict(PyObject object) {
        if (object.extra == null || isInPlace(object) || object.extra instanceof Extra extra && extra.dict != null) {
            return false;
        }
        return hasAttributes(Extra.valuesOf(object));
    }

    /// Whether there are values that do not belong to slots.
    private static boolean hasAttributes(@Nullable Object @Nullable [] values) {
        return values != null && values[0] instanceof Shape shape && shape.attributeCount() > 0;
    }

    /// Whether an object has no attributes, or keeps them here and in CPython in itself, or in a dict in both.
    public static boolean hasPlainAttributes(PyObject object) {
        Object known = object.extra;
        return known == null
                || known instanceof Object[] values && !hasAttributes(values)
                || !(known instanceof Extra) && isInPlace(object)
                || dictOnlyHere(object) == null && !hidesDict(object);
    }

    /// The dict in which an object keeps its attributes here although CPython keeps them in the object itself; null if
    /// there is none.
    public static @Nullable PyDict dictOnlyHere(PyObject object) {
        return object.extra instanceof Extra extra
                        && extra.dict != null
                        && !extra.dictGiven
                        && extra.dict.hasOnlyStrings()
                        && isInPlace(object)
                ? extra.dict
                : null;
    }

    private static boolean holdsContainers(PyObject object) {
        @Nullable Object[] values = Extra.valuesOf(object);
        for (int i = object.type.slotCount + 1; values != null && i < values.length; i++) {
            if (values[i] != null && mayBeTracked((PyObject) values[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether an exact dict holds nothing through which a cycle could go, so that CPython's collector does not know
    /// it.
    public static boolean holdsOnlyAtoms(PyDict dict) {
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (mayBeTracked(dict.keyAt(i)) || mayBeTracked(dict.valueAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether an exact tuple holds nothing through which a cycle could go.
    public static boolean holdsOnlyAtoms(PyTuple tuple) {
        for (int i = 0; i < tuple.size(); i++) {
            if (mayBeTracked(tuple.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether an exact tuple holds nothing but the most usual atoms; quick, where there are many.
    public static boolean holdsNumbersAndText(PyTuple tuple) {
        if (tuple.holdsAtoms()) {
            return true;
        }
        for (PyObject each : tuple.items) {
            if (!isNumberOrText(each)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an object is one of the most usual atoms.
    public static boolean isNumberOrText(PyObject object) {
        return object.type == PyStr.TYPE
                || object.getClass() == PyInt.class && object.refs == ReferenceTracker.IMMORTAL
                || object.type == PyFloat.TYPE
                || object == PyNone.NONE;
    }

    /// Whether CPython's collector may know an object, so that it has to know an exact dict or tuple that holds it.
    static boolean mayBeTracked(PyObject object) {
        return Memory.isCollected(object)
                && !object.isHiddenFromCounts()
                && !(object.type == PyTuple.TYPE && (object.refs < 0 || (object.refs & ReferenceTracker.TRACKED) == 0));
    }
}
