package dev.vertebra.bytecode;

/// Wordcode decoded for interpreters: two ints for each code unit, the opcode and the operand with its extensions
/// folded in.
///
/// The index is the code unit's, so that jumps and tables need no translation. An `EXTENDED_ARG` keeps its place and
/// does nothing there; the units of inline caches hold zeros. Immutable by convention: the array is shared.
public final class Instructions {
    private final int[] code;

    private Instructions(int[] code) {
        this.code = code;
    }

    /// Decodes wordcode.
    ///
    /// @param wordcode pairs of opcode and operand byte; an odd last byte is left out
    public static Instructions decode(byte[] wordcode) {
        int units = wordcode.length >> 1;
        int[] code = new int[2 * units];
        int extension = 0;
        int caches = 0;
        for (int i = 0; i < units; i++) {
            if (caches > 0) {
                caches--;
                continue;
            }
            int opcode = wordcode[2 * i] & 0xFF;
            int oparg = extension << 8 | (wordcode[2 * i + 1] & 0xFF);
            code[2 * i] = opcode;
            code[2 * i + 1] = oparg;
            extension = opcode == Op.EXTENDED_ARG ? oparg : 0;
            caches = Opcode.cachesOf(opcode);
        }
        return new Instructions(code);
    }

    /// How many code units there are.
    public int units() {
        return code.length >> 1;
    }

    /// The opcode at a code unit.
    public int opcode(int unit) {
        return code[2 * unit];
    }

    /// The operand at a code unit.
    public int oparg(int unit) {
        return code[2 * unit + 1];
    }

    /// The code unit after the instruction at a code unit and its inline cache.
    public int next(int unit) {
        return unit + 1 + Opcode.cachesOf(code[2 * unit]);
    }

    /// The code unit to which the jump at a code unit goes, or -1 if there is no jump.
    public int target(int unit) {
        Opcode op = Opcode.ofOrNull(code[2 * unit]);
        if (op == null) {
            return -1;
        }
        return switch (op.base().operand()) {
            case FORWARD -> next(unit) + oparg(unit);
            case BACKWARD -> next(unit) - oparg(unit);
            default -> -1;
        };
    }

    /// Opcode and operand of code unit `i` at `2 * i` and `2 * i + 1`; not to be changed.
    public int[] array() {
        return code;
    }
}
