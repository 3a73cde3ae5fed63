package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `product`: the Cartesian product of iterables. Compare CPython Modules/itertoolsmodule.c product_next.
@NativeType("product")
final class Product extends PyIterator {
    static final PyType TYPE = PyType.builtin("itertools.product", Product.class)
            .doc("The Cartesian product of iterables, the last element advancing fastest.\n"
                    + "\nWith repeat the iterables are taken that many times.")
            .natives(PyIterator.ROWS, ProductNatives.rows())
            .structure(48)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyTuple pools;
    private final int[] indices;

    /// The elements of the last result, which the pools keep alive; null before the first.
    private PyObject @Nullable [] last;

    private boolean stopped;

    /// The result that was given last, which the object holds as CPython's does.
    private @Nullable PyTuple given;

    private Product(PyType type, PyTuple pools) {
        super(type);
        this.pools = pools;
        this.indices = new int[pools.size()];
    }

    @PyNew("product(*iterables, repeat=1)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        long repeat = repeat(ts, args, from + count, keywords);
        if (repeat < 0) {
            throw Raise.valueError("repeat argument cannot be negative");
        }
        int given = repeat == 0 ? 0 : count;
        if (given != 0 && repeat > (Integer.MAX_VALUE - 8) / given) {
            throw Raise.overflowError("repeat argument too large");
        }
        PyObject[] pools = new PyObject[given * (int) (given == 0 ? 0 : repeat)];
        try {
            for (int i = 0; i < given; i++) {
                PyTuple pool = Iterate.toTuple(ts, args[from + i]);
                Memory.incref(pool);
                pools[i] = pool;
            }
        } finally {
            for (int i = 0; i < given && pools[i] != null; i++) {
                Memory.decref(pools[i]);
            }
        }
        for (int i = given; i < pools.length; i++) {
            pools[i] = pools[i - given];
        }
        return new Product(cls, PyTuple.of(pools));
    }

    private static long repeat(ThreadState ts, PyObject[] args, int values, @Nullable PyTuple keywords) {
        if (keywords == null || keywords.size() == 0) {
            return 1;
        }
        if (keywords.size() > 1) {
            throw Raise.typeError("product() takes at most 1 keyword argument (%d given)", keywords.size());
        }
        if (!keywords.get(0).toString().equals("repeat")) {
            throw Raise.typeError("product() got an unexpected keyword argument '%s'", keywords.get(0));
        }
        return Numbers.asLong(ts, args[values]);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        if (stopped) {
            return null;
        }
        PyObject[] result = last;
        if (result == null) {
            result = new PyObject[pools.size()];
            for (int i = 0; i < pools.size(); i++) {
                PyTuple pool = pool(i);
                if (pool.size() == 0) {
                    stopped = true;
                    return null;
                }
                result[i] = pool.get(0);
            }
        } else if (!advance(result)) {
            // All indices are at the front again, and so is the result.
            kept(result.clone());
            stopped = true;
            return null;
        }
        last = result;
        return kept(result.clone());
    }

    private PyTuple pool(int index) {
        return (PyTuple) pools.get(index);
    }

    private boolean advance(PyObject[] result) {
        for (int i = pools.size() - 1; i >= 0; i--) {
            PyTuple pool = pool(i);
            int index = indices[i] + 1;
            if (index < pool.size()) {
                indices[i] = index;
                result[i] = pool.get(index);
                return true;
            }
            indices[i] = 0;
            result[i] = pool.get(0);
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
    static PyObject reduce(ThreadState ts, Product self) {
        Pickling.warn(ts);
        if (self.stopped) {
            return PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY));
        }
        return self.last == null
                ? PyTuple.of(self.type(), self.pools)
                : PyTuple.of(self.type(), self.pools, Pickling.positions(self.indices));
    }

    /// Takes a state that was pickled.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, Product self, PyObject object) {
        Pickling.warn(ts);
        int n = self.pools.size();
        PyTuple positions = Pickling.positions(object, n);
        for (int i = 0; i < n; i++) {
            if (self.pool(i).size() == 0) {
                self.stopped = true;
                return;
            }
        }
        PyObject[] elements = new PyObject[n];
        for (int i = 0; i < n; i++) {
            PyTuple pool = self.pool(i);
            self.indices[i] = Pickling.position(ts, positions.get(i), 0, pool.size() - 1);
            elements[i] = pool.get(self.indices[i]);
        }
        self.last = elements;
        self.kept(elements.clone());
    }

    /// The memory that the object takes, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(Product self) {
        return 48 + 8L * self.pools.size();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(pools);
        visitor.visit(given);
    }
}
