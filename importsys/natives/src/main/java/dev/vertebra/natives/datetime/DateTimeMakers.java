package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.Timestamps;
import dev.vertebra.natives.time.CallCount;
import dev.vertebra.natives.time.LocalMoment;
import dev.vertebra.natives.time.SystemClock;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The class methods of `datetime.datetime`.
@NativeType("datetime.datetime")
final class DateTimeMakers {
    private static final CallReader.Shape TIMESTAMP = CallReader.Shape.of("fromtimestamp", 1, "timestamp", "tz");
    private static final CallReader.Shape COMBINE = CallReader.Shape.of("combine", 2, "date", "time", "tzinfo");
    private static final PyStr STRPTIME = PyStr.intern("_strptime_datetime");

    private DateTimeMakers() {}

    /// Now, in a time zone.
    ///
    /// Without a time zone it is local time, and the result has none.
    @PyClassMethod("now(type, tz=None)")
    static PyObject now(ThreadState ts, PyType type, PyObject tz) {
        ZoneQuestions.checked(tz);
        long now = SystemClock.nanoseconds();
        long seconds = Math.floorDiv(now, 1_000_000_000L);
        return inZone(ts, type, seconds, (int) (Math.floorMod(now, 1_000_000_000L) / 1000), tz);
    }

    /// Now, in UTC, without a time zone.
    @PyClassMethod("utcnow(type, /)")
    static PyObject utcnow(ThreadState ts, PyType type) {
        ts.warn(
                ExceptionTypes.DeprecationWarning,
                "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use"
                        + " timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
                1);
        long now = SystemClock.nanoseconds();
        int us = (int) (Math.floorMod(now, 1_000_000_000L) / 1000);
        return inUtc(ts, type, Math.floorDiv(now, 1_000_000_000L), us, PyNone.NONE);
    }

    /// timestamp[, tz] -> the moment of a POSIX timestamp in a time zone, or in local time without.
    @PyClassMethod("fromtimestamp(type, timestamp, tz=None)")
    @ShownSignature("")
    static PyObject fromtimestamp(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(TIMESTAMP, args, from, count, keywords);
        PyObject timestamp = reader.required();
        PyObject tz = ZoneQuestions.orNone(reader.next());
        reader.end();
        ZoneQuestions.checked(tz);
        Timestamps moment = Timestamps.of(ts, timestamp);
        return inZone(ts, type, moment.seconds(), moment.microseconds(), tz);
    }

    private static PyObject inZone(ThreadState ts, PyType type, long seconds, int us, PyObject tz) {
        if (tz == PyNone.NONE) {
            LocalMoment local = LocalMoment.of(ts, seconds);
            int fold = LocalTime.fold(ts, local, seconds);
            return PyDateTime.make(ts, type, packed(local), clock(local, us), PyNone.NONE, fold);
        }
        return ZoneQuestions.fromutc(ts, tz, inUtc(ts, type, seconds, us, tz));
    }

    private static PyObject inUtc(ThreadState ts, PyType type, long seconds, int us, PyObject tz) {
        LocalMoment utc = LocalMoment.inUtc(seconds);
        return PyDateTime.make(ts, type, packed(utc), clock(utc, us), tz, 0);
    }

    private static long packed(LocalMoment moment) {
        return moment.year() << 16 | moment.month() << 8 | moment.day();
    }

    private static long clock(LocalMoment moment, int us) {
        return PyTime.clock(moment.hour(), moment.minute(), moment.second(), us);
    }

    /// timestamp -> the moment of a POSIX timestamp in UTC, without a time zone.
    @PyClassMethod("utcfromtimestamp(type, timestamp, /)")
    @ShownSignature("")
    static PyObject utcfromtimestamp(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords == null || keywords.size() == 0) {
            ts.warn(
                    ExceptionTypes.DeprecationWarning,
                    "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future"
                            + " version. Use timezone-aware objects to represent datetimes in UTC:"
                            + " datetime.datetime.fromtimestamp(timestamp, datetime.UTC).",
                    1);
        }
        CallCount.exactly("", "utcfromtimestamp", 1, count, keywords);
        Timestamps moment = Timestamps.of(ts, args[from]);
        return inUtc(ts, type, moment.seconds(), moment.microseconds(), PyNone.NONE);
    }

    /// string, format -> the moment of a text in a format, as strptime() of time reads it.
    @PyClassMethod("strptime(type, string, format, /)")
    @ShownSignature("")
    static PyObject strptime(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "strptime", 2, count, keywords);
        for (int i = 0; i < 2; i++) {
            if (!(args[from + i] instanceof PyStr)) {
                PyObject given = args[from + i];
                String name = given == PyNone.NONE ? "None" : given.type().fullName();
                throw Raise.typeError("strptime() argument %s must be str, not %s", i + 1, name);
            }
        }
        return Calls.callMethod(ts, ts.importModule("_strptime"), STRPTIME, type, args[from], args[from + 1]);
    }

    /// date, time -> the moment at a time of a day.
    @PyClassMethod("combine(type, date, time, tzinfo=True)")
    @ShownSignature("")
    static PyObject combine(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(COMBINE, args, from, count, keywords);
        PyDate date = (PyDate) reader.checked(reader.required(), PyDate.TYPE);
        PyTime time = (PyTime) reader.checked(reader.required(), PyTime.TYPE);
        PyObject tzinfo = reader.next();
        reader.end();
        PyObject zone = tzinfo == null ? PyTime.tzinfo(time) : tzinfo;
        return PyDateTime.make(ts, type, date.packed & 0xFFFFFFFFL, time.clock, zone, time.fold);
    }

    /// str -> the moment of a text in one of most formats of ISO 8601.
    @PyClassMethod("fromisoformat(type, object, /)")
    static PyObject fromisoformat(ThreadState ts, PyType type, PyObject object) {
        if (!(object instanceof PyStr text)) {
            throw Raise.typeError("fromisoformat: argument must be str");
        }
        IsoReader reader = new IsoReader(text);
        long packed = reader.dateTime();
        if (packed < 0) {
            throw DateMakers.invalid(ts, text);
        }
        return PyDateTime.make(ts, type, packed, reader.clock, TimeMethods.zone(ts, reader), 0);
    }
}
