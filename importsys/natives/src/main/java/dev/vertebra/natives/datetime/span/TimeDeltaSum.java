package dev.vertebra.natives.datetime.span;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// Sums up the arguments of `timedelta` without loss: whole microseconds as an int, what is left of floats as a float.
///
/// Compare CPython Modules/_datetimemodule.c accum.
final class TimeDeltaSum {
    private static final CallReader.Shape SHAPE = CallReader.Shape.of(
            "__new__", 0, "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks");

    /// The arguments in the order in which they are summed up, and how many microseconds each stands for.
    private static final int[] ORDER = {2, 3, 1, 4, 5, 0, 6};

    private static final long[] FACTORS = {
        86_400_000_000L, 1_000_000, 1, 1000, 60_000_000, 3_600_000_000L, 604_800_000_000L
    };

    private PyObject sum = PyInt.ZERO;
    private double left;

    private TimeDeltaSum() {}

    /// The difference that the arguments of a call stand for.
    static PyObject read(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(SHAPE, args, from, count, keywords);
        @Nullable PyObject[] values = new PyObject[FACTORS.length];
        boolean easy = true;
        for (int i = 0; i < values.length; i++) {
            PyObject value = reader.next();
            values[i] = value;
            easy &= value == null || isEasy(value);
        }
        reader.end();
        if (easy) {
            return PyTimeDelta.normalized(
                    ts,
                    type,
                    small(values[0]) + 7 * small(values[6]),
                    small(values[1]) + 60 * small(values[4]) + 3600 * small(values[5]),
                    small(values[2]) + 1000 * small(values[3]));
        }
        TimeDeltaSum sum = new TimeDeltaSum();
        for (int index : ORDER) {
            PyObject value = values[index];
            if (value != null) {
                sum.add(ts, SHAPE.names().get(index), value, FACTORS[index]);
            }
        }
        return sum.result(ts, type);
    }

    private static boolean isEasy(PyObject value) {
        return value.type() == PyInt.TYPE && ((PyInt) value).isSmall() && Math.abs(((PyInt) value).small()) < 1L << 40;
    }

    private static long small(@Nullable PyObject value) {
        return value == null ? 0 : ((PyInt) value).small();
    }

    private void add(ThreadState ts, String name, PyObject value, long factor) {
        if (value instanceof PyInt) {
            sum = Numbers.add(ts, sum, Numbers.multiply(ts, value, PyInt.of(factor)));
        } else if (value instanceof PyFloat number) {
            double whole = whole(number.value());
            sum = Numbers.add(ts, sum, Numbers.multiply(ts, PyInt.ofDouble(whole), PyInt.of(factor)));
            double rest = number.value() - whole;
            if (rest != 0) {
                double microseconds = rest * factor;
                double wholeMicroseconds = whole(microseconds);
                sum = Numbers.add(ts, sum, PyInt.ofDouble(wholeMicroseconds));
                left += microseconds - wholeMicroseconds;
            }
        } else {
            throw Raise.typeError(
                    "unsupported type for timedelta %s component: %s",
                    name, value.type().fullName());
        }
    }

    /// A float without what is behind the point.
    private static double whole(double value) {
        if (Double.isNaN(value)) {
            throw Raise.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("cannot convert float infinity to integer");
        }
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private PyObject result(ThreadState ts, PyType type) {
        if (left != 0) {
            double rounded = round(left);
            if (Math.abs(rounded - left) == 0.5) {
                int odd = Truth.of(ts, Numbers.and(ts, sum, PyInt.ONE)) ? 1 : 0;
                rounded = 2 * round((left + odd) * 0.5) - odd;
            }
            sum = Numbers.add(ts, sum, PyInt.of((long) rounded));
        }
        if (sum.type() == PyInt.TYPE) {
            return PyTimeDelta.ofMicroseconds(ts, type, (PyInt) sum);
        }
        return divided(ts, type, sum);
    }

    /// Rounds a half away from zero.
    private static double round(double value) {
        double size = Math.abs(value);
        double floor = Math.floor(size);
        return Math.copySign(size - floor >= 0.5 ? floor + 1 : floor, value);
    }

    /// The difference of a sum that a subclass of int has made, by means of its own `divmod`.
    private static PyObject divided(ThreadState ts, PyType type, PyObject microseconds) {
        PyTuple first = divmod(ts, microseconds, PyTimeDelta.MICROSECONDS);
        int us = part(ts, first.get(1), PyTimeDelta.MICROSECONDS);
        PyTuple second = divmod(ts, first.get(0), PyTimeDelta.SECONDS_PER_DAY);
        int seconds = part(ts, second.get(1), PyTimeDelta.SECONDS_PER_DAY);
        return PyTimeDelta.ofType(ts, type, dev.vertebra.objectmodel.Arguments.asInt(ts, second.get(0)), seconds, us);
    }

    private static int part(ThreadState ts, PyObject value, int limit) {
        int part = dev.vertebra.objectmodel.Arguments.asInt(ts, value);
        if (part < 0 || part >= limit) {
            throw Raise.typeError("divmod() returned a value out of range");
        }
        return part;
    }

    private static PyTuple divmod(ThreadState ts, PyObject value, int divisor) {
        PyObject result = Numbers.divmod(ts, value, PyInt.of(divisor));
        if (!(result instanceof PyTuple pair)) {
            throw Raise.typeError(
                    "divmod() returned non-tuple (type %s)", result.type().fullName());
        }
        if (pair.size() != 2) {
            throw Raise.typeError("divmod() returned a tuple of size %s", pair.size());
        }
        return pair;
    }
}
