package dev.vertebra.bytecode.model;

import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.tables.Location;
import org.jspecify.annotations.Nullable;

/// An instruction of a code model. Extensions of operands and inline caches are left to [CodeModel#build].
///
/// @param opcode a real instruction
/// @param arg the operand; for a jump it says only how wide the operand is at least, because an assembler may have left
///     more room than the distance needs
/// @param target where a jump goes; null for other instructions
/// @param location where it comes from
public record Insn(Opcode opcode, int arg, @Nullable Label target, Location location) implements Element {
    /// An instruction that does not jump.
    public static Insn of(Opcode opcode, int arg, Location location) {
        return new Insn(opcode, arg, null, location);
    }

    /// A jump.
    public static Insn jump(Opcode opcode, Label target, Location location) {
        return new Insn(opcode, 0, target, location);
    }
}
