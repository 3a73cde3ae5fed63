package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `combinations`: the subsequences of r elements. Compare CPython Modules/itertoolsmodule.c combinations_next.
@NativeType("combinations")
final class Combinations extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.combinations", Combinations.class)
            .doc("The subsequences of length r of the elements of an iterable.")
            .natives(PyIterator.ROWS, CombinationsNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple pool;
    private final int[] indices;

    /// The elements of the last result, which the pool keeps alive; null before the first.
    private PyObject @Nullable [] last;

    private boolean stopped;

    /// The length that was asked for, also where no combination is that long.
    private final long length;

    /// The result that was given last, which the object holds as CPython's does.
    private @Nullable PyTuple given;

    private Combinations(PyType type, PyTuple pool, int[] indices, long length) {
        super(type);
        this.pool = pool;
        this.indices = indices;
        this.length = length;
        this.stopped = length > pool.size();
    }

    @PyNew("combinations(iterable, r)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable, long r) {
        PyTuple pool = Iterate.toTuple(ts, iterable);
        if (r < 0) {
            throw Raise.valueError("r must be non-negative");
        }
        if (r > Long.MAX_VALUE / Long.BYTES) {
            throw Raise.memoryError();
        }
        boolean none = r > pool.size();
        int[] indices = new int[none ? 0 : (int) r];
        Arrays.setAll(indices, i -> i);
        return new Combinations(cls, pool, indices, r);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (stopped) {
            return null;
        }
        PyObject[] result = last;
        int r = indices.length;
        if (result == null) {
            result = new PyObject[r];
            for (int i = 0; i < r; i++) {
                result[i] = pool.get(i);
            }
        } else {
            int n = pool.size();
            int i = r - 1;
            while (i >= 0 && indices[i] == i + n - r) {
                i--;
            }
            if (i < 0) {
                stopped = true;
                return null;
            }
            int index = ++indices[i];
            result[i] = pool.get(index);
            while (++i < r) {
                indices[i] = ++index;
                result[i] = pool.get(index);
            }
        }
        last = result;
        return kept(result.clone());
    }

    private PyTuple kept(PyObject[] result) {
        PyTuple next = PyTuple.of(result);
        Memory.replace(this, given, next);
        given = next;
        return next;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Combinations self) {
        Pickling.warn(ts);
        PyTuple arguments =
                PyTuple.of(self.stopped && self.last != null ? PyTuple.EMPTY : self.pool, PyInt.of(self.length));
        return self.stopped || self.last == null
                ? PyTuple.of(self.type(), arguments)
                : PyTuple.of(self.type(), arguments, Pickling.positions(self.indices));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Combinations self, PyObject object) {
        Pickling.warn(ts);
        PyTuple positions = Pickling.positions(object, self.length);
        int r = self.indices.length;
        int spare = self.pool.size() - r;
        PyObject[] elements = new PyObject[r];
        for (int i = 0; i < r; i++) {
            self.indices[i] = Pickling.position(ts, positions.get(i), 0, i + spare);
            elements[i] = self.pool.get(self.indices[i]);
        }
        self.last = elements;
        self.kept(elements.clone());
    }

    /// How many bytes of memory the iterator takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(Combinations self) {
        return 56 + 8L * self.length;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pool);
        visitor.visit(given);
    }
}
