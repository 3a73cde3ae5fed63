package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.datetime.span.Timestamps;
import dev.vertebra.natives.time.CallCount;
import dev.vertebra.natives.time.LocalMoment;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The class methods of `datetime.date`.
@NativeType("datetime.date")
final class DateMakers {
    private static final CallReader.Shape WEEK = CallReader.Shape.of("fromisocalendar", 3, "year", "week", "day");
    private static final PyStr FROMTIMESTAMP = PyStr.intern("fromtimestamp");

    private DateMakers() {}

    /// The local day of a POSIX timestamp.
    ///
    /// The timestamp is a number, such as time.time() gives.
    @PyClassMethod("fromtimestamp(type, timestamp, /)")
    static PyObject fromtimestamp(ThreadState ts, PyType type, PyObject timestamp) {
        LocalMoment local = LocalMoment.of(ts, Timestamps.wholeSeconds(ts, timestamp));
        return PyDate.make(ts, type, (int) local.year(), local.month(), local.day());
    }

    /// int -> the date of a day number; day 1 is the first of January of year 1.
    @PyClassMethod("fromordinal(type, ordinal, /)")
    @ShownSignature("")
    static PyObject fromordinal(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "fromordinal", 1, count, keywords);
        int ordinal = Numbers.asIntArgument(ts, args[from]);
        if (ordinal < 1) {
            throw Raise.valueError("ordinal must be >= 1");
        }
        long packed = Gregorian.ofOrdinal(ordinal);
        return PyDate.make(ts, type, (int) (packed >>> 16), (int) packed >>> 8 & 0xFF, (int) packed & 0xFF);
    }

    /// str -> the date of a text in ISO 8601 format.
    @PyClassMethod("fromisoformat(type, object, /)")
    static PyObject fromisoformat(ThreadState ts, PyType type, PyObject object) {
        if (!(object instanceof PyStr text)) {
            throw Raise.typeError("fromisoformat: argument must be str");
        }
        long packed = new IsoReader(text).wholeDate();
        if (packed < 0) {
            throw invalid(ts, text);
        }
        return PyDate.make(ts, type, (int) (packed >>> 16), (int) packed >>> 8 & 0xFF, (int) packed & 0xFF);
    }

    static PyException invalid(ThreadState ts, PyStr text) {
        return Raise.valueError("Invalid isoformat string: %s", Text.repr(ts, text));
    }

    /// int, int, int -> the date of a year, a week and a day of the week, as ISO 8601 counts them.
    ///
    /// date.isocalendar() is the way back.
    @PyClassMethod("fromisocalendar(type, year, week, day)")
    @ShownSignature("")
    static PyObject fromisocalendar(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(WEEK, args, from, count, keywords);
        int year;
        int week;
        int day;
        try {
            year = reader.nextInt(ts, 0);
            week = reader.nextInt(ts, 0);
            day = reader.nextInt(ts, 0);
            reader.end();
        } catch (PyException e) {
            throw e.matches(ExceptionTypes.OverflowError) ? Raise.valueError("ISO calendar component out of range") : e;
        }
        long packed = Gregorian.ofWeek(year, week, day);
        if (packed < 0) {
            throw packed == -1
                    ? Raise.valueError("Year is out of range: %s", year)
                    : packed == -2
                            ? Raise.valueError("Invalid week: %s", week)
                            : Raise.valueError("Invalid day: %s (range is [1, 7])", day);
        }
        return PyDate.make(ts, type, (int) (packed >>> 16), (int) packed >>> 8 & 0xFF, (int) packed & 0xFF);
    }

    /// Today, or now: what fromtimestamp() of the class gives for time.time().
    @PyClassMethod("today(type, /)")
    static PyObject today(ThreadState ts, PyType type) {
        PyObject now = Calls.call0(ts, TimeFunctions.get(ts, TimeFunctions.TIME));
        return Calls.callMethod(ts, type, FROMTIMESTAMP, now);
    }
}
