package dev.vertebra.bytecode;

import static dev.vertebra.bytecode.Opcode.Flow.*;
import static dev.vertebra.bytecode.Opcode.Operand.*;
import static dev.vertebra.bytecode.Opcode.Release.*;

import org.jspecify.annotations.Nullable;

/// The instruction set of CPython 3.13: one row for each real, instrumented and pseudo instruction.
///
/// A row says the number, the meaning of the operand, the stack before and after, where control goes next, how many
/// code units of inline cache follow, and whether the instruction can drop references or run other code. Assembler,
/// stack analysis, verifier, disassembler, the evaluation loop and the compiled tier read this table. CPython's
/// adaptive specialisations are not instructions here.
///
/// The stack is written as `before -- after`, the top at the right. `name:n` stands for as many entries as the
/// operand says, `name:2n` for twice as many, `name:1` for one entry if bit 0 of the operand is set, `name:3` for
/// one entry if the operand is 3, `name:lo` and `name:hi` for as many as the low byte and the rest of the operand
/// say.
///
/// Compare CPython Python/bytecodes.c and Include/internal/pycore_opcode_metadata.h.
public enum Opcode {
    CACHE(Op.CACHE, NONE, "--", NEXT, 0, KEEPS),
    BEFORE_ASYNC_WITH(Op.BEFORE_ASYNC_WITH, NONE, "manager -- exit awaitable", NEXT, 0, DROPS_AND_RUNS),
    BEFORE_WITH(Op.BEFORE_WITH, NONE, "manager -- exit result", NEXT, 0, DROPS_AND_RUNS),
    BINARY_SLICE(Op.BINARY_SLICE, NONE, "container start stop -- result", NEXT, 0, DROPS_AND_RUNS),
    BINARY_SUBSCR(Op.BINARY_SUBSCR, NONE, "container key -- result", NEXT, 1, DROPS_AND_RUNS),
    CHECK_EG_MATCH(Op.CHECK_EG_MATCH, NONE, "exception type -- rest match", NEXT, 0, DROPS_AND_RUNS),
    CHECK_EXC_MATCH(Op.CHECK_EXC_MATCH, NONE, "exception type -- exception matches", NEXT, 0, DROPS_AND_RUNS),
    CLEANUP_THROW(Op.CLEANUP_THROW, NONE, "iterator value exception -- none result", NEXT, 0, DROPS_AND_RUNS),
    DELETE_SUBSCR(Op.DELETE_SUBSCR, NONE, "container key --", NEXT, 0, DROPS_AND_RUNS),
    END_ASYNC_FOR(Op.END_ASYNC_FOR, NONE, "awaitable exception --", NEXT, 0, DROPS_AND_RUNS),
    END_FOR(Op.END_FOR, NONE, "value --", NEXT, 0, DROPS),
    END_SEND(Op.END_SEND, NONE, "receiver value -- value", NEXT, 0, DROPS),
    EXIT_INIT_CHECK(Op.EXIT_INIT_CHECK, NONE, "none --", NEXT, 0, DROPS),
    FORMAT_SIMPLE(Op.FORMAT_SIMPLE, NONE, "value -- text", NEXT, 0, DROPS_AND_RUNS),
    FORMAT_WITH_SPEC(Op.FORMAT_WITH_SPEC, NONE, "value spec -- text", NEXT, 0, DROPS_AND_RUNS),
    GET_AITER(Op.GET_AITER, NONE, "object -- iterator", NEXT, 0, DROPS_AND_RUNS),
    RESERVED(Op.RESERVED, NONE, "--", NEXT, 0, KEEPS),
    GET_ANEXT(Op.GET_ANEXT, NONE, "iterator -- iterator awaitable", NEXT, 0, DROPS_AND_RUNS),
    GET_ITER(Op.GET_ITER, NONE, "iterable -- iterator", NEXT, 0, DROPS_AND_RUNS),
    GET_LEN(Op.GET_LEN, NONE, "object -- object length", NEXT, 0, DROPS_AND_RUNS),
    GET_YIELD_FROM_ITER(Op.GET_YIELD_FROM_ITER, NONE, "iterable -- iterator", NEXT, 0, DROPS_AND_RUNS),
    INTERPRETER_EXIT(Op.INTERPRETER_EXIT, NONE, "value --", RETURN, 0, KEEPS),
    LOAD_ASSERTION_ERROR(Op.LOAD_ASSERTION_ERROR, NONE, "-- type", NEXT, 0, KEEPS),
    LOAD_BUILD_CLASS(Op.LOAD_BUILD_CLASS, NONE, "-- function", NEXT, 0, RUNS),
    LOAD_LOCALS(Op.LOAD_LOCALS, NONE, "-- locals", NEXT, 0, KEEPS),
    MAKE_FUNCTION(Op.MAKE_FUNCTION, NONE, "code -- function", NEXT, 0, DROPS),
    MATCH_KEYS(Op.MATCH_KEYS, NONE, "subject keys -- subject keys values", NEXT, 0, DROPS_AND_RUNS),
    MATCH_MAPPING(Op.MATCH_MAPPING, NONE, "subject -- subject matches", NEXT, 0, KEEPS),
    MATCH_SEQUENCE(Op.MATCH_SEQUENCE, NONE, "subject -- subject matches", NEXT, 0, KEEPS),
    NOP(Op.NOP, NONE, "--", NEXT, 0, KEEPS),
    POP_EXCEPT(Op.POP_EXCEPT, NONE, "previous --", NEXT, 0, DROPS),
    POP_TOP(Op.POP_TOP, NONE, "value --", NEXT, 0, DROPS),
    PUSH_EXC_INFO(Op.PUSH_EXC_INFO, NONE, "exception -- previous exception", NEXT, 0, KEEPS),
    PUSH_NULL(Op.PUSH_NULL, NONE, "-- null", NEXT, 0, KEEPS),
    RETURN_GENERATOR(Op.RETURN_GENERATOR, NONE, "-- generator", YIELD, 0, KEEPS),
    RETURN_VALUE(Op.RETURN_VALUE, NONE, "value --", RETURN, 0, DROPS),
    SETUP_ANNOTATIONS(Op.SETUP_ANNOTATIONS, NONE, "--", NEXT, 0, RUNS),
    STORE_SLICE(Op.STORE_SLICE, NONE, "value container start stop --", NEXT, 0, DROPS_AND_RUNS),
    STORE_SUBSCR(Op.STORE_SUBSCR, NONE, "value container key --", NEXT, 1, DROPS_AND_RUNS),
    TO_BOOL(Op.TO_BOOL, NONE, "value -- truth", NEXT, 3, DROPS_AND_RUNS),
    UNARY_INVERT(Op.UNARY_INVERT, NONE, "value -- result", NEXT, 0, DROPS_AND_RUNS),
    UNARY_NEGATIVE(Op.UNARY_NEGATIVE, NONE, "value -- result", NEXT, 0, DROPS_AND_RUNS),
    UNARY_NOT(Op.UNARY_NOT, NONE, "truth -- result", NEXT, 0, KEEPS),
    WITH_EXCEPT_START(
            Op.WITH_EXCEPT_START,
            NONE,
            "exit lasti previous exception -- exit lasti previous exception result",
            NEXT,
            0,
            DROPS_AND_RUNS),
    BINARY_OP(Op.BINARY_OP, BINARY, "left right -- result", NEXT, 1, DROPS_AND_RUNS),
    BUILD_CONST_KEY_MAP(Op.BUILD_CONST_KEY_MAP, COUNT, "values:n keys -- map", NEXT, 0, DROPS_AND_RUNS),
    BUILD_LIST(Op.BUILD_LIST, COUNT, "values:n -- list", NEXT, 0, KEEPS),
    BUILD_MAP(Op.BUILD_MAP, COUNT, "pairs:2n -- map", NEXT, 0, DROPS_AND_RUNS),
    BUILD_SET(Op.BUILD_SET, COUNT, "values:n -- set", NEXT, 0, DROPS_AND_RUNS),
    BUILD_SLICE(Op.BUILD_SLICE, COUNT, "start stop step:3 -- slice", NEXT, 0, KEEPS),
    BUILD_STRING(Op.BUILD_STRING, COUNT, "pieces:n -- text", NEXT, 0, DROPS),
    BUILD_TUPLE(Op.BUILD_TUPLE, COUNT, "values:n -- tuple", NEXT, 0, KEEPS),
    CALL(Op.CALL, COUNT, "callable self args:n -- result", NEXT, 3, DROPS_AND_RUNS),
    CALL_FUNCTION_EX(Op.CALL_FUNCTION_EX, FLAGS, "callable null args kwargs:1 -- result", NEXT, 0, DROPS_AND_RUNS),
    CALL_INTRINSIC_1(Op.CALL_INTRINSIC_1, INTRINSIC_1, "value -- result", NEXT, 0, DROPS_AND_RUNS),
    CALL_INTRINSIC_2(Op.CALL_INTRINSIC_2, INTRINSIC_2, "value2 value1 -- result", NEXT, 0, DROPS_AND_RUNS),
    CALL_KW(Op.CALL_KW, COUNT, "callable self args:n names -- result", NEXT, 0, DROPS_AND_RUNS),
    COMPARE_OP(Op.COMPARE_OP, COMPARE, "left right -- result", NEXT, 1, DROPS_AND_RUNS),
    CONTAINS_OP(Op.CONTAINS_OP, INVERT, "left right -- result", NEXT, 1, DROPS_AND_RUNS),
    CONVERT_VALUE(Op.CONVERT_VALUE, CONVERT, "value -- text", NEXT, 0, DROPS_AND_RUNS),
    COPY(Op.COPY, DEPTH, "-- top", NEXT, 0, KEEPS),
    COPY_FREE_VARS(Op.COPY_FREE_VARS, COUNT, "--", NEXT, 0, KEEPS),
    DELETE_ATTR(Op.DELETE_ATTR, NAME, "owner --", NEXT, 0, DROPS_AND_RUNS),
    DELETE_DEREF(Op.DELETE_DEREF, FREE, "--", NEXT, 0, DROPS),
    DELETE_FAST(Op.DELETE_FAST, LOCAL, "--", NEXT, 0, DROPS),
    DELETE_GLOBAL(Op.DELETE_GLOBAL, NAME, "--", NEXT, 0, DROPS),
    DELETE_NAME(Op.DELETE_NAME, NAME, "--", NEXT, 0, DROPS_AND_RUNS),
    DICT_MERGE(Op.DICT_MERGE, DEPTH, "update --", NEXT, 0, DROPS_AND_RUNS),
    DICT_UPDATE(Op.DICT_UPDATE, DEPTH, "update --", NEXT, 0, DROPS_AND_RUNS),
    ENTER_EXECUTOR(Op.ENTER_EXECUTOR, RAW, "--", NEXT, 0, KEEPS),
    EXTENDED_ARG(Op.EXTENDED_ARG, RAW, "--", NEXT, 0, KEEPS),
    FOR_ITER(Op.FOR_ITER, FORWARD, "iterator -- iterator next", BRANCH, 1, DROPS_AND_RUNS),
    GET_AWAITABLE(Op.GET_AWAITABLE, RAW, "iterable -- iterator", NEXT, 0, DROPS_AND_RUNS),
    IMPORT_FROM(Op.IMPORT_FROM, NAME, "module -- module value", NEXT, 0, RUNS),
    IMPORT_NAME(Op.IMPORT_NAME, NAME, "level names -- module", NEXT, 0, DROPS_AND_RUNS),
    IS_OP(Op.IS_OP, INVERT, "left right -- truth", NEXT, 0, DROPS),
    JUMP_BACKWARD(Op.JUMP_BACKWARD, BACKWARD, "--", GOTO, 1, KEEPS),
    JUMP_BACKWARD_NO_INTERRUPT(Op.JUMP_BACKWARD_NO_INTERRUPT, BACKWARD, "--", GOTO, 0, KEEPS),
    JUMP_FORWARD(Op.JUMP_FORWARD, FORWARD, "--", GOTO, 0, KEEPS),
    LIST_APPEND(Op.LIST_APPEND, DEPTH, "value --", NEXT, 0, KEEPS),
    LIST_EXTEND(Op.LIST_EXTEND, DEPTH, "iterable --", NEXT, 0, DROPS_AND_RUNS),
    LOAD_ATTR(Op.LOAD_ATTR, NAME_1, "owner -- attribute self:1", NEXT, 9, DROPS_AND_RUNS),
    LOAD_CONST(Op.LOAD_CONST, CONST, "-- value", NEXT, 0, KEEPS),
    LOAD_DEREF(Op.LOAD_DEREF, FREE, "-- value", NEXT, 0, KEEPS),
    LOAD_FAST(Op.LOAD_FAST, LOCAL, "-- value", NEXT, 0, KEEPS),
    LOAD_FAST_AND_CLEAR(Op.LOAD_FAST_AND_CLEAR, LOCAL, "-- value", NEXT, 0, KEEPS),
    LOAD_FAST_CHECK(Op.LOAD_FAST_CHECK, LOCAL, "-- value", NEXT, 0, KEEPS),
    LOAD_FAST_LOAD_FAST(Op.LOAD_FAST_LOAD_FAST, LOCAL_PAIR, "-- value1 value2", NEXT, 0, KEEPS),
    LOAD_FROM_DICT_OR_DEREF(Op.LOAD_FROM_DICT_OR_DEREF, FREE, "mapping -- value", NEXT, 0, DROPS_AND_RUNS),
    LOAD_FROM_DICT_OR_GLOBALS(Op.LOAD_FROM_DICT_OR_GLOBALS, NAME, "mapping -- value", NEXT, 0, DROPS_AND_RUNS),
    LOAD_GLOBAL(Op.LOAD_GLOBAL, NAME_1, "-- value null:1", NEXT, 4, RUNS),
    LOAD_NAME(Op.LOAD_NAME, NAME, "-- value", NEXT, 0, RUNS),
    LOAD_SUPER_ATTR(Op.LOAD_SUPER_ATTR, NAME_2, "super class self -- attribute null:1", NEXT, 1, DROPS_AND_RUNS),
    MAKE_CELL(Op.MAKE_CELL, FREE, "--", NEXT, 0, KEEPS),
    MAP_ADD(Op.MAP_ADD, DEPTH, "key value --", NEXT, 0, DROPS_AND_RUNS),
    MATCH_CLASS(Op.MATCH_CLASS, COUNT, "subject type names -- attributes", NEXT, 0, DROPS_AND_RUNS),
    POP_JUMP_IF_FALSE(Op.POP_JUMP_IF_FALSE, FORWARD, "truth --", BRANCH, 1, KEEPS),
    POP_JUMP_IF_NONE(Op.POP_JUMP_IF_NONE, FORWARD, "value --", BRANCH, 1, DROPS),
    POP_JUMP_IF_NOT_NONE(Op.POP_JUMP_IF_NOT_NONE, FORWARD, "value --", BRANCH, 1, DROPS),
    POP_JUMP_IF_TRUE(Op.POP_JUMP_IF_TRUE, FORWARD, "truth --", BRANCH, 1, KEEPS),
    RAISE_VARARGS(Op.RAISE_VARARGS, COUNT, "values:n --", RAISE, 0, DROPS_AND_RUNS),
    RERAISE(Op.RERAISE, DEPTH, "exception --", RAISE, 0, DROPS),
    RETURN_CONST(Op.RETURN_CONST, CONST, "--", RETURN, 0, DROPS),
    SEND(Op.SEND, FORWARD, "receiver value -- receiver result", BRANCH, 1, DROPS_AND_RUNS),
    SET_ADD(Op.SET_ADD, DEPTH, "value --", NEXT, 0, DROPS_AND_RUNS),
    SET_FUNCTION_ATTRIBUTE(Op.SET_FUNCTION_ATTRIBUTE, FLAGS, "value function -- function", NEXT, 0, KEEPS),
    SET_UPDATE(Op.SET_UPDATE, DEPTH, "iterable --", NEXT, 0, DROPS_AND_RUNS),
    STORE_ATTR(Op.STORE_ATTR, NAME, "value owner --", NEXT, 4, DROPS_AND_RUNS),
    STORE_DEREF(Op.STORE_DEREF, FREE, "value --", NEXT, 0, DROPS),
    STORE_FAST(Op.STORE_FAST, LOCAL, "value --", NEXT, 0, DROPS),
    STORE_FAST_LOAD_FAST(Op.STORE_FAST_LOAD_FAST, LOCAL_PAIR, "value1 -- value2", NEXT, 0, DROPS),
    STORE_FAST_STORE_FAST(Op.STORE_FAST_STORE_FAST, LOCAL_PAIR, "value2 value1 --", NEXT, 0, DROPS),
    STORE_GLOBAL(Op.STORE_GLOBAL, NAME, "value --", NEXT, 0, DROPS),
    STORE_NAME(Op.STORE_NAME, NAME, "value --", NEXT, 0, DROPS_AND_RUNS),
    SWAP(Op.SWAP, DEPTH, "--", NEXT, 0, KEEPS),
    UNPACK_EX(Op.UNPACK_EX, UNPACK, "sequence -- before:lo list after:hi", NEXT, 0, DROPS_AND_RUNS),
    UNPACK_SEQUENCE(Op.UNPACK_SEQUENCE, COUNT, "sequence -- values:n", NEXT, 1, DROPS_AND_RUNS),
    YIELD_VALUE(Op.YIELD_VALUE, RAW, "value -- sent", YIELD, 0, RUNS),
    RESUME(Op.RESUME, RAW, "--", NEXT, 0, RUNS),
    INSTRUMENTED_RESUME(Op.INSTRUMENTED_RESUME, RAW, "--", NEXT, 0, RUNS),
    INSTRUMENTED_END_FOR(Op.INSTRUMENTED_END_FOR, NONE, "value --", NEXT, 0, DROPS),
    INSTRUMENTED_END_SEND(Op.INSTRUMENTED_END_SEND, NONE, "receiver value -- value", NEXT, 0, DROPS),
    INSTRUMENTED_RETURN_VALUE(Op.INSTRUMENTED_RETURN_VALUE, NONE, "value --", RETURN, 0, DROPS),
    INSTRUMENTED_RETURN_CONST(Op.INSTRUMENTED_RETURN_CONST, CONST, "--", RETURN, 0, DROPS),
    INSTRUMENTED_YIELD_VALUE(Op.INSTRUMENTED_YIELD_VALUE, RAW, "value -- sent", YIELD, 0, RUNS),
    INSTRUMENTED_LOAD_SUPER_ATTR(
            Op.INSTRUMENTED_LOAD_SUPER_ATTR, RAW, "super class self -- attribute null:1", NEXT, 1, DROPS_AND_RUNS),
    INSTRUMENTED_FOR_ITER(Op.INSTRUMENTED_FOR_ITER, RAW, "--", BRANCH, 1, DROPS_AND_RUNS),
    INSTRUMENTED_CALL(Op.INSTRUMENTED_CALL, RAW, "--", NEXT, 3, DROPS_AND_RUNS),
    INSTRUMENTED_CALL_KW(Op.INSTRUMENTED_CALL_KW, RAW, "--", NEXT, 0, DROPS_AND_RUNS),
    INSTRUMENTED_CALL_FUNCTION_EX(Op.INSTRUMENTED_CALL_FUNCTION_EX, NONE, "--", NEXT, 0, DROPS_AND_RUNS),
    INSTRUMENTED_INSTRUCTION(Op.INSTRUMENTED_INSTRUCTION, NONE, "--", NEXT, 0, RUNS),
    INSTRUMENTED_JUMP_FORWARD(Op.INSTRUMENTED_JUMP_FORWARD, RAW, "--", GOTO, 0, KEEPS),
    INSTRUMENTED_JUMP_BACKWARD(Op.INSTRUMENTED_JUMP_BACKWARD, RAW, "--", GOTO, 1, KEEPS),
    INSTRUMENTED_POP_JUMP_IF_TRUE(Op.INSTRUMENTED_POP_JUMP_IF_TRUE, RAW, "--", BRANCH, 1, KEEPS),
    INSTRUMENTED_POP_JUMP_IF_FALSE(Op.INSTRUMENTED_POP_JUMP_IF_FALSE, RAW, "--", BRANCH, 1, KEEPS),
    INSTRUMENTED_POP_JUMP_IF_NONE(Op.INSTRUMENTED_POP_JUMP_IF_NONE, RAW, "--", BRANCH, 1, DROPS),
    INSTRUMENTED_POP_JUMP_IF_NOT_NONE(Op.INSTRUMENTED_POP_JUMP_IF_NOT_NONE, RAW, "--", BRANCH, 1, DROPS),
    INSTRUMENTED_LINE(Op.INSTRUMENTED_LINE, NONE, "--", NEXT, 0, RUNS),
    JUMP(Op.JUMP, LABEL, "--", GOTO, 0, KEEPS),
    JUMP_NO_INTERRUPT(Op.JUMP_NO_INTERRUPT, LABEL, "--", GOTO, 0, KEEPS),
    LOAD_CLOSURE(Op.LOAD_CLOSURE, LOCAL, "-- cell", NEXT, 0, KEEPS),
    LOAD_METHOD(Op.LOAD_METHOD, NAME, "owner -- method self", NEXT, 0, DROPS_AND_RUNS),
    LOAD_SUPER_METHOD(Op.LOAD_SUPER_METHOD, NAME, "super class self -- method null", NEXT, 0, DROPS_AND_RUNS),
    LOAD_ZERO_SUPER_ATTR(Op.LOAD_ZERO_SUPER_ATTR, NAME, "super class self -- attribute room", NEXT, 0, DROPS_AND_RUNS),
    LOAD_ZERO_SUPER_METHOD(Op.LOAD_ZERO_SUPER_METHOD, NAME, "super class self -- method null", NEXT, 0, DROPS_AND_RUNS),
    POP_BLOCK(Op.POP_BLOCK, NONE, "--", NEXT, 0, KEEPS),
    SETUP_CLEANUP(Op.SETUP_CLEANUP, HANDLER, "--", NEXT, 0, KEEPS),
    SETUP_FINALLY(Op.SETUP_FINALLY, HANDLER, "--", NEXT, 0, KEEPS),
    SETUP_WITH(Op.SETUP_WITH, HANDLER, "--", NEXT, 0, KEEPS),
    STORE_FAST_MAYBE_NULL(Op.STORE_FAST_MAYBE_NULL, LOCAL, "value --", NEXT, 0, DROPS);

