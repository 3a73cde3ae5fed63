package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.datetime.span.TimeDeltaArithmetic;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `datetime.time`: a time of day. It is packed as `hour << 40 | minute << 32 | second << 24 | microsecond`.
///
/// Compare CPython Modules/_datetimemodule.c PyDateTime_Time.
@NativeType("datetime.time")
final class PyTime extends PyObject {
    static final PyType TYPE;

    private static final int STATE_SIZE = 6;
    private static final CallReader.Shape SHAPE = new CallReader.Shape(
            null, 0, 5, java.util.List.of("hour", "minute", "second", "microsecond", "tzinfo", "fold"));
    private static final PyTuple FOLD = fold();
    private static final PyStr ISOFORMAT = PyStr.intern("isoformat");

    static {
        PyType.Builder builder = PyType.builtin("datetime.time", PyTime.class)
                .doc("time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time of day\n\n"
                        + "tzinfo is None or a time zone, the other arguments are ints; all can be left out.\n")
                .natives(PyTimeNatives.rows(), TimeMethodsNatives.rows())
                .uncollected()
                .structure(40)
                .order("isoformat strftime __format__ utcoffset tzname dst replace __replace__ fromisoformat"
                        + " __reduce_ex__ __reduce__ hour minute second microsecond tzinfo fold");
        TYPE = builder.make();
        builder.constant("min", constant(0))
                .constant("max", constant(clock(23, 59, 59, 999_999)))
                .constant("resolution", PyTimeDelta.RESOLUTION);
    }

    final long clock;
    final @Nullable PyObject tzinfo;
    final int fold;
    private long hash = -1;

    private PyTime(PyType type, long clock, @Nullable PyObject tzinfo, int fold) {
        super(type);
        this.clock = clock;
        this.tzinfo = tzinfo;
        this.fold = fold;
    }

    private static PyTime constant(long clock) {
        PyTime made = new PyTime(TYPE, clock, null, 0);
        made.immortalise();
        return made;
    }

    private static PyTuple fold() {
        return PyTuple.of(PyStr.intern("fold"));
    }

    static long clock(int hour, int minute, int second, int microsecond) {
        return (long) hour << 40 | (long) minute << 32 | (long) second << 24 | microsecond;
    }

    static int hour(long clock) {
        return (int) (clock >>> 40);
    }

    static int minute(long clock) {
        return (int) (clock >>> 32) & 0xFF;
    }

    static int second(long clock) {
        return (int) (clock >>> 24) & 0xFF;
    }

    static int microsecond(long clock) {
        return (int) clock & 0xFFFFFF;
    }

    /// The seconds since midnight.
    static int seconds(long clock) {
        return hour(clock) * 3600 + minute(clock) * 60 + second(clock);
    }

    /// A time that is checked already.
    static PyTime ofClock(ThreadState ts, PyType type, long clock, @Nullable PyObject tzinfo, int fold) {
        return PyDate.finished(ts, new PyTime(type, clock, tzinfo, fold));
    }

    /// Checks a time of day.
    static long checked(int hour, int minute, int second, int microsecond, int fold) {
        if (hour < 0 || hour > 23) {
            throw Raise.valueError("hour must be in 0..23");
        }
        if (minute < 0 || minute > 59) {
            throw Raise.valueError("minute must be in 0..59");
        }
        if (second < 0 || second > 59) {
            throw Raise.valueError("second must be in 0..59");
        }
        if (microsecond < 0 || microsecond > 999_999) {
            throw Raise.valueError("microsecond must be in 0..999999");
        }
        if (fold != 0 && fold != 1) {
            throw Raise.valueError("fold must be either 0 or 1");
        }
        return clock(hour, minute, second, microsecond);
    }

    /// A time of a class; a subclass is called.
    static PyObject make(
            ThreadState ts, PyType type, int hour, int minute, int second, int us, PyObject tzinfo, int fold) {
        if (type == TYPE) {
            long clock = checked(hour, minute, second, us, fold);
            return new PyTime(TYPE, clock, ZoneQuestions.checked(tzinfo), fold);
        }
        PyObject[] args = {
            PyInt.of(hour), PyInt.of(minute), PyInt.of(second), PyInt.of(us), tzinfo, PyInt.of(fold),
        };
        return Calls.call(ts, type, args, 0, 5, fold == 0 ? null : FOLD);
    }

    /// Calls a subclass of datetime with eight arguments and, unless it is 0, a fold.
    static PyObject callWithFold(ThreadState ts, PyType type, PyObject[] args, int fold) {
        return Calls.call(ts, type, args, 0, args.length - 1, fold == 0 ? null : FOLD);
    }

    /// The bytes of a pickled time.
    ///
    /// @param marks whether they tell the fold
    byte[] state(boolean marks) {
        byte[] state = new byte[STATE_SIZE];
        putClock(clock, state, 0);
        if (marks && fold != 0) {
            state[0] |= (byte) 0x80;
        }
        return state;
    }

