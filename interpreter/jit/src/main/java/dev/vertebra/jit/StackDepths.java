package dev.vertebra.jit;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// How deep the evaluation stack is before each instruction.
final class StackDepths {
    private final Instructions code;
    private final int[] depths;
    private final Deque<Integer> todo = new ArrayDeque<>();

    private StackDepths(Instructions code) {
        this.code = code;
        this.depths = new int[code.units()];
        Arrays.fill(depths, -1);
    }

    /// The depth at each code unit, -1 where no instruction begins or no way leads.
    static int[] of(PyCode code) {
        StackDepths found = new StackDepths(code.instructions());
        found.reach(0, 0);
        ExceptionTable handlers = code.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            found.reach(handlers.target(i), handlers.depth(i) + (handlers.pushesOffset(i) ? 2 : 1));
        }
        while (!found.todo.isEmpty()) {
            found.follow(found.todo.remove());
        }
        return found.depths;
    }

    private void reach(int pc, int depth) {
        if (pc < depths.length && depths[pc] < 0) {
            depths[pc] = depth;
            todo.add(pc);
        }
    }

    private void follow(int pc) {
        int opcode = code.opcode(pc);
        int after = depths[pc] + Opcode.of(opcode).effect(code.oparg(pc), false);
        int target = code.target(pc);
        if (target >= 0) {
            reach(target, after);
        }
        switch (opcode) {
            case Op.RETURN_VALUE,
                    Op.RETURN_CONST,
                    Op.RAISE_VARARGS,
                    Op.RERAISE,
                    Op.JUMP_FORWARD,
                    Op.JUMP_BACKWARD,
                    Op.JUMP_BACKWARD_NO_INTERRUPT -> {
                // Nothing follows.
            }
            default -> reach(code.next(pc), after);
        }
    }
}