    /// What the operand of an instruction means.
    public enum Operand {
        /// There is none; the byte is zero.
        NONE,
        /// An index into `co_consts`.
        CONST,
        /// An index into `co_names`.
        NAME,
        /// An index into `co_names` shifted left by one; bit 0 is a flag.
        NAME_1,
        /// An index into `co_names` shifted left by two; bits 0 and 1 are flags.
        NAME_2,
        /// An index of a fast local.
        LOCAL,
        /// Two indices of fast locals, the first in the high four bits of a byte.
        LOCAL_PAIR,
        /// An index of a fast local that holds a cell.
        FREE,
        /// A distance in code units from the next instruction forward.
        FORWARD,
        /// A distance in code units from the next instruction backward.
        BACKWARD,
        /// The target of a pseudo jump, of either direction.
        LABEL,
        /// The target of a pseudo instruction that opens an exception handler.
        HANDLER,
        /// An index into the binary operators, [Operators#BINARY].
        BINARY,
        /// A comparison: an index into [Operators#COMPARE] shifted left by five, bit 4 converts the result to bool.
        COMPARE,
        /// 1 to negate the result, 0 not to.
        INVERT,
        /// A conversion: 1 `str`, 2 `repr`, 3 `ascii`.
        CONVERT,
        /// An index into the intrinsic functions with one argument.
        INTRINSIC_1,
        /// An index into the intrinsic functions with two arguments.
        INTRINSIC_2,
        /// A number of values.
        COUNT,
        /// A position in the stack, counted from the top.
        DEPTH,
        /// A set of bits.
        FLAGS,
        /// Two numbers of values, in the low byte and above it.
        UNPACK,
        /// Something else.
        RAW
    }

