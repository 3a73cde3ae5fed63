package dev.vertebra.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where code is entered.
class CodeShapeTest {
    private static List<String> marks(String source) {
        return names(new CodeShape(Sample.function(source), Integer.MAX_VALUE).marks(), Sample.function(source));
    }

    private static List<String> entries(String source) {
        PyCode code = Sample.function(source);
        CodeShape shape = new CodeShape(code, Integer.MAX_VALUE);
        boolean[] entries = new boolean[shape.units()];
        for (int pc = 0; pc < entries.length; pc++) {
            entries[pc] = shape.isEntry(pc);
        }
        return names(entries, code);
    }

    private static List<String> names(boolean[] places, PyCode code) {
        List<String> names = new ArrayList<>();
        Instructions instructions = code.instructions();
        for (int pc = 0; pc < places.length; pc++) {
            if (places[pc]) {
                names.add(Opcode.of(instructions.opcode(pc)).name());
            }
        }
        return names;
    }

    @Test
    void codeIsEnteredAtItsBeginning() {
        String source = "def f(a, b):\n    c = a + b\n    return c\n";
        assertEquals(List.of("RESUME", "LOAD_FAST_LOAD_FAST"), entries(source));
        assertEquals(List.of("LOAD_FAST_LOAD_FAST"), marks(source));
    }

    @Test
    void codeThatReturnsAtOnceIsNotEnteredByTheLoop() {
        String source = "def f(): pass";
        assertEquals(List.of("RESUME"), entries(source));
        assertEquals(List.of(), marks(source));
    }

    @Test
    void codeOfClosuresIsEnteredBeforeItsCellsAreMade() {
        String source = "def f(a):\n    return lambda: a\n";
        assertEquals(List.of("MAKE_CELL", "LOAD_FAST"), marks(source));
    }

    @Test
    void loopIsEnteredWhereItJumpsBack() {
        assertEquals(List.of("LOAD_FAST", "JUMP_BACKWARD"), marks("def f(n):\n    while n: n -= 1\n"));
        assertEquals(List.of("LOAD_FAST", "JUMP_BACKWARD"), marks("def f(n):\n    for x in n: y = x\n"));
    }

    @Test
    void loopIsEnteredWhereTheEvaluationLoopJumpsBackWithoutLooking() {
        // A call, what drops its result, and the jump.
        assertEquals(List.of("LOAD_FAST", "POP_TOP", "JUMP_BACKWARD"), marks("def f(n, g):\n    for x in n: g()\n"));
    }

    @Test
    void codeIsEnteredBehindCalls() {
        assertEquals(
                List.of("LOAD_FAST", "STORE_FAST", "POP_TOP", "BINARY_OP"),
                marks("def f(g, *a):\n    x = g()\n    g(*a)\n    return 1 + g(x=2)\n"));
    }

    @Test
    void generatorIsEnteredWhereItBeginsAndResumes() {
        assertEquals(List.of("POP_TOP", "LOAD_CONST", "POP_TOP", "CALL_INTRINSIC_1"), marks("def f():\n    yield 1\n"));
    }

    @Test
    void handlersAreEntered() {
        assertEquals(
                List.of("LOAD_FAST", "PUSH_EXC_INFO", "COPY"), marks("def f(a):\n    try: a.b\n    except E: a.c\n"));
    }

    @Test
    void waysMeetWhereJumpsLead() {
        PyCode code = Sample.function("def f(a):\n    for x in a: y = x\n    return 1\n");
        CodeShape shape = new CodeShape(code, Integer.MAX_VALUE);
        Instructions instructions = code.instructions();
        List<String> targets = new ArrayList<>();
        for (int pc = 0; pc < shape.units(); pc = instructions.next(pc)) {
            if (shape.isTarget(pc) && !shape.isEntry(pc)) {
                targets.add(Opcode.of(instructions.opcode(pc)).name());
            }
        }
        // The end of the loop leads behind END_FOR and POP_TOP.
        assertEquals(List.of("FOR_ITER", "RETURN_CONST"), targets);
    }

    @Test
    void noEntryIsWhereNothingLeads() {
        for (PyCode code : Sample.all()) {
            CodeShape shape = new CodeShape(code, Integer.MAX_VALUE);
            boolean[] marks = shape.marks();
            for (int pc = 0; pc < marks.length; pc++) {
                assertFalse(marks[pc] && !shape.isEntry(pc), () -> Sample.name(code));
                assertTrue(!shape.isEntry(pc) || shape.isReached(pc), () -> Sample.name(code));
            }
        }
    }
}
