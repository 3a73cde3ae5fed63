package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// Unpacking of sequences into several targets.
final class UnpackOps {
    private UnpackOps() {}

    /// `UNPACK_SEQUENCE`: pushes the elements, the last one first.
    ///
    /// @return the new stack pointer
    static int sequence(ThreadState ts, PyObject sequence, PyObject[] s, int sp, int count) {
        if (sequence.type() == PyTuple.TYPE && ((PyTuple) sequence).size() == count) {
            PyTuple tuple = (PyTuple) sequence;
            for (int i = count; --i >= 0; ) {
                PyObject value = tuple.get(i);
                Memory.incref(value);
                s[sp++] = value;
            }
            return sp;
        }
        return push(Iterate.unpack(ts, sequence, count), s, sp);
    }

    /// `UNPACK_EX`: pushes the elements behind the star, the list of the starred ones, and those before, each last one
    /// first.
    static int withRest(ThreadState ts, PyObject sequence, PyObject[] s, int sp, int arg) {
        return push(Iterate.unpackWithRest(ts, sequence, arg & 0xFF, arg >> 8), s, sp);
    }

    private static int push(PyObject[] values, PyObject[] s, int from) {
        int sp = from;
        for (int i = values.length; --i >= 0; ) {
            Memory.incref(values[i]);
            s[sp++] = values[i];
        }
        return sp;
    }
}
