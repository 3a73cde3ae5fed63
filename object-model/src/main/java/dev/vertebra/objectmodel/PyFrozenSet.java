package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A set that never changes after construction, and its hash. Most natives stand in [AnySetMethods].
@NativeType("frozenset")
public class PyFrozenSet extends PyAnySet {
    /// The class `frozenset`.
    public static final PyType TYPE = PyType.builtin("frozenset", PyFrozenSet.class)
            .doc("A set that can't be changed.")
            .flags(PyType.HAS_WEAKREFS | PyType.MATCH_SELF)
            .natives(PyFrozenSetNatives.rows(), Native.of("frozenset", AnySetMethodsNatives.rows()))
            .order("__contains__ copy difference intersection isdisjoint issubset issuperset "
                    + "__reduce__ __sizeof__ symmetric_difference")
            .make();

    /// The hash, or -1 if it isn't known yet.
    private long hash = -1;

    /// Makes a frozen set of a class, to be filled before anybody sees it.
    ///
    /// @param type `frozenset` or a subclass
    public PyFrozenSet(PyType type) {
        super(type);
    }

    /// Whether both hashes are known and different.
    final boolean hashesDiffer(PyFrozenSet other) {
        return hash != -1 && other.hash != -1 && hash != other.hash;
    }

    @PyNew("frozenset(iterable=(), /)")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject iterable) {
        if (cls == TYPE && iterable != null && iterable.type == TYPE) {
            return iterable;
        }
        PyFrozenSet set = new PyFrozenSet(cls);
        if (iterable != null) {
            SetAlgebra.update(ts, set, iterable);
        }
        return set;
    }

    /// Gives a frozenset of the same elements.
    @PyMethod("copy(self, /)")
    static PyObject copy(ThreadState ts, PyFrozenSet self) {
        return self.type == TYPE ? self : SetAlgebra.copy(ts, self);
    }

    /// The hash, which does not depend on the order. Compare CPython Objects/setobject.c frozenset_hash.
    @PySpecial
    static long __hash__(PyFrozenSet self) {
        if (self.hash != -1) {
            return self.hash;
        }
        long hash = 0;
        for (long each : self.hashes()) {
            hash ^= shuffled(each);
        }
        // Without the places that hold no key.
        if ((self.tableSize() - self.fill() & 1) != 0) {
            hash ^= shuffled(0);
        }
        if ((self.fill() - self.size() & 1) != 0) {
            hash ^= shuffled(-1);
        }
        hash ^= (self.size() + 1L) * 1927868237L;
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        self.hash = hash == -1 ? 590923713L : hash;
        return self.hash;
    }

    private static long shuffled(long hash) {
        return (hash ^ 89869747L ^ hash << 16) * 3644798167L;
    }
}
