package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `datetime.datetime` that depend on its time zone or on the local one.
@NativeType("datetime.datetime")
final class DateTimeZones {
    private static final CallReader.Shape ASTIMEZONE = CallReader.Shape.of("astimezone", 0, "tz");

    private DateTimeZones() {}

    /// The moment as a time tuple, as localtime() of time gives them.
    @PyMethod("timetuple(self, /)")
    static PyObject timetuple(ThreadState ts, PyDateTime self) {
        PyTimeDelta dst = ZoneQuestions.dst(ts, self.tzinfo, self);
        return TimeFunctions.structTime(ts, self.packed, self.clock, dst == null ? -1 : dst.isZero() ? 0 : 1);
    }

    /// The moment in UTC as a time tuple, as localtime() of time gives them.
    @PyMethod("utctimetuple(self, /)")
    static PyObject utctimetuple(ThreadState ts, PyDateTime self) {
        PyTimeDelta offset = ZoneQuestions.utcoffset(ts, self.tzinfo, self);
        PyDateTime moment = self;
        if (offset != null && DateTimeArithmetic.moved(ts, self, offset, -1) instanceof PyDateTime utc) {
            moment = utc;
        }
        return TimeFunctions.structTime(ts, moment.packed, moment.clock, 0);
    }

    /// The moment as a POSIX timestamp, a float.
    @PyMethod("timestamp(self, /)")
    static double timestamp(ThreadState ts, PyDateTime self) {
        if (self.tzinfo != null) {
            return PyTimeDelta.totalSeconds(DateTimeArithmetic.difference(ts, self, PyDateTime.EPOCH));
        }
        long seconds = LocalTime.toSeconds(ts, self, self.fold);
        return seconds - LocalTime.EPOCH + PyTime.microsecond(self.clock) / 1e6;
    }

    /// What the time zone says is the offset from UTC.
    @PyMethod("utcoffset(self, /)")
    static PyObject utcoffset(ThreadState ts, PyDateTime self) {
        return ZoneQuestions.orNone(ZoneQuestions.utcoffset(ts, self.tzinfo, self));
    }

    /// What the time zone says is its name.
    @PyMethod("tzname(self, /)")
    static PyObject tzname(ThreadState ts, PyDateTime self) {
        return ZoneQuestions.tzname(ts, self.tzinfo, self);
    }

    /// What the time zone says summer time adds.
    @PyMethod("dst(self, /)")
    static PyObject dst(ThreadState ts, PyDateTime self) {
        return ZoneQuestions.orNone(ZoneQuestions.dst(ts, self.tzinfo, self));
    }

    /// tz -> the same moment in another time zone, or in local time without.
    @PyMethod("astimezone(self, tz=None)")
    @ShownSignature("")
    static PyObject astimezone(
            ThreadState ts, PyDateTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(ASTIMEZONE, args, from, count, keywords);
        PyObject wanted = ZoneQuestions.checked(ZoneQuestions.orNone(reader.next()));
        reader.end();
        PyObject own = self.tzinfo == null ? LocalTime.zoneOf(ts, self) : self.tzinfo;
        if (own == wanted) {
            return self;
        }
        PyTimeDelta offset = ZoneQuestions.utcoffset(ts, own, self);
        if (offset == null) {
            PyTimeZone local = LocalTime.zoneOf(ts, self);
            if (local == wanted) {
                return self;
            }
            offset = local.offset;
        }
        PyObject moved = DateTimeArithmetic.moved(ts, self, offset, -1);
        if (!(moved instanceof PyDateTime utc)) {
            return PyNone.NONE;
        }
        PyObject zone = wanted == null ? LocalTime.zoneAt(ts, LocalTime.timestampOfUtc(utc)) : wanted;
        return ZoneQuestions.fromutc(ts, zone, utc.with(ts, zone, utc.fold));
    }
}
