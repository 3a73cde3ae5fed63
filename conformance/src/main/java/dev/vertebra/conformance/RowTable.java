package dev.vertebra.conformance;

import dev.vertebra.conformance.Result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The table by row: for every row how many of its cases ended how. A case that names several rows counts in each.
///
/// @param lines one for each row that has a case, in the order of the row list, programs last
public record RowTable(List<Line> lines) {

    /// One row.
    ///
    /// @param title what the row is about, empty when the list does not know it
    public record Line(String row, String title, Map<Verdict, Integer> counts) {
        /// The number of cases with a verdict.
        public int count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0);
        }

        /// The number of all cases.
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Tells whether no case of the row ended badly.
        public boolean good() {
            return counts.keySet().stream().allMatch(Verdict::good);
        }
    }

    /// Counts results; `titles` gives order and names of the rows.
    public static RowTable of(List<Result> results, Map<String, String> titles) {
        Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();
        titles.keySet().forEach(row -> counts.put(row, new EnumMap<>(Verdict.class)));
        for (Result result : results) {
            List<String> rows = result.subject().header().rows();
            for (String row : rows.isEmpty() ? List.of(result.subject().mainRow()) : rows) {
                counts.computeIfAbsent(row, r -> new EnumMap<>(Verdict.class)).merge(result.verdict(), 1, Integer::sum);
            }
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((row, byVerdict) -> {
            if (!byVerdict.isEmpty()) {
                lines.add(new Line(row, titles.getOrDefault(row, ""), byVerdict));
            }
        });
        return new RowTable(List.copyOf(lines));
    }

    /// Reads the list of rows: a row and its title to a line, `#` for comments.
    public static Map<String, String> titles(Path file) throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split("\\s+", 2);
                    titles.put(parts[0], parts.length > 1 ? parts[1] : "");
                }
            }
        }
        return titles;
    }
}
