package dev.vertebra.interpreter.eval;

import static dev.vertebra.interpreter.eval.MonitoringEvents.BRANCH;
import static dev.vertebra.interpreter.eval.MonitoringEvents.INSTRUCTION;
import static dev.vertebra.interpreter.eval.MonitoringEvents.JUMP;
import static dev.vertebra.interpreter.eval.MonitoringEvents.LINE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_RETURN;
import static dev.vertebra.interpreter.eval.MonitoringEvents.PY_YIELD;
import static dev.vertebra.interpreter.eval.MonitoringEvents.RAISE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.STOP_ITERATION;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;

/// Instrumented instructions: reports their events, and does those of which something is reported afterwards.
///
/// Compare CPython Python/bytecodes.c, the instructions `INSTRUMENTED_…`.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class InstrumentedOps {
    /// The instruction has been done, or left by a jump: go on in the running frame at [PyFrame#resumeAt].
    static final int DONE = -1;

    private InstrumentedOps() {}

    /// Reports what an instruction causes before it runs.
    ///
    /// @return the opcode that is still to be executed, or [#DONE]
    static int execute(PyThread ts, PyFrame frame, int pc) {
        CodeUnit unit = frame.unit;
        int opcode = unit.opcode(pc);
        CodeMonitors monitors = unit.monitors;
        if (monitors == null || monitors.owner != ts.monitoring) {
            return opcode;
        }
        if (opcode == Op.RESUME) {
            ts.monitoring.update(unit);
        }
        int before = frame.previous;
        frame.previous = pc;
        if (ts.tracing > 0) {
            return opcode;
        }
        if (monitors.lineTools[pc] != 0) {
            line(ts, frame, monitors, pc, before);
        }
        if (monitors.instructionTools[pc] != 0 && frame.lasti == pc) {
            ts.monitoring.fire(ts, frame, INSTRUCTION, monitors.instructionTools[pc] & 0xFF, pc, 0, null, null);
        }
        if (frame.lasti != pc) {
            frame.resumeAt = frame.lasti;
            return DONE;
        }
        int tools = monitors.tools[pc] & 0xFF;
        if (opcode == Op.FOR_ITER) {
            return next(ts, frame, pc, unit.oparg(pc), tools);
        }
        if (opcode == Op.SEND) {
            return send(ts, frame, pc, unit.oparg(pc));
        }
        return tools == 0 ? opcode : event(ts, frame, opcode, pc, tools);
    }

    /// Reports a line unless the instruction before belongs to it.
    private static void line(PyThread ts, PyFrame frame, CodeMonitors monitors, int pc, int before) {
        int line = monitors.line(pc);
        if (line < 0 || monitors.line(before) == line && frame.unit.opcode(before) != Op.RESUME) {
            return;
        }
        ts.monitoring.fire(ts, frame, LINE, monitors.lineTools[pc] & 0xFF, pc, 0, null, null);
    }

    private static int event(PyThread ts, PyFrame frame, int opcode, int pc, int tools) {
        CodeUnit unit = frame.unit;
        int arg = unit.oparg(pc);
        switch (opcode) {
            case Op.RESUME -> {
                ts.monitoring.fire(ts, frame, MonitoringEvents.of(opcode, arg), tools, pc, 0, null, null);
                return jumped(frame, pc) ? DONE : opcode;
            }
            case Op.RETURN_VALUE -> {
                ts.monitoring.fire(ts, frame, PY_RETURN, tools, pc, 1, frame.s[frame.sp - 1], null);
                return opcode;
            }
            case Op.RETURN_CONST -> {
                ts.monitoring.fire(ts, frame, PY_RETURN, tools, pc, 1, unit.consts[arg], null);
                return opcode;
            }
            case Op.YIELD_VALUE -> {
                yielded(ts, frame, pc, tools);
                return opcode;
            }
            case Op.CALL -> {
                return InstrumentedCalls.call(ts, frame, pc, arg, tools);
            }
            case Op.CALL_KW -> {
                return InstrumentedCalls.callKeywords(ts, frame, pc, arg, tools);
            }
            case Op.CALL_FUNCTION_EX -> {
                return InstrumentedCalls.callEx(ts, frame, pc, arg, tools);
            }
            case Op.LOAD_SUPER_ATTR -> {
                return InstrumentedCalls.superAttribute(ts, frame, pc, arg, tools);
            }
            case Op.JUMP_FORWARD -> {
                return jump(ts, frame, JUMP, pc, pc + 1 + arg, tools);
            }
            case Op.JUMP_BACKWARD -> {
                if (ts.breaker) {
                    ts.handleBreaker(frame);
                }
                return jump(ts, frame, JUMP, pc, pc + 2 - arg, tools);
            }
            case Op.END_SEND, Op.END_FOR -> {
                delegationEnded(ts, frame, pc, tools);
                return opcode;
            }
            default -> {
                return jump(ts, frame, BRANCH, pc, pc + 2 + (taken(ts, frame, opcode) ? arg : 0), tools);
            }
        }
    }

    private static boolean jumped(PyFrame frame, int pc) {
        if (frame.lasti == pc) {
            return false;
        }
        frame.resumeAt = frame.lasti;
        return true;
    }

    /// Reports a jump that has been made, of which a callback can make another one.
    private static int jump(PyThread ts, PyFrame frame, int event, int pc, int target, int tools) {
        frame.resumeAt = target;
        ts.monitoring.fire(ts, frame, event, tools, pc, 1, PyInt.of(2L * target), null);
        if (frame.lasti != pc) {
            frame.resumeAt = frame.lasti;
        }
        return DONE;
    }

    /// Takes the condition of a conditional jump from the stack and decides.
    private static boolean taken(PyThread ts, PyFrame frame, int opcode) {
        PyObject value = frame.s[--frame.sp];
        boolean taken = switch (opcode) {
            case Op.POP_JUMP_IF_TRUE -> value == PyBool.TRUE;
            case Op.POP_JUMP_IF_FALSE -> value != PyBool.TRUE;
            case Op.POP_JUMP_IF_NONE -> value == PyNone.NONE;
            default -> value != PyNone.NONE;
        };
        Memory.drop(ts, value);
        return taken;
    }

    /// Reports a `yield`; a jump of the callback takes effect when the frame goes on.
    private static void yielded(PyThread ts, PyFrame frame, int pc, int tools) {
        PyObject value = frame.s[--frame.sp];
        frame.lasti = pc + 1;
        try (var held = ts.hold(value)) {
            ts.monitoring.fire(ts, frame, PY_YIELD, tools, pc, 1, value, null);
        } finally {
            if (frame.lasti != pc + 1) {
                frame.yieldJump = frame.lasti;
            }
            frame.lasti = pc;
            frame.s[frame.sp++] = value;
        }
    }

    /// `FOR_ITER` and its branch; a StopIteration that the iterator has raised is reported.
    private static int next(PyThread ts, PyFrame frame, int pc, int arg, int tools) {
        ts.clearStopIteration();
        PyObject next = IterationOps.next(ts, frame.s[frame.sp - 1]);
        if (next != null) {
            Memory.incref(next);
            frame.s[frame.sp++] = next;
            return jump(ts, frame, BRANCH, pc, pc + 2, tools);
        }
        int stop = stopTools(frame, pc, arg);
        if (stop != 0) {
            generatorEnded(ts, frame, pc + 2 + arg, stop);
        } else {
            stopped(ts, frame, pc);
        }
        Memory.drop(ts, frame.s[--frame.sp]);
        return jump(ts, frame, BRANCH, pc, pc + arg + 4, tools);
    }

    /// The tools to be told that the iterator of a loop has ended by STOP_ITERATION: CPython does so for generators,
    /// once the loop is specialised, and it does not specialise an instrumented FOR_ITER.
    private static int stopTools(PyFrame frame, int pc, int arg) {
        CodeMonitors monitors = frame.unit.monitors;
        boolean plain = (monitors.tools[pc] | monitors.lineTools[pc] | monitors.instructionTools[pc]) == 0;
        return plain && frame.s[frame.sp - 1] instanceof PyGenerator ? monitors.tools[pc + 2 + arg] & 0xFF : 0;
    }

    private static void generatorEnded(PyThread ts, PyFrame frame, int pc, int tools) {
        PyBaseException stop = ts.takeStopIteration().value();
        try (var held = ts.hold(stop)) {
            ts.monitoring.fire(ts, frame, STOP_ITERATION, tools, pc, 1, stop, null);
        }
    }

    /// `SEND`; a StopIteration that the receiver has raised is reported.
    private static int send(PyThread ts, PyFrame frame, int pc, int arg) {
        PyObject receiver = frame.s[frame.sp - 2];
        PyObject sent = frame.s[frame.sp - 1];
        PyObject result = IterationOps.send(ts, receiver, sent);
        frame.resumeAt = pc + 2;
        if (result == null) {
            if (!(receiver instanceof PyGenerator)) {
                stopped(ts, frame, pc);
            }
            result = ts.takeStopValue();
            frame.resumeAt += arg;
        }
        Memory.incref(result);
        frame.s[frame.sp - 1] = result;
        Memory.drop(ts, sent);
        return DONE;
    }

    /// Reports the StopIteration that ended the last iterator, if one was raised.
    private static void stopped(PyThread ts, PyFrame frame, int pc) {
        PyBaseException stop = ts.pendingStopIteration();
        if (stop == null) {
            return;
        }
        try (var held = ts.hold(stop)) {
            ts.monitoring.fire(ts, frame, RAISE, ts.monitoring.tools(RAISE), pc, 1, stop, null);
        }
        ts.endOfIteration(new PyException(stop));
    }

    /// Reports that the iterator to which a frame has delegated is exhausted.
    private static void delegationEnded(PyThread ts, PyFrame frame, int pc, int tools) {
        if (!(frame.s[frame.sp - 2] instanceof PyGenerator)) {
            return;
        }
        PyObject value = frame.s[frame.sp - 1];
        PyObject stop = value == PyNone.NONE
                ? Raise.withArgs(ExceptionTypes.StopIteration).value()
                : Raise.stopIteration(value).value();
        ts.monitoring.fire(ts, frame, STOP_ITERATION, tools, pc, 1, stop, null);
    }
}
