package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.PyBytes;

/// The wordcode with the counters in its inline caches as CPython sets them before the code has run for the first time.
///
/// Nothing counts here, so the counters stay so. Compare CPython Python/specialize.c `_PyCode_Quicken`.
final class AdaptiveCode {
    /// A back-off counter with value 1 and exponent 1: specialise soon.
    private static final int WARM_UP = 1 << 4 | 1;
    /// Value 16 and exponent 4: a loop is looked at after that many rounds.
    private static final int LOOP = 16 << 4 | 4;
    /// The last sixteen decisions of a branch, as if every other one had been to jump.
    private static final int BRANCH = 0x5555;

    private AdaptiveCode() {}

    static PyBytes of(PyCode code) {
        byte[] bytes = code.code().clone();
        for (int at = 0; at + 3 < bytes.length; at += 2) {
            int opcode = bytes[at] & 0xFF;
            int caches = Opcode.cachesOf(opcode);
            if (caches > 0) {
                int counter = counter(opcode);
                bytes[at + 2] = (byte) counter;
                bytes[at + 3] = (byte) (counter >> 8);
                at += 2 * caches;
            }
        }
        return PyBytes.of(bytes);
    }

    private static int counter(int opcode) {
        return switch (opcode) {
            case Op.JUMP_BACKWARD -> LOOP;
            case Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE -> BRANCH;
            default -> WARM_UP;
        };
    }
}
