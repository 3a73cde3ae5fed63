package dev.vertebra.natives.zoneinfo;

import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// What a clock shows for a while.
///
/// @param seconds the offset from UTC
/// @param summerSeconds what of it is summer time
/// @param offset the offset as Python has it
/// @param summer what of it is summer time, as Python has it
/// @param name the abbreviated name
record ZoneKind(int seconds, int summerSeconds, PyTimeDelta offset, PyTimeDelta summer, PyObject name) {
    static ZoneKind of(ThreadState ts, int seconds, int summerSeconds, PyObject name) {
        return new ZoneKind(
                seconds,
                summerSeconds,
                PyTimeDelta.ofSeconds(ts, seconds),
                PyTimeDelta.ofSeconds(ts, summerSeconds),
                name);
    }

    /// Whether two show the same.
    boolean same(ZoneKind other) {
        return seconds == other.seconds
                && summerSeconds == other.summerSeconds
                && name instanceof PyStr a
                && other.name instanceof PyStr b
                && PyStr.same(a, b);
    }
}
