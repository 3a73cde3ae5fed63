package dev.vertebra.natives.control;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Python numbers as C's, with the errors for those that are too large.
final class CArguments {
    private CArguments() {}

    /// A C `long`.
    static long asLong(ThreadState ts, PyObject given) {
        PyInt number = Numbers.index(ts, given);
        if (number.bitLength() >= Long.SIZE) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        return number.longValueClamped();
    }

    /// A C `int`.
    static int asInt(ThreadState ts, PyObject given) {
        long number = asLong(ts, given);
        if (number != (int) number) {
            throw Raise.overflowError(
                    "signed integer is %s", number > 0 ? "greater than maximum" : "less than minimum");
        }
        return (int) number;
    }
}
