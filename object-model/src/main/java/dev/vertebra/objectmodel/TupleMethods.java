package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.SliceIndex;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The natives of `tuple`. Compare CPython Objects/tupleobject.c.
@NativeType("tuple")
final class TupleMethods {
    private static final long PRIME_1 = 0x9E37_79B1_85EB_CA87L;
    private static final long PRIME_2 = 0xC2B2_AE3D_27D4_EB4FL;
    private static final long PRIME_5 = 0x27D4_EB2F_1656_67C5L;

    private TupleMethods() {}

    @PyNew("tuple(iterable=(), /)")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject iterable) {
        PyTuple tuple = iterable == null ? PyTuple.EMPTY : Iterate.toTuple(ts, iterable);
        return cls == PyTuple.TYPE ? tuple : new PyTuple(cls, tuple.toArray());
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyTuple self) {
        PyObject[] items = self.items;
        if (items.length == 0) {
            return PyStr.of("()");
        }
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("(...)");
        }
        try {
            StringBuilder out = new StringBuilder("(");
            for (int i = 0; i < items.length; i++) {
                out.append(i == 0 ? "" : ", ").append(Text.repr(ts, items[i]));
            }
            return PyStr.of(out.append(items.length == 1 ? ",)" : ")").toString());
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyTuple self) {
        return hash(ts, self.items, self.items.length ^ PRIME_5 ^ 3527539L);
    }

    /// The hash of a sequence of objects.
    ///
    /// @param end what is added at the end, against which the length is mixed
    static long hash(ThreadState ts, PyObject[] items, long end) {
        long sum = PRIME_5;
        for (PyObject item : items) {
            sum += Compare.hash(ts, item) * PRIME_2;
            sum = Long.rotateLeft(sum, 31) * PRIME_1;
        }
        sum += end;
        return sum == -1 ? 1546275796 : sum;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyTuple self, PyObject other, int op) {
        return other instanceof PyTuple that ? compare(ts, self.items, that.items, op) : PyNotImplemented.INSTANCE;
    }

    /// Compares two sequences that do not change: the first elements that differ decide, then the lengths.
    static PyObject compare(ThreadState ts, PyObject[] a, PyObject[] b, int op) {
        int n = Math.min(a.length, b.length);
        int i = 0;
        while (i < n && Compare.equal(ts, a[i], b[i])) {
            i++;
        }
        if (i >= n) {
            return PyBool.of(CompareOp.holds(op, Integer.compare(a.length, b.length)));
        }
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            return PyBool.of(op == CompareOp.NE);
        }
        return Compare.rich(ts, a[i], b[i], op);
    }

    @PySpecial
    static PyObject __iter__(PyTuple self) {
        return new TupleIterator(self);
    }

    @PySpecial
    static long __len__(PyTuple self) {
        return self.items.length;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyTuple self, PyObject key) {
        if (key instanceof PySlice slice) {
            return slice(self, SliceIndices.of(ts, slice, self.items.length));
        }
        return self.at(Items.index(ts, key, "tuple indices"));
    }

    private static PyObject slice(PyTuple self, SliceIndices part) {
        PyObject[] items = self.items;
        if (part.count == items.length && part.step == 1 && self.type == PyTuple.TYPE) {
            return self;
        }
        return PyTuple.of(part(items, part));
    }

    /// The elements of a slice in a fresh array.
    static PyObject[] part(PyObject[] items, SliceIndices part) {
        if (part.step == 1) {
            return Arrays.copyOfRange(items, (int) part.start, (int) part.start + part.count);
        }
        PyObject[] result = new PyObject[part.count];
        long at = part.start;
        for (int i = 0; i < part.count; i++, at += part.step) {
            result[i] = items[(int) at];
        }
        return result;
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyTuple self, PyObject element) {
        for (PyObject item : self.items) {
            if (Compare.equal(ts, item, element)) {
                return true;
            }
        }
        return false;
    }

    @PySpecial
    static PyObject sq_concat(PyTuple self, PyObject other) {
        if (self.items.length == 0 && other.type == PyTuple.TYPE) {
            return other;
        }
        if (!(other instanceof PyTuple that)) {
            throw Raise.typeError("can only concatenate tuple (not \"%s\") to tuple", other.type.fullName());
        }
        if (that.items.length == 0 && self.type == PyTuple.TYPE) {
            return self;
        }
        PyObject[] result = Arrays.copyOf(self.items, Math.addExact(self.items.length, that.items.length));
        System.arraycopy(that.items, 0, result, self.items.length, that.items.length);
        return PyTuple.of(result);
    }

    @PySpecial
    static PyObject sq_repeat(PyTuple self, long times) {
        if ((times == 1 || self.items.length == 0) && self.type == PyTuple.TYPE) {
            return self;
        }
        return PyTuple.of(repeated(self.items, self.items.length, times));
    }

    /// The first elements of an array several times over, in a fresh array.
    static PyObject[] repeated(PyObject[] items, int size, long times) {
        if (times <= 0 || size == 0) {
            return PyTuple.NO_OBJECTS;
        }
        if (times > (Integer.MAX_VALUE - 8) / size) {
            throw Raise.memoryError();
        }
        PyObject[] result = new PyObject[size * (int) times];
        if (size == 1) {
            Arrays.fill(result, items[0]);
            return result;
        }
        for (int i = 0; i < times; i++) {
            System.arraycopy(items, 0, result, i * size, size);
        }
        return result;
    }

    @PyMethod("__getnewargs__(self, /)")
    static PyObject getNewArgs(PyTuple self) {
        return PyTuple.of(PyTuple.of(self.toArray()));
    }

    /// Finds a value.
    ///
    /// Gives the first position; raises ValueError if the value is not there.
    @PyMethod("index(self, value, start=0, stop=sys.maxsize, /)")
    static long index(ThreadState ts, PyTuple self, PyObject value, @SliceIndex long start, @SliceIndex long stop) {
        int size = self.items.length;
        long from = start < 0 ? Math.max(0, start + size) : start;
        long to = stop < 0 ? stop + size : Math.min(stop, size);
        for (long i = from; i < to; i++) {
            if (Compare.equal(ts, self.items[(int) i], value)) {
                return i;
            }
        }
        throw Raise.valueError("tuple.index(x): x not in tuple");
    }

    /// Counts how often a value is there.
    @PyMethod("count(self, value, /)")
    static long count(ThreadState ts, PyTuple self, PyObject value) {
        long count = 0;
        for (PyObject item : self.items) {
            count += Compare.equal(ts, item, value) ? 1 : 0;
        }
        return count;
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }
}
