package dev.vertebra.compiler.flow;

import dev.vertebra.compiler.ast.Position;
import java.util.ArrayList;
import java.util.List;

/// The instructions of one code object as the code generator writes them.
public final class InstructionSequence {
    final List<Instr> instrs = new ArrayList<>();

    private final List<Label> placed = new ArrayList<>();

    /// Starts an empty sequence.
    public InstructionSequence() {}

    /// Adds an instruction.
    public void add(int opcode, int oparg, Position location) {
        instrs.add(new Instr(opcode, oparg, null, location));
    }

    /// Adds an instruction with a target.
    public void addJump(int opcode, Label target, Position location) {
        instrs.add(new Instr(opcode, 0, target, location));
    }

    /// Places a label before the next instruction.
    public void place(Label label) {
        label.position = instrs.size();
        placed.add(label);
    }

    /// Inserts an instruction with a target before all others; placed labels move with what they stand before.
    public void insertFirst(int opcode, Label target, Position location) {
        instrs.addFirst(new Instr(opcode, 0, target, location));
        for (Label label : placed) {
            label.position++;
        }
    }

    /// How many instructions there are.
    public int size() {
        return instrs.size();
    }
}
