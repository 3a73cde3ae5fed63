package dev.vertebra.interpreter.eval;

import static dev.vertebra.interpreter.eval.MonitoringEvents.CALL;
import static dev.vertebra.interpreter.eval.MonitoringEvents.C_RAISE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.C_RETURN;
import static dev.vertebra.interpreter.eval.MonitoringEvents.INSTRUCTION;
import static dev.vertebra.interpreter.eval.MonitoringEvents.JUMP;
import static dev.vertebra.interpreter.eval.MonitoringEvents.LINE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_RESUME;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_RETURN;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_START;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_THROW;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_UNWIND;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_YIELD;
import static dev.vertebra.interpreter.eval.MonitoringEvents.RAISE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.STOP_ITERATION;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyMethodDescriptor;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import org.jspecify.annotations.Nullable;

/// `sys.settrace` and `sys.setprofile`: two tools of [Monitoring] that turn its events into calls of one function with
/// frame, name of the event and argument. Compare CPython Python/legacy_tracing.c, Python/sysmodule.c
/// `trace_trampoline`.
public final class LegacyTracing {
    private static final PyStr CALL_NAME = PyStr.intern("call");
    private static final PyStr EXCEPTION_NAME = PyStr.intern("exception");
    private static final PyStr LINE_NAME = PyStr.intern("line");
    private static final PyStr RETURN_NAME = PyStr.intern("return");
    private static final PyStr OPCODE_NAME = PyStr.intern("opcode");
    private static final PyStr C_CALL_NAME = PyStr.intern("c_call");
    private static final PyStr C_RETURN_NAME = PyStr.intern("c_return");
    private static final PyStr C_EXCEPTION_NAME = PyStr.intern("c_exception");

    private static final int FRAME_EVENTS =
            1 << PY_START | 1 << PY_RESUME | 1 << PY_RETURN | 1 << PY_YIELD | 1 << PY_UNWIND | 1 << PY_THROW;
    private static final int PROFILE_EVENTS = FRAME_EVENTS | 1 << CALL;
    private static final int TRACE_EVENTS = FRAME_EVENTS | 1 << RAISE | 1 << LINE | 1 << JUMP | 1 << STOP_ITERATION;

    private LegacyTracing() {}

    // --- setting the functions

    /// Sets the function of `sys.settrace` for a thread.
    public static void setTrace(PyThread current, PyThread of, @Nullable PyObject function) {
        current.audit("sys.settrace");
        PyObject before = of.traceFunction;
        Memory.incref(function);
        of.traceFunction = function;
        Memory.decref(before);
        boolean any = false;
        for (PyThread thread : current.runtime().threads) {
            any |= thread.traceFunction != null;
        }
        PyFrame frame = current.frame;
        if (any && frame != null && frame.traceOpcodes) {
            traceOpcodes(current, frame, true);
        }
        current.monitoring.setEvents(current, Monitoring.TRACE_TOOL, any ? TRACE_EVENTS : 0);
    }

    /// Sets the function of `sys.setprofile` for a thread.
    public static void setProfile(PyThread current, PyThread of, @Nullable PyObject function) {
        current.audit("sys.setprofile");
        PyObject before = of.profileFunction;
        Memory.incref(function);
        of.profileFunction = function;
        Memory.decref(before);
        boolean any = false;
        for (PyThread thread : current.runtime().threads) {
            any |= thread.profileFunction != null;
        }
        current.monitoring.setEvents(current, Monitoring.PROFILE_TOOL, any ? PROFILE_EVENTS : 0);
    }

    /// The function of `sys.settrace` for a thread, or null.
    public static @Nullable PyObject traceFunction(PyThread of) {
        return of.traceFunction;
    }

    /// The function of `sys.setprofile` for a thread, or null.
    public static @Nullable PyObject profileFunction(PyThread of) {
        return of.profileFunction;
    }

    /// Calls something that is traced although a trace function may be running.
    public static PyObject callTraced(PyThread ts, PyObject function, PyTuple args) {
        int before = ts.tracing;
        ts.tracing = 0;
        try {
            return Calls.call(ts, function, args, null);
        } finally {
            ts.tracing = before;
        }
    }

    /// Lets go of the functions of a thread that has ended; nothing is audited.
    ///
    /// @param by the running thread
    public static void threadEnded(PyThread thread, PyThread by) {
        PyObject profile = thread.profileFunction;
        thread.profileFunction = null;
        Memory.drop(by, profile);
        PyObject trace = thread.traceFunction;
        thread.traceFunction = null;
        Memory.drop(by, trace);
    }

    /// Turns events for each instruction of a frame's code on or off.
    static void traceOpcodes(PyThread ts, PyFrame frame, boolean on) {
        int tool = Monitoring.TRACE_TOOL;
        int events = ts.monitoring.localEvents(frame.unit, tool);
        int wanted = on ? events | 1 << INSTRUCTION : events & ~(1 << INSTRUCTION);
        ts.monitoring.setLocalEvents(ts, frame.unit, tool, wanted);
    }

    // --- events

