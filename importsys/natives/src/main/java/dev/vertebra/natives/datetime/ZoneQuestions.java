package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What a tzinfo is asked about a moment, and the checks of its answers.
///
/// Compare CPython Modules/_datetimemodule.c call_tzinfo_method.
final class ZoneQuestions {
    private static final PyStr FROMUTC = PyStr.intern("fromutc");
    private static final PyStr UTCOFFSET = PyStr.intern("utcoffset");
    private static final PyStr DST = PyStr.intern("dst");
    private static final PyStr TZNAME = PyStr.intern("tzname");

    private ZoneQuestions() {}

    /// A tzinfo, or null for None.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a TypeError if it is neither
    static @Nullable PyObject checked(PyObject tzinfo) {
        if (tzinfo == PyNone.NONE) {
            return null;
        }
        if (tzinfo instanceof PyTzInfo) {
            return tzinfo;
        }
        throw Raise.typeError(
                "tzinfo argument must be None or of a tzinfo subclass, not type '%s'",
                tzinfo.type().fullName());
    }

    /// The offset from UTC, or null if there is none.
    ///
    /// @param tzinfo the time zone, or null
    static @Nullable PyTimeDelta utcoffset(ThreadState ts, @Nullable PyObject tzinfo, PyObject moment) {
        return tzinfo instanceof PyTimeZone fixed ? fixed.offset : ask(ts, tzinfo, UTCOFFSET, moment);
    }

    /// How much summer time adds, or null if it is not known.
    static @Nullable PyTimeDelta dst(ThreadState ts, @Nullable PyObject tzinfo, PyObject moment) {
        return tzinfo instanceof PyTimeZone ? null : ask(ts, tzinfo, DST, moment);
    }

    private static @Nullable PyTimeDelta ask(ThreadState ts, @Nullable PyObject tzinfo, PyStr method, PyObject moment) {
        if (tzinfo == null) {
            return null;
        }
        PyObject answer = Calls.callMethod(ts, tzinfo, method, moment);
        if (answer == PyNone.NONE) {
            return null;
        }
        if (!(answer instanceof PyTimeDelta offset)) {
            throw Raise.typeError(
                    "tzinfo.%s() must return None or timedelta, not '%s'",
                    method.value(), answer.type().fullName());
        }
        if (!offset.isOffset()) {
            throw Raise.valueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and" + " timedelta(hours=24).");
        }
        return offset;
    }

    /// A moment in UTC as local time. The moment is new, and the method may look at it more than once.
    static PyObject fromutc(ThreadState ts, PyObject tzinfo, PyObject moment) {
        try (ThreadState.Hold held = ts.hold(moment)) {
            return Calls.callMethod(ts, tzinfo, FROMUTC, moment);
        }
    }

    /// The name of the time zone, a str or None.
    static PyObject tzname(ThreadState ts, @Nullable PyObject tzinfo, PyObject moment) {
        if (tzinfo == null) {
            return PyNone.NONE;
        }
        PyObject answer = Calls.callMethod(ts, tzinfo, TZNAME, moment);
        if (answer != PyNone.NONE && !(answer instanceof PyStr)) {
            throw Raise.typeError(
                    "tzinfo.tzname() must return None or a string, not '%s'",
                    answer.type().fullName());
        }
        return answer;
    }

    static PyObject orNone(@Nullable PyObject value) {
        return value == null ? PyNone.NONE : value;
    }
}