    static void putClock(long clock, byte[] state, int from) {
        for (int i = 0; i < STATE_SIZE; i++) {
            state[from + i] = (byte) (clock >>> 8 * (5 - i));
        }
    }

    @PyNew("time(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 1 || count == 2) {
            byte[] state = PickledState.of(ts, args[from], STATE_SIZE, -1, "a time object");
            if (state != null) {
                PyObject tzinfo = count == 2 ? PickledState.tzinfo(args[from + 1]) : null;
                int fold = state[0] < 0 ? 1 : 0;
                state[0] &= 0x7F;
                return ofClock(ts, cls, PickledState.clock(state, 0), tzinfo, fold);
            }
        }
        CallReader reader = new CallReader(SHAPE, args, from, count, keywords);
        int hour = reader.nextInt(ts, 0);
        int minute = reader.nextInt(ts, 0);
        int second = reader.nextInt(ts, 0);
        int us = reader.nextInt(ts, 0);
        PyObject tzinfo = ZoneQuestions.orNone(reader.next());
        int fold = reader.nextInt(ts, 0);
        reader.end();
        long clock = checked(hour, minute, second, us, fold);
        return ofClock(ts, cls, clock, ZoneQuestions.checked(tzinfo), fold);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyTime self) {
        long clock = self.clock;
        StringBuilder text =
                new StringBuilder(self.type().fullName()).append('(').append(hour(clock));
        return PyStr.of(reprRest(ts, text.append(", ").append(minute(clock)), clock)
                .append(reprZone(ts, self.tzinfo))
                .append(self.fold == 0 ? "" : ", fold=1")
                .append(')')
                .toString());
    }

    /// Appends seconds and microseconds, unless they are 0.
    static StringBuilder reprRest(ThreadState ts, StringBuilder text, long clock) {
        int us = microsecond(clock);
        if (us != 0 || second(clock) != 0) {
            text.append(", ").append(second(clock));
        }
        return us == 0 ? text : text.append(", ").append(us);
    }

    static String reprZone(ThreadState ts, @Nullable PyObject tzinfo) {
        return tzinfo == null ? "" : ", tzinfo=" + Text.repr(ts, tzinfo);
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyTime self) {
        return Calls.callMethod(ts, self, ISOFORMAT);
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyTime self) {
        if (self.hash == -1) {
            PyTime asked = self.fold == 0 ? self : ofClock(ts, self.type(), self.clock, self.tzinfo, 0);
            PyTimeDelta offset = ZoneQuestions.utcoffset(ts, asked.tzinfo, PyNone.NONE);
            self.hash = offset == null
                    ? PyBytes.fresh(self.state(false)).hash()
                    : PyTimeDelta.__hash__(
                            ts,
                            TimeDeltaArithmetic.subtract(
                                    ts, PyTimeDelta.of(ts, 0, seconds(self.clock), microsecond(self.clock)), offset));
        }
        return self.hash;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyTime self, PyObject other, int op) {
        if (!(other instanceof PyTime that)) {
            return PyNotImplemented.INSTANCE;
        }
        if (self.tzinfo == that.tzinfo) {
            return PyBool.of(CompareOp.holds(op, Long.compare(self.clock, that.clock)));
        }
        PyTimeDelta left = ZoneQuestions.utcoffset(ts, self.tzinfo, PyNone.NONE);
        PyTimeDelta right = ZoneQuestions.utcoffset(ts, that.tzinfo, PyNone.NONE);
        if (left == right || left != null && right != null && left.order(right) == 0) {
            return PyBool.of(CompareOp.holds(op, Long.compare(self.clock, that.clock)));
        }
        if (left != null && right != null) {
            long difference = seconds(self.clock) - left.wholeSeconds() - seconds(that.clock) + right.wholeSeconds();
            int order = difference != 0
                    ? Long.signum(difference)
                    : Integer.compare(microsecond(self.clock), microsecond(that.clock));
            return PyBool.of(CompareOp.holds(op, order));
        }
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            return PyBool.of(op == CompareOp.NE);
        }
        throw Raise.typeError("can't compare offset-naive and offset-aware times");
    }

    @PyGetter("hour")
    static int hour(PyTime self) {
        return hour(self.clock);
    }

    @PyGetter("minute")
    static int minute(PyTime self) {
        return minute(self.clock);
    }

    @PyGetter("second")
    static int second(PyTime self) {
        return second(self.clock);
    }

    @PyGetter("microsecond")
    static int microsecond(PyTime self) {
        return microsecond(self.clock);
    }

    @PyGetter("tzinfo")
    static PyObject tzinfo(PyTime self) {
        return ZoneQuestions.orNone(self.tzinfo);
    }

    @PyGetter("fold")
    static int fold(PyTime self) {
        return self.fold;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(tzinfo);
    }
}
