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

/// `combinations_with_replacement`: the subsequences of r elements, each of which may come again. Compare CPython
/// Modules/itertoolsmodule.c cwr_next.
@NativeType("combinations_with_replacement")
final class CombinationsWithReplacement extends PyIterator {
    static final PyType TYPE = PyType.builtin(
                    "itertools.combinations_with_replacement", CombinationsWithReplacement.class)
            .doc("The subsequences of length r of the elements of an iterable, with repeated elements.")
            .natives(PyIterator.ROWS, CombinationsWithReplacementNatives.rows())
            .structure(56)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple pool;
    private final int[] indices;
    private boolean started;
    private boolean stopped;

    /// The result that was given last, which the object holds as CPython's does.
    private @Nullable PyTuple given;

    private CombinationsWithReplacement(PyType type, PyTuple pool, int r) {
        super(type);
        this.pool = pool;
        this.indices = new int[r];
        this.stopped = pool.size() == 0 && r > 0;
    }

    @PyNew("combinations_with_replacement(iterable, r)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable, long r) {
        PyTuple pool = Iterate.toTuple(ts, iterable);
        if (r < 0) {
            throw Raise.valueError("r must be non-negative");
        }
        if (r > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        return new CombinationsWithReplacement(cls, pool, (int) r);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (stopped) {
            return null;
        }
        int r = indices.length;
        if (started) {
            int n = pool.size();
            int i = r - 1;
            while (i >= 0 && indices[i] == n - 1) {
                i--;
            }
            if (i < 0) {
                stopped = true;
                return null;
            }
            Arrays.fill(indices, i, r, indices[i] + 1);
        }
        started = true;
        PyObject[] result = new PyObject[r];
        for (int i = 0; i < r; i++) {
            result[i] = pool.get(indices[i]);
        }
        return kept(result);
    }

    private PyTuple kept(PyObject[] result) {
        PyTuple next = PyTuple.of(result);
        Memory.replace(this, given, next);
        given = next;
        return next;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, CombinationsWithReplacement self) {
        Pickling.warn(ts);
        PyObject length = PyInt.of(self.indices.length);
        if (!self.started) {
            return PyTuple.of(self.type(), PyTuple.of(self.pool, length));
        }
        return self.stopped
                ? PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY, length))
                : PyTuple.of(self.type(), PyTuple.of(self.pool, length), Pickling.positions(self.indices));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, CombinationsWithReplacement self, PyObject object) {
        Pickling.warn(ts);
        PyTuple positions = Pickling.positions(object, self.indices.length);
        int n = self.pool.size();
        PyObject[] elements = new PyObject[self.indices.length];
        for (int i = 0; i < elements.length && n > 0; i++) {
            self.indices[i] = Pickling.position(ts, positions.get(i), 0, n - 1);
            elements[i] = self.pool.get(self.indices[i]);
        }
        if (n > 0 || elements.length == 0) {
            self.started = true;
            self.kept(elements);
        }
    }

    /// How many bytes of memory the iterator takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(CombinationsWithReplacement self) {
        return 56 + 8L * self.indices.length;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pool);
        visitor.visit(given);
    }
}
