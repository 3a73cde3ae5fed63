package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.datetime.span.TimeDeltaArithmetic;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `datetime.datetime`: a day and a time of day. Compare CPython Modules/_datetimemodule.c PyDateTime_DateTime.
@NativeType("datetime.datetime")
public final class PyDateTime extends PyDate {
    static final PyType TYPE;

    /// The first moment of 1970 in UTC.
    static final PyDateTime EPOCH;

    private static final int STATE_SIZE = 10;
    private static final CallReader.Shape SHAPE = new CallReader.Shape(
            null, 3, 8, List.of("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"));
    private static final PyStr ISOFORMAT = PyStr.intern("isoformat");
    private static final PyStr SPACE = PyStr.intern(" ");

    static {
        PyType.Builder builder = PyType.builtin("datetime.datetime", PyDateTime.class)
                .base(PyDate.TYPE)
                .doc("datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\n"
                        + "Year, month and day are required. tzinfo is None or a time zone, the other arguments are\n"
                        + "ints.\n")
                .natives(
                        PyDateTimeNatives.rows(),
                        DateTimeArithmeticNatives.rows(),
                        DateTimeMakersNatives.rows(),
                        DateTimeMethodsNatives.rows(),
                        DateTimeZonesNatives.rows())
                .uncollected()
                .structure(48)
                .order("now utcnow fromtimestamp utcfromtimestamp strptime combine fromisoformat date time timetz"
                        + " ctime timetuple timestamp utctimetuple isoformat utcoffset tzname dst replace"
                        + " __replace__ astimezone __reduce_ex__ __reduce__ hour minute second microsecond tzinfo"
                        + " fold");
        TYPE = builder.make();
        EPOCH = constant(1970 << 16 | 1 << 8 | 1, 0, PyTimeZone.UTC);
        builder.constant("min", constant(Gregorian.MIN_YEAR << 16 | 1 << 8 | 1, 0, null))
                .constant(
                        "max",
                        constant(Gregorian.MAX_YEAR << 16 | 12 << 8 | 31, PyTime.clock(23, 59, 59, 999_999), null))
                .constant("resolution", PyTimeDelta.RESOLUTION);
    }

    /// The time of day, as [PyTime] packs it.
    final long clock;

    /// The time zone, or null for None.
    final @Nullable PyObject tzinfo;

    final int fold;

    private PyDateTime(PyType type, int packed, long clock, @Nullable PyObject tzinfo, int fold) {
        super(type, packed);
        this.clock = clock;
        this.tzinfo = tzinfo;
        this.fold = fold;
    }

    private static PyDateTime constant(int packed, long clock, @Nullable PyObject tzinfo) {
        PyDateTime made = new PyDateTime(TYPE, packed, clock, tzinfo, 0);
        made.immortalise();
        return made;
    }

    /// A moment that is checked already.
    static PyDateTime ofPacked(
            ThreadState ts, PyType type, int packed, long clock, @Nullable PyObject tzinfo, int fold) {
        return finished(ts, new PyDateTime(type, packed, clock, tzinfo, fold));
    }

    /// A moment of a class; a subclass is called.
    ///
    /// @param tzinfo the time zone or None
    static PyObject make(
            ThreadState ts,
            PyType type,
            int year,
            int month,
            int day,
            int hour,
            int minute,
            int second,
            int us,
            PyObject tzinfo,
            int fold) {
        if (type == TYPE) {
            Gregorian.check(year, month, day);
            long clock = PyTime.checked(hour, minute, second, us, fold);
            int packed = year << 16 | month << 8 | day;
            return new PyDateTime(TYPE, packed, clock, ZoneQuestions.checked(tzinfo), fold);
        }
        PyObject[] args = {
            PyInt.of(year),
            PyInt.of(month),
            PyInt.of(day),
            PyInt.of(hour),
            PyInt.of(minute),
            PyInt.of(second),
            PyInt.of(us),
            tzinfo,
            PyInt.of(fold),
        };
        return PyTime.callWithFold(ts, type, args, fold);
    }

    /// A moment of a class; a subclass is called.
    ///
    /// @param packed a date, which may be out of range
    static PyObject make(ThreadState ts, PyType type, long packed, long clock, PyObject tzinfo, int fold) {
        return make(
                ts,
                type,
                (int) (packed >> 16),
                (int) packed >>> 8 & 0xFF,
                (int) packed & 0xFF,
                PyTime.hour(clock),
                PyTime.minute(clock),
                PyTime.second(clock),
                PyTime.microsecond(clock),
                tzinfo,
                fold);
    }

    /// The same moment of another class, time zone or fold.
    PyDateTime with(ThreadState ts, @Nullable PyObject otherZone, int otherFold) {
        return ofPacked(ts, type(), packed, clock, otherZone, otherFold);
    }

    /// The seconds from the first moment of 1970 to this one, as its calendar and clock show it.
    public long secondsSince1970() {
        return (ordinal() - Gregorian.EPOCH) * (long) PyTimeDelta.SECONDS_PER_DAY + PyTime.seconds(clock);
    }

    /// The year.
    public int yearNumber() {
        return year();
    }

    /// Whether it is the second of two moments with the same local time.
    public boolean isFolded() {
        return fold != 0;
    }

    /// The time zone, or null without.
    public @Nullable PyObject zone() {
        return tzinfo;
    }

