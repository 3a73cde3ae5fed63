package dev.vertebra.objectmodel;

/// Union, intersection and differences of sets with sets, dictionaries and iterables.
///
/// Which operand is stepped through decides the order of the result's table, so each follows CPython's choice. Targets
/// are kept alive where Python code may run. Compare CPython Objects/setobject.c.
public final class SetAlgebra {
    private SetAlgebra() {}

    /// A fresh empty set of the built-in class of a set.
    static PyAnySet empty(PyAnySet like) {
        return like instanceof PySet ? new PySet() : new PyFrozenSet(PyFrozenSet.TYPE);
    }

    /// A fresh set, of the built-in class, with the same keys.
    static PyAnySet copy(ThreadState ts, PyAnySet set) {
        PyAnySet copy = empty(set);
        copy.addAll(ts, set);
        return copy;
    }

    /// Adds the elements of an iterable. Compare CPython Objects/setobject.c set_update_internal.
    public static void update(ThreadState ts, PyAnySet target, PyObject iterable) {
        if (iterable instanceof PyAnySet other) {
            try (ThreadState.Hold held = ts.hold(target, other)) {
                target.addAll(ts, other);
            }
        } else if (iterable.type == PyDict.TYPE) {
            addKeys(ts, target, (PyDict) iterable);
        } else if (iterable.type == PyList.TYPE) {
            PyList list = (PyList) iterable;
            int done = AtomSets.addFirst(target, list.items, list.size);
            if (done < list.size) {
                addRest(ts, target, new ListIterator(list, done));
            }
        } else if (iterable.type == PyTuple.TYPE) {
            PyTuple tuple = (PyTuple) iterable;
            int done = AtomSets.addFirst(target, tuple.items, tuple.items.length);
            if (done < tuple.items.length) {
                addRest(ts, target, new TupleIterator(tuple, done));
            }
        } else {
            addRest(ts, target, Iterate.iter(ts, iterable));
        }
    }

