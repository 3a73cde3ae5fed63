package dev.vertebra.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The known failures: one to a line as `path  strategy  reason`, where strategy may be `*`. Lines that start with `#`
/// are comments.
///
/// A case in the ledger that passes fails the run, so the ledger can only shrink.
///
/// @param entries in the order of the file
public record Ledger(List<Entry> entries) {

    /// One known failure.
    public record Entry(String path, String strategy, String reason) {
        boolean covers(Case subject, String under) {
            return path.equals(subject.name()) && (strategy.equals("*") || strategy.equals(under));
        }
    }

    /// Reads a ledger; a file that is not there is an empty one. An entry without a reason is an
    /// IllegalArgumentException.
    public static Ledger load(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(file, line));
                }
            }
        }
        return new Ledger(List.copyOf(entries));
    }

    /// The entry that covers a case under a strategy, or null when it must pass.
    public @Nullable Entry find(Case subject, String strategy) {
        for (Entry entry : entries) {
            if (entry.covers(subject, strategy)) {
                return entry;
            }
        }
        return null;
    }

    /// The entries whose path names no case of the suite.
    public List<Entry> strays(Suite suite) {
        List<String> names = suite.cases().stream().map(Case::name).toList();
        return entries.stream().filter(e -> !names.contains(e.path())).toList();
    }

    private static Entry entry(Path file, String line) {
        String[] parts = line.strip().split("\\s+", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(file + ": wants 'path  strategy  reason': " + line);
        }
        return new Entry(parts[0], parts[1], parts[2]);
    }
}
