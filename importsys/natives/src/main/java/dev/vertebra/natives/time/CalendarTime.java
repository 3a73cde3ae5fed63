package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// A time taken apart, as `struct tm` of C has it. Compare CPython Modules/timemodule.c gettmarg, checktm.
///
/// @param month from 1
/// @param weekday 0 for Sunday
/// @param yearDay from 0
/// @param summer 1 if it is summer time, 0 if not, -1 if that is not known
/// @param offset seconds that the clock is ahead of UTC
/// @param zone the name of the time zone, or null without
record CalendarTime(
        int year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        int weekday,
        int yearDay,
        int summer,
        int offset,
        @Nullable String zone) {
    /// The class `time.struct_time`.
    static final PyType TYPE = PyStructSequence.define(
            "time.struct_time",
            "A time as year, month, day, hour, minute, second, weekday, day of the year and whether it is summer"
                    + " time.\n"
                    + "\n"
                    + "It is what gmtime(), localtime() and strptime() give, and what asctime(), mktime() and\n"
                    + "strftime() take; these take a plain tuple of nine ints, too.",
            9,
            true,
            "tm_year the year, with the century",
            "tm_mon the month, from 1 to 12",
            "tm_mday the day of the month, from 1 to 31",
            "tm_hour the hour, from 0 to 23",
            "tm_min the minute, from 0 to 59",
            "tm_sec the second, from 0 to 61",
            "tm_wday the day of the week, from 0 for Monday to 6",
            "tm_yday the day of the year, from 1 to 366",
            "tm_isdst 1 for summer time, 0 for standard time, -1 if that is not known",
            "tm_zone the abbreviated name of the time zone",
            "tm_gmtoff how many seconds the time zone is ahead of UTC");

    private static final double LIMIT = 0x1p63;

    /// A moment as `struct_time`.
    static PyObject of(LocalMoment moment) {
        return PyStructSequence.of(
                TYPE,
                PyInt.of(moment.year()),
                PyInt.of(moment.month()),
                PyInt.of(moment.day()),
                PyInt.of(moment.hour()),
                PyInt.of(moment.minute()),
                PyInt.of(moment.second()),
                PyInt.of(moment.weekday()),
                PyInt.of(moment.yearDay()),
                PyInt.of(moment.summer() ? 1 : 0),
                PyStr.of(moment.zone()),
                PyInt.of(moment.offset()));
    }

    private static CalendarTime checkedOf(LocalMoment moment) {
        return new CalendarTime(
                (int) moment.year(),
                moment.month(),
                moment.day(),
                moment.hour(),
                moment.minute(),
                moment.second(),
                (moment.weekday() + 1) % 7,
                moment.yearDay() - 1,
                moment.summer() ? 1 : 0,
                moment.offset(),
                moment.zone());
    }

    /// The time that an argument stands for; its parts may be out of range.
    ///
    /// @param function the name of the function, for the message
    static CalendarTime read(ThreadState ts, String function, PyObject value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Raise.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != 9) {
            throw Raise.typeError("%s(): illegal time tuple argument", function);
        }
        int[] f = new int[9];
        for (int i = 0; i < 9; i++) {
            f[i] = Numbers.asIntArgument(ts, tuple.get(i));
        }
        if (f[0] < Integer.MIN_VALUE + 1900) {
            throw Raise.overflowError("year out of range");
        }
        String zone = null;
        int offset = 0;
        if (tuple.type() == TYPE) {
            PyObject name = PyStructSequence.hidden(tuple, 0);
            zone = name instanceof PyStr text ? text.value() : null;
            PyObject seconds = PyStructSequence.hidden(tuple, 1);
            offset = seconds == PyNone.NONE ? 0 : Numbers.asIntArgument(ts, seconds);
        }
        return new CalendarTime(
                f[0], f[1], f[2], f[3], f[4], f[5], (f[6] + 1) % 7, f[7] - 1, Math.clamp(f[8], -1, 1), offset, zone);
    }

    /// The time that an argument stands for, now without one, with all parts in range; those of a date may be 0, which
    /// stands for 1.
    static CalendarTime checked(ThreadState ts, String function, @Nullable PyObject value) {
        if (value == null) {
            return checkedOf(LocalMoment.of(ts, now()));
        }
        CalendarTime time = read(ts, function, value);
        inRange(time.month, 12, "month");
        inRange(time.day, 31, "day of month");
        inRange(time.hour, 23, "hour");
        inRange(time.minute, 59, "minute");
        inRange(time.second, 61, "seconds");
        inRange(time.weekday, 6, "day of week");
        inRange(Math.max(time.yearDay, time.yearDay == -1 ? 0 : time.yearDay), 365, "day of year");
        return new CalendarTime(
                time.year,
                Math.max(time.month, 1),
                Math.max(time.day, 1),
                time.hour,
                time.minute,
                time.second,
                time.weekday,
                Math.max(time.yearDay, 0),
                time.summer,
                time.offset,
                time.zone);
    }

    private static void inRange(int value, int most, String name) {
        if (value < 0 || value > most) {
            throw Raise.valueError("%s out of range", name);
        }
    }

    static long now() {
        return Math.floorDiv(SystemClock.nanoseconds(), 1_000_000_000L);
    }

    /// Seconds as an argument that may be None or absent, which stands for now; rounded down.
    static long seconds(ThreadState ts, @Nullable PyObject value) {
        if (value == null || value == PyNone.NONE) {
            return now();
        }
        if (value instanceof PyFloat number) {
            double seconds = Math.floor(number.value());
            if (Double.isNaN(seconds)) {
                throw Raise.valueError("Invalid value NaN (not a number)");
            }
            if (seconds < -LIMIT || seconds >= LIMIT) {
                throw outOfRange();
            }
            return (long) seconds;
        }
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
