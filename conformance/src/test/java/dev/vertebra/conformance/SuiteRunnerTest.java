package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.conformance.Result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteRunnerTest {
    @TempDir
    Path root;

    /// A subject that prints the same for every case.
    private record Parrot(String says) implements Subject {
        @Override
        public String name() {
            return "parrot";
        }

        @Override
        public String program() {
            return "";
        }

        @Override
        public Outcome run(Case subject, Duration limit) {
            return Outcome.recorded(0, says, "");
        }
    }

    private List<Result> run(String says, Ledger ledger) throws IOException, InterruptedException {
        return run(says, ledger, false);
    }

    private List<Result> run(String says, Ledger ledger, boolean stress) throws IOException, InterruptedException {
        Path cases = Files.createDirectories(root.resolve("cases").resolve("OM"));
        Files.writeString(cases.resolve("one.py"), "# @row OM-01\n");
        Files.writeString(cases.resolve("one.out"), "hello\n");
        Files.writeString(cases.resolve("two.py"), "# @row OM-02\n# @strategy host: a test\n");
        Files.writeString(cases.resolve("two.out"), "hello\n");
        Files.writeString(cases.resolve("three.py"), "# @row OM-03\n# @calm a test\n");
        Files.writeString(cases.resolve("three.out"), "hello\n");
        Files.writeString(cases.resolve("imported.py"), "not = 'a case'\n");
        SuiteRunner runner = new SuiteRunner(new Parrot(says), "counting", stress, ledger, Duration.ofSeconds(1), 2);
        return runner.run(Suite.load(root), r -> {});
    }

    private static Ledger knows(String path) {
        return new Ledger(List.of(new Ledger.Entry(path, "*", "known")));
    }

    @Test
    void whatIsRecordedPassesAndOtherStrategiesStayAside() throws IOException, InterruptedException {
        List<Result> results = run("hello\n", new Ledger(List.of()));
        assertEquals(
                List.of(Verdict.PASS, Verdict.PASS, Verdict.ELSEWHERE),
                results.stream().map(Result::verdict).toList());
    }

    @Test
    void underStressWhatWantsCalmStaysAside() throws IOException, InterruptedException {
        List<Result> results = run("hello\n", new Ledger(List.of()), true);
        assertEquals(
                List.of(Verdict.PASS, Verdict.ELSEWHERE, Verdict.ELSEWHERE),
                results.stream().map(Result::verdict).toList());
        assertEquals("a test", results.get(1).note());
    }

    @Test
    void aDifferenceIsToldByItsLine() throws IOException, InterruptedException {
        Result result = run("hullo\n", new Ledger(List.of())).getFirst();
        assertEquals(Verdict.FAIL, result.verdict());
        assertEquals("stdout line 1: expected hello, got hullo", result.difference());
    }

    @Test
    void aProgramThatEndsEarlyIsQuoted() throws IOException, InterruptedException {
        Case one = run("hello\n", new Ledger(List.of())).getFirst().subject();
        Outcome wanted = Outcome.recorded(0, "hello\nbye\n", "");
        Outcome got = Outcome.recorded(1, "hello\n", "Traceback\nOSError: gone\n");
        Result result = new Result(one, "counting", Verdict.FAIL, List.of(wanted), got, "");
        assertEquals("stdout line 2: expected bye, got <end>; stderr ends OSError: gone", result.difference());
    }

    @Test
    void aKnownFailureIsGoodAndItsUnexpectedPassIsNot() throws IOException, InterruptedException {
        assertTrue(run("hullo\n", knows("cases/OM/one.py")).getFirst().verdict().good());
        Result unexpected = run("hello\n", knows("cases/OM/one.py")).getFirst();
        assertEquals(Verdict.UNEXPECTED, unexpected.verdict());
        assertFalse(unexpected.verdict().good());
    }

    @Test
    void aLedgerEntryWithoutACaseIsAStray() throws IOException, InterruptedException {
        run("hello\n", new Ledger(List.of()));
        assertEquals(1, knows("cases/OM/gone.py").strays(Suite.load(root)).size());
    }
}
