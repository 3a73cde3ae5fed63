package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `datetime.date`: a day. Compare CPython Modules/_datetimemodule.c PyDateTime_Date.
@NativeType("datetime.date")
public class PyDate extends PyObject {
    /// How many bytes a pickled date has.
    static final int STATE_SIZE = 4;

    static final PyType TYPE;

    private static final CallReader.Shape SHAPE = CallReader.Shape.of(null, 3, "year", "month", "day");
    private static final PyStr ISOFORMAT = PyStr.intern("isoformat");

    static {
        PyType.Builder builder = PyType.builtin("datetime.date", PyDate.class)
                .doc("date(year, month, day) --> a day")
                .natives(PyDateNatives.rows(), DateMakersNatives.rows(), DateMethodsNatives.rows())
                .uncollected()
                .structure(32)
                .order("fromtimestamp fromordinal fromisoformat fromisocalendar today ctime strftime __format__"
                        + " timetuple isocalendar isoformat isoweekday toordinal weekday replace __replace__"
                        + " __reduce__ year month day");
        TYPE = builder.make();
        builder.constant("min", constant(Gregorian.MIN_YEAR, 1, 1))
                .constant("max", constant(Gregorian.MAX_YEAR, 12, 31))
                .constant("resolution", PyTimeDelta.DAY);
    }

    /// The packed date: see [Gregorian].
    final int packed;

    long hash = -1;

    PyDate(PyType type, int packed) {
        super(type);
        this.packed = packed;
    }

    private static PyDate constant(int year, int month, int day) {
        PyDate made = new PyDate(TYPE, year << 16 | month << 8 | day);
        made.immortalise();
        return made;
    }

    /// A date that is checked already.
    static PyDate ofPacked(ThreadState ts, PyType type, int packed) {
        return finished(ts, new PyDate(type, packed));
    }

    /// Tells the memory strategy of an object whose class has a finaliser.
    static <T extends PyObject> T finished(ThreadState ts, T made) {
        if (made.type().tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    /// A date of a class; a subclass is called.
    static PyObject make(ThreadState ts, PyType type, int year, int month, int day) {
        if (type == TYPE) {
            Gregorian.check(year, month, day);
            return new PyDate(TYPE, year << 16 | month << 8 | day);
        }
        if (type == PyDateTime.TYPE) {
            Gregorian.check(year, month, day);
            return PyDateTime.ofPacked(ts, PyDateTime.TYPE, year << 16 | month << 8 | day, 0, null, 0);
        }
        return Calls.call3(ts, type, PyInt.of(year), PyInt.of(month), PyInt.of(day));
    }

    final int year() {
        return packed >>> 16;
    }

    final int month() {
        return packed >>> 8 & 0xFF;
    }

    final int day() {
        return packed & 0xFF;
    }

    final int ordinal() {
        return Gregorian.ordinal(year(), month(), day());
    }

    final int weekday() {
        return (ordinal() + 6) % 7;
    }

    /// The bytes of a pickled date.
    byte[] state() {
        return new byte[] {(byte) (packed >>> 24), (byte) (packed >>> 16), (byte) (packed >>> 8), (byte) packed};
    }

    @PyNew("date(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count == 1) {
            byte[] state = PickledState.of(ts, args[from], STATE_SIZE, 2, "a date object");
            if (state != null) {
                return ofPacked(ts, cls, PickledState.date(state));
            }
        }
        int year;
        int month;
        int day;
        if (count == 3 && keywords == null) {
            year = Numbers.asIntArgument(ts, args[from]);
            month = Numbers.asIntArgument(ts, args[from + 1]);
            day = Numbers.asIntArgument(ts, args[from + 2]);
        } else {
            CallReader reader = new CallReader(SHAPE, args, from, count, keywords);
            year = reader.nextInt(ts, 0);
            month = reader.nextInt(ts, 0);
            day = reader.nextInt(ts, 0);
            reader.end();
        }
        Gregorian.check(year, month, day);
        return ofPacked(ts, cls, year << 16 | month << 8 | day);
    }

    @PySpecial
    static PyObject __repr__(PyDate self) {
        return PyStr.of(self.type().fullName() + "(" + self.year() + ", " + self.month() + ", " + self.day() + ")");
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyDate self) {
        if (self.type() == TYPE) {
            return DateMethods.isoformat(self);
        }
        return Calls.callMethod(ts, self, ISOFORMAT);
    }

    @PySpecial
    static long __hash__(PyDate self) {
        if (self.hash == -1) {
            self.hash = PyBytes.fresh(self.state()).hash();
        }
        return self.hash;
    }

    @PySpecial
    static PyObject tp_richcompare(PyDate self, PyObject other, int op) {
        return other instanceof PyDate that && !(other instanceof PyDateTime)
                ? PyBool.of(CompareOp.holds(op, Integer.compareUnsigned(self.packed, that.packed)))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyDateTime || right instanceof PyDateTime) {
            return PyNotImplemented.INSTANCE;
        }
        if (left instanceof PyDate date) {
            return right instanceof PyTimeDelta delta ? moved(ts, date, delta.days) : PyNotImplemented.INSTANCE;
        }
        return left instanceof PyTimeDelta delta ? moved(ts, (PyDate) right, delta.days) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyDateTime || right instanceof PyDateTime || !(left instanceof PyDate date)) {
            return PyNotImplemented.INSTANCE;
        }
        if (right instanceof PyDate other) {
            return PyTimeDelta.of(ts, date.ordinal() - other.ordinal(), 0, 0);
        }
        return right instanceof PyTimeDelta delta ? moved(ts, date, -delta.days) : PyNotImplemented.INSTANCE;
    }

    private static PyObject moved(ThreadState ts, PyDate date, int days) {
        int packed = Gregorian.normalized(date.year(), date.month(), date.day() + days);
        if (date.type() == TYPE) {
            return new PyDate(TYPE, packed);
        }
        return make(ts, date.type(), packed >>> 16, packed >>> 8 & 0xFF, packed & 0xFF);
    }

    @PyGetter("year")
    static int year(PyDate self) {
        return self.year();
    }

    @PyGetter("month")
    static int month(PyDate self) {
        return self.month();
    }

    @PyGetter("day")
    static int day(PyDate self) {
        return self.day();
    }

    /// What a pickled object consists of: its bytes and, unless there is none, a time zone.
    static PyTuple reduced(PyObject self, byte[] state, @Nullable PyObject tzinfo) {
        PyBytes bytes = PyBytes.fresh(state);
        PyTuple args = tzinfo == null || tzinfo == PyNone.NONE ? PyTuple.of(bytes) : PyTuple.of(bytes, tzinfo);
        return PyTuple.of(self.type(), args);
    }
}