    /// Tells the trace function of an event.
    ///
    /// @return true if the event is not wanted at this place any more
    static boolean trace(PyThread ts, PyFrame frame, int event, int pc, @Nullable PyObject argument) {
        switch (event) {
            case PY_START, PY_RESUME, PY_THROW -> call(ts, frame, CALL_NAME, PyNone.NONE);
            case PY_RETURN, PY_YIELD -> call(ts, frame, RETURN_NAME, argument);
            case PY_UNWIND -> call(ts, frame, RETURN_NAME, PyNone.NONE);
            case RAISE, STOP_ITERATION -> call(ts, frame, EXCEPTION_NAME, description(argument));
            case LINE -> {
                if (frame.traceLines) {
                    tell(ts, frame, LINE_NAME, PyNone.NONE);
                }
            }
            case INSTRUCTION -> {
                if (ts.traceFunction == null || !frame.traceOpcodes) {
                    traceOpcodes(ts, frame, false);
                } else {
                    tell(ts, frame, OPCODE_NAME, PyNone.NONE);
                }
            }
            default -> {
                return jump(ts, frame, pc, argument);
            }
        }
        return false;
    }

    /// A jump back on the same line counts as a new line.
    private static boolean jump(PyThread ts, PyFrame frame, int pc, @Nullable PyObject argument) {
        if (ts.traceFunction == null) {
            return false;
        }
        int target = argument instanceof PyInt to ? (int) (to.longValueClamped() / 2) : pc;
        int line = frame.unit.code.line(target);
        if (target > pc || line != frame.unit.code.line(pc)) {
            return true;
        }
        if (frame.traceLines && line >= 0) {
            tell(ts, frame, LINE_NAME, PyNone.NONE);
        }
        return false;
    }

    private static PyObject description(@Nullable PyObject argument) {
        PyBaseException exception = (PyBaseException) java.util.Objects.requireNonNull(argument);
        PyObject traceback = exception.traceback();
        return PyTuple.of(exception.type(), exception, traceback == null ? PyNone.NONE : traceback);
    }

    private static void call(PyThread ts, PyFrame frame, PyStr what, @Nullable PyObject argument) {
        if (frame.traceOpcodes && ts.traceFunction != null) {
            traceOpcodes(ts, frame, true);
        }
        tell(ts, frame, what, argument);
    }

    private static void tell(PyThread ts, PyFrame frame, PyStr what, @Nullable PyObject argument) {
        PyObject function = ts.traceFunction == null ? null : what == CALL_NAME ? ts.traceFunction : frame.trace;
        if (function == null) {
            return;
        }
        PyObject result;
        try (var held = ts.holdAll(function, argument)) {
            result = invoke(ts, frame, function, what, argument);
        } catch (PyException e) {
            setTrace(ts, ts, null);
            setLocalTrace(frame, null);
            throw e;
        }
        if (result != PyNone.NONE) {
            setLocalTrace(frame, result);
        }
    }

    /// Sets `f_trace`.
    static void setLocalTrace(PyFrame frame, @Nullable PyObject function) {
        PyObject before = frame.trace;
        frame.trace = function;
        Memory.replace(frame, before, function);
    }

    private static PyObject invoke(
            PyThread ts, PyFrame frame, PyObject function, PyStr what, @Nullable PyObject argument) {
        return Calls.call3(ts, function, frame.object(), what, argument == null ? PyNone.NONE : argument);
    }

    /// Tells the profile function of an event.
    static void profile(PyThread ts, PyFrame frame, int event, @Nullable PyObject argument, @Nullable PyObject first) {
        switch (event) {
            case PY_START, PY_RESUME, PY_THROW -> profile(ts, frame, CALL_NAME, PyNone.NONE);
            case PY_RETURN, PY_YIELD -> profile(ts, frame, RETURN_NAME, argument);
            case PY_UNWIND -> profile(ts, frame, RETURN_NAME, PyNone.NONE);
            case CALL -> nativeCall(ts, frame, C_CALL_NAME, argument, first);
            case C_RETURN -> nativeCall(ts, frame, C_RETURN_NAME, argument, first);
            case C_RAISE -> nativeCall(ts, frame, C_EXCEPTION_NAME, argument, first);
            default -> throw new IllegalStateException("no event of profiling: " + MonitoringEvents.name(event));
        }
    }

    /// Calls of native functions are reported, those of method descriptors as of the bound method.
    private static void nativeCall(
            PyThread ts, PyFrame frame, PyStr what, @Nullable PyObject callable, @Nullable PyObject first) {
        if (callable instanceof PyBuiltinFunction) {
            profile(ts, frame, what, callable);
        } else if (callable instanceof PyMethodDescriptor descriptor
                && first != null
                && first != ts.monitoring.missing) {
            PyObject method = new PyBuiltinFunction(descriptor.function(), first, null);
            profile(ts, frame, what, method);
        } else if (callable instanceof PyMethod method && method.function() instanceof PyBuiltinFunction) {
            profile(ts, frame, what, method.function());
        }
    }

    private static void profile(PyThread ts, PyFrame frame, PyStr what, @Nullable PyObject argument) {
        PyObject function = ts.profileFunction;
        if (function == null) {
            return;
        }
        try (var held = ts.holdAll(function, argument)) {
            invoke(ts, frame, function, what, argument);
        } catch (PyException e) {
            setProfile(ts, ts, null);
            throw e;
        }
    }
}
