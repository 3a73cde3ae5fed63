package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.objectmodel.PyObject;

/// Where an operation takes its operands from if the loads in front of it are one step with it, and where its result
/// goes.
///
/// The operand of such a step has three fields of ten bits, the lowest for the right operand, then the left one, then
/// the result: a local, or a constant if the highest of the ten is set. Above them stands whether the left operand
/// is on the stack. The step's width leads to the operation, whose own step says which one it is.
///
/// Numbers and texts are not counted, so what a place holds need not be held again while the loop adds it; the loads
/// and the two entries that they make are saved, and with a `STORE_FAST` behind the operation that one, too.
final class Places {
    /// The left operand is on the stack.
    static final int ON_STACK = 1 << 30;

    /// The number of that bit.
    static final int ON_STACK_BIT = 30;

    /// The result goes to the stack.
    static final int TO_STACK = 0x3FF;

    private static final int BITS = 10;
    private static final int CONSTANT = 1 << BITS - 1;

    private Places() {}

    /// The step of a load with the operation behind it, or 0 if there is none, or if a number has no room.
    ///
    /// @param pc the code unit of the load
    static long step(byte[] code, int pc, int opcode, int arg) {
        int left = ON_STACK;
        int right = place(opcode, arg);
        int at = pc + 1;
        if (opcode == Op.LOAD_FAST_LOAD_FAST) {
            left = (arg >> 4) << BITS;
            right = arg & 15;
        } else {
            int second = at(code, at);
            if (second == Op.LOAD_FAST || second == Op.LOAD_CONST) {
                left = right << BITS;
                right = place(second, code[2 * at + 1] & 0xFF);
                at++;
            }
        }
        if (at(code, at) < 0 || arg >= CONSTANT) {
            return 0;
        }
        int operation = code[2 * at] & 0xFF;
        int number = number(operation, code, at);
        int behind = at + 1 + Opcode.cachesOf(operation);
        int result = TO_STACK;
        boolean pops = number == Step.SUBSCRIBE_PLACES && left == ON_STACK;
        if (operation != Op.COMPARE_OP && !pops && at(code, behind) == Op.STORE_FAST) {
            result = code[2 * behind + 1] & 0xFF;
        }
        return number == 0 ? 0 : Step.word(number, at - pc, left | right | result << 2 * BITS);
    }

    private static int number(int operation, byte[] code, int at) {
        int arg = code[2 * at + 1] & 0xFF;
        return switch (operation) {
            case Op.BINARY_OP ->
                switch (arg) {
                    case 0, 13 -> Step.ADD_PLACES;
                    case 10, 23 -> Step.SUBTRACT_PLACES;
                    case 5, 18 -> Step.MULTIPLY_PLACES;
                    default -> Step.BINARY_PLACES;
                };
            case Op.COMPARE_OP -> {
                int jump = at(code, at + 1 + Opcode.cachesOf(operation));
                boolean jumps = jump == Op.POP_JUMP_IF_FALSE || jump == Op.POP_JUMP_IF_TRUE;
                yield jumps && (arg & 16) != 0 ? Step.COMPARE_PLACES_AND_JUMP : 0;
            }
            case Op.BINARY_SUBSCR -> Step.SUBSCRIBE_PLACES;
            case Op.STORE_SUBSCR -> Step.STORE_SUBSCR_PLACES;
            default -> 0;
        };
    }

    private static int at(byte[] code, int pc) {
        return 2 * pc < code.length ? code[2 * pc] & 0xFF : -1;
    }

    private static int place(int opcode, int arg) {
        return opcode == Op.LOAD_CONST ? CONSTANT | arg : arg;
    }

    // --- for the evaluation loop

    /// The right operand.
    static PyObject right(PyObject[] s, CodeUnit unit, int arg) {
        return (arg & CONSTANT) == 0 ? s[arg & CONSTANT - 1] : unit.consts[arg & CONSTANT - 1];
    }

    /// The left operand.
    static PyObject left(PyObject[] s, int sp, CodeUnit unit, int arg) {
        return (arg & ON_STACK) != 0 ? s[sp - 1] : right(s, unit, arg >> BITS);
    }

    /// The place of the result.
    static int result(int arg) {
        return arg >> 2 * BITS & TO_STACK;
    }

    /// Where the entry under the left operand is, if that is on the stack; else the last entry.
    static int below(int sp, int arg) {
        return sp - 1 - (arg >> ON_STACK_BIT);
    }
}
