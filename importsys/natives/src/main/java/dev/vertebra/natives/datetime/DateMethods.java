package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.AsciiText;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.time.CallCount;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `datetime.date`.
@NativeType("datetime.date")
final class DateMethods {
    private static final CallReader.Shape STRFTIME = CallReader.Shape.of("strftime", 1, "format");
    private static final PyStr TIMETUPLE = PyStr.intern("timetuple");

    private DateMethods() {}

    /// The date as ctime() of time writes it.
    @PyMethod("ctime(self, /)")
    static PyObject ctime(PyDate self) {
        return ctime(self, 0);
    }

    static PyObject ctime(PyDate date, long clock) {
        int weekday = date.weekday() * 3;
        int month = (date.month() - 1) * 3;
        AsciiText text = new AsciiText(48);
        text.ascii("MonTueWedThuFriSatSun".substring(weekday, weekday + 3)).put(' ');
        text.ascii("JanFebMarAprMayJunJulAugSepOctNovDec".substring(month, month + 3))
                .put(' ');
        text.ascii(date.day() < 10 ? " " : "").number(date.day()).put(' ');
        text.two(PyTime.hour(clock)).put(':').two(PyTime.minute(clock)).put(':');
        text.two(PyTime.second(clock)).put(' ');
        return text.four(date.year()).toStr();
    }

    /// format -> the date in a format, as strftime() of time writes it.
    @PyMethod("strftime(self, format)")
    @ShownSignature("")
    static PyObject strftime(
            ThreadState ts, PyDate self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(STRFTIME, args, from, count, keywords);
        PyStr format = reader.nextText();
        reader.end();
        PyObject tuple = Calls.callMethod(ts, self, TIMETUPLE);
        return DateFormat.format(ts, self, format == null ? PyStr.EMPTY : format, tuple, self);
    }

    /// The date in a format, by strftime(); without a format what str() gives.
    @PyMethod("__format__(self, format, /)")
    @ShownSignature("")
    static PyObject format(
            ThreadState ts, PyDate self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("date.", "__format__", 1, count, keywords);
        return format(ts, self, args[from]);
    }

    static PyObject format(ThreadState ts, PyObject self, PyObject format) {
        if (!(format instanceof PyStr text)) {
            String given = format == PyNone.NONE ? "None" : format.type().fullName();
            throw Raise.typeError("__format__() argument 1 must be str, not %s", given);
        }
        return text.length() == 0 ? Text.str(ts, self) : Calls.callMethod(ts, self, TimeFunctions.STRFTIME, text);
    }

    /// The date as a time tuple, as localtime() of time gives them.
    @PyMethod("timetuple(self, /)")
    static PyObject timetuple(ThreadState ts, PyDate self) {
        return TimeFunctions.structTime(ts, self.packed, 0, -1);
    }

    /// A named tuple of the year, the week and the day of the week, as ISO 8601 counts them.
    @PyMethod("isocalendar(self, /)")
    static PyObject isocalendar(PyDate self) {
        int year = self.year();
        int monday = Gregorian.firstMonday(year);
        int today = self.ordinal();
        int days = today - monday;
        if (days < 0) {
            year--;
            days = today - Gregorian.firstMonday(year);
        } else if (days >= 52 * 7 && today >= Gregorian.firstMonday(year + 1)) {
            year++;
            days %= 7;
        }
        return PyIsoCalendarDate.of(year, days / 7 + 1, days % 7 + 1);
    }

    /// The date in ISO 8601 format, YYYY-MM-DD.
    @PyMethod("isoformat(self, /)")
    static PyObject isoformat(PyDate self) {
        return new AsciiText(32).date(self.year(), self.month(), self.day()).toStr();
    }

    /// The day of the week, from 1 for Monday to 7 for Sunday.
    @PyMethod("isoweekday(self, /)")
    static int isoweekday(PyDate self) {
        return self.weekday() + 1;
    }

    /// The number of the day; day 1 is the first of January of year 1.
    @PyMethod("toordinal(self, /)")
    static int toordinal(PyDate self) {
        return self.ordinal();
    }

    /// The day of the week, from 0 for Monday to 6 for Sunday.
    @PyMethod("weekday(self, /)")
    static int weekday(PyDate self) {
        return self.weekday();
    }

    /// The same date with some parts replaced.
    @PyMethod("replace(self, year=unchanged, month=unchanged, day=unchanged)")
    static PyObject replace(
            ThreadState ts, PyDate self, @Nullable PyObject year, @Nullable PyObject month, @Nullable PyObject day) {
        return PyDate.make(
                ts,
                self.type(),
                changed(ts, year, self.year()),
                changed(ts, month, self.month()),
                changed(ts, day, self.day()));
    }

    static int changed(ThreadState ts, @Nullable PyObject given, int before) {
        return given == null ? before : Arguments.asInt(ts, given);
    }

    /// What replace() does.
    @PyMethod("__replace__(self, year=unchanged, month=unchanged, day=unchanged)")
    @ShownSignature("($self, /, **changes)")
    static PyObject replaceSpecial(
            ThreadState ts, PyDate self, @Nullable PyObject year, @Nullable PyObject month, @Nullable PyObject day) {
        return replace(ts, self, year, month, day);
    }

    /// What copy and pickle make the object from again: class and arguments.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyDate self) {
        return PyDate.reduced(self, self.state(), null);
    }
}
