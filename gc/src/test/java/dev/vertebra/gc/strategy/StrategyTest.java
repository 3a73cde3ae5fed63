package dev.vertebra.gc.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.gc.OwnJvm;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How the memory strategy of a JVM is chosen; each test in a JVM of its own.
class StrategyTest {
    @Test
    void aStrategyOfSomebodyElseHearsOfEveryReference() throws IOException, InterruptedException {
        assertEquals(
                List.of(
                        "chosen logging",
                        "published list 1",
                        "published list 1",
                        "more list 2",
                        "less list 1",
                        "less list 0",
                        "died list 0",
                        "less list 0",
                        "died list 0"),
                OwnJvm.withoutGc(StrategyProgram.class, "logging"));
    }

    @Test
    void aStrategyOfSomebodyElseClearsWeakReferences() throws IOException, InterruptedException {
        List<String> said = OwnJvm.besideModules(StrategyProgram.class, "logging");
        assertEquals(
                List.of("alive true", "dead true", "called back true"), said.subList(said.size() - 3, said.size()));
    }

    @Test
    void anUnknownNameIsToldWithTheNamesThereAre() throws IOException, InterruptedException {
        assertEquals(
                List.of("unknown unknown memory strategy 'nonsense', known are [counting, host]"),
                OwnJvm.onModules(List.of(), StrategyProgram.class, "nonsense"));
    }

    @Test
    void aSecondChoiceIsRefused() throws IOException, InterruptedException {
        assertEquals(
                List.of(
                        "chosen host",
                        "refused the memory strategy of this JVM is 'host', it can't become 'counting'",
                        "chosen host"),
                OwnJvm.onModules(List.of(), StrategyProgram.class, "host", "counting", "host"));
    }
}
