package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;

/// What `set` and `frozenset` have in common. Compare CPython Objects/setobject.c.
@NativeType("set")
final class AnySetMethods {
    private AnySetMethods() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyAnySet self) {
        String name = self.type.fullName();
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of(name + "(...)");
        }
        try {
            if (self.size() == 0) {
                return PyStr.of(name + "()");
            }
            PyList elements = Iterate.toList(ts, self);
            try (ThreadState.Hold held = ts.hold(elements)) {
                String list = Text.repr(ts, elements).toString();
                String braces = "{" + list.substring(1, list.length() - 1) + "}";
                return PyStr.of(self.type == PySet.TYPE ? braces : name + "(" + braces + ")");
            }
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyAnySet self, PyObject other, int op) {
        if (!(other instanceof PyAnySet that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean result = switch (op) {
            case CompareOp.EQ -> equal(ts, self, that);
            case CompareOp.NE -> !equal(ts, self, that);
            case CompareOp.LE -> SetAlgebra.isSubset(ts, self, that);
            case CompareOp.GE -> SetAlgebra.isSubset(ts, that, self);
            case CompareOp.LT -> self.size() < that.size() && SetAlgebra.isSubset(ts, self, that);
            default -> self.size() > that.size() && SetAlgebra.isSubset(ts, that, self);
        };
        return PyBool.of(result);
    }

    private static boolean equal(ThreadState ts, PyAnySet a, PyAnySet b) {
        if (a.size() != b.size()) {
            return false;
        }
        if (a instanceof PyFrozenSet x && b instanceof PyFrozenSet y && x.hashesDiffer(y)) {
            return false;
        }
        return SetAlgebra.isSubset(ts, a, b);
    }

    @PySpecial
    static PyObject __iter__(PyAnySet self) {
        return new SetIterator(self);
    }

    @PySpecial
    static long __len__(PyAnySet self) {
        return self.size();
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyAnySet self, PyObject element) {
        try {
            return self.contains(ts, element);
        } catch (PyException e) {
            return self.contains(ts, frozen(ts, element, e));
        }
    }

    /// Tells whether an object is an element.
    @PyMethod("__contains__(self, object, /)")
    static boolean contains(ThreadState ts, PyAnySet self, PyObject object) {
        return __contains__(ts, self, object);
    }

    /// The frozen copy of a set that is asked for as an element; anything else stays an error.
    static PyObject frozen(ThreadState ts, PyObject element, PyException error) {
        if (!(element instanceof PySet set) || !error.matches(ExceptionTypes.TypeError)) {
            throw error;
        }
        PyFrozenSet frozen = new PyFrozenSet(PyFrozenSet.TYPE);
        SetAlgebra.update(ts, frozen, set);
        return frozen;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyAnySet left && b instanceof PyAnySet right
                ? SetAlgebra.difference(ts, left, right)
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __and__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyAnySet left && b instanceof PyAnySet right
                ? SetAlgebra.intersection(ts, left, right)
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __xor__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyAnySet left && b instanceof PyAnySet right
                ? SetAlgebra.symmetricDifference(ts, left, right)
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        if (!(a instanceof PyAnySet left) || !(b instanceof PyAnySet right)) {
            return PyNotImplemented.INSTANCE;
        }
        PyAnySet result = SetAlgebra.copy(ts, left);
        if (left != right) {
            SetAlgebra.update(ts, result, right);
        }
        return result;
    }

    /// Gives a set of the elements of the set and of all others.
    @PyMethod("union(self, /, *others)")
    static PyObject union(ThreadState ts, PyAnySet self, PyTuple others) {
        PyAnySet result = SetAlgebra.copy(ts, self);
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i) != self) {
                SetAlgebra.update(ts, result, others.get(i));
            }
        }
        return result;
    }

    /// Gives a set of the elements that the set and all others have in common.
    @PyMethod("intersection(self, /, *others)")
    static PyObject intersection(ThreadState ts, PyAnySet self, PyTuple others) {
        return SetAlgebra.intersectionOfAll(ts, self, others);
    }

    /// Gives a set of the elements that are in none of the others.
    @PyMethod("difference(self, /, *others)")
    static PyObject difference(ThreadState ts, PyAnySet self, PyTuple others) {
        return SetAlgebra.differenceOfAll(ts, self, others);
    }

    /// Gives a set of the elements that are in either the set or the other, not in both.
    @PyMethod("symmetric_difference(self, other, /)")
    static PyObject symmetricDifference(ThreadState ts, PyAnySet self, PyObject other) {
        return SetAlgebra.symmetricDifference(ts, self, other);
    }

    /// Tells whether the two have no element in common.
    @PyMethod("isdisjoint(self, other, /)")
    static boolean isDisjoint(ThreadState ts, PyAnySet self, PyObject other) {
        return SetAlgebra.isDisjoint(ts, self, other);
    }

    /// Tells whether the other contains all elements of the set.
    @PyMethod("issubset(self, other, /)")
    static boolean isSubset(ThreadState ts, PyAnySet self, PyObject other) {
        return SetAlgebra.isSubset(ts, self, other);
    }

    /// Tells whether the set contains all elements of the other.
    @PyMethod("issuperset(self, other, /)")
    static boolean isSuperset(ThreadState ts, PyAnySet self, PyObject other) {
        return SetAlgebra.isSuperset(ts, self, other);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyAnySet self) {
        PyObject state = Calls.callMethod(ts, self, "__getstate__");
        return PyTuple.of(self.type, PyTuple.of(Iterate.toList(ts, self)), state);
    }

    /// How many bytes of memory the set takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyAnySet self) {
        return ObjectSizes.basicSize(self.type) + (self.tableSize() == 8 ? 0 : 16L * self.tableSize());
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
