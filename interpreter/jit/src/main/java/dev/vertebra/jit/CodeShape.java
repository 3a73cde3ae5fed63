package dev.vertebra.jit;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import java.util.Arrays;

/// Where code can be entered and where its ways meet.
final class CodeShape {
    final PyCode code;
    final Instructions instructions;

    /// How deep the stack is before the instruction at each code unit, -1 where there is none.
    final int[] depths;

    private final boolean[] entries;
    private final boolean[] targets;

    /// The code unit behind the part of each code unit.
    private final int[] ends;

    /// @param size about how many code units a part has
    CodeShape(PyCode code, int size) {
        this.code = code;
        this.instructions = code.instructions();
        this.depths = StackDepths.of(code);
        this.entries = new boolean[depths.length];
        this.targets = new boolean[depths.length];
        this.ends = new int[depths.length];
        divide(size);
        for (int pc = 0; pc < units(); pc = instructions.next(pc)) {
            if (depths[pc] >= 0) {
                scan(pc);
            }
        }
        ExceptionTable handlers = code.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            enter(handlers.target(i));
        }
        enter(0);
    }

    /// Parts begin where the stack is least deep, in the second half of what would be the part before.
    private void divide(int size) {
        int begin = 0;
        int best = -1;
        for (int pc = 0; pc < units(); pc = instructions.next(pc)) {
            if (pc - begin >= size && best > 0) {
                Arrays.fill(ends, begin, best, best);
                enter(best);
                begin = best;
                best = -1;
            }
            if (depths[pc] >= 0 && pc - begin > size / 2 && (best < 0 || depths[pc] <= depths[best])) {
                best = pc;
            }
        }
        Arrays.fill(ends, begin, units(), units());
    }

    /// The code unit behind the part that a code unit is in.
    int endOfPart(int pc) {
        return ends[pc];
    }

    private void scan(int pc) {
        int next = instructions.next(pc);
        switch (instructions.opcode(pc)) {
            case Op.RESUME, Op.RETURN_GENERATOR, Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX -> enter(next);
            // The loop jumps from here to the head of the loop without looking at what is there.
            case Op.JUMP_BACKWARD -> enter(pc);
            case Op.POP_TOP, Op.END_FOR, Op.LIST_APPEND -> {
                if (next < units() && instructions.opcode(next) == Op.JUMP_BACKWARD) {
                    enter(pc);
                }
            }
            default -> {}
        }
        int target = target(pc);
        if (target >= 0 && target < targets.length) {
            targets[target] = true;
            if (ends[target] != ends[pc]) {
                enter(target);
            }
        }
    }

    /// How many code units there are.
    int units() {
        return depths.length;
    }

    /// Whether an instruction begins at a code unit and a way leads to it.
    boolean isReached(int pc) {
        return pc < units() && depths[pc] >= 0;
    }

    /// Where the instruction at a code unit may jump to, or -1.
    int target(int pc) {
        int target = instructions.target(pc);
        // At its end a loop goes behind END_FOR and POP_TOP.
        return instructions.opcode(pc) == Op.FOR_ITER ? target + 2 : target;
    }

    private void enter(int pc) {
        if (isReached(pc) && (pc == 0 || !isLeftToLoop(instructions.opcode(pc)))) {
            entries[pc] = true;
        }
    }

    /// Whether code can be entered at a code unit.
    boolean isEntry(int pc) {
        return entries[pc];
    }

    /// Whether more than one way leads to a code unit.
    boolean isTarget(int pc) {
        return entries[pc] || targets[pc];
    }

    /// Where the loop is to enter the code: not at an instruction at which that goes back to the loop at once.
    boolean[] marks() {
        boolean[] marks = entries.clone();
        marks[0] &= !isLeftToLoop(instructions.opcode(0));
        return marks;
    }

    /// Whether the loop executes an instruction, or compiled code may ask it to.
    static boolean isLeftToLoop(int opcode) {
        return switch (opcode) {
            case Op.RESUME,
                    Op.RETURN_VALUE,
                    Op.RETURN_CONST,
                    Op.YIELD_VALUE,
                    Op.RETURN_GENERATOR,
                    Op.LOAD_FAST_CHECK,
                    Op.DELETE_FAST -> true;
            default -> false;
        };
    }
}