    private static void addRest(ThreadState ts, PyAnySet target, PyObject iterator) {
        try (ThreadState.Hold held = ts.hold(target);
                Stepper steps = Stepper.ofIterator(ts, iterator)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                target.add(ts, key);
            }
        }
    }

    private static void addKeys(ThreadState ts, PyAnySet target, PyDict dict) {
        target.reserve(dict.size());
        try (ThreadState.Hold held = ts.hold(target, dict)) {
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                PyObject key = dict.keyAt(i);
                Memory.incref(key);
                try {
                    target.add(ts, key, dict.hashAt(i));
                } finally {
                    Memory.decref(key);
                }
            }
        }
    }

    /// Whether a key taken from a container that may change is in a set; the key is kept alive meanwhile.
    private static boolean contains(ThreadState ts, PyAnySet set, PyObject key, long hash) {
        Memory.incref(key);
        try {
            return set.contains(ts, key, hash);
        } finally {
            Memory.decref(key);
        }
    }

    private static boolean contains(ThreadState ts, PyDict dict, PyObject key, long hash) {
        Memory.incref(key);
        try {
            return dict.lookup(ts, key, hash) >= 0;
        } finally {
            Memory.decref(key);
        }
    }

    private static boolean discard(ThreadState ts, PyAnySet set, PyObject key, long hash) {
        Memory.incref(key);
        try {
            return set.discard(ts, key, hash);
        } finally {
            Memory.decref(key);
        }
    }

    // --- intersection

    /// A fresh set of the keys that are in both. Compare CPython Objects/setobject.c set_intersection.
    static PyAnySet intersection(ThreadState ts, PyAnySet set, PyObject iterable) {
        if (set == iterable) {
            return copy(ts, set);
        }
        PyAnySet result = empty(set);
        try (ThreadState.Hold held = ts.hold(result, set, iterable)) {
            if (iterable instanceof PyAnySet other) {
                if (other.size() > set.size()) {
                    intersectSets(ts, other, set, result);
                } else {
                    intersectSets(ts, set, other, result);
                }
                return result;
            }
            if (set.hasOnlyAtoms()
                    && iterable.type == PyDictView.KEYS
                    && ((PyDictView) iterable).dict.hasOnlyStrings()) {
                AtomSets.addCommon(result, set, ((PyDictView) iterable).dict);
                return result;
            }
            try (Stepper steps = Stepper.over(ts, iterable)) {
                PyObject key;
                while ((key = steps.next()) != null) {
                    long hash = Compare.hash(ts, key);
                    if (contains(ts, set, key, hash)) {
                        result.add(ts, key, hash);
                        if (result.size() >= set.size()) {
                            break;
                        }
                    }
                }
            }
        }
        return result;
    }

    private static void intersectSets(ThreadState ts, PyAnySet larger, PyAnySet smaller, PyAnySet result) {
        if (AtomSets.both(larger, smaller)) {
            AtomSets.addWhere(result, smaller, larger, true);
            return;
        }
        for (int i = smaller.next(0); i >= 0; i = smaller.next(i + 1)) {
            PyObject key = smaller.keyAt(i);
            long hash = smaller.hashAt(i);
            if (contains(ts, larger, key, hash)) {
                result.add(ts, key, hash);
            }
        }
    }

    /// A fresh set of the keys that are in all. Compare CPython Objects/setobject.c set_intersection_multi.
    static PyAnySet intersectionOfAll(ThreadState ts, PyAnySet set, PyTuple others) {
        if (others.size() == 0) {
            return copy(ts, set);
        }
        PyAnySet result = set;
        for (int i = 0; i < others.size(); i++) {
            result = intersection(ts, result, others.get(i));
        }
        return result;
    }

    // --- difference

    /// A fresh set of the keys that are not in the other. Compare CPython Objects/setobject.c set_difference.
    static PyAnySet difference(ThreadState ts, PyAnySet set, PyObject iterable) {
        int size;
        if (iterable instanceof PyAnySet other) {
            size = other.size();
        } else if (iterable.type == PyDict.TYPE) {
            size = ((PyDict) iterable).size();
        } else {
            return copyAndDifference(ts, set, iterable);
        }
        if (set.size() >> 2 > size) {
            return copyAndDifference(ts, set, iterable);
        }
        PyAnySet result = empty(set);
        if (iterable instanceof PyAnySet other && AtomSets.both(set, other)) {
            AtomSets.addWhere(result, set, other, false);
            return result;
        }
        try (ThreadState.Hold held = ts.hold(result, set, iterable)) {
            for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
                PyObject key = set.keyAt(i);
                long hash = set.hashAt(i);
                boolean there = iterable instanceof PyAnySet other
                        ? contains(ts, other, key, hash)
                        : contains(ts, (PyDict) iterable, key, hash);
                if (!there) {
                    result.add(ts, key, hash);
                }
            }
        }
        return result;
    }

    private static PyAnySet copyAndDifference(ThreadState ts, PyAnySet set, PyObject iterable) {
        PyAnySet result = copy(ts, set);
        differenceUpdate(ts, result, iterable);
        return result;
    }

    /// A fresh set of the keys that are in none of the others.
    static PyAnySet differenceOfAll(ThreadState ts, PyAnySet set, PyTuple others) {
        if (others.size() == 0) {
            return copy(ts, set);
        }
        PyAnySet result = difference(ts, set, others.get(0));
        for (int i = 1; i < others.size(); i++) {
            differenceUpdate(ts, result, others.get(i));
        }
        return result;
    }

    /// Takes out the elements of an iterable. Compare CPython Objects/setobject.c set_difference_update_internal.
    static void differenceUpdate(ThreadState ts, PyAnySet target, PyObject iterable) {
        if (target == iterable) {
            target.clear();
            return;
        }
        try (ThreadState.Hold held = ts.hold(target, iterable)) {
            if (iterable instanceof PyAnySet set) {
                PyAnySet other = set.size() >> 3 > target.size() ? intersection(ts, target, set) : set;
                if (AtomSets.both(target, other)) {
                    AtomSets.takeOut(target, other, false);
                    target.purge();
                    return;
                }
                try (ThreadState.Hold kept = ts.hold(other)) {
                    for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
                        discard(ts, target, other.keyAt(i), other.hashAt(i));
                    }
                }
            } else {
                try (Stepper steps = Stepper.over(ts, iterable)) {
                    PyObject key;
                    while ((key = steps.next()) != null) {
                        discard(ts, target, key, Compare.hash(ts, key));
                    }
                }
            }
        }
        target.purge();
    }

    // --- symmetric difference

    /// Takes out what is in both and adds what is only in the other.
    static void symmetricDifferenceUpdate(ThreadState ts, PyAnySet target, PyObject iterable) {
        if (target == iterable) {
            target.clear();
            return;
        }
        try (ThreadState.Hold held = ts.hold(target, iterable)) {
            if (iterable.type == PyDict.TYPE) {
                PyDict dict = (PyDict) iterable;
                for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                    toggle(ts, target, dict.keyAt(i), dict.hashAt(i));
                }
                return;
            }
            PyAnySet other;
            if (iterable instanceof PyAnySet set) {
                other = set;
            } else {
                other = empty(target);
                update(ts, other, iterable);
            }
            if (AtomSets.both(target, other)) {
                AtomSets.takeOut(target, other, true);
                return;
            }
            try (ThreadState.Hold kept = ts.hold(other)) {
                for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
                    toggle(ts, target, other.keyAt(i), other.hashAt(i));
                }
            }
        }
    }

    private static void toggle(ThreadState ts, PyAnySet target, PyObject key, long hash) {
        Memory.incref(key);
        try {
            if (!target.discard(ts, key, hash)) {
                target.add(ts, key, hash);
            }
        } finally {
            Memory.decref(key);
        }
    }

    /// A fresh set of what is in one of both only.
    static PyAnySet symmetricDifference(ThreadState ts, PyAnySet set, PyObject iterable) {
        PyAnySet result = empty(set);
        update(ts, result, iterable);
        symmetricDifferenceUpdate(ts, result, set);
        return result;
    }

    // --- questions

    /// Whether all keys of a set are elements of an iterable.
    static boolean isSubset(ThreadState ts, PyAnySet set, PyObject iterable) {
        if (!(iterable instanceof PyAnySet other)) {
            return intersection(ts, set, iterable).size() == set.size();
        }
        if (set.size() > other.size()) {
            return false;
        }
        if (AtomSets.both(set, other)) {
            return !AtomSets.any(set, other, false);
        }
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            if (!contains(ts, other, set.keyAt(i), set.hashAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a set holds all elements of an iterable.
    static boolean isSuperset(ThreadState ts, PyAnySet set, PyObject iterable) {
        if (iterable instanceof PyAnySet other) {
            return isSubset(ts, other, set);
        }
        try (Stepper steps = Stepper.over(ts, iterable)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                if (!contains(ts, set, key, Compare.hash(ts, key))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Whether a set and an iterable have no element in common.
    static boolean isDisjoint(ThreadState ts, PyAnySet set, PyObject iterable) {
        if (set == iterable) {
            return set.size() == 0;
        }
        if (iterable.type == PySet.TYPE || iterable.type == PyFrozenSet.TYPE) {
            PyAnySet other = (PyAnySet) iterable;
            boolean swap = other.size() > set.size();
            PyAnySet smaller = swap ? set : other;
            PyAnySet larger = swap ? other : set;
            if (AtomSets.both(smaller, larger)) {
                return !AtomSets.any(smaller, larger, true);
            }
            for (int i = smaller.next(0); i >= 0; i = smaller.next(i + 1)) {
                if (contains(ts, larger, smaller.keyAt(i), smaller.hashAt(i))) {
                    return false;
                }
            }
            return true;
        }
        try (Stepper steps = Stepper.over(ts, iterable)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                if (contains(ts, set, key, Compare.hash(ts, key))) {
                    return false;
                }
            }
            return true;
        }
    }
}
