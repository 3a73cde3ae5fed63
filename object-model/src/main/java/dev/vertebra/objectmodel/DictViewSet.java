package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;

/// What the views of keys and pairs have in common with sets. Compare CPython Objects/dictobject.c
/// `dictviews_as_number`.
@NativeType("dict_keys")
final class DictViewSet {
    private DictViewSet() {}

    private static boolean isSetView(PyObject object) {
        return object instanceof PyDictView view && view.kind != DictIterator.VALUES;
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyDictView self, PyObject element) {
        if (self.kind == DictIterator.KEYS) {
            return self.dict.contains(ts, element);
        }
        if (!(element instanceof PyTuple pair) || pair.size() != 2) {
            return false;
        }
        PyObject value = self.dict.get(ts, pair.get(0));
        return value != null && Iterate.equal(ts, value, pair.get(1));
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyDictView self, PyObject other, int op) {
        if (!(other instanceof PyAnySet) && !isSetView(other)) {
            return PyNotImplemented.INSTANCE;
        }
        long mine = self.dict.size();
        long theirs = Items.length(ts, other);
        boolean result = switch (op) {
            case CompareOp.EQ -> mine == theirs && allIn(ts, self, other);
            case CompareOp.NE -> !(mine == theirs && allIn(ts, self, other));
            case CompareOp.LT -> mine < theirs && allIn(ts, self, other);
            case CompareOp.LE -> mine <= theirs && allIn(ts, self, other);
            case CompareOp.GT -> mine > theirs && allIn(ts, other, self);
            default -> mine >= theirs && allIn(ts, other, self);
        };
        return PyBool.of(result);
    }

    private static boolean allIn(ThreadState ts, PyObject elements, PyObject container) {
        try (Stepper steps = Stepper.over(ts, elements)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                if (!Items.contains(ts, container, element)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static PySet toSet(ThreadState ts, PyObject operand) {
        PyObject elements =
                operand instanceof PyDictView view && view.kind == DictIterator.KEYS && view.dict.type == PyDict.TYPE
                        ? view.dict
                        : operand;
        PySet set = new PySet();
        SetAlgebra.update(ts, set, elements);
        return set;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        PySet result = toSet(ts, a);
        SetAlgebra.differenceUpdate(ts, result, b);
        return result;
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        PySet result = toSet(ts, a);
        SetAlgebra.update(ts, result, b);
        return result;
    }

    @PySpecial
    static PyObject __and__(ThreadState ts, PyObject a, PyObject b) {
        boolean swap = !isSetView(a);
        PyDictView self = (PyDictView) (swap ? b : a);
        PyObject other = swap ? a : b;
        if (other.type == PySet.TYPE && self.dict.size() <= ((PySet) other).size()) {
            return SetAlgebra.intersection(ts, (PySet) other, self);
        }
        if (isSetView(other) && ((PyDictView) other).dict.size() > self.dict.size()) {
            PyDictView smaller = self;
            self = (PyDictView) other;
            other = smaller;
        }
        PySet result = new PySet();
        try (ThreadState.Hold held = ts.hold(result, self);
                Stepper steps = Stepper.over(ts, other)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                if (__contains__(ts, self, key)) {
                    result.add(ts, key);
                }
            }
        }
        return result;
    }

    @PySpecial
    static PyObject __xor__(ThreadState ts, PyObject a, PyObject b) {
        if (a.type == PyDictView.ITEMS && b.type == PyDictView.ITEMS) {
            return xorItems(ts, ((PyDictView) a).dict, ((PyDictView) b).dict);
        }
        PySet result = toSet(ts, a);
        SetAlgebra.symmetricDifferenceUpdate(ts, result, b);
        return result;
    }

    private static PyObject xorItems(ThreadState ts, PyDict first, PyDict second) {
        PyDict left = DictUpdate.copy(ts, first);
        PySet result = new PySet();
        try (ThreadState.Hold held = ts.hold(left, result)) {
            for (int i = second.next(0); i >= 0; i = second.next(i + 1)) {
                PyObject key = second.keyAt(i);
                PyObject value = second.valueAt(i);
                try (ThreadState.Hold kept = ts.hold(key, value)) {
                    int position = left.lookup(ts, key, second.hashAt(i));
                    if (position >= 0 && Iterate.equal(ts, left.valueAt(position), value)) {
                        left.removeAt(left.lookup(ts, key, second.hashAt(i)));
                    } else {
                        result.add(ts, PyTuple.of(key, value));
                    }
                }
            }
            SetAlgebra.update(ts, result, PyDictView.items(left));
        }
        return result;
    }

    /// Tells whether the view and an iterable have no element in common.
    @PyMethod("isdisjoint(self, object, /)")
    static boolean isDisjoint(ThreadState ts, PyDictView self, PyObject object) {
        if (self == object) {
            return self.dict.size() == 0;
        }
        PyObject container = self;
        PyObject elements = object;
        if ((object instanceof PyAnySet || isSetView(object)) && Items.length(ts, object) > self.dict.size()) {
            container = object;
            elements = self;
        }
        try (Stepper steps = Stepper.over(ts, elements)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                if (Items.contains(ts, container, element)) {
                    return false;
                }
            }
            return true;
        }
    }
}
