package dev.vertebra.interpreter.eval;

import static dev.vertebra.interpreter.eval.MonitoringEvents.EXCEPTION_HANDLED;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_THROW;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_UNWIND;
import static dev.vertebra.interpreter.eval.MonitoringEvents.RAISE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.RERAISE;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import org.jspecify.annotations.Nullable;

/// The events of monitoring that go with exceptions. Compare CPython Python/ceval.c `monitor_raise` and its like.
///
/// A callback that raises replaces the exception.
final class ExceptionEvents {
    private ExceptionEvents() {}

    /// Notes and reports that an exception is thrown into a suspended frame.
    ///
    /// @return the exception to raise there, null for null
    static @Nullable PyException thrown(PyThread ts, PyFrame frame, @Nullable PyException e) {
        Monitoring monitoring = ts.monitoring;
        frame.thrownInto = e != null;
        if (e == null || !monitoring.isActive()) {
            return e;
        }
        monitoring.update(frame.unit);
        frame.previous = frame.resumeAt;
        try (var held = ts.hold(e.value())) {
            PyException other = report(ts, frame, PY_THROW, frame.resumeAt, e);
            return other == null ? e : other;
        }
    }

    /// Reports that an exception has been raised, or raised again, by the current instruction of a frame.
    ///
    /// @param e the exception, counted once by the caller
    /// @return the exception that goes on, counted instead
    ///
    /// @param place the code unit of which callbacks are told
    static PyException raised(PyThread ts, PyFrame frame, PyException e, int place) {
        return replaced(ts, e, reportAtOrigin(ts, frame, e.again() ? RERAISE : RAISE, place, e));
    }

    /// The code unit at which an exception counts as raised: the last one of the instruction with its caches, or the
    /// one before an instruction that has called the frame from which the exception comes.
    static int place(PyFrame frame, boolean fromCallee) {
        int pc = frame.lasti;
        int opcode = frame.unit.opcode(pc);
        return fromCallee || comesFromFrame(frame, opcode, frame.unit.oparg(pc))
                ? pc - 1
                : pc + Opcode.cachesOf(opcode);
    }

    /// Whether the exception of an instruction comes from a frame that CPython runs in the same activation.
    private static boolean comesFromFrame(PyFrame frame, int opcode, int arg) {
        return switch (opcode) {
            case Op.SEND -> frame.s[frame.sp - 2] instanceof PyGenerator;
            case Op.FOR_ITER -> frame.s[frame.sp - 1] instanceof PyGenerator;
            // A call of a Python function has taken its arguments off the stack.
            case Op.CALL_KW -> frame.s[frame.sp - 1] == null;
            case Op.CALL_FUNCTION_EX -> frame.s[frame.sp - 1 - (arg & 1)] == null;
            default -> false;
        };
    }

    /// Reports that a frame is left by an exception.
    ///
    /// @param e the exception, counted once by the caller
    /// @return the exception that goes on, counted instead
    ///
    /// @param place the code unit of which callbacks are told
    static PyException unwound(PyThread ts, PyFrame frame, PyException e, int place) {
        return replaced(ts, e, reportAtOrigin(ts, frame, PY_UNWIND, place, e));
    }

    /// Reports an event of the current instruction, with the frame standing where an exception that is raised again
    /// was raised first.
    private static @Nullable PyException reportAtOrigin(
            PyThread ts, PyFrame frame, int event, int place, PyException e) {
        int pc = frame.lasti;
        if (frame.reraisedAt >= 0) {
            frame.lasti = frame.reraisedAt;
        }
        PyException other = report(ts, frame, event, place, e);
        frame.lasti = pc;
        return other;
    }

    /// Reports that a handler of a frame takes an exception.
    ///
    /// @return the exception of a callback that failed, counted once for the caller; the frame stands before
    ///     the
    ///     handler then. Null if it may go on.
    static @Nullable PyException handled(PyThread ts, PyFrame frame, PyException e) {
        PyException other = report(ts, frame, EXCEPTION_HANDLED, frame.resumeAt, e);
        if (other == null) {
            return null;
        }
        Memory.incref(other.value());
        frame.lasti = frame.resumeAt - 1;
        return other;
    }

    private static PyException replaced(PyThread ts, PyException e, @Nullable PyException other) {
        if (other == null) {
            return e;
        }
        Memory.incref(other.value());
        Memory.drop(ts, e.value());
        return other;
    }

    /// @return what a callback raised, or null
    private static @Nullable PyException report(PyThread ts, PyFrame frame, int event, int pc, PyException e) {
        int tools = ts.monitoring.tools(event);
        if (tools == 0 || ts.tracing > 0) {
            return null;
        }
        try {
            ts.monitoring.fire(ts, frame, event, tools, pc, 1, e.value(), null);
            return null;
        } catch (PyException other) {
            ts.decideContext(other);
            return other;
        }
    }
}
