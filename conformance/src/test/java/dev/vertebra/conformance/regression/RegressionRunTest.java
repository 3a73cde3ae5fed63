package dev.vertebra.conformance.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.conformance.regression.Score.Count;
import dev.vertebra.conformance.regression.TestOutcome.Status;
import dev.vertebra.conformance.regression.TestTable.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The interpreter is a shell script that writes what the driver would.
class RegressionRunTest {
    private static final String CRASHES = """
        if [ -e "$events" ]; then
            printf 'passed\\tm.A.c\\t1\\t\\t\\nend\\n' >>"$events"
        else
            printf 'start\\tm.A.a\\npassed\\tm.A.a\\t1\\t\\t\\nstart\\tm.A.b\\n' >>"$events"
            kill -9 $$
        fi
        """;
    private static final String HANGS = """
        [ -e "$events" ] && sleep 60
        printf 'start\\tm.A.a\\npassed\\tm.A.a\\t1\\t\\t\\nstart\\tm.A.b\\n' >>"$events"
        sleep 60
        """;
    private static final String FAILS = """
        printf 'failed\\tm.A.a\\t1\\t\\tAssertionError: java.lang.Error\\\\nend\\npassed\\tm.A.b\\t1\\tdetail\\t\\nend\\n' >>"$events"
        """;

    @TempDir
    Path root;

    private ModuleRunner runner(String script) throws IOException {
        Path fake = Files.writeString(root.resolve("fake"), "module=$2 events=$3\n" + script);
        Duration silence = Duration.ofSeconds(1);
        return new ModuleRunner(
                List.of("bash", fake.toString()),
                root.resolve("driver.py"),
                Map.of(),
                root.resolve("results"),
                Duration.ofSeconds(30),
                silence,
                List.of());
    }

    private Score score(String script, String... byTheClock) throws IOException, InterruptedException {
        TestCatalogue catalogue = new TestCatalogue(List.of("m"), Map.of("m", "area"), Map.of(), Set.of(byTheClock));
        return new RegressionRun(runner(script), catalogue, root, 1)
                .run(List.of("m"), s -> {})
                .getFirst();
    }

    private static Map<String, Status> statuses(ModuleOutcome outcome) {
        Map<String, Status> statuses = new TreeMap<>();
        outcome.tests().forEach(test -> statuses.put(test.id(), test.status()));
        return statuses;
    }

    @Test
    void aCrashLosesTheTestThatWasRunningOnly() throws IOException, InterruptedException {
        ModuleOutcome outcome = runner(CRASHES).run("m");
        assertEquals(Map.of("m.A.a", Status.PASSED, "m.A.b", Status.LOST, "m.A.c", Status.PASSED), statuses(outcome));
        assertEquals(1, outcome.crashes());
        assertEquals(0, outcome.hangs());
    }

    @Test
    void aSilentTestIsEndedAndTheModuleEndsWhenNothingNewComes() throws IOException, InterruptedException {
        ModuleOutcome outcome = runner(HANGS).run("m");
        assertEquals(Map.of("m.A.a", Status.PASSED, "m.A.b", Status.LOST), statuses(outcome));
        assertEquals(2, outcome.hangs());
        assertTrue(outcome.elapsed().toSeconds() < 20);
    }

    @Test
    void whatPassesIsComparedWithCPythonAndWithTheLedger() throws IOException, InterruptedException {
        new TestTable(new TreeMap<>(Map.of("m.A.a", Kind.PLAIN, "m.A.b", Kind.DETAIL)))
                .write(root.resolve("oracle").resolve("m.txt"));
        Score score = score(FAILS);
        assertEquals(new Count(0, 1), score.plain());
        assertEquals(new Count(1, 1), score.detail());
        assertEquals(List.of("m.A.b"), score.added());
        assertEquals(List.of(), score.regressions());
        assertEquals(1, score.outcome().javaExceptions());
    }

    @Test
    void aTestOfTheLedgerThatFailsTwiceIsARegression() throws IOException, InterruptedException {
        TestTable table = new TestTable(new TreeMap<>(Map.of("m.A.a", Kind.PLAIN)));
        table.write(root.resolve("oracle").resolve("m.txt"));
        table.write(root.resolve("passing").resolve("m.txt"));
        assertEquals(List.of("m.A.a"), score(FAILS).regressions());
    }

    @Test
    void aTestByTheClockIsNoPartOfTheLedger() throws IOException, InterruptedException {
        TestTable table = new TestTable(new TreeMap<>(Map.of("m.A.a", Kind.PLAIN, "m.A.b", Kind.PLAIN)));
        table.write(root.resolve("oracle").resolve("m.txt"));
        new TestTable(new TreeMap<>(Map.of("m.A.a", Kind.PLAIN)))
                .write(root.resolve("passing").resolve("m.txt"));
        Score score = score(FAILS, "m.A.a", "m.A.b");
        assertEquals(new Count(1, 2), score.plain());
        assertEquals(List.of(), score.regressions());
        assertEquals(List.of(), score.added());
    }

