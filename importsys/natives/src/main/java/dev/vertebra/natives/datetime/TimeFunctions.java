package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// What is asked of the module `time`, as it is at that moment: programs may put functions of their own there.
final class TimeFunctions {
    static final PyStr TIME = PyStr.intern("time");
    static final PyStr STRFTIME = PyStr.intern("strftime");
    private static final PyStr STRUCT_TIME = PyStr.intern("struct_time");

    private TimeFunctions() {}

    static PyObject get(ThreadState ts, PyStr name) {
        return Attributes.get(ts, ts.importModule("time"), name);
    }

    /// The nine numbers of a moment.
    ///
    /// @param clock the time of day as [PyTime] packs it
    static PyTuple tuple(int packed, long clock, int dst) {
        int year = packed >>> 16;
        int month = packed >>> 8 & 0xFF;
        int day = packed & 0xFF;
        return PyTuple.of(
                PyInt.of(year),
                PyInt.of(month),
                PyInt.of(day),
                PyInt.of(PyTime.hour(clock)),
                PyInt.of(PyTime.minute(clock)),
                PyInt.of(PyTime.second(clock)),
                PyInt.of(Gregorian.weekday(year, month, day)),
                PyInt.of(Gregorian.daysBeforeMonth(year, month) + day),
                PyInt.of(dst));
    }

    /// A `time.struct_time`.
    static PyObject structTime(ThreadState ts, int packed, long clock, int dst) {
        return Calls.call1(ts, get(ts, STRUCT_TIME), tuple(packed, clock, dst));
    }
}
