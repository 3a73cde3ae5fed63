package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;

/// The events of monitoring, by number. PEP 669; compare CPython Include/cpython/monitoring.h.
///
/// Events below [#LOCAL] belong to places in code and can be asked for per code object and disabled per place; those
/// below [#UNGROUPED] can be asked for alone; the last two come with [#CALL].
public final class MonitoringEvents {
    /// The code of a function begins.
    public static final int PY_START = 0;

    /// A generator or coroutine goes on, but for a throw.
    public static final int PY_RESUME = 1;

    /// A function returns.
    public static final int PY_RETURN = 2;

    /// A generator or coroutine yields.
    public static final int PY_YIELD = 3;

    /// Something is about to be called.
    public static final int CALL = 4;

    /// A line begins.
    public static final int LINE = 5;

    /// An instruction begins.
    public static final int INSTRUCTION = 6;

    /// A jump without condition.
    public static final int JUMP = 7;

    /// A branch that is taken or not.
    public static final int BRANCH = 8;

    /// A StopIteration without an exception: an iterator has ended.
    public static final int STOP_ITERATION = 9;

    /// An exception is raised.
    public static final int RAISE = 10;

    /// An exception is handled.
    public static final int EXCEPTION_HANDLED = 11;

    /// An exception leaves a function.
    public static final int PY_UNWIND = 12;

    /// A generator or coroutine goes on with an exception.
    public static final int PY_THROW = 13;

    /// An exception is raised again.
    public static final int RERAISE = 14;

    /// Something that is not Python code returns.
    public static final int C_RETURN = 15;

    /// Something that is not Python code raises.
    public static final int C_RAISE = 16;

    /// How many events belong to places in code.
    public static final int LOCAL = 10;

    /// How many events can be asked for alone.
    public static final int UNGROUPED = 15;

    /// How many events there are.
    public static final int COUNT = 17;

    /// No event.
    static final int NONE = -1;

    private static final String[] NAMES = {
        "PY_START",
        "PY_RESUME",
        "PY_RETURN",
        "PY_YIELD",
        "CALL",
        "LINE",
        "INSTRUCTION",
        "JUMP",
        "BRANCH",
        "STOP_ITERATION",
        "RAISE",
        "EXCEPTION_HANDLED",
        "PY_UNWIND",
        "PY_THROW",
        "RERAISE",
        "C_RETURN",
        "C_RAISE"
    };

    private MonitoringEvents() {}

    /// The name by which `sys.monitoring.events` knows an event.
    public static String name(int event) {
        return NAMES[event];
    }

    /// The event that an instruction causes besides lines and instructions, or [#NONE].
    static int of(int opcode, int arg) {
        return switch (opcode) {
            case Op.RESUME -> arg == 0 ? PY_START : PY_RESUME;
            case Op.RETURN_VALUE, Op.RETURN_CONST -> PY_RETURN;
            case Op.YIELD_VALUE -> PY_YIELD;
            case Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX, Op.LOAD_SUPER_ATTR -> CALL;
            case Op.JUMP_FORWARD, Op.JUMP_BACKWARD -> JUMP;
            case Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE, Op.FOR_ITER ->
                BRANCH;
            case Op.END_FOR, Op.END_SEND -> STOP_ITERATION;
            default -> NONE;
        };
    }
}
