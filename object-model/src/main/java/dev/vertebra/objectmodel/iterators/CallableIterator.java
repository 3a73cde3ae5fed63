package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `callable_iterator`: calls a function until it gives the sentinel: `iter(function, sentinel)`.
@NativeType("callable_iterator")
public final class CallableIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("callable_iterator", CallableIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, CallableIteratorNatives.rows())
            .make();

    private @Nullable PyObject callable;
    private @Nullable PyObject sentinel;

    /// Makes an iterator.
    ///
    /// @param callable what is called without arguments
    /// @param sentinel the value that ends the iteration
    public CallableIterator(PyObject callable, PyObject sentinel) {
        super(TYPE);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject function = callable;
        if (function == null) {
            return null;
        }
        try {
            PyObject result = Calls.call0(ts, function);
            PyObject end = sentinel;
            if (end == null) {
                return null;
            }
            try (ThreadState.Hold held = ts.hold(result, end)) {
                if (!Compare.equal(ts, end, result)) {
                    return result;
                }
            }
            finish();
            return null;
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.StopIteration)) {
                throw e;
            }
            finish();
            return null;
        }
    }

    private void finish() {
        PyObject function = callable;
        PyObject end = sentinel;
        callable = null;
        sentinel = null;
        Memory.dropped(this, function);
        Memory.dropped(this, end);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(callable);
        visitor.visit(sentinel);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, CallableIterator self) {
        PyObject iter = builtin(ts, "iter");
        if (self.callable == null || self.sentinel == null) {
            return exhausted(iter, PyTuple.EMPTY);
        }
        return PyTuple.of(iter, PyTuple.of(self.callable, self.sentinel));
    }
}
