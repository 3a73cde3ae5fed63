package dev.vertebra.conformance.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.conformance.Case;
import dev.vertebra.conformance.Outcome;
import dev.vertebra.conformance.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DifferentialRunTest {
    private static final DifferentialScript SCRIPT =
            DifferentialScript.of(Path.of("echo.py"), Map.of("verify", "0 5", "chunk", "2"));

    /// A subject that shows each number, after a change.
    private record Echo(UnaryOperator<String> change) implements Subject {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String program() {
            return "";
        }

        @Override
        public Outcome run(Case subject, Duration limit) {
            Range numbers = Range.parse(String.join(" ", subject.header().args()));
            StringBuilder said = new StringBuilder();
            for (int i = numbers.first(); i < numbers.first() + numbers.count(); i++) {
                said.append(change.apply("== " + i + "\nline " + i + "\n"));
            }
            return Outcome.recorded(0, said.toString(), "");
        }
    }

    private static DifferentialRun.Report run(UnaryOperator<String> change) throws InterruptedException {
        DifferentialRun run = new DifferentialRun(new Echo(UnaryOperator.identity()), new Echo(change), 2);
        return run.run(SCRIPT, SCRIPT.verify(), part -> {});
    }

    @Test
    void whatIsEqualIsGood() throws InterruptedException {
        DifferentialRun.Report report = run(UnaryOperator.identity());
        assertTrue(report.good());
        assertEquals(5, report.equal());
    }

    @Test
    void aDifferenceNamesItsBlockAndItsChunk() throws InterruptedException {
        DifferentialRun.Report report = run(text -> text.replace("line 3", "lime 3"));
        assertFalse(report.good());
        assertEquals(4, report.equal());
        Difference first = report.differences().getFirst();
        assertEquals("3", first.name());
        assertEquals(new Range(2, 2), first.part());
        assertTrue(first.sideBySide().stream().anyMatch(row -> row.contains("| lime 3")));
    }

    @Test
    void aMissingBlockIsADifference() throws InterruptedException {
        DifferentialRun.Report report = run(text -> text.startsWith("== 4") ? "" : text);
        assertEquals(
                List.of("4"),
                report.differences().stream().map(Difference::name).toList());
    }

    @Test
    void nothingToCompareIsNotGood() throws InterruptedException {
        DifferentialRun run = new DifferentialRun(new Echo(t -> ""), new Echo(t -> ""), 1);
        assertFalse(run.run(SCRIPT, SCRIPT.verify(), part -> {}).good());
    }

    @Test
    void eitherOfTwoAnswersIsRight() {
        Outcome twice = Outcome.recorded(0, "== 1\ncold\n== 1\nwarm\n", "");
        Outcome cold = Outcome.recorded(0, "== 1\ncold\n== 1\ncold\n", "");
        Outcome other = Outcome.recorded(0, "== 1\ncold\n== 1\nhot\n", "");
        Range one = new Range(1, 1);
        assertTrue(DifferentialRun.compare(one, twice, cold).good());
        assertFalse(DifferentialRun.compare(one, twice, other).good());
    }

    @Test
    void aFailureOfBothProvesNothing() {
        Outcome failed = Outcome.recorded(1, "== 1\n", "Traceback\n");
        assertFalse(DifferentialRun.compare(new Range(1, 1), failed, failed).good());
    }

    @Test
    void aTimeLimitIsADifference() {
        Outcome late = new Outcome(0, "== 1\n", "", Duration.ZERO, true);
        assertFalse(DifferentialRun.compare(new Range(1, 1), late, late).good());
    }

    @Test
    void directivesThatAreNotKnownAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DifferentialScript.directives("# @verfy 0 1\n", "echo.py"));
    }

    @Test
    void directivesBelowTheHeadAreRefused() {
        String source = "\"\"\"What it shows.\"\"\"\n# @verify 0 1\n";
        assertThrows(IllegalArgumentException.class, () -> DifferentialScript.directives(source, "echo.py"));
    }
}
