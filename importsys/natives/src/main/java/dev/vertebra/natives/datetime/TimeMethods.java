package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.AsciiText;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.time.CallCount;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `datetime.time`.
@NativeType("datetime.time")
final class TimeMethods {
    private static final CallReader.Shape ISOFORMAT = CallReader.Shape.of("isoformat", 0, "timespec");
    private static final CallReader.Shape STRFTIME = CallReader.Shape.of("strftime", 1, "format");

    private TimeMethods() {}

    /// The time in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].
    ///
    /// timespec says how much of it is written: 'auto', 'hours', 'minutes', 'seconds', 'milliseconds' or
    /// 'microseconds'.
    @PyMethod("isoformat(self, timespec='auto')")
    @ShownSignature("")
    static PyObject isoformat(
            ThreadState ts, PyTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(ISOFORMAT, args, from, count, keywords);
        PyStr given = reader.nextText();
        reader.end();
        TimePrecision precision = TimePrecision.of(ts, given);
        AsciiText text = precision.append(new AsciiText(64), self.clock);
        PyTimeDelta offset = ZoneQuestions.utcoffset(ts, self.tzinfo, PyNone.NONE);
        return (offset == null ? text : text.offset(offset, ":")).toStr();
    }

    /// format -> the time in a format, as strftime() of time writes it.
    @PyMethod("strftime(self, format)")
    @ShownSignature("")
    static PyObject strftime(
            ThreadState ts, PyTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(STRFTIME, args, from, count, keywords);
        PyStr format = reader.nextText();
        reader.end();
        PyTuple tuple = PyTuple.of(
                PyInt.of(1900),
                PyInt.ONE,
                PyInt.ONE,
                PyInt.of(PyTime.hour(self.clock)),
                PyInt.of(PyTime.minute(self.clock)),
                PyInt.of(PyTime.second(self.clock)),
                PyInt.ZERO,
                PyInt.ONE,
                PyInt.of(-1));
        return DateFormat.format(ts, self, format == null ? PyStr.EMPTY : format, tuple, PyNone.NONE);
    }

    /// The time in a format, by strftime(); without a format what str() gives.
    @PyMethod("__format__(self, format, /)")
    @ShownSignature("")
    static PyObject format(
            ThreadState ts, PyTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("time.", "__format__", 1, count, keywords);
        return DateMethods.format(ts, self, args[from]);
    }

    /// What the time zone says is the offset from UTC.
    @PyMethod("utcoffset(self, /)")
    static PyObject utcoffset(ThreadState ts, PyTime self) {
        return ZoneQuestions.orNone(ZoneQuestions.utcoffset(ts, self.tzinfo, PyNone.NONE));
    }

    /// What the time zone says is its name.
    @PyMethod("tzname(self, /)")
    static PyObject tzname(ThreadState ts, PyTime self) {
        return ZoneQuestions.tzname(ts, self.tzinfo, PyNone.NONE);
    }

    /// What the time zone says summer time adds.
    @PyMethod("dst(self, /)")
    static PyObject dst(ThreadState ts, PyTime self) {
        return ZoneQuestions.orNone(ZoneQuestions.dst(ts, self.tzinfo, PyNone.NONE));
    }

    /// The same time with some parts replaced.
    @PyMethod("replace(self, hour=unchanged, minute=unchanged, second=unchanged, microsecond=unchanged,"
            + " tzinfo=unchanged, *, fold=unchanged)")
    @ShownSignature("($self, /, hour=unchanged, minute=unchanged, second=unchanged,\n"
            + "        microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)")
    static PyObject replace(
            ThreadState ts,
            PyTime self,
            @Nullable PyObject hour,
            @Nullable PyObject minute,
            @Nullable PyObject second,
            @Nullable PyObject microsecond,
            @Nullable PyObject tzinfo,
            @Nullable PyObject fold) {
        return PyTime.make(
                ts,
                self.type(),
                DateMethods.changed(ts, hour, PyTime.hour(self.clock)),
                DateMethods.changed(ts, minute, PyTime.minute(self.clock)),
                DateMethods.changed(ts, second, PyTime.second(self.clock)),
                DateMethods.changed(ts, microsecond, PyTime.microsecond(self.clock)),
                tzinfo == null ? PyTime.tzinfo(self) : tzinfo,
                DateMethods.changed(ts, fold, self.fold));
    }

    /// What replace() does.
    @PyMethod("__replace__(self, hour=unchanged, minute=unchanged, second=unchanged, microsecond=unchanged,"
            + " tzinfo=unchanged, *, fold=unchanged)")
    @ShownSignature("($self, /, **changes)")
    static PyObject replaceSpecial(
            ThreadState ts,
            PyTime self,
            @Nullable PyObject hour,
            @Nullable PyObject minute,
            @Nullable PyObject second,
            @Nullable PyObject microsecond,
            @Nullable PyObject tzinfo,
            @Nullable PyObject fold) {
        return replace(ts, self, hour, minute, second, microsecond, tzinfo, fold);
    }

    /// str -> the time of a text in ISO 8601 format.
    @PyClassMethod("fromisoformat(type, object, /)")
    static PyObject fromisoformat(ThreadState ts, PyType type, PyObject object) {
        if (!(object instanceof PyStr text)) {
            throw Raise.typeError("fromisoformat: argument must be str");
        }
        IsoReader reader = new IsoReader(text);
        if (!reader.wholeTime()) {
            throw DateMakers.invalid(ts, text);
        }
        PyObject tzinfo = zone(ts, reader);
        long clock = reader.clock;
        return PyTime.make(
                ts,
                type,
                PyTime.hour(clock),
                PyTime.minute(clock),
                PyTime.second(clock),
                PyTime.microsecond(clock),
                tzinfo,
                0);
    }

    /// The time zone of a text that was read.
    static PyObject zone(ThreadState ts, IsoReader reader) {
        if (!reader.hasOffset) {
            return PyNone.NONE;
        }
        if (reader.offsetSeconds == 0) {
            return PyTimeZone.UTC;
        }
        PyTimeDelta offset = PyTimeDelta.of(ts, 0, reader.offsetSeconds, reader.offsetMicroseconds);
        return PyTimeZone.of(ts, offset, null);
    }

    /// __reduce_ex__(protocol) -> what copy and pickle make the object from again: class and arguments.
    @PyMethod("__reduce_ex__(self, protocol, /)")
    @ShownSignature("")
    static PyObject reduceEx(
            ThreadState ts, PyTime self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("time.", "__reduce_ex__", 1, count, keywords);
        return PyDate.reduced(self, self.state(Numbers.asIntArgument(ts, args[from]) > 3), self.tzinfo);
    }

    /// What copy and pickle make the object from again: class and arguments.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyTime self) {
        return PyDate.reduced(self, self.state(false), self.tzinfo);
    }
}