    /// Where control goes after an instruction that raises nothing.
    public enum Flow {
        /// To the next instruction.
        NEXT,
        /// To the target of the operand.
        GOTO,
        /// To the next instruction or to the target.
        BRANCH,
        /// Out of the frame, for good.
        RETURN,
        /// To a handler.
        RAISE,
        /// Out of the frame; later to the next instruction.
        YIELD
    }

    /// What an instruction can do to the life of objects.
    public enum Release {
        /// It neither drops a reference nor runs other code.
        KEEPS,
        /// It can drop the last reference to an object.
        DROPS,
        /// It can run other code.
        RUNS,
        /// It can do both.
        DROPS_AND_RUNS
    }

    private static final int FIRST_PSEUDO = 256;
    private static final Opcode[] BY_NUMBER = byNumber();

    private final int number;
    private final Operand operand;
    private final String stack;
    private final Flow flow;
    private final int caches;
    private final Release release;

    Opcode(int number, Operand operand, String stack, Flow flow, int caches, Release release) {
        this.number = number;
        this.operand = operand;
        this.stack = stack;
        this.flow = flow;
        this.caches = caches;
        this.release = release;
    }

    /// The instruction of a number, or null if no row has it.
    public static @Nullable Opcode ofOrNull(int number) {
        return number >= 0 && number < BY_NUMBER.length ? BY_NUMBER[number] : null;
    }