    /// Whether it is a datetime of no subclass.
    public boolean isExact() {
        return type() == TYPE;
    }

    /// The second of two moments with the same local time.
    public PyObject folded(ThreadState ts) {
        return with(ts, tzinfo, 1);
    }

    byte[] state(boolean marks) {
        byte[] state = Arrays.copyOf(super.state(), STATE_SIZE);
        PyTime.putClock(clock, state, STATE_SIZE - 6);
        if (marks && fold != 0) {
            state[2] |= (byte) 0x80;
        }
        return state;
    }

    @PyNew("datetime(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 1 || count == 2) {
            byte[] state = PickledState.of(ts, args[from], STATE_SIZE, 2, "a datetime object");
            if (state != null) {
                return unpickled(ts, cls, state, count == 2 ? PickledState.tzinfo(args[from + 1]) : null);
            }
        }
        if (count >= 3 && count <= 8 && keywords == null) {
            return ofPositions(ts, cls, args, from, count);
        }
        CallReader reader = new CallReader(SHAPE, args, from, count, keywords);
        int year = reader.nextInt(ts, 0);
        int month = reader.nextInt(ts, 0);
        int day = reader.nextInt(ts, 0);
        int hour = reader.nextInt(ts, 0);
        int minute = reader.nextInt(ts, 0);
        int second = reader.nextInt(ts, 0);
        int us = reader.nextInt(ts, 0);
        PyObject tzinfo = ZoneQuestions.orNone(reader.next());
        int fold = reader.nextInt(ts, 0);
        reader.end();
        Gregorian.check(year, month, day);
        long clock = PyTime.checked(hour, minute, second, us, fold);
        return ofPacked(ts, cls, year << 16 | month << 8 | day, clock, ZoneQuestions.checked(tzinfo), fold);
    }

    private static PyObject ofPositions(ThreadState ts, PyType cls, PyObject[] args, int from, int count) {
        int year = Numbers.asIntArgument(ts, args[from]);
        int month = Numbers.asIntArgument(ts, args[from + 1]);
        int day = Numbers.asIntArgument(ts, args[from + 2]);
        int hour = count > 3 ? Numbers.asIntArgument(ts, args[from + 3]) : 0;
        int minute = count > 4 ? Numbers.asIntArgument(ts, args[from + 4]) : 0;
        int second = count > 5 ? Numbers.asIntArgument(ts, args[from + 5]) : 0;
        int us = count > 6 ? Numbers.asIntArgument(ts, args[from + 6]) : 0;
        Gregorian.check(year, month, day);
        long clock = PyTime.checked(hour, minute, second, us, 0);
        PyObject tzinfo = count > 7 ? ZoneQuestions.checked(args[from + 7]) : null;
        return ofPacked(ts, cls, year << 16 | month << 8 | day, clock, tzinfo, 0);
    }

    private static PyObject unpickled(ThreadState ts, PyType cls, byte[] state, @Nullable PyObject tzinfo) {
        int fold = state[2] < 0 ? 1 : 0;
        state[2] &= 0x7F;
        return ofPacked(ts, cls, PickledState.date(state), PickledState.clock(state, STATE_SIZE - 6), tzinfo, fold);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyDateTime self) {
        StringBuilder text =
                new StringBuilder(self.type().fullName()).append('(').append(self.year());
        text.append(", ").append(self.month()).append(", ").append(self.day());
        text.append(", ").append(PyTime.hour(self.clock)).append(", ").append(PyTime.minute(self.clock));
        return PyStr.of(PyTime.reprRest(ts, text, self.clock)
                .append(self.fold == 0 ? "" : ", fold=1")
                .append(PyTime.reprZone(ts, self.tzinfo))
                .append(')')
                .toString());
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyDateTime self) {
        return Calls.callMethod(ts, self, ISOFORMAT, SPACE);
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyDateTime self) {
        if (self.hash == -1) {
            PyDateTime asked = self.fold == 0 ? self : self.with(ts, self.tzinfo, 0);
            PyTimeDelta offset = ZoneQuestions.utcoffset(ts, asked.tzinfo, asked);
            self.hash = offset == null
                    ? PyBytes.fresh(self.state(false)).hash()
                    : PyTimeDelta.__hash__(
                            ts,
                            TimeDeltaArithmetic.subtract(
                                    ts,
                                    PyTimeDelta.of(
                                            ts,
                                            self.ordinal(),
                                            PyTime.seconds(self.clock),
                                            PyTime.microsecond(self.clock)),
                                    offset));
        }
        return self.hash;
    }

    @PyGetter("hour")
    static int hour(PyDateTime self) {
        return PyTime.hour(self.clock);
    }

    @PyGetter("minute")
    static int minute(PyDateTime self) {
        return PyTime.minute(self.clock);
    }

    @PyGetter("second")
    static int second(PyDateTime self) {
        return PyTime.second(self.clock);
    }

    @PyGetter("microsecond")
    static int microsecond(PyDateTime self) {
        return PyTime.microsecond(self.clock);
    }

    @PyGetter("tzinfo")
    static PyObject tzinfo(PyDateTime self) {
        return ZoneQuestions.orNone(self.tzinfo);
    }

    @PyGetter("fold")
    static int fold(PyDateTime self) {
        return self.fold;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(tzinfo);
    }
}
