package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;

/// The form of an instruction that the evaluation loop reads: one `long` for each code unit.
///
/// Bits 0 to 7 hold the number, bit 8 whether something is to be reported, bits 16 to 23 how many code units on the
/// next instruction is, bits 24 to 31 CPython's opcode where one number serves several, bits 32 to 63 the operand.
/// What would be worked out again at every execution is worked out by [StepDecoder]: the operand of a jump is its
/// target, the flag in the operand of `LOAD_GLOBAL` and `LOAD_ATTR` has become a number of its own, and instructions
/// that often stand together have one that does all of them. The others of such a group keep their places, so that
/// jumps to them work.
///
/// What several cases of the loop work out in the same way the compiler of the JVM moves in front of the dispatch,
/// where every instruction pays for it; so the cases share as little as they can.
final class Step {
    /// Something is to be reported at this place.
    static final int INSTRUMENTED = 0x100;

    /// Where the opcode begins.
    static final int OPCODE_BITS = 24;

    // The numbers of instructions, those that are the loop's own and those of CPython. HotSpot compiles callees into
    // the loop until that has 8,000 bytecodes, and comes to the highest numbers first: they are in the order in which
    // it matters that nothing is called.

    /// Any instruction that [RareOps] does.
    static final int RARE = 0;

    /// `RAISE_VARARGS` and `RERAISE`.
    static final int RAISE = 1;

    /// `MAKE_CELL` and `COPY_FREE_VARS`.
    static final int PREFIX = 2;

    /// `CALL_KW` and `CALL_FUNCTION_EX`.
    static final int CALL_OTHERWISE = 3;

    static final int YIELD_VALUE = 4;
    static final int SEND = 5;
    static final int GET_ITER = 6;
    static final int UNPACK_SEQUENCE = 7;
    static final int BUILD_LIST = 8;
    static final int BUILD_TUPLE = 9;
    static final int RESUME = 10;

    /// `NOP`, `EXTENDED_ARG` and `CACHE`.
    static final int NOP = 11;

    static final int UNARY_NOT = 12;
    static final int COMPARE_OP = 13;
    static final int IS_OP = 14;
    static final int CONTAINS_OP = 15;
    static final int TO_BOOL = 16;

    /// `CONTAINS_OP` and the conditional jump behind it.
    static final int CONTAINS_AND_JUMP = 17;

    static final int STORE_SUBSCR = 18;
    static final int BINARY_SUBSCR = 19;
    static final int BINARY_OP = 20;

    /// Loads and any other `BINARY_OP`, of two numbers or texts.
    static final int BINARY_PLACES = 21;

    static final int STORE_FAST_STORE_FAST = 22;

    /// `IS_OP` and the conditional jump behind it.
    static final int IS_AND_JUMP = 23;

    /// `TO_BOOL` and the conditional jump behind it.
    static final int TO_BOOL_AND_JUMP = 24;

    /// `JUMP_FORWARD` and `JUMP_BACKWARD_NO_INTERRUPT`.
    static final int JUMP_FORWARD = 25;

    static final int PUSH_NULL = 26;
    static final int COPY = 27;
    static final int SWAP = 28;

    /// `SWAP` 3, `SWAP` 2 and `STORE_SUBSCR`, into a list; else only the first two.
    static final int SWAP_AND_STORE_SUBSCR = 29;

    static final int POP_JUMP_IF_NONE = 30;
    static final int POP_JUMP_IF_NOT_NONE = 31;
    static final int POP_JUMP_IF_TRUE = 32;
    static final int POP_JUMP_IF_FALSE = 33;
    static final int LIST_APPEND = 34;

    /// `LIST_APPEND` and the `JUMP_BACKWARD` behind it; the target stands above the operand.
    static final int LIST_APPEND_AND_JUMP = 35;

    static final int STORE_DEREF = 36;
    static final int LOAD_DEREF = 37;

    /// `BINARY_OP` for `*` and `*=`.
    static final int MULTIPLY = 38;

    /// `BINARY_OP` for `-` and `-=`.
    static final int SUBTRACT = 39;

    static final int LOAD_ATTR = 40;
    static final int STORE_ATTR = 41;

    /// `LOAD_ATTR` for a call.
    static final int LOAD_METHOD = 42;

    /// Loads and a `STORE_SUBSCR`, into a list.
    static final int STORE_SUBSCR_PLACES = 43;

