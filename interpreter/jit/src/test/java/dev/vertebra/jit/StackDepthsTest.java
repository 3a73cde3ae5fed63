package dev.vertebra.jit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.PyCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How deep the stack is, compared with what the compiler has reserved, which counts differently.
class StackDepthsTest {
    @Test
    void stackIsAsDeepAsTheCompilerSays() {
        List<PyCode> codes = Sample.all();
        int equal = 0;
        for (PyCode code : codes) {
            int deepest = Arrays.stream(StackDepths.of(code)).max().orElse(0);
            assertTrue(deepest <= code.co_stacksize, () -> Sample.name(code) + " has " + deepest + " entries");
            // The least that there is room for is one entry.
            equal += Math.max(1, deepest) == code.co_stacksize ? 1 : 0;
        }
        int exact = equal;
        assertTrue(exact * 100 >= codes.size() * 90, () -> exact + " of " + codes.size());
    }

    @Test
    void eachWayToAnInstructionBringsTheSameDepth() {
        for (PyCode code : Sample.all()) {
            int[] depths = StackDepths.of(code);
            Instructions instructions = code.instructions();
            for (int pc = 0; pc < depths.length; pc = instructions.next(pc)) {
                int target = instructions.target(pc);
                if (depths[pc] >= 0 && target >= 0) {
                    int at = pc;
                    assertTrue(depths[target] >= 0, () -> Sample.name(code) + " does not get from " + at);
                }
            }
        }
    }

    @Test
    void caseByCase() {
        // RESUME, LOAD_FAST, TO_BOOL (and its cache), POP_JUMP_IF_FALSE (and its cache), LOAD_FAST, RETURN_VALUE,
        // RETURN_CONST
        PyCode code = Sample.function("def f(a):\n    if a: return a\n");
        assertEquals(Op.RESUME, code.instructions().opcode(0));
        assertArrayEquals(new int[] {0, 0, 1, -1, -1, -1, 1, -1, 0, 1, 0}, StackDepths.of(code));
    }

    @Test
    void whatNothingLeadsToHasNone() {
        PyCode code = Sample.function("def f(a):\n    return a\n");
        assertArrayEquals(new int[] {0, 0, 1}, StackDepths.of(code));
    }
}
