package dev.vertebra.natives.time;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// The calendar of `time`. Compare CPython Modules/timemodule.c.
@NativeModuleTable("time")
final class CalendarFunctions {
    private CalendarFunctions() {}

    /// Takes seconds since the epoch apart, in UTC.
    @PyFunction("gmtime(seconds=None, /)")
    static PyObject gmtime(ThreadState ts, PyObject seconds) {
        return CalendarTime.of(ClockFunctions.seconds(ts, seconds), ZoneOffset.UTC);
    }

    /// Takes seconds since the epoch apart, in local time.
    @PyFunction("localtime(seconds=None, /)")
    static PyObject localtime(ThreadState ts, PyObject seconds) {
        return CalendarTime.of(ClockFunctions.seconds(ts, seconds), ZoneId.systemDefault());
    }

    /// Puts a local time together: seconds since the epoch.
    @PyFunction("mktime(tuple, /)")
    static double mktime(ThreadState ts, PyObject tuple) {
        int[] f = CalendarTime.fields(ts, tuple);
        LocalDateTime time = LocalDateTime.of(f[0], 1, 1, 0, 0)
                .plusMonths(f[1] - 1L)
                .plusDays(f[2] - 1L)
                .plusHours(f[3])
                .plusMinutes(f[4])
                .plusSeconds(f[5]);
        ZonedDateTime local = time.atZone(ZoneId.systemDefault());
        return (f[8] > 0 ? local.withLaterOffsetAtOverlap() : local).toEpochSecond();
    }

    /// A time as `Sat Jun 06 16:26:11 1998`.
    @PyFunction("asctime(tuple=None, /)")
    static PyObject asctime(ThreadState ts, PyObject tuple) {
        return PyStr.of(ascii(CalendarTime.checked(ts, tuple)));
    }

    private static String ascii(int[] f) {
        return String.format(
                Locale.ROOT,
                "%s %s %2d %02d:%02d:%02d %d",
                CalendarTime.day(f[6], false),
                CalendarTime.month(f[1], false),
                f[2],
                f[3],
                f[4],
                f[5],
                f[0]);
    }

    /// Seconds since the epoch as `Sat Jun 06 16:26:11 1998`.
    @PyFunction("ctime(seconds=None, /)")
    static PyObject ctime(ThreadState ts, PyObject seconds) {
        return asctime(ts, localtime(ts, seconds));
    }

    /// Formats a time.
    @PyFunction("strftime(format, tuple=None, /)")
    static PyObject strftime(ThreadState ts, String format, PyObject tuple) {
        int[] f = CalendarTime.checked(ts, tuple);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%' && i + 1 < format.length()) {
                out.append(field(format.charAt(++i), f));
            } else {
                out.append(c);
            }
        }
        return PyStr.of(out.toString());
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static String field(char directive, int[] f) {
        return switch (directive) {
            case 'a' -> CalendarTime.day(f[6], false);
            case 'A' -> CalendarTime.day(f[6], true);
            case 'b', 'h' -> CalendarTime.month(f[1], false);
            case 'B' -> CalendarTime.month(f[1], true);
            case 'c' -> ascii(f);
            case 'C' -> two(Math.floorDiv(f[0], 100));
            case 'd' -> two(f[2]);
            case 'D', 'x' -> field('m', f) + "/" + field('d', f) + "/" + field('y', f);
            case 'e' -> f[2] < 10 ? " " + f[2] : "" + f[2];
            case 'F' -> f[0] + "-" + field('m', f) + "-" + field('d', f);
            case 'H' -> two(f[3]);
            case 'I' -> two((f[3] + 11) % 12 + 1);
            case 'j' -> (f[7] < 100 ? "0" : "") + two(f[7]);
            case 'k' -> f[3] < 10 ? " " + f[3] : "" + f[3];
            case 'm' -> two(f[1]);
            case 'M' -> two(f[4]);
            case 'n' -> "\n";
            case 'p' -> f[3] < 12 ? "AM" : "PM";
            case 'P' -> f[3] < 12 ? "am" : "pm";
            case 'r' -> field('I', f) + ":" + field('M', f) + ":" + field('S', f) + " " + field('p', f);
            case 'R' -> field('H', f) + ":" + field('M', f);
            case 'S' -> two(f[5]);
            case 't' -> "\t";
            case 'T', 'X' -> field('R', f) + ":" + field('S', f);
            case 'u' -> "" + (f[6] + 1);
            case 'w' -> "" + (f[6] + 1) % 7;
            case 'y' -> two(Math.floorMod(f[0], 100));
            case 'Y' -> "" + f[0];
            case 'U' -> two((f[7] - 1 + 7 - (f[6] + 1) % 7) / 7);
            case 'W' -> two((f[7] - 1 + 7 - f[6]) / 7);
            case 'V' -> two(local(f).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'G' -> "" + local(f).get(IsoFields.WEEK_BASED_YEAR);
            case 's' -> "" + local(f).atZone(ZoneId.systemDefault()).toEpochSecond();
            case 'z' ->
                local(f).atZone(ZoneId.systemDefault()).getOffset().equals(ZoneOffset.UTC)
                        ? "+0000"
                        : local(f).atZone(ZoneId.systemDefault())
                                .getOffset()
                                .getId()
                                .replace(":", "");
            case 'Z' -> java.util.TimeZone.getDefault().getDisplayName(f[8] > 0, java.util.TimeZone.SHORT, Locale.ROOT);
            case '%' -> "%";
            default -> "%" + directive;
        };
    }

    private static LocalDateTime local(int[] f) {
        return LocalDateTime.of(f[0], f[1], f[2], f[3], f[4], Math.min(f[5], 59));
    }
}
