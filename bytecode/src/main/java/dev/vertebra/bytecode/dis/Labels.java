package dev.vertebra.bytecode.dis;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import java.util.TreeSet;

/// The places of a code object that have a label: jump targets, and the bounds and handlers of the exception table.
///
/// Labels are numbered from 1 in the order of the code. Compare CPython Lib/dis.py `_make_labels_map`.
final class Labels {
    private final int[] units;

    private Labels(int[] units) {
        this.units = units;
    }

    static Labels of(PyCode code) {
        TreeSet<Integer> found = new TreeSet<>();
        Instructions instructions = code.instructions();
        for (int unit = 0; unit < instructions.units(); unit = next(instructions, unit)) {
            int target = targetOf(instructions, unit);
            if (target != Integer.MIN_VALUE) {
                found.add(target);
            }
        }
        ExceptionTable table = code.handlers();
        for (int i = 0; i < table.size(); i++) {
            found.add(table.start(i));
            found.add(table.end(i));
            found.add(table.target(i));
        }
        return new Labels(found.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The unit after an instruction; an `EXTENDED_ARG` is one of its own.
    static int next(Instructions instructions, int unit) {
        return instructions.opcode(unit) == Op.EXTENDED_ARG ? unit + 1 : instructions.next(unit);
    }

    /// The code unit to which an instruction jumps, or the least int if it does not.
    static int targetOf(Instructions instructions, int unit) {
        Opcode op = Opcode.ofOrNull(instructions.opcode(unit));
        if (op == null || !op.isJump()) {
            return Integer.MIN_VALUE;
        }
        return instructions.target(unit);
    }

    int count() {
        return units.length;
    }

    /// The number of the label at a code unit, or 0.
    int at(int unit) {
        int found = java.util.Arrays.binarySearch(units, unit);
        return found < 0 ? 0 : found + 1;
    }
}
