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

    /// The result that was given last, which the object holds as CPython's does.
    private @Nullable PyTuple given;

    private Permutations(PyType type, PyTuple pool, long r) {
        super(type);
        int n = pool.size();
        this.pool = pool;
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
        PyObject[] result = new PyObject[cycles.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = pool.get(indices[i]);
        }
        return kept(result);
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

    /// How many bytes of memory the iterator takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(Permutations self) {
        return 64 + 8L * (self.indices.length + self.cycles.length);
    }

    private PyTuple kept(PyObject[] result) {
        PyTuple next = PyTuple.of(result);
        Memory.replace(this, given, next);
        given = next;
        return next;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pool);
        visitor.visit(given);
    }
}
