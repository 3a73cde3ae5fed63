package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import org.jspecify.annotations.Nullable;

/// The operands of an instruction that has raised.
///
/// CPython's instructions let go of what they have popped, the lowest entry first, before the stack unwinds from its
/// top; that shows in the order of finalisers. Compare CPython Python/bytecodes.c, `DECREF_INPUTS` before `ERROR_IF`.
final class FailedOperands {
    private FailedOperands() {}

    /// Lets go of the operands of the instruction at which a frame has failed. Their places are null afterwards; the
    /// stack pointer stays.
    static void drop(PyThread ts, PyFrame frame) {
        boolean gone = ts.operandsGone;
        ts.operandsGone = false;
        if (!Memory.COUNTING || gone || frame.lasti < 0) {
            return;
        }
        if (ts.candidateCount > frame.mark) {
            Memory.tracker().release(ts, frame.mark);
        }
        int arg = frame.unit.oparg(frame.lasti);
        switch (frame.unit.opcode(frame.lasti)) {
            case Op.BINARY_OP,
                    Op.BINARY_SUBSCR,
                    Op.COMPARE_OP,
                    Op.CONTAINS_OP,
                    Op.DELETE_SUBSCR,
                    Op.STORE_ATTR,
                    Op.FORMAT_WITH_SPEC -> lowestFirst(ts, frame, 2);
            case Op.STORE_SUBSCR -> lowestFirst(ts, frame, 3);
            case Op.BINARY_SLICE -> {
                lowestFirst(ts, frame, 2);
                lowestFirst(ts, frame, 3);
            }
            case Op.STORE_SLICE -> {
                lowestFirst(ts, frame, 2);
                lowestFirst(ts, frame, 4);
            }
            case Op.CALL -> lowestFirst(ts, frame, arg + 2);
            case Op.CALL_KW -> lowestFirst(ts, frame, arg + 3);
            case Op.CALL_FUNCTION_EX -> lowestFirst(ts, frame, 3 + (arg & 1));
            case Op.RAISE_VARARGS -> lowestFirst(ts, frame, arg);
            default -> {}
        }
    }

    private static void lowestFirst(PyThread ts, PyFrame frame, int count) {
        @Nullable PyObject[] s = frame.s;
        for (int i = Math.max(frame.sp - count, frame.unit.nlocalsplus); i < frame.sp; i++) {
            PyObject value = s[i];
            s[i] = null;
            Memory.drop(ts, value);
        }
    }
}
