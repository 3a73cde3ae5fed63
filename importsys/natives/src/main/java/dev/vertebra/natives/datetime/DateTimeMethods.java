package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.AsciiText;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.time.CallCount;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `datetime.datetime` that ask no time zone but for its offset.
@NativeType("datetime.datetime")
final class DateTimeMethods {
    private static final CallReader.Shape ISOFORMAT = CallReader.Shape.of("isoformat", 0, "sep", "timespec");

    private DateTimeMethods() {}

    /// The date.
    @PyMethod("date(self, /)")
    static PyObject date(ThreadState ts, PyDateTime self) {
        return PyDate.ofPacked(ts, PyDate.TYPE, self.packed);
    }

    /// The time of day, without a time zone.
    @PyMethod("time(self, /)")
    static PyObject time(ThreadState ts, PyDateTime self) {
        return PyTime.ofClock(ts, PyTime.TYPE, self.clock, null, self.fold);
    }

    /// The time of day, with the time zone.
    @PyMethod("timetz(self, /)")
    static PyObject timetz(ThreadState ts, PyDateTime self) {
        return PyTime.ofClock(ts, PyTime.TYPE, self.clock, self.tzinfo, self.fold);
    }

    /// The moment as ctime() of time writes it.
    @PyMethod("ctime(self, /)")
    static PyObject ctime(PyDateTime self) {
        return DateMethods.ctime(self, self.clock);
    }

    /// [sep] -> the moment in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].
    ///
    /// sep stands between date and time. timespec says how much of the time is written: 'auto', 'hours',
    /// 'minutes', 'seconds', 'milliseconds' or 'microseconds'.
    @PyMethod("isoformat(self, sep='T', timespec='auto')")
    @ShownSignature("")
    static PyObject isoformat(
            ThreadState ts, PyDateTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int separator = 'T';
        TimePrecision precision = TimePrecision.AUTO;
        if (count != 0 || keywords != null) {
            CallReader reader = new CallReader(ISOFORMAT, args, from, count, keywords);
            PyObject given = reader.next();
            if (given != null) {
                if (!(given instanceof PyStr one) || one.length() != 1) {
                    throw reader.wrongType("a unicode character", given);
                }
                separator = one.codePointAt(0);
            }
            PyStr name = reader.nextText();
            reader.end();
            precision = TimePrecision.of(ts, name);
        }
        AsciiText text = new AsciiText(80).date(self.year(), self.month(), self.day());
        precision.append(text.put(separator < 128 ? (char) separator : 'T'), self.clock);
        PyTimeDelta offset = ZoneQuestions.utcoffset(ts, self.tzinfo, self);
        PyStr made = (offset == null ? text : text.offset(offset, ":")).toStr();
        if (separator < 128) {
            return made;
        }
        int place = made.value().indexOf('T');
        PyStr before = PyStr.concat(made.slice(0, place), PyStr.ofCodePoint(separator));
        return PyStr.concat(before, made.slice(place + 1, made.length()));
    }

    /// The same moment with some parts replaced.
    @PyMethod("replace(self, year=unchanged, month=unchanged, day=unchanged, hour=unchanged, minute=unchanged,"
            + " second=unchanged, microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)")
    @ShownSignature("($self, /, year=unchanged, month=unchanged, day=unchanged,\n"
            + "        hour=unchanged, minute=unchanged, second=unchanged,\n"
            + "        microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)")
    static PyObject replace(
            ThreadState ts,
            PyDateTime self,
            @Nullable PyObject year,
            @Nullable PyObject month,
            @Nullable PyObject day,
            @Nullable PyObject hour,
            @Nullable PyObject minute,
            @Nullable PyObject second,
            @Nullable PyObject microsecond,
            @Nullable PyObject tzinfo,
            @Nullable PyObject fold) {
        return PyDateTime.make(
                ts,
                self.type(),
                DateMethods.changed(ts, year, self.year()),
                DateMethods.changed(ts, month, self.month()),
                DateMethods.changed(ts, day, self.day()),
                DateMethods.changed(ts, hour, PyTime.hour(self.clock)),
                DateMethods.changed(ts, minute, PyTime.minute(self.clock)),
                DateMethods.changed(ts, second, PyTime.second(self.clock)),
                DateMethods.changed(ts, microsecond, PyTime.microsecond(self.clock)),
                tzinfo == null ? PyDateTime.tzinfo(self) : tzinfo,
                DateMethods.changed(ts, fold, self.fold));
    }

    /// What replace() does.
    @PyMethod("__replace__(self, year=unchanged, month=unchanged, day=unchanged, hour=unchanged, minute=unchanged,"
            + " second=unchanged, microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)")
    @ShownSignature("($self, /, **changes)")
    static PyObject replaceSpecial(
            ThreadState ts,
            PyDateTime self,
            @Nullable PyObject year,
            @Nullable PyObject month,
            @Nullable PyObject day,
            @Nullable PyObject hour,
            @Nullable PyObject minute,
            @Nullable PyObject second,
            @Nullable PyObject microsecond,
            @Nullable PyObject tzinfo,
            @Nullable PyObject fold) {
        return replace(ts, self, year, month, day, hour, minute, second, microsecond, tzinfo, fold);
    }

    /// __reduce_ex__(protocol) -> what copy and pickle make the object from again: class and arguments.
    @PyMethod("__reduce_ex__(self, protocol, /)")
    @ShownSignature("")
    static PyObject reduceEx(
            ThreadState ts, PyDateTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("datetime.", "__reduce_ex__", 1, count, keywords);
        return PyDate.reduced(self, self.state(Numbers.asIntArgument(ts, args[from]) > 3), self.tzinfo);
    }

    /// What copy and pickle make the object from again: class and arguments.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyDateTime self) {
        return PyDate.reduced(self, self.state(false), self.tzinfo);
    }
}
