package dev.vertebra.conformance.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Test ids in a compact text: a line for each class, its tests in order behind it.
///
///     test_list.ListTest: test_addmul test_append *test_preallocation
///
/// A blank in a name is written `%20`, a per cent sign `%25`; tests without a class stand behind a dot.
///
/// @param tests by id, in order
record TestTable(SortedMap<String, Kind> tests) {
    private static final String NO_CLASS = ".";

    /// Whom a test is for; the mark stands before its name.
    enum Kind {
        /// Any Python.
        PLAIN(""),
        /// CPython only, says its author.
        DETAIL("*"),
        /// CPython: it wants one of the modules in C that exist for its tests.
        C_TESTS("+");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /// Reads a table; a file that is not there is an empty one.
    static TestTable read(Path file) throws IOException {
        SortedMap<String, Kind> tests = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new IllegalArgumentException(file + ": wants 'class: tests': " + line);
                }
                for (String name : line.substring(colon + 2).split(" ", -1)) {
                    Kind kind = kind(name);
                    String bare = name.substring(kind.mark.length());
                    tests.put(owner(line.substring(0, colon)) + plain(bare), kind);
                }
            }
        }
        return new TestTable(tests);
    }

    /// What stands before the names of a line, with its dot.
    private static String owner(String start) {
        return start.equals(NO_CLASS) ? "" : plain(start) + ".";
    }

    private static Kind kind(String name) {
        return name.startsWith("*") ? Kind.DETAIL : name.startsWith("+") ? Kind.C_TESTS : Kind.PLAIN;
    }

    /// Writes the table; an empty one has no file.
    void write(Path file) throws IOException {
        SortedMap<String, List<String>> lines = new TreeMap<>();
        for (Map.Entry<String, Kind> each : tests.entrySet()) {
            String id = each.getKey();
            int dot = id.lastIndexOf('.');
            lines.computeIfAbsent(dot < 0 ? NO_CLASS : word(id.substring(0, dot)), name -> new ArrayList<>())
                    .add(each.getValue().mark + word(id.substring(dot + 1)));
        }
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((name, names) ->
                text.append(name).append(": ").append(String.join(" ", names)).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static String word(String name) {
        String word = name.replace("%", "%25").replace(" ", "%20");
        return word.startsWith("*") || word.startsWith("+")
                ? "%%%02X".formatted((int) word.charAt(0)) + word.substring(1)
                : word;
    }

    private static String plain(String word) {
        return word.replace("%20", " ").replace("%2A", "*").replace("%2B", "+").replace("%25", "%");
    }

    /// How many tests are for any Python (`plain`) or for CPython only.
    long count(boolean plain) {
        return tests.values().stream()
                .filter(kind -> (kind == Kind.PLAIN) == plain)
                .count();
    }
}
