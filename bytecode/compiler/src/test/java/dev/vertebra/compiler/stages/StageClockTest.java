package dev.vertebra.compiler.stages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.compiler.TreeCompiler;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.codegen.CodegenOptions;
import dev.vertebra.compiler.parser.SourceParser;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.SourceText;
import org.junit.jupiter.api.Test;

final class StageClockTest {
    @Test
    void everyStageWithoutAnObjectModelIsMeasured() {
        StageClock clock = StageClock.start();
        SourceText source = SourceText.of("def f(x):\n    return [y + 1 for y in x]\n", ParseOptions.Mode.FILE);
        Mod mod = SourceParser.parse(source, ParseOptions.of(ParseOptions.Mode.FILE, "f"), warning -> {}, clock);
        TreeCompiler.compile(mod, new CodegenOptions("f", 0, 0, false, clock), (message, position) -> {});
        for (Stage stage : Stage.values()) {
            assertTrue(clock.nanos(stage) > 0 || stage == Stage.OBJECTS, stage::name);
        }
        assertNull(clock.to(null));
    }

    @Test
    void stageInsideAnotherIsNotCountedTwice() {
        StageClock clock = StageClock.start();
        clock.to(Stage.EMIT);
        assertEquals(Stage.EMIT, clock.to(Stage.FLOW));
        assertEquals(Stage.FLOW, clock.to(Stage.EMIT));
        assertEquals(Stage.EMIT, clock.to(null));
    }

    @Test
    void standingClockMeasuresNothing() {
        assertNull(StageClock.OFF.to(Stage.FLOW));
        assertNull(StageClock.OFF.to(null));
        assertEquals(0, StageClock.OFF.nanos(Stage.FLOW));
    }
}
