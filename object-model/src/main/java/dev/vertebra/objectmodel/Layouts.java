package dev.vertebra.objectmodel;

/// Which Java class, and which slots, the instances of a class derived from several bases have.
///
/// Compare CPython Objects/typeobject.c `best_base`, `extra_ivars`, `same_slots_added`.
final class Layouts {
    private Layouts() {}

    /// The base whose layout extends those of all others.
    ///
    /// @throws PyException a TypeError if there is none
    static PyType bestBase(PyType[] bases) {
        PyType winner = null;
        PyType best = bases[0];
        for (PyType base : bases) {
            PyType candidate = solidBase(base);
            if (winner == null) {
                winner = candidate;
                best = base;
            } else if (!winner.isSubtype(candidate)) {
                if (!candidate.isSubtype(winner)) {
                    throw Raise.typeError("multiple bases have instance lay-out conflict");
                }
                winner = candidate;
                best = base;
            }
        }
        return best;
    }

    /// The nearest class in the chain of bases that adds storage.
    static PyType solidBase(PyType type) {
        PyType each = type;
        while (each.base != null && sameClass(each, each.base) && each.slotCount == each.base.slotCount) {
            each = each.base;
        }
        return each;
    }

    /// Whether instances of a class have nothing that those of its base have not: a `PyInstance` is an `object` of
    /// which there can be instances.
    private static boolean sameClass(PyType type, PyType base) {
        if (type.layout == PyBaseException.class && !type.isHeapType() && base != PyType.OBJECT) {
            return ObjectSizes.basicSize(type) == ObjectSizes.basicSize(base);
        }
        return type.layout == base.layout || type.layout == PyInstance.class && base == PyType.OBJECT;
    }

    /// Whether subclasses may have non-empty `__slots__`: not those of variable-size types.
    static boolean allowsSlots(PyType type) {
        Class<?> layout = type.layout();
        return layout != PyType.class
                && layout != PyInt.class
                && layout != PyBool.class
                && layout != PyTuple.class
                && layout != PyBytes.class;
    }

    /// Whether an object of one class can become one of the other. Compare CPython `compatible_for_assignment`.
    static boolean compatible(PyType from, PyType to) {
        PyType a = firstAlike(from);
        PyType b = firstAlike(to);
        return a == b
                || a.base != null
                        && a.base == b.base
                        && a.layout == b.layout
                        && a.slotCount == b.slotCount
                        && java.util.Arrays.equals(a.slotNames, b.slotNames)
                        && a.is(PyType.HAS_DICT) == b.is(PyType.HAS_DICT)
                        && a.is(PyType.HAS_WEAKREFS) == b.is(PyType.HAS_WEAKREFS);
    }

    /// The last class in the chain of bases whose instances look as those of this one.
    private static PyType firstAlike(PyType type) {
        PyType each = type;
        while (each.base != null
                && sameClass(each, each.base)
                && each.slotCount == each.base.slotCount
                && each.is(PyType.HAS_DICT) == each.base.is(PyType.HAS_DICT)
                && each.is(PyType.HAS_WEAKREFS) == each.base.is(PyType.HAS_WEAKREFS)) {
            each = each.base;
        }
        return each;
    }
}
