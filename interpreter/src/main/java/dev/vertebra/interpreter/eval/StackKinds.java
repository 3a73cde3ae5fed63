package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import java.util.Arrays;

/// What kind of thing each entry of the evaluation stack is, at each instruction of a code object: decides which jumps
/// by `f_lineno` are safe.
///
/// A stack is modelled by a long, three bits for each entry, the top lowest. Compare CPython Objects/frameobject.c
/// `mark_stacks`.
final class StackKinds {
    static final int ITERATOR = 1;
    static final int EXCEPTION = 2;
    static final int OBJECT = 3;
    static final int NULL = 4;
    static final int LASTI = 5;

    /// The stack is deeper than the model.
    static final long OVERFLOWED = -1;

    /// No way leads to the instruction.
    static final long UNREACHED = -2;

    private static final int BITS = 3;
    private static final int MASK = (1 << BITS) - 1;
    private static final long FULL = 1L << (20 * BITS);

    private final CodeUnit unit;
    private final long[] stacks;
    private boolean again;

    private StackKinds(CodeUnit unit) {
        this.unit = unit;
        this.stacks = new long[unit.steps.length + 1];
        Arrays.fill(stacks, UNREACHED);
    }

    /// The stack at each code unit.
    static long[] of(CodeUnit unit) {
        StackKinds kinds = new StackKinds(unit);
        kinds.stacks[0] = 0;
        do {
            kinds.again = false;
            kinds.instructions();
            kinds.handlers();
        } while (kinds.again);
        return kinds.stacks;
    }

    static long push(long stack, int kind) {
        return Long.compareUnsigned(stack, FULL) >= 0 ? OVERFLOWED : stack << BITS | kind;
    }

    static long pop(long stack) {
        return stack >> BITS;
    }

    static int top(long stack) {
        return (int) (stack & MASK);
    }

    private static int peek(long stack, int n) {
        return (int) (stack >> (BITS * (n - 1)) & MASK);
    }

    private static long swap(long stack, int n) {
        int shift = BITS * (n - 1);
        int low = peek(stack, n);
        long replaced = stack & ~((long) MASK << shift) | (long) top(stack) << shift;
        return replaced & ~(long) MASK | low;
    }

    private static long popTo(long stack, int depth) {
        if (depth == 0) {
            return 0;
        }
        long result = stack;
        while (result > (long) MASK << ((depth - 1) * BITS)) {
            result = pop(result);
        }
        return result;
    }

    private void instructions() {
        int end = unit.steps.length;
        for (int i = 0; i < end; i = CodeMonitors.next(unit, i)) {
            long stack = stacks[i];
            if (stack != UNREACHED) {
                step(CodeMonitors.next(unit, i), unit.opcode(i), unit.oparg(i), stack);
            }
        }
    }

    private void step(int next, int opcode, int arg, long stack) {
        switch (opcode) {
            case Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE -> {
                stacks[next + arg] = pop(stack);
                stacks[next] = pop(stack);
            }
            case Op.SEND -> {
                stacks[next + arg] = stack;
                stacks[next] = stack;
            }
            case Op.JUMP_FORWARD -> stacks[next + arg] = stack;
            case Op.JUMP_BACKWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> {
                again |= stacks[next - arg] == UNREACHED;
                stacks[next - arg] = stack;
            }
            case Op.GET_ITER, Op.GET_AITER -> stacks[next] = push(pop(stack), ITERATOR);
            case Op.FOR_ITER -> {
                stacks[next] = push(stack, OBJECT);
                stacks[next + arg] = push(stack, OBJECT);
            }
            case Op.RETURN_VALUE, Op.RETURN_CONST, Op.RAISE_VARARGS, Op.RERAISE -> {
                // Nothing follows.
            }
            default -> stacks[next] = after(opcode, arg, stack);
        }
    }

    private static long after(int opcode, int arg, long stack) {
        return switch (opcode) {
            case Op.EXTENDED_ARG -> stack;
            case Op.END_ASYNC_FOR -> pop(pop(stack));
            case Op.PUSH_EXC_INFO -> push(stack, EXCEPTION);
            case Op.POP_EXCEPT -> pop(stack);
            case Op.PUSH_NULL -> push(stack, NULL);
            case Op.LOAD_GLOBAL -> (arg & 1) != 0 ? push(push(stack, OBJECT), NULL) : push(stack, OBJECT);
            case Op.LOAD_ATTR -> (arg & 1) != 0 ? push(push(pop(stack), OBJECT), NULL) : stack;
            case Op.SWAP -> swap(stack, arg);
            case Op.COPY -> push(stack, peek(stack, arg));
            default -> changed(stack, Opcode.of(opcode).effect(arg, false));
        };
    }

    private static long changed(long stack, int effect) {
        long result = stack;
        for (int i = effect; i < 0; i++) {
            result = pop(result);
        }
        for (int i = effect; i > 0; i--) {
            result = push(result, OBJECT);
        }
        return result;
    }

    private void handlers() {
        ExceptionTable table = unit.code.handlers();
        for (int i = 0; i < table.size(); i++) {
            long stack = stacks[table.start(i)];
            if (stack == UNREACHED || stacks[table.target(i)] != UNREACHED) {
                continue;
            }
            again = true;
            stack = popTo(stack, table.depth(i));
            if (table.pushesOffset(i)) {
                stack = push(stack, LASTI);
            }
            stacks[table.target(i)] = push(stack, EXCEPTION);
        }
    }

    /// Whether a jump from one stack to another needs nothing but dropping entries.
    static boolean compatible(long from, long to) {
        if (from < 0 || to < 0) {
            return false;
        }
        long below = from;
        while (below > to) {
            below = pop(below);
        }
        long target = to;
        while (below != 0) {
            if (!compatibleKind(top(below), top(target))) {
                return false;
            }
            below = pop(below);
            target = pop(target);
        }
        return target == 0;
    }

    private static boolean compatibleKind(int from, int to) {
        return switch (to) {
            case 0 -> false;
            case OBJECT -> from != NULL;
            case NULL -> true;
            default -> from == to;
        };
    }

    /// Why no jump leads to a stack.
    static String explain(long to) {
        if (to == OVERFLOWED) {
            return "stack is too deep to analyze";
        }
        if (to == UNREACHED) {
            return "can't jump into an exception handler, or code may be unreachable";
        }
        return switch (top(to)) {
            case EXCEPTION -> "can't jump into an 'except' block as there's no exception";
            case LASTI -> "can't jump into a re-raising block as there's no location";
            case ITERATOR -> "can't jump into the body of a for loop";
            default -> "incompatible stacks";
        };
    }
}
