package dev.vertebra.natives.datetime.span;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `datetime.timedelta`: a difference as days, seconds and microseconds, of which only the days can be negative.
///
/// Compare CPython Modules/_datetimemodule.c PyDateTime_Delta.
@NativeType("datetime.timedelta")
public final class PyTimeDelta extends PyObject {
    static final int MAX_DAYS = 999_999_999;
    public static final int SECONDS_PER_DAY = 86_400;
    public static final int MICROSECONDS = 1_000_000;
    static final long MICROSECONDS_PER_DAY = 86_400_000_000L;

    /// `datetime.timedelta`.
    public static final PyType TYPE;

    /// The difference of nothing: there is one.
    public static final PyTimeDelta ZERO;

    public static final PyTimeDelta RESOLUTION;
    public static final PyTimeDelta DAY;

    /// As many days as a number of microseconds in a `long` can have.
    private static final int DAYS_IN_LONG = 106_000_000;

    static {
        PyType.Builder builder = PyType.builtin("datetime.timedelta", PyTimeDelta.class)
                .doc("What lies between two dates or times.\n\n"
                        + "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,"
                        + " weeks=0)\n\n"
                        + "Each argument is an int or a float of any sign; those left out are 0.")
                .natives(PyTimeDeltaNatives.rows(), TimeDeltaArithmeticNatives.rows())
                .uncollected()
                .structure(40)
                .order("total_seconds __reduce__ days seconds microseconds");
        TYPE = builder.make();
        ZERO = constant(0, 0, 0);
        RESOLUTION = constant(0, 0, 1);
        DAY = constant(1, 0, 0);
        builder.constant("resolution", RESOLUTION)
                .constant("min", constant(-MAX_DAYS, 0, 0))
                .constant("max", constant(MAX_DAYS, SECONDS_PER_DAY - 1, MICROSECONDS - 1));
    }

    public final int days;
    public final int seconds;
    public final int microseconds;
    private long hash = -1;

    private PyTimeDelta(PyType type, int days, int seconds, int microseconds) {
        super(type);
        this.days = days;
        this.seconds = seconds;
        this.microseconds = microseconds;
    }

    private static PyTimeDelta constant(int days, int seconds, int microseconds) {
        PyTimeDelta made = new PyTimeDelta(TYPE, days, seconds, microseconds);
        made.immortalise();
        return made;
    }

    /// An immortal difference of less than a day.
    public static PyTimeDelta constantSeconds(int seconds) {
        return constant(Math.floorDiv(seconds, SECONDS_PER_DAY), Math.floorMod(seconds, SECONDS_PER_DAY), 0);
    }

