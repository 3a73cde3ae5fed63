package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;

/// The form of an instruction that the evaluation loop reads: one `long` for each code unit.
///
/// Bits 0 to 7 hold the number, bit 8 whether something is to be reported, bits 16 to 23 how many code units on the
/// next instruction is, bits 32 to 63 the operand. What would be worked out again at every execution is worked out
/// here: the operand of a jump is its target, the flag in the operand of `LOAD_GLOBAL` and `LOAD_ATTR` has become a
/// number of its own, and pairs of instructions that often stand together have one that does both. The second of such
/// a pair keeps its place, so that jumps to it work. Numbers of the loop's own are among those that CPython leaves
/// free.
///
/// What several cases of the loop work out in the same way the compiler of the JVM
/// moves in front of the dispatch, where every instruction pays for it; so the cases share as little as they can.
final class Step {
    /// Something is to be reported at this place.
    static final int INSTRUMENTED = 0x100;

    /// `LOAD_ATTR` for a call.
    static final int LOAD_METHOD = 119;

    /// `LOAD_GLOBAL` with a null above the value.
    static final int LOAD_GLOBAL_AND_NULL = 120;

    /// `BINARY_OP` for `+` and `+=`.
    static final int ADD = 121;

    /// `BINARY_OP` for `-` and `-=`.
    static final int SUBTRACT = 122;

    /// `BINARY_OP` for `*` and `*=`.
    static final int MULTIPLY = 123;

    /// `COMPARE_OP` and the conditional jump behind it.
    static final int COMPARE_AND_JUMP = 124;

    /// `FOR_ITER` and the `STORE_FAST` behind it.
    static final int FOR_ITER_STORE_FAST = 125;

    /// `LOAD_FAST` and `LOAD_CONST`.
    static final int LOAD_FAST_LOAD_CONST = 126;

    /// `LOAD_FAST` and `LOAD_ATTR`; if the attribute is not where it was the last time, only the first of the two.
    static final int LOAD_FAST_LOAD_ATTR = 127;

    /// `TO_BOOL` and the conditional jump behind it.
    static final int TO_BOOL_AND_JUMP = 128;

    /// `IS_OP` and the conditional jump behind it.
    static final int IS_AND_JUMP = 129;

    /// `CONTAINS_OP` and the conditional jump behind it.
    static final int CONTAINS_AND_JUMP = 130;

    /// `JUMP_BACKWARD` and the `FOR_ITER` and `STORE_FAST` that it leads to.
    static final int JUMP_BACKWARD_FOR_ITER_STORE_FAST = 131;

    /// How many code units on the next instruction is, by number; negative where [#step] has more to do than to put
    /// number and operand together.
    private static final byte[] WIDTHS = widths();

    private Step() {}

    private static byte[] widths() {
        byte[] widths = new byte[256];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (byte) (1 + Opcode.cachesOf(i));
        }
        for (int special : new int[] {
            Op.POP_JUMP_IF_FALSE,
            Op.POP_JUMP_IF_TRUE,
            Op.POP_JUMP_IF_NONE,
            Op.POP_JUMP_IF_NOT_NONE,
            Op.JUMP_FORWARD,
            Op.SEND,
            Op.JUMP_BACKWARD,
            Op.JUMP_BACKWARD_NO_INTERRUPT,
            Op.FOR_ITER,
            Op.LOAD_ATTR,
            Op.LOAD_GLOBAL,
            Op.BINARY_OP,
            Op.COMPARE_OP,
            Op.TO_BOOL,
            Op.IS_OP,
            Op.CONTAINS_OP,
            Op.LOAD_FAST
        }) {
            widths[special] = (byte) -widths[special];
        }
        return widths;
    }

    /// The steps of a code object, from its wordcode: in one pass, for most code runs once.
    ///
    /// @param pairs whether pairs become one
    static long[] decode(byte[] wordcode, boolean pairs) {
        int end = wordcode.length & ~1;
        long[] steps = new long[end >> 1];
        int extension = 0;
        for (int at = 0; at < end; ) {
            int opcode = wordcode[at] & 0xFF;
            int arg = extension | wordcode[at + 1] & 0xFF;
            int width = WIDTHS[opcode];
            if (width > 0) {
                steps[at >> 1] = (long) arg << 32 | width << 16 | opcode;
            } else {
                width = -width;
                steps[at >> 1] = step(wordcode, at >> 1, opcode, arg, width, pairs);
            }
            extension = opcode == Op.EXTENDED_ARG ? arg << 8 : 0;
            at += width << 1;
        }
        return steps;
    }

    private static long step(byte[] code, int pc, int opcode, int arg, int width, boolean pairs) {
        int next = pc + width;
        int second = pairs && 2 * next < code.length ? code[2 * next] & 0xFF : -1;
        boolean jumps = second == Op.POP_JUMP_IF_FALSE || second == Op.POP_JUMP_IF_TRUE;
        return switch (opcode) {
            case Op.JUMP_BACKWARD -> word(pairs ? backwards(code, next - arg) : opcode, width, next - arg);
            case Op.JUMP_BACKWARD_NO_INTERRUPT -> word(opcode, width, next - arg);
            // Behind the END_FOR and POP_TOP at the target.
            case Op.FOR_ITER ->
                word(second == Op.STORE_FAST ? FOR_ITER_STORE_FAST : Op.FOR_ITER, width, next + arg + 2);
            case Op.LOAD_ATTR -> word((arg & 1) != 0 ? LOAD_METHOD : Op.LOAD_ATTR, width, arg >> 1);
            case Op.LOAD_GLOBAL -> word((arg & 1) != 0 ? LOAD_GLOBAL_AND_NULL : Op.LOAD_GLOBAL, width, arg >> 1);
            case Op.BINARY_OP -> word(operator(arg), width, arg);
            case Op.COMPARE_OP -> word(jumps && (arg & 16) != 0 ? COMPARE_AND_JUMP : opcode, width, arg);
            case Op.TO_BOOL -> word(jumps ? TO_BOOL_AND_JUMP : opcode, width, arg);
            case Op.IS_OP -> word(jumps ? IS_AND_JUMP : opcode, width, arg);
            case Op.CONTAINS_OP -> word(jumps ? CONTAINS_AND_JUMP : opcode, width, arg);
            case Op.LOAD_FAST -> {
                boolean reads = second == Op.LOAD_ATTR && (code[2 * next + 1] & 1) == 0;
                yield word(
                        second == Op.LOAD_CONST ? LOAD_FAST_LOAD_CONST : reads ? LOAD_FAST_LOAD_ATTR : opcode,
                        width,
                        arg);
            }
            // Jumps forward.
            default -> word(opcode, width, next + arg);
        };
    }

    /// The number for a `JUMP_BACKWARD` to a place.
    private static int backwards(byte[] code, int target) {
        int behind = target + 1 + Opcode.cachesOf(Op.FOR_ITER);
        boolean iterates = target >= 0
                && 2 * behind < code.length
                && (code[2 * target] & 0xFF) == Op.FOR_ITER
                && (code[2 * behind] & 0xFF) == Op.STORE_FAST;
        return iterates ? JUMP_BACKWARD_FOR_ITER_STORE_FAST : Op.JUMP_BACKWARD;
    }

    private static int operator(int arg) {
        return switch (arg) {
            case 0, 13 -> ADD;
            case 10, 23 -> SUBTRACT;
            case 5, 18 -> MULTIPLY;
            default -> Op.BINARY_OP;
        };
    }

    private static long word(int number, int width, int arg) {
        return (long) arg << 32 | width << 16 | number;
    }
}