    /// `COPY` 2 twice and `BINARY_SUBSCR`, of a list or tuple and an index within; else only the first of the three.
    static final int COPY_AND_SUBSCRIBE = 44;

    static final int FOR_ITER = 45;

    /// `JUMP_BACKWARD` and the `FOR_ITER` that it leads to.
    static final int JUMP_BACKWARD_FOR_ITER = 46;

    /// `LOAD_FAST`, `TO_BOOL` and the conditional jump behind it, of a number, text, list, tuple or dict; else only the
    /// first of the three.
    static final int LOAD_FAST_TO_BOOL_AND_JUMP = 47;

    /// `LOAD_FAST` and two `LOAD_ATTR`; if an attribute is not where it was the last time, only what is before it.
    static final int LOAD_FAST_LOAD_ATTR_LOAD_ATTR = 48;

    /// `LOAD_FAST` and `LOAD_ATTR` for a call; if the method is not where it was the last time, only the first of the
    /// two.
    static final int LOAD_FAST_LOAD_METHOD = 49;

    /// `COMPARE_OP` and the conditional jump behind it.
    static final int COMPARE_AND_JUMP = 50;

    static final int LOAD_GLOBAL = 51;

    /// `LOAD_GLOBAL` with a null above the value.
    static final int LOAD_GLOBAL_AND_NULL = 52;

    /// Loads and a `BINARY_SUBSCR`, of a list or tuple and an index within.
    static final int SUBSCRIBE_PLACES = 53;

    /// `LOAD_FAST` and a `POP_JUMP_IF_NONE`.
    static final int LOAD_FAST_JUMP_IF_NONE = 54;

    /// `LOAD_FAST` and a `POP_JUMP_IF_NOT_NONE`.
    static final int LOAD_FAST_JUMP_IF_NOT_NONE = 55;

    static final int STORE_FAST_LOAD_FAST = 56;

    /// `POP_TOP` and `END_FOR`.
    static final int POP_TOP = 57;

    static final int JUMP_BACKWARD = 58;

    /// `LOAD_FAST` and `LOAD_ATTR`; if the attribute is not where it was the last time, only the first of the two.
    static final int LOAD_FAST_LOAD_ATTR = 59;

    /// `FOR_ITER` and the `STORE_FAST` behind it.
    static final int FOR_ITER_STORE_FAST = 60;

    /// `JUMP_BACKWARD` and the `FOR_ITER` and `STORE_FAST` that it leads to.
    static final int JUMP_BACKWARD_FOR_ITER_STORE_FAST = 61;

    /// `LOAD_FAST` and `STORE_ATTR`; if the attribute is not where it was the last time, only the first of the two.
    static final int LOAD_FAST_STORE_ATTR = 62;

    /// `BINARY_OP` for `+` and `+=`.
    static final int ADD = 63;

    /// Loads, `COMPARE_OP` and the conditional jump behind it, of two numbers or texts.
    static final int COMPARE_PLACES_AND_JUMP = 64;

    /// Loads and a `BINARY_OP` for `*`, of two ints or floats.
    static final int MULTIPLY_PLACES = 65;

    /// Loads and a `BINARY_OP` for `-`, of two ints or floats.
    static final int SUBTRACT_PLACES = 66;

    /// Loads and a `BINARY_OP` for `+`, of two ints or floats.
    static final int ADD_PLACES = 67;

    static final int LOAD_FAST_LOAD_FAST = 68;

    /// `LOAD_FAST` and `LOAD_CONST`, whose operand stands above bit 16.
    static final int LOAD_FAST_LOAD_CONST = 69;

    static final int LOAD_CONST = 70;
    static final int STORE_FAST = 71;
    static final int LOAD_FAST = 72;
    static final int RETURN_CONST = 73;
    static final int RETURN_VALUE = 74;
    static final int CALL = 75;

    /// Where the code goes on in [CompiledCode].
    static final int COMPILED = 76;

    // What the code of modules and classes does most.
    static final int LOAD_NAME = 77;
    static final int STORE_NAME = 78;
    static final int MAKE_FUNCTION = 79;

    /// Where the operand of an operator ends and that of the `STORE_FAST` behind it begins, one higher.
    static final int OPERATOR_BITS = 8;