    /// The instruction of a number.
    ///
    /// @throws IllegalArgumentException if no row has it
    public static Opcode of(int number) {
        Opcode op = ofOrNull(number);
        if (op == null) {
            throw new IllegalArgumentException("no opcode " + number);
        }
        return op;
    }

    /// The number of code units of inline cache after the real instruction of a number; 0 for a number without a
    /// row.
    public static int cachesOf(int number) {
        Opcode op = ofOrNull(number);
        return op == null ? 0 : op.caches;
    }

    /// The number that stands in the code, 256 and above for pseudo instructions.
    public int number() {
        return number;
    }

    /// The meaning of the operand.
    public Operand operand() {
        return operand;
    }

    /// The stack before and after, as text.
    public String stack() {
        return stack;
    }

    public Flow flow() {
        return flow;
    }

    /// The number of code units of inline cache that follow.
    public int caches() {
        return caches;
    }

    public Release release() {
        return release;
    }

    /// Whether objects can die at this instruction: after it has dropped references the frame looks at its
    /// candidates.
    public boolean isReleasePoint() {
        return release == DROPS || release == DROPS_AND_RUNS;
    }

    /// Whether the instruction can run other code, Python's or a finaliser's.
    public boolean runsCode() {
        return release == RUNS || release == DROPS_AND_RUNS;
    }

