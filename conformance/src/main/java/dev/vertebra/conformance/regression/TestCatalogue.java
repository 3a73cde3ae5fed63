package dev.vertebra.conformance.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The modules of CPython's package `test`, the area that each counts for, and those that are not run.
///
/// @param modules those that are run, in the order of the areas and of the file in each
/// @param areas the area of each of them
/// @param leftOut the reason for each that is not run
/// @param byTheClock ids of tests that end as the machine's speed at that moment wants: counted, but no part of the
/// ledger
public record TestCatalogue(
        List<String> modules, Map<String, String> areas, Map<String, String> leftOut, Set<String> byTheClock) {
    private static final String OTHER = "other";

    /// Packages whose modules are run one by one, as CPython's own runner does it.
    private static final Set<String> SPLIT = Set.of(
            "test_asyncio",
            "test_concurrent_futures",
            "test_future_stmt",
            "test_gdb",
            "test_inspect",
            "test_pydoc",
            "test_multiprocessing_fork",
            "test_multiprocessing_forkserver",
            "test_multiprocessing_spawn");

    /// Reads `areas.txt`, `left-out.txt` and `by-the-clock.txt` of a folder, and the modules from the package itself. A
    /// module that the first two name and the package does not have is an IllegalArgumentException, so is a module
    /// that both name.
    public static TestCatalogue load(Path root, Path tests) throws IOException {
        Set<String> found = new TreeSet<>();
        find(tests, "", found);
        Map<String, String> listed = table(root.resolve("areas.txt"));
        Map<String, String> leftOut = table(root.resolve("left-out.txt"));
        Map<String, String> areas = new LinkedHashMap<>();
        listed.forEach((module, area) -> {
            if (!found.contains(module) || leftOut.containsKey(module)) {
                throw new IllegalArgumentException(
                        "areas.txt names " + module + ", which is left out or not there in " + tests);
            }
            areas.put(module, area);
        });
        for (String module : found) {
            if (!leftOut.containsKey(module) && !leftOut.containsKey(packageOf(module))) {
                areas.putIfAbsent(module, OTHER);
            }
        }
        Set<String> byTheClock = table(root.resolve("by-the-clock.txt")).keySet();
        return new TestCatalogue(List.copyOf(areas.keySet()), areas, leftOut, byTheClock);
    }

    private static String packageOf(String module) {
        int dot = module.indexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }

    private static void find(Path folder, String prefix, Set<String> into) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean module = name.endsWith(".py");
                String bare = module ? name.substring(0, name.length() - 3) : name;
                if (!bare.startsWith("test_") || (!module && !Files.isDirectory(file))) {
                    continue;
                }
                if (!module && SPLIT.contains(bare)) {
                    find(file, bare + ".", into);
                } else {
                    into.add(prefix + bare);
                }
            }
        }
    }

    /// Reads `text: names` lines as a map from name to text; `#` starts a comment line.
    static Map<String, String> table(Path file) throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) {
                for (String name : line.substring(colon + 2).split(" ", -1)) {
                    String before = table.put(name, line.substring(0, colon));
                    if (before != null) {
                        throw new IllegalArgumentException(file + " names " + name + " twice");
                    }
                }
            }
        }
        return table;
    }

    /// The modules that the words of a command line mean: a module, a package that is run module by module, or an area.
    /// No words mean all. A word that means nothing is an IllegalArgumentException.
    List<String> chosen(List<String> words) {
        if (words.isEmpty()) {
            return modules;
        }
        List<String> chosen = new ArrayList<>();
        for (String word : words) {
            List<String> meant = modules.stream()
                    .filter(m -> m.equals(word) || packageOf(m).equals(word) || word.equals(areas.get(m)))
                    .filter(m -> !chosen.contains(m))
                    .toList();
            if (meant.isEmpty() && !chosen.contains(word)) {
                throw new IllegalArgumentException(
                        leftOut.containsKey(word)
                                ? word + " is left out: " + leftOut.get(word)
                                : "no module or area is called " + word);
            }
            chosen.addAll(meant);
        }
        return chosen;
    }
}
