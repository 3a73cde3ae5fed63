package dev.vertebra.bytecode.dis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.GoldenCode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DisassemblerTest {
    private final ThreadState ts = ThreadState.current();

    @Test
    void showsCodeAsCPythonDoes() {
        for (String name : GoldenCode.NAMES) {
            String text = Disassembler.text(ts, GoldenCode.code(name), Disassembler.Options.PLAIN);
            assertEquals(GoldenCode.disassembly(name), text.replaceAll(" at 0x[0-9a-f]+", ""));
        }
    }

    @Test
    void cachesGetLinesOfTheirOwn() {
        PyCode code = GoldenCode.code("shapes");
        String text = Disassembler.text(
                ts,
                code,
                Disassembler.Options.PLAIN.withCaches(true).withOffsets(true).withDepth(0));
        assertTrue(text.contains("CACHE"));
        assertTrue(text.contains("(counter: 0)"));
    }

    @Test
    void instructionsKnowTheirTargets() {
        List<Instruction> list = Disassembler.instructions(ts, GoldenCode.code("control"));
        for (Instruction each : list) {
            boolean named = each.argrepr().startsWith("to L");
            assertEquals(named, each.jumpTarget() >= 0);
        }
    }
}
