package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The suite that is committed: whole, recorded, and each case under a row that exists.
class SuiteTest {
    private static final Path HERE =
            Path.of(System.getProperty("vertebra.root", "..")).resolve("conformance");

    @Test
    void everyCaseIsRecorded() throws IOException {
        for (Case each : Suite.load(HERE).cases()) {
            assertEquals(each.header().either() ? 2 : 1, each.expected().size(), each.name());
        }
    }

    @Test
    void everyRowIsListed() throws IOException {
        Map<String, String> titles = RowTable.titles(HERE.resolve("rows.txt"));
        for (Case each : Suite.load(HERE).cases()) {
            assertTrue(each.header().rows().stream().allMatch(titles::containsKey), each.name());
        }
    }

    @Test
    void theSuiteOnlyGrows() throws IOException {
        Suite suite = Suite.load(HERE);
        List<Case> programs =
                suite.cases().stream().filter(c -> c.header().rows().isEmpty()).toList();
        assertTrue(programs.size() >= 36, "programs: " + programs.size());
        assertTrue(
                suite.cases().size() - programs.size() >= 330,
                "cases: " + (suite.cases().size() - programs.size()));
    }
}
