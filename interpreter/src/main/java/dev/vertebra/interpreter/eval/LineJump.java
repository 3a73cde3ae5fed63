package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;

/// Assignments to `f_lineno`: a trace function moves a frame to another line.
///
/// Most lines will do, because they assume nothing about the stack; a jump must not lead into a loop, a handler or
/// another block that needs entries which are not there. Compare CPython Objects/frameobject.c `frame_setlineno`.
final class LineJump {
    private LineJump() {}

    /// Moves a frame to a line.
    static void to(PyThread ts, PyFrame frame, PyInt line) {
        checkEvent(ts.event);
        int[] starts = lineStarts(frame.unit);
        int wanted = existing(frame.unit, starts, line);
        long[] stacks = StackKinds.of(frame.unit);
        long from = stacks[frame.lasti];
        if (ts.event == MonitoringEvents.JUMP || ts.event == MonitoringEvents.BRANCH) {
            // The instruction has been done.
            from = stacks[frame.resumeAt];
        }
        int target = target(starts, wanted, stacks, from);
        bindNone(ts, frame);
        if (ts.event == MonitoringEvents.PY_YIELD) {
            // What was yielded is no longer on the stack.
            from = StackKinds.pop(from);
        }
        while (from > stacks[target]) {
            pop(ts, frame, StackKinds.top(from) == StackKinds.EXCEPTION);
            from = StackKinds.pop(from);
        }
        frame.lasti = target;
        frame.previous = target;
    }

    private static void checkEvent(int event) {
        switch (event) {
            case MonitoringEvents.NONE -> throw Raise.valueError("f_lineno can only be set in a trace function");
            case MonitoringEvents.PY_RESUME,
                    MonitoringEvents.JUMP,
                    MonitoringEvents.BRANCH,
                    MonitoringEvents.LINE,
                    MonitoringEvents.PY_YIELD -> {
                // These allow it.
            }
            case MonitoringEvents.PY_START ->
                throw Raise.valueError("can't jump from the 'call' trace event of a new frame");
            case MonitoringEvents.CALL, MonitoringEvents.C_RETURN -> throw Raise.valueError("can't jump during a call");
            case MonitoringEvents.PY_RETURN,
                    MonitoringEvents.PY_UNWIND,
                    MonitoringEvents.PY_THROW,
                    MonitoringEvents.RAISE,
                    MonitoringEvents.C_RAISE,
                    MonitoringEvents.INSTRUCTION,
                    MonitoringEvents.EXCEPTION_HANDLED ->
                throw Raise.valueError("can only jump from a 'line' trace event");
            default -> throw Raise.systemError("unexpected event type");
        }
    }

    /// The line that begins at each code unit, or -1.
    private static int[] lineStarts(CodeUnit unit) {
        int[] starts = new int[unit.steps.length];
        int last = -1;
        for (int i = 0; i < starts.length; i++) {
            int line = unit.code.line(i);
            starts[i] = line != last && line != -1 ? line : -1;
            if (line != -1) {
                last = line;
            }
        }
        return starts;
    }

    /// The first line that has code, from the wanted one on.
    private static int existing(CodeUnit unit, int[] starts, PyInt line) {
        long wanted = line.longValueClamped();
        if (wanted != (int) wanted) {
            throw Raise.valueError("lineno out of range");
        }
        if (wanted < unit.code.co_firstlineno) {
            throw Raise.valueError("line %d comes before the current code block", wanted);
        }
        int best = Integer.MAX_VALUE;
        for (int start : starts) {
            if (start >= wanted && start < best) {
                best = start;
            }
        }
        if (best == Integer.MAX_VALUE) {
            throw Raise.valueError("line %d comes after the current code block", wanted);
        }
        return best;
    }

    /// The code unit of a line whose stack is the deepest that the current one can become.
    private static int target(int[] starts, int line, long[] stacks, long from) {
        long deepest = StackKinds.OVERFLOWED;
        int best = -1;
        String why = "cannot find bytecode for specified line";
        boolean explained = false;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != line) {
                continue;
            }
            if (StackKinds.compatible(from, stacks[i])) {
                if (stacks[i] > deepest) {
                    deepest = stacks[i];
                    best = i;
                }
            } else if (best < 0 && !explained) {
                if (from == StackKinds.OVERFLOWED) {
                    why = "stack to deep to analyze";
                } else if (from == StackKinds.UNREACHED) {
                    why = "can't jump from unreachable code";
                } else {
                    why = StackKinds.explain(stacks[i]);
                    explained = true;
                }
            }
        }
        if (best < 0) {
            throw Raise.valueError("%s", why);
        }
        return best;
    }

    /// Locals that the compiler may have proven to be bound at the target get None.
    private static void bindNone(PyThread ts, PyFrame frame) {
        int unbound = 0;
        for (int i = 0; i < frame.unit.nlocalsplus; i++) {
            unbound += frame.s[i] == null ? 1 : 0;
        }
        if (unbound == 0) {
            return;
        }
        ts.warn(
                ExceptionTypes.RuntimeWarning,
                "assigning None to " + unbound + " unbound local" + (unbound == 1 ? "" : "s"),
                0);
        for (int i = 0; i < frame.unit.nlocalsplus; i++) {
            if (frame.s[i] == null) {
                frame.s[i] = PyNone.NONE;
            }
        }
    }

    /// Drops the top of the stack; with an exception also the one that is being handled, which was put there.
    @SuppressWarnings("NullAway") // Places of a frame that are not in use are null.
    private static void pop(PyThread ts, PyFrame frame, boolean handled) {
        PyObject value = frame.s[--frame.sp];
        frame.s[frame.sp] = null;
        if (handled) {
            ts.handled.restore(ts, value instanceof PyBaseException before ? before : null);
        } else {
            Memory.drop(ts, value);
        }
    }
}
