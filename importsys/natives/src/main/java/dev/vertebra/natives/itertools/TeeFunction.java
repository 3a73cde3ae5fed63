package dev.vertebra.natives.itertools;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The function `tee`.
@NativeModuleTable("itertools")
final class TeeFunction {
    private static final PyStr COPY = PyStr.intern("__copy__");

    private TeeFunction() {}

    /// A tuple of n iterators over one iterable, each of which goes its own way.
    @PyFunction("tee(iterable, n=2, /)")
    static PyObject tee(ThreadState ts, PyObject iterable, long n) {
        if (n < 0) {
            throw Raise.valueError("n must be >= 0");
        }
        if (n > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        if (n == 0) {
            return PyTuple.EMPTY;
        }
        PyObject first = Iterate.iter(ts, iterable);
        PyList copies = new PyList();
        try (ThreadState.Hold held = ts.hold(first, copies)) {
            PyObject copy = Attributes.getOrNull(ts, first, COPY);
            if (copy == null) {
                first = Tee.of(ts, first);
                copy = Attributes.get(ts, first, COPY);
            }
            copies.append(first);
            try (ThreadState.Hold heldCopy = ts.hold(copy)) {
                for (int i = 1; i < n; i++) {
                    copies.append(Calls.call0(ts, copy));
                }
            }
            return PyTuple.of(copies.toArray());
        }
    }
}
