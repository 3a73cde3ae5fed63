package dev.vertebra.natives.time;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The calendar of `time`. Compare CPython Modules/timemodule.c.
@NativeModuleTable("time")
final class CalendarFunctions {
    private CalendarFunctions() {}

    /// gmtime([seconds]) -> seconds since the epoch taken apart, in UTC; now without them.
    @PyFunction("gmtime(seconds=None, /)")
    @ShownSignature("")
    static PyObject gmtime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return CalendarTime.of(LocalMoment.inUtc(seconds(ts, "gmtime", args, from, count, keywords)));
    }

    /// localtime([seconds]) -> seconds since the epoch taken apart, in local time; now without them.
    @PyFunction("localtime(seconds=None, /)")
    @ShownSignature("")
    static PyObject localtime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return CalendarTime.of(LocalMoment.of(ts, seconds(ts, "localtime", args, from, count, keywords)));
    }

    private static long seconds(
            ThreadState ts, String name, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.between("", name, 0, 1, count, keywords);
        return CalendarTime.seconds(ts, count == 0 ? null : args[from]);
    }

    /// Puts a local time together: seconds since the epoch.
    @PyFunction("mktime(tuple, /)")
    @ShownSignature("($self, object, /)")
    static double mktime(ThreadState ts, PyObject tuple) {
        CalendarTime time = CalendarTime.read(ts, "mktime", tuple);
        return LocalZone.of(ts).refresh(ts).seconds(time);
    }

    /// asctime([tuple]) -> a time as `Sat Jun 06 16:26:11 1998`; now without one.
    @PyFunction("asctime(tuple=None, /)")
    @ShownSignature("")
    static PyObject asctime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("asctime()", keywords);
        Arguments.checkCount("asctime", count, 0, 1);
        return ascii(CalendarTime.checked(ts, "asctime", count == 0 ? null : args[from]));
    }

    private static PyObject ascii(CalendarTime time) {
        return PyStr.of(TimeFormat.format(ThreadState.current(), "%a %b %e %H:%M:%S %Y", time));
    }

    /// ctime([seconds]) -> seconds since the epoch as `Sat Jun 06 16:26:11 1998`, in local time; now without them.
    @PyFunction("ctime(seconds=None, /)")
    @ShownSignature("")
    static PyObject ctime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        LocalMoment moment = LocalMoment.of(ts, seconds(ts, "ctime", args, from, count, keywords));
        return ascii(CalendarTime.checked(ts, "ctime", CalendarTime.of(moment)));
    }

    /// strftime(format[, tuple]) -> a time in a format; now without one.
    ///
    /// In the format stand %Y for the year with the century, %m month, %d day, %H hour, %M minute, %S second,
    /// %z offset from UTC, %a and %A name of the day, short and long, %b and %B of the month, %c all of it,
    /// %I hour of twelve, %p AM or PM, and more.
    @PyFunction("strftime(format, tuple=None, /)")
    @ShownSignature("")
    static PyObject strftime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.between("", "strftime", 1, 2, count, keywords);
        if (!(args[from] instanceof PyStr format)) {
            throw Raise.typeError(
                    "strftime() argument 1 must be str, not %s",
                    args[from].type().fullName());
        }
        CalendarTime time = CalendarTime.checked(ts, "strftime", count == 1 ? null : args[from + 1]);
        String text = format.value();
        if (text.indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return text.indexOf('%') < 0 ? format.exact() : PyStr.of(TimeFormat.format(ts, text, time));
    }

    /// strptime(string, format) -> the time of a text in a format, which strftime() describes.
    @PyFunction("strptime(string, format='%a %b %d %H:%M:%S %Y', /)")
    @ShownSignature("")
    static PyObject strptime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("strptime()", keywords);
        PyObject function = Attributes.get(ts, ts.importModule("_strptime"), "_strptime_time");
        return Calls.call(ts, function, args, from, count, null);
    }

    /// Looks again at the environment variable TZ, which says what local time is.
    @PyFunction("tzset()")
    @ShownSignature("($self, /)")
    static void tzset(ThreadState ts) {
        LocalZone zone = LocalZone.of(ts).refresh(ts);
        PyObject module = ts.importModule("time");
        for (Map.Entry<String, PyObject> entry : zone.constants().entrySet()) {
            Attributes.set(ts, module, PyStr.intern(entry.getKey()), entry.getValue());
        }
    }
}
