package dev.vertebra.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class OpcodeTest {
    @Test
    void hasARowForEveryInstruction() {
        int real = 0;
        int instrumented = 0;
        int pseudo = 0;
        for (Opcode op : Opcode.values()) {
            if (op.isPseudo()) {
                pseudo++;
            } else if (op.isInstrumented()) {
                instrumented++;
            } else {
                real++;
            }
            assertSame(op, Opcode.of(op.number()));
        }
        assertEquals(119, real);
        assertEquals(19, instrumented);
        assertEquals(12, pseudo);
    }

    @Test
    void numbersOfSpecialisationsHaveNoRow() {
        assertNull(Opcode.ofOrNull(3));
        assertNull(Opcode.ofOrNull(150));
        assertNull(Opcode.ofOrNull(-1));
        assertNull(Opcode.ofOrNull(1000));
    }

    @Test
    void stackEffectFollowsTheOperand() {
        assertEquals(-5, Opcode.CALL.effect(4, false));
        assertEquals(-3, Opcode.CALL_FUNCTION_EX.effect(1, false));
        assertEquals(-2, Opcode.BUILD_SLICE.effect(3, false));
        assertEquals(-8, Opcode.BUILD_CONST_KEY_MAP.effect(8, false));
        assertEquals(-15, Opcode.BUILD_MAP.effect(8, false));
        assertEquals(5, Opcode.UNPACK_EX.effect(1 << 8 | 4, false));
        assertEquals(2, Opcode.LOAD_GLOBAL.effect(1, false));
        assertEquals(-1, Opcode.LOAD_SUPER_ATTR.effect(1, false));
    }

    @Test
    void handlerOpensWithTheExceptionOnTheStack() {
        assertEquals(0, Opcode.SETUP_FINALLY.effect(0, false));
        assertEquals(1, Opcode.SETUP_FINALLY.effect(0, true));
        assertEquals(2, Opcode.SETUP_CLEANUP.effect(0, true));
    }

    @Test
    void instrumentedRowsNameTheirBase() {
        assertSame(Opcode.FOR_ITER, Opcode.INSTRUMENTED_FOR_ITER.base());
        assertSame(Opcode.INSTRUMENTED_LINE, Opcode.INSTRUMENTED_LINE.base());
        for (Opcode op : Opcode.values()) {
            assertEquals(op.caches(), op.base().caches(), op.name());
        }
    }

    @Test
    void whatTakesEntriesReleasesThem() {
        assertTrue(Opcode.POP_TOP.isReleasePoint());
        assertTrue(Opcode.STORE_FAST.isReleasePoint());
        assertTrue(Opcode.BINARY_OP.runsCode());
    }
}
