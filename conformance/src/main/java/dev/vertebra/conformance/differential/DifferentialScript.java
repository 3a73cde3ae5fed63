package dev.vertebra.conformance.differential;

import dev.vertebra.conformance.Case;
import dev.vertebra.conformance.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A program that is called as `NAME.py FIRST COUNT` and prints, for each number of the range, a line `== NUMBER`
/// and what there was to see.
///
/// Directives stand at its head, one to a line as `# @name value`:
///
/// | directive | meaning |
/// |---|---|
/// | `@verify FIRST COUNT` | the numbers that each build runs |
/// | `@nightly FIRST COUNT` | the numbers of the long run |
/// | `@strategy counting: reason` | runs under this memory strategy only, and why |
/// | `@chunk N` | numbers per process or runtime (100 if it is not said) |
/// | `@limit SECONDS` | for one chunk (300 if it is not said); one that takes longer is a failure |
///
/// @param strategy the only memory strategy, empty when it is for all
public record DifferentialScript(
        String name, Path file, Range verify, Range nightly, String strategy, int chunk, int limit) {
    private static final String ENDING = ".py";

    /// The scripts of a directory in order of their names. Files without an `@verify` are modules that scripts import.
    public static List<DifferentialScript> load(Path directory) throws IOException {
        List<DifferentialScript> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(ENDING)) {
                    Map<String, String> directives = directives(Files.readString(file), file.toString());
                    if (directives.containsKey("verify")) {
                        scripts.add(of(file, directives));
                    }
                }
            }
        }
        return scripts;
    }

    static DifferentialScript of(Path file, Map<String, String> directives) {
        String bare = file.getName(file.getNameCount() - 1).toString();
        Range verify = Range.parse(directives.getOrDefault("verify", ""));
        String nightly = directives.get("nightly");
        return new DifferentialScript(
                bare.substring(0, bare.length() - ENDING.length()),
                file,
                verify,
                nightly == null ? verify : Range.parse(nightly),
                directives.getOrDefault("strategy", "").split(":", 2)[0].strip(),
                Integer.parseInt(directives.getOrDefault("chunk", "100")),
                Integer.parseInt(directives.getOrDefault("limit", "300")));
    }

    /// The directives at the head of a source text. Throws IllegalArgumentException on one that is not known or stands
    /// further down.
    ///
    /// @param file for the message
    static Map<String, String> directives(String source, String file) {
        Map<String, String> directives = new HashMap<>();
        boolean head = true;
        for (String line : source.lines().toList()) {
            head &= line.startsWith("#");
            if (line.startsWith("# @")) {
                String[] parts = line.substring(3).split(" ", 2);
                if (!head) {
                    throw new IllegalArgumentException(
                            file + ": the directive @" + parts[0] + " does not stand at the head of the script");
                }
                if (!List.of("verify", "nightly", "strategy", "chunk", "limit").contains(parts[0])) {
                    throw new IllegalArgumentException(file + ": unknown directive @" + parts[0]);
                }
                directives.put(parts[0], parts.length < 2 ? "" : parts[1].strip());
            }
        }
        return directives;
    }

    /// Tells whether the script applies under a memory strategy.
    public boolean appliesTo(String used) {
        return strategy.isEmpty() || strategy.equals(used);
    }

    /// The run of some numbers, as a case that any subject can run.
    Case part(Range numbers) {
        Header header = Header.parse("# @args " + numbers + "\n");
        return new Case("differential/" + name + " " + numbers, file, header);
    }
}
