package dev.vertebra.objectmodel;

/// Taking over the pairs of a mapping or of an iterable of pairs into a dictionary.
///
/// Compare CPython Objects/dictobject.c `dict_merge`, `PyDict_MergeFromSeq2`.
public final class DictUpdate {
    private static final PyStr KEYS = PyStr.intern("keys");

    private DictUpdate() {}

    /// `dict.update(source)`: a mapping if it has `keys`, else an iterable of pairs.
    public static void update(ThreadState ts, PyDict target, PyObject source) {
        if (source.type == PyDict.TYPE || Attributes.getOrNull(ts, source, KEYS) != null) {
            merge(ts, target, source);
        } else {
            mergePairs(ts, target, source);
        }
    }

    /// Takes over a mapping: values of keys that are there are replaced.
    public static void merge(ThreadState ts, PyDict target, PyObject source) {
        if (source instanceof PyDict dict && dict.type.tp_iter == PyDict.TYPE.tp_iter) {
            mergeDict(ts, target, dict);
            return;
        }
        PyList keys = keysOf(ts, source);
        try (ThreadState.Hold held = ts.hold(keys)) {
            for (int i = 0; i < keys.size; i++) {
                PyObject key = keys.items[i];
                target.put(ts, key, Items.get(ts, source, key));
            }
        }
    }

    /// The keys of a mapping by its method `keys`, in a list. Compare CPython Objects/abstract.c `PyMapping_Keys`.
    public static PyList keysOf(ThreadState ts, PyObject mapping) {
        PyObject keys = Calls.callMethod(ts, mapping, KEYS);
        PyObject iterator;
        try {
            iterator = Iterate.iter(ts, keys);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)) {
                throw Raise.typeError(
                        "%s.keys() returned a non-iterable (type %s)", mapping.type.fullName(), keys.type.fullName());
            }
            throw e;
        }
        return Iterate.toList(ts, iterator);
    }

    private static void mergeDict(ThreadState ts, PyDict target, PyDict source) {
        if (source == target || source.size() == 0) {
            return;
        }
        if (target.size() == 0 && source.isCompact()) {
            target.clear();
            target.copyFrom(source);
            return;
        }
        target.reserve(source.size(), source.hasOnlyStrings());
        int entries = source.entryCount();
        for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
            PyObject key = source.keyAt(i);
            PyObject value = source.valueAt(i);
            if (source.hasOnlyStrings() && target.hasOnlyStrings()) {
                target.put(ts, key, source.hashAt(i), value);
                continue;
            }
            try (ThreadState.Hold held = ts.hold(key, value)) {
                target.put(ts, key, source.hashAt(i), value);
            }
            if (entries != source.entryCount()) {
                throw Raise.runtimeError("dict mutated during update");
            }
        }
    }

    /// Takes over pairs: any iterables of two elements each.
    public static void mergePairs(ThreadState ts, PyDict target, PyObject pairs) {
        if (pairs instanceof PyIterator iterator && iterator.putPairs(ts, target)) {
            return;
        }
        try (ThreadState.Hold held = ts.hold(target);
                Stepper steps = Stepper.over(ts, pairs)) {
            PyObject pair;
            for (long i = 0; (pair = steps.next()) != null; i++) {
                PyObject[] items = sequence(ts, pair, i);
                if (items.length != 2) {
                    throw Raise.valueError(
                            "dictionary update sequence element #%d has length %d; 2 is required", i, items.length);
                }
                try (ThreadState.Hold kept = ts.hold(items[0], items[1])) {
                    target.put(ts, items[0], items[1]);
                }
            }
        }
    }

    private static PyObject[] sequence(ThreadState ts, PyObject pair, long number) {
        if (pair instanceof PyTuple tuple) {
            return tuple.items;
        }
        if (pair instanceof PyList list) {
            return list.toArray();
        }
        PyObject iterator;
        try {
            iterator = Iterate.iter(ts, pair);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)) {
                throw Raise.typeError("cannot convert dictionary update sequence element #%d to a sequence", number);
            }
            throw e;
        }
        return Iterate.toList(ts, iterator).toArray();
    }

    /// A dict with the pairs of another one, asked through its methods if its class iterates in its own way: what
    /// `dict.copy` gives. Compare CPython Objects/dictobject.c
    /// `PyDict_Copy`.
    static PyDict copy(ThreadState ts, PyDict source) {
        PyDict copy = new PyDict();
        if (source.type.tp_iter == PyDict.TYPE.tp_iter) {
            copy.copyFrom(source);
        } else {
            merge(ts, copy, source);
        }
        return copy;
    }
}
