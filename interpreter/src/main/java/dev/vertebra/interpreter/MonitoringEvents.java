package dev.vertebra.interpreter;

import dev.vertebra.bytecode.Op;

/// The events of monitoring, by number. PEP 669; compare CPython Include/cpython/monitoring.h.
///
/// Events below [#LOCAL] belong to places in code and can be asked for per code object and disabled per place; those
/// below [#UNGROUPED] can be asked for alone; the last two come with [#CALL].
final class MonitoringEvents {
    static final int PY_START = 0;
    static final int PY_RESUME = 1;
    static final int PY_RETURN = 2;
    static final int PY_YIELD = 3;
    static final int CALL = 4;
    static final int LINE = 5;
    static final int INSTRUCTION = 6;
    static final int JUMP = 7;
    static final int BRANCH = 8;
    static final int STOP_ITERATION = 9;
    static final int RAISE = 10;
    static final int EXCEPTION_HANDLED = 11;
    static final int PY_UNWIND = 12;
    static final int PY_THROW = 13;
    static final int RERAISE = 14;
    static final int C_RETURN = 15;
    static final int C_RAISE = 16;

    /// How many events belong to places in code.
    static final int LOCAL = 10;

    /// How many events can be asked for alone.
    static final int UNGROUPED = 15;

    /// How many events there are.
    static final int COUNT = 17;

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
    static String name(int event) {
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
