package dev.vertebra.natives.net;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// How long the functions of `select` wait, as their argument says it: in nanoseconds that fit a long. Compare CPython
/// Python/pytime.c `pytime_from_object`.
final class TimeLimit {
    /// Nanoseconds of a second.
    static final long SECOND = 1_000_000_000;

    /// Nanoseconds of a millisecond.
    static final long MILLISECOND = 1_000_000;

    private static final double LIMIT = 0x1p63;

    private TimeLimit() {}

    /// The nanoseconds of an argument; less than 0 for ever, which None is.
    ///
    /// @param unit the nanoseconds of 1
    /// @param expected the message for what is no number
    static long of(ThreadState ts, PyObject timeout, long unit, String expected) {
        if (timeout == PyNone.NONE) {
            return -1;
        }
        if (timeout instanceof PyFloat number) {
            return ofDouble(number.value(), unit);
        }
        if (!(timeout instanceof PyInt) && timeout.type().nb_index == null) {
            throw Raise.typeError(expected);
        }
        PyInt number = Numbers.index(ts, timeout);
        long whole = number.longValueClamped();
        long nanos = whole * unit;
        if (number.bitLength() >= Long.SIZE || Math.multiplyHigh(whole, unit) != nanos >> (Long.SIZE - 1)) {
            throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return nanos;
    }

    private static long ofDouble(double value, long unit) {
        if (Double.isNaN(value)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        double nanos = value * unit;
        double rounded = nanos < 0 ? Math.floor(nanos) : Math.ceil(nanos);
        if (rounded < -LIMIT || rounded >= LIMIT) {
            throw Raise.overflowError("timestamp out of range for platform time_t");
        }
        return (long) rounded;
    }

    /// As [#of], for what the system counts in milliseconds of an int.
    static long ofMilliseconds(ThreadState ts, PyObject timeout, long unit) {
        long nanos = of(ts, timeout, unit, "timeout must be an integer or None");
        long millis = nanos < 0 ? Math.floorDiv(nanos, MILLISECOND) : Math.ceilDiv(nanos, MILLISECOND);
        if (millis != (int) millis) {
            throw Raise.overflowError("timeout is too large");
        }
        return nanos;
    }

    /// The time of `System.nanoTime` at which a limit is over; Long.MAX_VALUE for never.
    static long deadline(long nanos) {
        return nanos < 0 || nanos > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : System.nanoTime() + nanos;
    }
}
