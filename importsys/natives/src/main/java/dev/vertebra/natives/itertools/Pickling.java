package dev.vertebra.natives.itertools;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// What pickling and copying have in common for the iterators of this module: the warning, and how a state is read.
final class Pickling {
    private Pickling() {}

    static void warn(ThreadState ts) {
        ts.warn(
                ExceptionTypes.DeprecationWarning,
                "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.",
                1);
    }

    /// A state of several parts.
    static PyTuple parts(PyObject state, int least, int most) {
        if (!(state instanceof PyTuple parts)) {
            throw Raise.typeError("state is not a tuple");
        }
        int count = parts.size();
        if (count < least || count > most) {
            String bound = least == most ? "exactly" : count < least ? "at least" : "at most";
            int number = count < least ? least : most;
            throw Raise.typeError(
                    "function takes %s %d argument%s (%d given)", bound, number, number == 1 ? "" : "s", count);
        }
        return parts;
    }

    /// A part that is not of the type that it should have.
    static PyException wrongType(int part, PyType wanted, PyObject value) {
        return Raise.typeError(
                "argument %d must be %s, not %s",
                part, wanted.fullName(), value.type().fullName());
    }

    /// Positions as a state.
    static PyTuple positions(int[] positions) {
        PyObject[] numbers = new PyObject[positions.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = PyInt.of(positions[i]);
        }
        return PyTuple.of(numbers);
    }

    /// A state that is a number of positions.
    static PyTuple positions(PyObject state, long count) {
        if (state instanceof PyTuple positions && positions.size() == count) {
            return positions;
        }
        throw Raise.valueError("invalid arguments");
    }

    /// A position of a state; out of range it is clamped.
    static int position(ThreadState ts, PyObject value, int least, int most) {
        return Math.clamp(Arguments.position(ts, value), least, most);
    }
}
