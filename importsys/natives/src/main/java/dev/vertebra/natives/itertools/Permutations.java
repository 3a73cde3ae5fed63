package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `permutations`: the arrangements of r elements. Compare CPython Modules/itertoolsmodule.c permutations_next.
@NativeType("permutations")
final class Permutations extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.permutations", Permutations.class)
            .doc("The arrangements of r of the elements of an iterable; of all of them without r.")
            .natives(PyIterator.ROWS, PermutationsNatives.rows())
            .structure(64)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple pool;
    private final int[] indices;
    private final int[] cycles;
    private boolean started;
    private boolean stopped;

    /// The length that was asked for, also where no arrangement is that long.
    private final long length;

    /// The result that was given last, which the object holds as CPython's does.
    private @Nullable PyTuple given;

    private Permutations(PyType type, PyTuple pool, long r) {
        super(type);
        int n = pool.size();
        this.pool = pool;
        this.length = r;
        this.stopped = r > n;
        this.indices = new int[n];
        this.cycles = new int[stopped ? 0 : (int) r];
        Arrays.setAll(indices, i -> i);
        Arrays.setAll(cycles, i -> n - i);
    }

    @PyNew("permutations(iterable, r=None)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject iterable, PyObject r) {
        PyTuple pool = Iterate.toTuple(ts, iterable);
        long length = pool.size();
        if (r != PyNone.NONE) {
            if (!(r instanceof PyInt)) {
                throw Raise.typeError("Expected int as r");
            }
            length = Arguments.asLong(ts, r);
            if (length < 0) {
                throw Raise.valueError("r must be non-negative");
            }
            if (length > Long.MAX_VALUE / Long.BYTES) {
                throw Raise.memoryError();
            }
        }
        return new Permutations(cls, pool, length);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (stopped) {
            return null;
        }
        if (started && !advance()) {
            stopped = true;
            return null;
        }
        started = true;
        return kept(chosen());
    }

    private PyObject[] chosen() {
        PyObject[] result = new PyObject[cycles.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = pool.get(indices[i]);
        }
        return result;
    }

    /// Goes on to the next arrangement of the indices.
    private boolean advance() {
        int n = indices.length;
        for (int i = cycles.length - 1; i >= 0; i--) {
            cycles[i]--;
            if (cycles[i] > 0) {
                int j = n - cycles[i];
                int index = indices[i];
                indices[i] = indices[j];
                indices[j] = index;
                return true;
            }
            int index = indices[i];
            System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
            indices[n - 1] = index;
            cycles[i] = n - i;
        }
        return false;
    }

    private PyTuple kept(PyObject[] result) {
        PyTuple next = PyTuple.of(result);
        Memory.replace(this, given, next);
        given = next;
        return next;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, Permutations self) {
        Pickling.warn(ts);
        PyObject length = PyInt.of(self.length);
        if (!self.started) {
            return PyTuple.of(self.type(), PyTuple.of(self.pool, length));
        }
        if (self.stopped) {
            return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY, length));
        }
        PyTuple positions = PyTuple.of(Pickling.positions(self.indices), Pickling.positions(self.cycles));
        return PyTuple.of(self.type(), PyTuple.of(self.pool, length), positions);
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Permutations self, PyObject object) {
        Pickling.warn(ts);
        PyTuple parts = Pickling.parts(object, 2, 2);
        for (int i = 0; i < 2; i++) {
            if (!(parts.get(i) instanceof PyTuple)) {
                throw Pickling.wrongType(i + 1, PyTuple.TYPE, parts.get(i));
            }
        }
        int n = self.indices.length;
        PyTuple indices = Pickling.positions(parts.get(0), n);
        PyTuple cycles = Pickling.positions(parts.get(1), self.length);
        for (int i = 0; i < n; i++) {
            self.indices[i] = Pickling.position(ts, indices.get(i), 0, n - 1);
        }
        for (int i = 0; i < self.cycles.length; i++) {
            self.cycles[i] = Pickling.position(ts, cycles.get(i), 1, n - i);
        }
        self.started = true;
        self.kept(self.chosen());
    }

    /// How many bytes of memory the iterator takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(Permutations self) {
        return 64 + 8L * (self.indices.length + self.cycles.length);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pool);
        visitor.visit(given);
    }
}
