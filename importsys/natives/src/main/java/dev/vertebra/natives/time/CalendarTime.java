package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/// `time.struct_time`: a time taken apart.
final class CalendarTime {
    /// The class `time.struct_time`.
    static final PyType TYPE = PyStructSequence.define(
            "time.struct_time",
            "A time as year, month, day, hour, minute, second, weekday, day of the year and whether it is summer time.",
            9,
            true,
            "tm_year",
            "tm_mon",
            "tm_mday",
            "tm_hour",
            "tm_min",
            "tm_sec",
            "tm_wday",
            "tm_yday",
            "tm_isdst",
            "tm_zone",
            "tm_gmtoff");

    private CalendarTime() {}

    /// Takes a time apart.
    static PyObject of(long seconds, ZoneId zone) {
        ZonedDateTime time;
        try {
            time = ZonedDateTime.ofInstant(Instant.ofEpochSecond(seconds), zone);
        } catch (DateTimeException e) {
            throw Raise.overflowError("timestamp out of range for platform time_t");
        }
        boolean summer = zone.getRules().isDaylightSavings(time.toInstant());
        String name = zone.equals(ZoneOffset.UTC)
                ? "GMT"
                : java.util.TimeZone.getTimeZone(zone).getDisplayName(summer, java.util.TimeZone.SHORT, Locale.ROOT);
        return PyStructSequence.of(
                TYPE,
                PyInt.of(time.getYear()),
                PyInt.of(time.getMonthValue()),
                PyInt.of(time.getDayOfMonth()),
                PyInt.of(time.getHour()),
                PyInt.of(time.getMinute()),
                PyInt.of(time.getSecond()),
                PyInt.of(time.getDayOfWeek().getValue() - 1),
                PyInt.of(time.getDayOfYear()),
                PyInt.of(summer ? 1 : 0),
                PyStr.of(name),
                PyInt.of(time.getOffset().getTotalSeconds()));
    }

    /// The nine numbers of an argument.
    static int[] fields(ThreadState ts, PyObject value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Raise.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != 9) {
            throw Raise.typeError("illegal time tuple argument");
        }
        int[] fields = new int[9];
        for (int i = 0; i < 9; i++) {
            fields[i] = Numbers.asInt(ts, tuple.get(i));
        }
        return fields;
    }

    /// The fields of an argument, checked as strftime and asctime want them.
    static int[] checked(ThreadState ts, PyObject value) {
        PyObject time = value == PyNone.NONE ? of(ClockFunctions.seconds(ts, value), ZoneId.systemDefault()) : value;
        int[] f = fields(ts, time);
        f[1] = inRange(f[1], 0, 12, "month") == 0 ? 1 : f[1];
        f[2] = inRange(f[2], 0, 31, "day of month") == 0 ? 1 : f[2];
        inRange(f[3], 0, 23, "hour");
        inRange(f[4], 0, 59, "minute");
        inRange(f[5], 0, 61, "seconds");
        if (f[6] < -1) {
            throw Raise.valueError("day of week out of range");
        }
        f[6] = Math.floorMod(f[6], 7);
        f[7] = inRange(f[7], 0, 366, "day of year") == 0 ? 1 : f[7];
        return f;
    }

    private static int inRange(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw Raise.valueError("%s out of range", name);
        }
        return value;
    }

    static String day(int weekday, boolean whole) {
        return java.time.DayOfWeek.of(weekday + 1)
                .getDisplayName(whole ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }

    static String month(int month, boolean whole) {
        return java.time.Month.of(month).getDisplayName(whole ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }
}
