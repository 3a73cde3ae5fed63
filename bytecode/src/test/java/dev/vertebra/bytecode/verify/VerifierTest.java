package dev.vertebra.bytecode.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.GoldenCode;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.LocationTableBuilder;
import dev.vertebra.objectmodel.PyBytes;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerifierTest {
    private static List<Problem> check(int stacksize, int... wordcode) {
        CodeFields fields = new CodeFields();
        fields.code = new byte[wordcode.length];
        for (int i = 0; i < wordcode.length; i++) {
            fields.code[i] = (byte) wordcode[i];
        }
        fields.stacksize = stacksize;
        fields.firstlineno = 1;
        LocationTableBuilder locations = new LocationTableBuilder(1);
        locations.add(wordcode.length / 2, 1, 1, 0, 1);
        fields.linetable = PyBytes.of(locations.finish());
        return Verifier.check(PyCode.make(fields));
    }

    @Test
    void codeOfTheCompilerIsRight() {
        for (String name : GoldenCode.NAMES) {
            assertEquals(List.of(), Verifier.checkAll(GoldenCode.code(name)));
        }
    }

    @Test
    void theSmallestFunctionIsRight() {
        assertEquals(List.of(), check(1, Op.LOAD_LOCALS, 0, Op.RETURN_VALUE, 0));
    }

    @Test
    void aStackThatIsTooSmallIsFound() {
        assertFalse(check(1, Op.LOAD_LOCALS, 0, Op.LOAD_LOCALS, 0, Op.POP_TOP, 0, Op.RETURN_VALUE, 0)
                .isEmpty());
        assertFalse(
                check(1, Op.POP_TOP, 0, Op.LOAD_LOCALS, 0, Op.RETURN_VALUE, 0).isEmpty());
    }

    @Test
    void codeWithoutReturnIsFound() {
        assertFalse(check(1, Op.NOP, 0).isEmpty());
        assertFalse(check(1).isEmpty());
    }

    @Test
    void jumpsIntoCachesAndOperandsOutOfRangeAreFound() {
        assertFalse(check(1, Op.JUMP_FORWARD, 1, Op.TO_BOOL, 0, 0, 0, 0, 0, 0, 0, Op.RETURN_VALUE, 0)
                .isEmpty());
        assertFalse(check(1, Op.LOAD_CONST, 0, Op.RETURN_VALUE, 0).isEmpty());
        assertFalse(check(1, 150, 0, Op.LOAD_LOCALS, 0, Op.RETURN_VALUE, 0).isEmpty());
    }

    @Test
    void pathsOfDifferentDepthAreFound() {
        assertFalse(check(
                        3,
                        Op.LOAD_LOCALS,
                        0,
                        Op.POP_JUMP_IF_NONE,
                        1,
                        0,
                        0,
                        Op.LOAD_LOCALS,
                        0,
                        Op.LOAD_LOCALS,
                        0,
                        Op.RETURN_VALUE,
                        0)
                .isEmpty());
    }
}