    /// A difference of parts that are in range but for the number of days.
    static PyTimeDelta ofType(ThreadState ts, PyType type, long days, int seconds, int microseconds) {
        if (days < -MAX_DAYS || days > MAX_DAYS) {
            throw Raise.overflowError("days=%s; must have magnitude <= %s", (int) days, MAX_DAYS);
        }
        if (type == TYPE) {
            return days == 0 && (seconds | microseconds) == 0
                    ? ZERO
                    : new PyTimeDelta(TYPE, (int) days, seconds, microseconds);
        }
        PyTimeDelta made = new PyTimeDelta(type, (int) days, seconds, microseconds);
        if (type.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    /// A difference of parts of any size that cannot overflow when they are summed up.
    public static PyTimeDelta of(ThreadState ts, long days, long seconds, long microseconds) {
        return normalized(ts, TYPE, days, seconds, microseconds);
    }

    /// A number of seconds.
    public static PyTimeDelta ofSeconds(ThreadState ts, int seconds) {
        return of(ts, 0, seconds, 0);
    }

    static PyTimeDelta normalized(ThreadState ts, PyType type, long days, long seconds, long microseconds) {
        long us = microseconds;
        long s = seconds;
        long d = days;
        if (us < 0 || us >= MICROSECONDS) {
            long whole = Math.floorDiv(us, MICROSECONDS);
            s += whole;
            us -= whole * MICROSECONDS;
        }
        if (s < 0 || s >= SECONDS_PER_DAY) {
            long whole = Math.floorDiv(s, SECONDS_PER_DAY);
            d += whole;
            s -= whole * SECONDS_PER_DAY;
        }
        if (d != (int) d) {
            throw Raise.overflowError("Python int too large to convert to C int");
        }
        return ofType(ts, type, d, (int) s, (int) us);
    }

    /// Whether the microseconds fit a `long`: see [#microsecondsInLong].
    boolean fitsLong() {
        return Math.abs(days) < DAYS_IN_LONG;
    }

    long microsecondsInLong() {
        return days * MICROSECONDS_PER_DAY + seconds * (long) MICROSECONDS + microseconds;
    }

    /// The whole difference as a number of microseconds.
    PyInt toMicroseconds() {
        if (fitsLong()) {
            return PyInt.of(microsecondsInLong());
        }
        return PyInt.of(BigInteger.valueOf(days * (long) SECONDS_PER_DAY + seconds)
                .multiply(BigInteger.valueOf(MICROSECONDS))
                .add(BigInteger.valueOf(microseconds)));
    }

    /// The difference of a number of microseconds.
    static PyTimeDelta ofMicroseconds(ThreadState ts, PyType type, PyInt number) {
        if (number.isSmall()) {
            return normalized(ts, type, 0, 0, number.small());
        }
        BigInteger[] parts = number.big().divideAndRemainder(BigInteger.valueOf(MICROSECONDS_PER_DAY));
        if (parts[0].bitLength() > 40) {
            throw Raise.overflowError("Python int too large to convert to C int");
        }
        return normalized(ts, type, parts[0].longValue(), 0, parts[1].longValue());
    }

    /// The whole seconds.
    public long wholeSeconds() {
        return days * (long) SECONDS_PER_DAY + seconds;
    }

    public boolean isZero() {
        return (days | seconds | microseconds) == 0;
    }

    /// Whether it can be the offset of a time zone: less than a day, either way.
    public boolean isOffset() {
        return days == 0 || days == -1 && (seconds | microseconds) != 0;
    }

    public int order(PyTimeDelta other) {
        if (days != other.days) {
            return Integer.compare(days, other.days);
        }
        return seconds != other.seconds
                ? Integer.compare(seconds, other.seconds)
                : Integer.compare(microseconds, other.microseconds);
    }

    @PyNew("timedelta(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return TimeDeltaSum.read(ts, cls, args, from, count, keywords);
    }

    @PySpecial
    static PyObject tp_richcompare(PyTimeDelta self, PyObject other, int op) {
        return other instanceof PyTimeDelta that
                ? PyBool.of(CompareOp.holds(op, self.order(that)))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    public static long __hash__(ThreadState ts, PyTimeDelta self) {
        if (self.hash == -1) {
            self.hash = Compare.hash(ts, state(self));
        }
        return self.hash;
    }

    @PySpecial
    static PyObject __repr__(PyTimeDelta self) {
        StringBuilder text = new StringBuilder(self.type().fullName()).append('(');
        String separator = "";
        if (self.days != 0) {
            text.append("days=").append(self.days);
            separator = ", ";
        }
        if (self.seconds != 0) {
            text.append(separator).append("seconds=").append(self.seconds);
            separator = ", ";
        }
        if (self.microseconds != 0) {
            text.append(separator).append("microseconds=").append(self.microseconds);
        }
        if (self.isZero()) {
            text.append('0');
        }
        return PyStr.of(text.append(')').toString());
    }

    @PySpecial
    static PyObject __str__(PyTimeDelta self) {
        AsciiText text = new AsciiText(40);
        if (self.days != 0) {
            text.number(self.days).ascii(Math.abs(self.days) == 1 ? " day, " : " days, ");
        }
        text.number(self.seconds / 3600).put(':').two(self.seconds / 60 % 60);
        text.put(':').two(self.seconds % 60);
        if (self.microseconds != 0) {
            text.put('.').six(self.microseconds);
        }
        return text.toStr();
    }

    /// The whole difference in seconds.
    @PyMethod("total_seconds(self, /)")
    public static double totalSeconds(PyTimeDelta self) {
        if (self.fitsLong()) {
            long whole = self.microsecondsInLong();
            if (whole >= -(1L << 53) && whole <= 1L << 53) {
                return whole / 1e6;
            }
        }
        return dev.vertebra.objectmodel.IntArithmetic.trueDivide(self.toMicroseconds(), PyInt.of(MICROSECONDS));
    }

    private static PyTuple state(PyTimeDelta self) {
        return PyTuple.of(PyInt.of(self.days), PyInt.of(self.seconds), PyInt.of(self.microseconds));
    }

    /// What copy and pickle make the object from again: class and arguments.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyTimeDelta self) {
        return PyTuple.of(self.type(), state(self));
    }

    /// How many days.
    @PyMember("days")
    static int days(PyTimeDelta self) {
        return self.days;
    }

    /// How many seconds beside the days: at least 0 and less than a day.
    @PyMember("seconds")
    static int seconds(PyTimeDelta self) {
        return self.seconds;
    }

    /// How many microseconds beside the seconds: at least 0 and less than a second.
    @PyMember("microseconds")
    static int microseconds(PyTimeDelta self) {
        return self.microseconds;
    }
}
