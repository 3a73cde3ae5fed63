package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.datetime.span.TimeDeltaArithmetic;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The operators of `datetime.datetime`. Compare CPython Modules/_datetimemodule.c datetime_subtract,
/// datetime_richcompare.
@NativeType("datetime.datetime")
final class DateTimeArithmetic {
    private DateTimeArithmetic() {}

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyDateTime moment) {
            return right instanceof PyTimeDelta delta ? moved(ts, moment, delta, 1) : PyNotImplemented.INSTANCE;
        }
        return left instanceof PyTimeDelta delta ? moved(ts, (PyDateTime) right, delta, 1) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyDateTime moment) {
            if (right instanceof PyDateTime other) {
                return difference(ts, moment, other);
            }
            if (right instanceof PyTimeDelta delta) {
                return moved(ts, moment, delta, -1);
            }
        }
        return PyNotImplemented.INSTANCE;
    }

    /// A moment moved by a difference.
    ///
    /// @param sign 1 or -1
    static PyObject moved(ThreadState ts, PyDateTime moment, PyTimeDelta delta, int sign) {
        long clock = moment.clock;
        int us = PyTime.microsecond(clock) + sign * delta.microseconds;
        int seconds = PyTime.seconds(clock) + sign * delta.seconds;
        if (us < 0) {
            us += PyTimeDelta.MICROSECONDS;
            seconds--;
        } else if (us >= PyTimeDelta.MICROSECONDS) {
            us -= PyTimeDelta.MICROSECONDS;
            seconds++;
        }
        int days = sign * delta.days;
        if (seconds < 0) {
            seconds += PyTimeDelta.SECONDS_PER_DAY;
            days--;
        } else if (seconds >= PyTimeDelta.SECONDS_PER_DAY) {
            seconds -= PyTimeDelta.SECONDS_PER_DAY;
            days++;
        }
        int packed = days == 0 && moment.packed >= 0
                ? moment.packed
                : Gregorian.normalized(moment.year(), moment.month(), moment.day() + days);
        int minutes = seconds / 60;
        long moved = PyTime.clock(minutes / 60, minutes % 60, seconds - minutes * 60, us);
        if (moment.type() == PyDateTime.TYPE) {
            return PyDateTime.ofPacked(ts, PyDateTime.TYPE, packed, moved, moment.tzinfo, 0);
        }
        return PyDateTime.make(ts, moment.type(), packed & 0xFFFFFFFFL, moved, ZoneQuestions.orNone(moment.tzinfo), 0);
    }

    /// The difference of two moments, by their offsets from UTC unless their time zone is the same.
    static PyTimeDelta difference(ThreadState ts, PyDateTime left, PyDateTime right) {
        PyTimeDelta plain = PyTimeDelta.of(
                ts,
                left.ordinal() - right.ordinal(),
                PyTime.seconds(left.clock) - PyTime.seconds(right.clock),
                PyTime.microsecond(left.clock) - PyTime.microsecond(right.clock));
        if (left.tzinfo == right.tzinfo) {
            return plain;
        }
        PyTimeDelta a = ZoneQuestions.utcoffset(ts, left.tzinfo, left);
        PyTimeDelta b = ZoneQuestions.utcoffset(ts, right.tzinfo, right);
        if (a == null || b == null) {
            if (a != b) {
                throw Raise.typeError("can't subtract offset-naive and offset-aware datetimes");
            }
            return plain;
        }
        return a.order(b) == 0
                ? plain
                : TimeDeltaArithmetic.subtract(ts, plain, TimeDeltaArithmetic.subtract(ts, a, b));
    }

    private static int order(PyDateTime a, PyDateTime b) {
        int days = Integer.compareUnsigned(a.packed, b.packed);
        return days != 0 ? days : Long.compare(a.clock, b.clock);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyDateTime self, PyObject other, int op) {
        if (!(other instanceof PyDateTime that)) {
            return PyNotImplemented.INSTANCE;
        }
        if (self.tzinfo == that.tzinfo) {
            return PyBool.of(CompareOp.holds(op, order(self, that)));
        }
        boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
        PyTimeDelta a = ZoneQuestions.utcoffset(ts, self.tzinfo, self);
        PyTimeDelta b = ZoneQuestions.utcoffset(ts, that.tzinfo, that);
        int order;
        if (a == b || a != null && b != null && a.order(b) == 0) {
            order = order(self, that);
        } else if (a != null && b != null) {
            PyTimeDelta difference = difference(ts, self, that);
            order = difference.days != 0 ? difference.days : difference.seconds | difference.microseconds;
        } else if (equality) {
            return PyBool.of(op == CompareOp.NE);
        } else {
            throw Raise.typeError("can't compare offset-naive and offset-aware datetimes");
        }
        if (equality && order == 0 && (isAmbiguous(ts, self, a) || isAmbiguous(ts, that, b))) {
            order = 1;
        }
        return PyBool.of(CompareOp.holds(op, order));
    }

    /// Whether the offset of a moment depends on its fold: then it equals no moment of another time zone. PEP 495.
    private static boolean isAmbiguous(ThreadState ts, PyDateTime moment, @Nullable PyTimeDelta offset) {
        PyDateTime flipped = moment.with(ts, moment.tzinfo, 1 - moment.fold);
        PyTimeDelta other = ZoneQuestions.utcoffset(ts, moment.tzinfo, flipped);
        return other != offset && (other == null || offset == null || other.order(offset) != 0);
    }
}
