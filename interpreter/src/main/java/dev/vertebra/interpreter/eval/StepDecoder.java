package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import java.util.Arrays;

/// Makes the steps of a code object out of its wordcode.
final class StepDecoder {
    // Groups of opcodes: all; what computes with what is loaded in front of it; what loads that; what else can be one
    // with a local in front of it; conditional jumps; and three of one opcode.
    private static final int ANY = 1;
    private static final int OPERATION = 1 << 1;
    private static final int LOAD = 1 << 2;
    private static final int OF_LOCAL = 1 << 3;
    private static final int JUMP = 1 << 4;
    private static final int BACKWARDS = 1 << 5;
    private static final int COPY = 1 << 6;
    private static final int SWAP = 1 << 7;

    /// The step of each opcode without its operand, for those of which no more is to be known.
    private static final long[] PLAIN = plain();

    /// The groups that each opcode belongs to.
    private static final int[] GROUPS = groups();

    /// In front of which groups each opcode has a step of another kind, or may have; for most opcodes there are none.
    private static final int[] SPECIAL = special();

    private StepDecoder() {}

    private static long[] plain() {
        long[] steps = new long[256];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Step.plain(i, 1 + Opcode.cachesOf(i), 0);
        }
        return steps;
    }

    private static int[] groups() {
        int[] groups = new int[256];
        Arrays.fill(groups, ANY);
        add(groups, OPERATION, Op.BINARY_OP, Op.COMPARE_OP, Op.BINARY_SUBSCR, Op.STORE_SUBSCR);
        add(groups, LOAD, Op.LOAD_FAST, Op.LOAD_CONST);
        add(groups, OF_LOCAL, Op.LOAD_ATTR, Op.STORE_ATTR, Op.TO_BOOL, Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE);
        add(groups, JUMP, Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE);
        add(groups, BACKWARDS, Op.JUMP_BACKWARD);
        add(groups, COPY, Op.COPY);
        add(groups, SWAP, Op.SWAP);
        return groups;
    }

    private static int[] special() {
        int[] special = new int[256];
        add(
                special,
                ANY,
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
                Op.BINARY_OP);
        add(special, OPERATION, Op.LOAD_FAST_LOAD_FAST, Op.LOAD_FAST, Op.LOAD_CONST);
        add(special, LOAD, Op.LOAD_FAST, Op.LOAD_CONST);
        add(special, OF_LOCAL, Op.LOAD_FAST);
        add(special, JUMP, Op.COMPARE_OP, Op.TO_BOOL, Op.IS_OP, Op.CONTAINS_OP);
        add(special, BACKWARDS, Op.POP_TOP, Op.END_FOR, Op.LIST_APPEND);
        add(special, COPY, Op.COPY);
        add(special, SWAP, Op.SWAP);
        return special;
    }

    private static void add(int[] groups, int group, int... opcodes) {
        for (int opcode : opcodes) {
            groups[opcode] |= group;
        }
    }

    /// The steps of a code object, from its wordcode: in one pass, which calls nothing for most instructions, for most
    /// code runs once.
    ///
    /// @param pairs whether pairs become one
    static long[] decode(byte[] wordcode, boolean pairs) {
        int end = wordcode.length & ~1;
        long[] steps = new long[end >> 1];
        int extension = 0;
        for (int at = 0; at < end; ) {
            int opcode = wordcode[at] & 0xFF;
            int arg = extension | wordcode[at + 1] & 0xFF;
            long plain = PLAIN[opcode];
            int width = (int) plain >> 16 & 0xFF;
            long step = plain | (long) arg << 32;
            int special = SPECIAL[opcode];
            if (special != 0) {
                int next = at + 2 * width;
                int second = next < end ? GROUPS[wordcode[next] & 0xFF] : ANY;
                // The operand of a step that pops tells of a jump behind it; the instruction has none.
                boolean operand = special == BACKWARDS && arg != 0;
                if ((special & second) != 0 || operand) {
                    step = step(wordcode, at >> 1, opcode, arg, width, pairs);
                }
            }
            steps[at >> 1] = step;
            extension = opcode == Op.EXTENDED_ARG ? arg << 8 : 0;
            at += 2 * width;
        }
        return steps;
    }

    /// The step of an instruction without the operation behind it that may be one with it.
    ///
    /// @param opcode the instruction, a load
    static long alone(byte[] wordcode, int pc, int opcode, int arg) {
        return opcode == Op.LOAD_FAST ? loadFast(wordcode, pc, arg) : Step.plain(opcode, 1, arg);
    }

    private static long loadFast(byte[] code, int pc, int arg) {
        int second = at(code, pc + 1);
        if (second == Op.LOAD_CONST) {
            return arg > 0xFFFF
                    ? Step.word(Step.LOAD_FAST, 1, arg)
                    : Step.word(Step.LOAD_FAST_LOAD_CONST, 1, (code[2 * pc + 3] & 0xFF) << 16 | arg);
        }
        return Step.word(withLoadFast(code, pc + 1, second), 1, arg);
    }

    /// The number for a `Step.LOAD_FAST` and the instruction behind it.
    private static int withLoadFast(byte[] code, int pc, int second) {
        int behind = pc + 1 + Opcode.cachesOf(Math.max(second, 0));
        int third = at(code, behind);
        return switch (second) {
            case Op.LOAD_ATTR -> {
                boolean again = third == Op.LOAD_ATTR && (code[2 * behind + 1] & 1) == 0;
                yield (code[2 * pc + 1] & 1) != 0
                        ? Step.LOAD_FAST_LOAD_METHOD
                        : again ? Step.LOAD_FAST_LOAD_ATTR_LOAD_ATTR : Step.LOAD_FAST_LOAD_ATTR;
            }
            case Op.STORE_ATTR -> Step.LOAD_FAST_STORE_ATTR;
            case Op.TO_BOOL ->
                third == Op.POP_JUMP_IF_FALSE || third == Op.POP_JUMP_IF_TRUE
                        ? Step.LOAD_FAST_TO_BOOL_AND_JUMP
                        : Step.LOAD_FAST;
            case Op.POP_JUMP_IF_NONE -> Step.LOAD_FAST_JUMP_IF_NONE;
            case Op.POP_JUMP_IF_NOT_NONE -> Step.LOAD_FAST_JUMP_IF_NOT_NONE;
            default -> Step.LOAD_FAST;
        };
    }

    private static long step(byte[] code, int pc, int opcode, int arg, int width, boolean pairs) {
        int next = pc + width;
        int second = pairs && 2 * next < code.length ? code[2 * next] & 0xFF : -1;
        boolean jumps = second == Op.POP_JUMP_IF_FALSE || second == Op.POP_JUMP_IF_TRUE;
        return switch (opcode) {
            case Op.JUMP_BACKWARD ->
                Step.word(pairs ? backwards(code, next - arg) : Step.JUMP_BACKWARD, width, next - arg);
            case Op.JUMP_BACKWARD_NO_INTERRUPT -> Step.plain(opcode, width, next - arg);
            // Behind the END_FOR and Step.POP_TOP at the target.
            case Op.FOR_ITER ->
                Step.word(stores(second) ? Step.FOR_ITER_STORE_FAST : Step.FOR_ITER, width, next + arg + 2);
            case Op.LOAD_ATTR -> Step.word((arg & 1) != 0 ? Step.LOAD_METHOD : Step.LOAD_ATTR, width, arg >> 1);
            case Op.LOAD_GLOBAL ->
                Step.word((arg & 1) != 0 ? Step.LOAD_GLOBAL_AND_NULL : Step.LOAD_GLOBAL, width, arg >> 1);
            case Op.BINARY_OP ->
                Step.word(
                        operator(arg), width, Math.min(arg, 0xFF) | (second == Op.STORE_FAST ? stored(code, next) : 0));
            case Op.COPY ->
                Step.word(pairs && copiesAndSubscribes(code, pc) ? Step.COPY_AND_SUBSCRIBE : Step.COPY, width, arg);
            case Op.SWAP ->
                Step.word(pairs && swapsAndStores(code, pc) ? Step.SWAP_AND_STORE_SUBSCR : Step.SWAP, width, arg);
            case Op.LIST_APPEND -> {
                int loop = arg > 0xFF ? 0 : behindJump(code, second, next);
                yield loop > 0
                        ? Step.word(Step.LIST_APPEND_AND_JUMP, width, arg | loop << Step.OPERATOR_BITS)
                        : Step.plain(opcode, width, arg);
            }
            case Op.POP_TOP, Op.END_FOR -> Step.plain(opcode, width, behindJump(code, second, next));
            case Op.COMPARE_OP ->
                Step.word(jumps && (arg & 16) != 0 ? Step.COMPARE_AND_JUMP : Step.COMPARE_OP, width, arg);
            case Op.TO_BOOL -> Step.word(jumps ? Step.TO_BOOL_AND_JUMP : Step.TO_BOOL, width, arg);
            case Op.IS_OP -> Step.word(jumps ? Step.IS_AND_JUMP : Step.IS_OP, width, arg);
            case Op.CONTAINS_OP -> Step.word(jumps ? Step.CONTAINS_AND_JUMP : Step.CONTAINS_OP, width, arg);
            case Op.LOAD_FAST, Op.LOAD_CONST, Op.LOAD_FAST_LOAD_FAST -> {
                long places = pairs ? Places.step(code, pc, opcode, arg) : 0;
                yield places != 0 ? places : pairs ? alone(code, pc, opcode, arg) : Step.plain(opcode, width, arg);
            }
            // Jumps forward.
            default -> Step.plain(opcode, width, next + arg);
        };
    }

    /// Whether an instruction begins with a `Step.STORE_FAST`.
    private static boolean stores(int opcode) {
        return opcode == Op.STORE_FAST || opcode == Op.STORE_FAST_LOAD_FAST;
    }

    /// The place of the `Step.STORE_FAST` at a code unit, one higher, behind an operator.
    private static int stored(byte[] code, int pc) {
        return (code[2 * pc + 1] & 0xFF) + 1 << Step.OPERATOR_BITS;
    }

    private static int at(byte[] code, int pc) {
        return 2 * pc < code.length ? code[2 * pc] & 0xFF : -1;
    }

    private static boolean copiesAndSubscribes(byte[] code, int pc) {
        return at(code, pc + 2) == Op.BINARY_SUBSCR
                && at(code, pc + 1) == Op.COPY
                && code[2 * pc + 1] == 2
                && code[2 * pc + 3] == 2;
    }

    private static boolean swapsAndStores(byte[] code, int pc) {
        return at(code, pc + 2) == Op.STORE_SUBSCR
                && at(code, pc + 1) == Op.SWAP
                && code[2 * pc + 1] == 3
                && code[2 * pc + 3] == 2;
    }

    /// Where a `Step.JUMP_BACKWARD` at a code unit leads, 0 for any other instruction.
    private static int behindJump(byte[] code, int opcode, int pc) {
        if (opcode != Op.JUMP_BACKWARD) {
            return 0;
        }
        return pc + 1 + Opcode.cachesOf(opcode) - (code[2 * pc + 1] & 0xFF);
    }

    /// The number for a `Step.JUMP_BACKWARD` to a place.
    private static int backwards(byte[] code, int target) {
        if (target < 0 || at(code, target) != Op.FOR_ITER) {
            return Step.JUMP_BACKWARD;
        }
        boolean stores = stores(at(code, target + 1 + Opcode.cachesOf(Op.FOR_ITER)));
        return stores ? Step.JUMP_BACKWARD_FOR_ITER_STORE_FAST : Step.JUMP_BACKWARD_FOR_ITER;
    }

    /// The number for a `Step.BINARY_OP`.
    private static int operator(int arg) {
        return switch (arg) {
            case 0, 13 -> Step.ADD;
            case 10, 23 -> Step.SUBTRACT;
            case 5, 18 -> Step.MULTIPLY;
            default -> Step.BINARY_OP;
        };
    }
}