    @Test
    void whatPassesAtTheSecondTryIsUnsteadyOnly() throws IOException, InterruptedException {
        TestTable table = new TestTable(new TreeMap<>(Map.of("m.A.a", Kind.PLAIN)));
        table.write(root.resolve("oracle").resolve("m.txt"));
        table.write(root.resolve("passing").resolve("m.txt"));
        Score score = score("""
            [ -e "$0.again" ] && status=passed || status=failed
            touch "$0.again"
            printf '%s\\tm.A.a\\t1\\t\\t\\nend\\n' $status >>"$events"
            """);
        assertEquals(List.of(), score.regressions());
        assertEquals(1, score.unsteady());
    }

    @Test
    void theLedgerGrowsByWhatCPythonPassesToo() throws IOException, InterruptedException {
        new TestTable(new TreeMap<>(Map.of("m.A.b", Kind.DETAIL)))
                .write(root.resolve("oracle").resolve("m.txt"));
        TestCatalogue catalogue = new TestCatalogue(List.of("m"), Map.of("m", "area"), Map.of(), Set.of());
        RegressionRun run = new RegressionRun(runner(FAILS), catalogue, root, 1);
        run.update(run.run(List.of("m"), s -> {}).getFirst());
        assertEquals("m.A: b\n", Files.readString(root.resolve("passing").resolve("m.txt")));
    }

    @Test
    void theReportsHoldTheSameTests() throws IOException, InterruptedException {
        new TestTable(new TreeMap<>(Map.of("m.A.a", Kind.PLAIN, "m.A.b", Kind.DETAIL)))
                .write(root.resolve("oracle").resolve("m.txt"));
        List<Score> scores = List.of(score(FAILS));
        assertTrue(
                RegressionReports.inJson(scores).contains("{\"id\": \"m.A.a\", \"status\": \"failed\", \"millis\": 1"));
        assertTrue(RegressionReports.inXml(scores).contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\""));
        assertTrue(RegressionPage.of(scores).contains("<td>0 of 1<div class=\"bar\"><div style=\"width:0%\">"));
        assertTrue(RegressionText.line(scores.getFirst()).startsWith("m: 0 of 1, for CPython only 1 of 1, 1 new"));
    }

    @Test
    void aTableIsReadAsItWasWritten() throws IOException {
        TestTable table = new TestTable(new TreeMap<>(
                Map.of("m.A.a b%", Kind.PLAIN, "m.A.*x", Kind.C_TESTS, "m_txt", Kind.DETAIL, "m.B (x).y", Kind.PLAIN)));
        Path file = root.resolve("table.txt");
        table.write(file);
        assertEquals(table, TestTable.read(file));
        assertEquals(".: *m_txt\nm.A: +%2Ax a%20b%25\nm.B%20(x): y\n", Files.readString(file));
    }

    @Test
    void theCatalogueKnowsPackagesAreasAndWhatIsLeftOut() throws IOException {
        Path tests = Files.createDirectories(root.resolve("test"));
        for (String name : List.of("test_a.py", "test_b.py", "test_c.py", "support.py", "test_inspect/test_d.py")) {
            Path file = tests.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        Files.writeString(root.resolve("areas.txt"), "# areas\none: test_a test_inspect.test_d\n");
        Files.writeString(root.resolve("left-out.txt"), "reason: test_c\n");
        Files.writeString(root.resolve("by-the-clock.txt"), "reason: test_a.A.test_fast\n");
        TestCatalogue catalogue = TestCatalogue.load(root, tests);
        assertEquals(List.of("test_a", "test_inspect.test_d", "test_b"), catalogue.modules());
        assertEquals("other", catalogue.areas().get("test_b"));
        assertEquals(List.of("test_a", "test_inspect.test_d"), catalogue.chosen(List.of("one")));
        assertEquals(List.of("test_inspect.test_d"), catalogue.chosen(List.of("test_inspect")));
        assertEquals(Set.of("test_a.A.test_fast"), catalogue.byTheClock());
        assertThrows(IllegalArgumentException.class, () -> catalogue.chosen(List.of("test_c")));
    }

    @Test
    void textsComeBackAsThePythonSideEscapedThem() {
        assertEquals("a\tb\n\\ü€\uD83D\uDE00", EventFile.unescaped("a\\tb\\n\\\\\\xfc\\u20ac\\U0001f600"));
    }
}
