package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.datetime.span.TimeDeltaArithmetic;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `datetime.tzinfo`: the base class of time zones. Compare CPython Modules/_datetimemodule.c PyDateTime_TZInfo.
@NativeType("datetime.tzinfo")
public class PyTzInfo extends PyObject {
    /// `datetime.tzinfo`.
    public static final PyType TYPE = PyType.builtin("datetime.tzinfo", PyTzInfo.class)
            .doc("The base class of time zones: what it is asked, its subclasses must answer.")
            .natives(PyTzInfoNatives.rows())
            .uncollected()
            .structure(16)
            .order("tzname utcoffset dst fromutc __reduce__")
            .make();

    private static final PyStr GETINITARGS = PyStr.intern("__getinitargs__");
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");

    protected PyTzInfo(PyType type) {
        super(type);
    }

    @PyNew("tzinfo(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return PyDate.finished(ts, new PyTzInfo(cls));
    }

    private static PyException missing(String method) {
        return Raise.raise(ExceptionTypes.NotImplementedError, "a tzinfo subclass must implement %s()", method);
    }

    /// datetime -> the name of the time zone.
    @PyMethod("tzname(self, object, /)")
    static PyObject tzname(PyTzInfo self, PyObject object) {
        throw missing("tzname");
    }

    /// datetime -> the offset from UTC, negative in the west.
    @PyMethod("utcoffset(self, object, /)")
    static PyObject utcoffset(PyTzInfo self, PyObject object) {
        throw missing("utcoffset");
    }

    /// datetime -> what summer time adds to the offset.
    @PyMethod("dst(self, object, /)")
    static PyObject dst(PyTzInfo self, PyObject object) {
        throw missing("dst");
    }

    /// A datetime in UTC -> the same moment in local time.
    @PyMethod("fromutc(self, object, /)")
    static PyObject fromutc(ThreadState ts, PyTzInfo self, PyObject object) {
        PyDateTime moment = checked(self, object);
        PyTimeDelta offset = ZoneQuestions.utcoffset(ts, moment.tzinfo, moment);
        if (offset == null) {
            throw Raise.valueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta dst = ZoneQuestions.dst(ts, moment.tzinfo, moment);
        if (dst == null) {
            throw Raise.valueError("fromutc: non-None dst() result required");
        }
        PyTimeDelta standard = TimeDeltaArithmetic.subtract(ts, offset, dst);
        PyObject result = DateTimeArithmetic.moved(ts, moment, standard, 1);
        try (ThreadState.Hold held = ts.hold(result)) {
            PyTimeDelta summer = ZoneQuestions.dst(ts, moment.tzinfo, result);
            if (summer == null) {
                throw Raise.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
            }
            return summer.isZero() || !(result instanceof PyDateTime local)
                    ? result
                    : DateTimeArithmetic.moved(ts, local, summer, 1);
        }
    }

    /// The argument of `fromutc`, which must have this time zone.
    static PyDateTime checked(PyTzInfo self, PyObject object) {
        if (!(object instanceof PyDateTime moment)) {
            throw Raise.typeError("fromutc: argument must be a datetime");
        }
        if (moment.tzinfo != self) {
            throw Raise.valueError("fromutc: dt.tzinfo is not self");
        }
        return moment;
    }

    /// What copy and pickle make the object from again: class, arguments, state.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyTzInfo self) {
        PyObject getter = Attributes.getOrNull(ts, self, GETINITARGS);
        PyObject args = getter == null ? PyTuple.EMPTY : Calls.call0(ts, getter);
        try (ThreadState.Hold held = ts.hold(args)) {
            return PyTuple.of(self.type(), args, Calls.callMethod(ts, self, GETSTATE));
        }
    }
}
