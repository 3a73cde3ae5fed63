package dev.vertebra.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The cases below a root directory: every `programs/*.py`, and every file below `cases/` whose first line is a `#
/// @row` directive (other files there are modules that cases import).
///
/// @param root the directory that holds `programs` and `cases`
/// @param cases in order of their names
public record Suite(Path root, List<Case> cases) {

    /// Reads the suite.
    public static Suite load(Path root) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String folder : List.of("cases", "programs")) {
            Path directory = root.resolve(folder);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> paths = Files.walk(directory)) {
                    paths.filter(p -> p.toString().endsWith(".py")).sorted().forEach(p -> add(root, p, folder, cases));
                }
            }
        }
        return new Suite(root, List.copyOf(cases));
    }

    /// The cases that one of the filters names: a row (`OM-07`), a family (`OM`) or a part of the path. No filter means
    /// all.
    public Suite filtered(List<String> filters) {
        if (filters.isEmpty()) {
            return this;
        }
        return new Suite(
                root,
                cases.stream()
                        .filter(c -> filters.stream().anyMatch(f -> matches(c, f)))
                        .toList());
    }

    private static boolean matches(Case candidate, String filter) {
        return candidate.name().contains(filter)
                || candidate.header().rows().stream()
                        .anyMatch(row -> row.equals(filter) || row.startsWith(filter + "-"));
    }

    private static void add(Path root, Path file, String folder, List<Case> into) {
        try {
            String source = Files.readString(file);
            if (folder.equals("programs") || source.startsWith("# @row ")) {
                String name = root.relativize(file).toString().replace('\\', '/');
                into.add(new Case(name, file, Header.parse(source)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
