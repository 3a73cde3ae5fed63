package dev.vertebra.natives.datetime.span;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// A POSIX timestamp that Python code gives: an int or a float. Compare CPython Python/pytime.c.
///
/// @param seconds whole seconds since 1970, rounded down
/// @param microseconds what is beyond them
public record Timestamps(long seconds, int microseconds) {
    private static final double LIMIT = 0x1p63;

    /// The timestamp to the microsecond, of two equally near the even one.
    public static Timestamps of(ThreadState ts, PyObject value) {
        if (!(value instanceof PyFloat number)) {
            return new Timestamps(whole(ts, value), 0);
        }
        double given = checked(number.value());
        double whole = given < 0 ? Math.ceil(given) : Math.floor(given);
        double rest = Math.rint((given - whole) * 1e6);
        if (rest >= 1e6) {
            rest -= 1e6;
            whole += 1;
        } else if (rest < 0) {
            rest += 1e6;
            whole -= 1;
        }
        return new Timestamps(inRange(whole), (int) rest);
    }

    /// The whole seconds of a timestamp.
    public static long wholeSeconds(ThreadState ts, PyObject value) {
        return value instanceof PyFloat number ? inRange(Math.floor(checked(number.value()))) : whole(ts, value);
    }

    private static double checked(double value) {
        if (Double.isNaN(value)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        return value;
    }

    private static long inRange(double seconds) {
        if (seconds < -LIMIT || seconds >= LIMIT) {
            throw outOfRange();
        }
        return (long) seconds;
    }

    private static long whole(ThreadState ts, PyObject value) {
        PyInt number = Numbers.index(ts, value);
        if (!number.isSmall()) {
            throw outOfRange();
        }
        return number.small();
    }

    private static PyException outOfRange() {
        return Raise.overflowError("timestamp out of range for platform time_t");
    }
}