    /// The instructions of CPython that have a number of their own, and these numbers.
    private static final int[][] NAMED = {
        {Op.RAISE_VARARGS, RAISE},
        {Op.RERAISE, RAISE},
        {Op.MAKE_CELL, PREFIX},
        {Op.COPY_FREE_VARS, PREFIX},
        {Op.CALL_KW, CALL_OTHERWISE},
        {Op.CALL_FUNCTION_EX, CALL_OTHERWISE},
        {Op.CALL, CALL},
        {Op.RETURN_VALUE, RETURN_VALUE},
        {Op.RETURN_CONST, RETURN_CONST},
        {Op.YIELD_VALUE, YIELD_VALUE},
        {Op.SEND, SEND},
        {Op.GET_ITER, GET_ITER},
        {Op.UNPACK_SEQUENCE, UNPACK_SEQUENCE},
        {Op.BUILD_LIST, BUILD_LIST},
        {Op.BUILD_TUPLE, BUILD_TUPLE},
        {Op.RESUME, RESUME},
        {Op.NOP, NOP},
        {Op.EXTENDED_ARG, NOP},
        {Op.CACHE, NOP},
        {Op.UNARY_NOT, UNARY_NOT},
        {Op.COMPARE_OP, COMPARE_OP},
        {Op.IS_OP, IS_OP},
        {Op.CONTAINS_OP, CONTAINS_OP},
        {Op.TO_BOOL, TO_BOOL},
        {Op.STORE_SUBSCR, STORE_SUBSCR},
        {Op.BINARY_SUBSCR, BINARY_SUBSCR},
        {Op.BINARY_OP, BINARY_OP},
        {Op.STORE_FAST_STORE_FAST, STORE_FAST_STORE_FAST},
        {Op.JUMP_FORWARD, JUMP_FORWARD},
        {Op.JUMP_BACKWARD_NO_INTERRUPT, JUMP_FORWARD},
        {Op.PUSH_NULL, PUSH_NULL},
        {Op.COPY, COPY},
        {Op.SWAP, SWAP},
        {Op.POP_JUMP_IF_NONE, POP_JUMP_IF_NONE},
        {Op.POP_JUMP_IF_NOT_NONE, POP_JUMP_IF_NOT_NONE},
        {Op.POP_JUMP_IF_TRUE, POP_JUMP_IF_TRUE},
        {Op.POP_JUMP_IF_FALSE, POP_JUMP_IF_FALSE},
        {Op.LIST_APPEND, LIST_APPEND},
        {Op.LOAD_NAME, LOAD_NAME},
        {Op.STORE_NAME, STORE_NAME},
        {Op.MAKE_FUNCTION, MAKE_FUNCTION},
        {Op.STORE_DEREF, STORE_DEREF},
        {Op.LOAD_DEREF, LOAD_DEREF},
        {Op.LOAD_ATTR, LOAD_ATTR},
        {Op.STORE_ATTR, STORE_ATTR},
        {Op.FOR_ITER, FOR_ITER},
        {Op.LOAD_GLOBAL, LOAD_GLOBAL},
        {Op.STORE_FAST_LOAD_FAST, STORE_FAST_LOAD_FAST},
        {Op.POP_TOP, POP_TOP},
        {Op.END_FOR, POP_TOP},
        {Op.JUMP_BACKWARD, JUMP_BACKWARD},
        {Op.LOAD_FAST_LOAD_FAST, LOAD_FAST_LOAD_FAST},
        {Op.LOAD_CONST, LOAD_CONST},
        {Op.STORE_FAST, STORE_FAST},
        {Op.LOAD_FAST, LOAD_FAST},
    };

    /// The number of each instruction of CPython.
    private static final byte[] NUMBERS = numbers();

    /// The number and the mark that something is to be reported.
    private static final int NUMBER_AND_MARK = 0xFF | INSTRUMENTED;

    private Step() {}

    private static byte[] numbers() {
        byte[] numbers = new byte[256];
        for (int[] named : NAMED) {
            numbers[named[0]] = (byte) named[1];
        }
        return numbers;
    }

    /// The code unit that a frame goes on at: behind a `RESUME` that has nothing to do.
    static int resume(PyThread ts, long[] steps, int pc) {
        return ((int) steps[pc] & NUMBER_AND_MARK) == RESUME && !ts.breaker ? pc + 1 : pc;
    }

    /// The step of an instruction of CPython as it is.
    static long plain(int opcode, int width, int arg) {
        return (long) arg << 32 | (long) opcode << OPCODE_BITS | width << 16 | NUMBERS[opcode];
    }

    /// A step of a number.
    static long word(int number, int width, int arg) {
        return (long) arg << 32 | width << 16 | number;
    }
}