    /// How many entries the instruction takes from the stack, those among them that it puts back.
    public int pops(int oparg) {
        return StackCount.pops(this, oparg);
    }

    /// How many entries are gone from the stack when the instruction raises, at most: [#pops] without those that
    /// stay.
    ///
    /// What is thrown into a suspended frame finds None in the place of the value that was yielded.
    public int consumes(int oparg) {
        return flow == YIELD ? 0 : StackCount.consumes(this, oparg);
    }

    /// How many entries the instruction puts on the stack when control goes to the next instruction.
    public int pushes(int oparg) {
        return StackCount.pushes(this, oparg);
    }

    /// The change of the stack's depth on the way to the next instruction or, with `jump`, to the target.
    ///
    /// The two differ only for the pseudo instructions that open a handler: the handler finds the exception, and
    /// for [#SETUP_CLEANUP] the position of the failing instruction below it.
    public int effect(int oparg, boolean jump) {
        if (jump && operand == HANDLER) {
            return this == SETUP_CLEANUP ? 2 : 1;
        }
        return StackCount.pushes(this, oparg) - StackCount.pops(this, oparg);
    }

    /// Whether the operand means something; without one it is zero in the code.
    public boolean hasOperand() {
        return operand != NONE;
    }

    public boolean isPseudo() {
        return number >= FIRST_PSEUDO;
    }

    public boolean isInstrumented() {
        return number >= Op.INSTRUMENTED_RESUME && number <= Op.INSTRUMENTED_LINE;
    }

    /// Whether control can go to the target of the operand.
    public boolean isJump() {
        return operand == FORWARD || operand == BACKWARD || operand == LABEL;
    }

    /// Whether control never goes on to the next instruction.
    public boolean endsBlock() {
        return flow == GOTO || flow == RETURN || flow == RAISE;
    }

    /// The instruction without its instrumentation; this row itself if it has none.
    ///
    /// The instrumented line and instruction events stand for instructions that the code does not name; they are
    /// their own base.
    public Opcode base() {
        if (!isInstrumented() || number >= Op.INSTRUMENTED_LINE || number == Op.INSTRUMENTED_INSTRUCTION) {
            return this;
        }
        return valueOf(name().substring("INSTRUMENTED_".length()));
    }

    private static Opcode[] byNumber() {
        Opcode[] rows = new Opcode[Op.STORE_FAST_MAYBE_NULL + 1];
        for (Opcode op : values()) {
            rows[op.number] = op;
        }
        return rows;
    }
}
