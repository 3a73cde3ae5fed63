package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.regression.Score.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tables of the library for users: what imports, what passes its tests, what is native.
///
/// @param cpython what `imports.py` tells of CPython, by module
/// @param here what it tells of the interpreter
/// @param root the folder with the ledger, `library-tests.txt` and `natives.txt`
record LibraryTable(Map<String, Imported> cpython, Map<String, Imported> here, Path root) {

    /// How a module came: `native`, `python` or `no`, and what was raised.
    record Imported(String kind, String error) {
        boolean there() {
            return !kind.equals("no");
        }
    }

    /// Reads what `imports.py` has written.
    static Map<String, Imported> read(Path file) throws IOException {
        Map<String, Imported> modules = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            modules.put(fields[0], new Imported(fields[1], fields[2]));
        }
        return modules;
    }

    /// The whole file, as Markdown.
    String markdown() throws IOException {
        Map<String, String> reasons = TestCatalogue.table(root.resolve("natives.txt"));
        StringBuilder text = new StringBuilder("""
            # The library

            This folder fetches CPython's pure-Python library at build time, checks and compiles it. The tables below are made by `conformance/bin/library-table`; do not edit them here.

            """);
        Count imported = imports(Set.of());
        Count wanted = imports(later(reasons));
        text.append(
                "Of %d modules that import in CPython on Linux, submodules included, %d import here (%.1f %%); without those that wait for a native module of a later time it is %s (%.1f %%). Left out are the tests, IDLE, Turtle's demonstrations and what acts when it is imported.\n\n"
                        .formatted(imported.all(), imported.passed(), share(imported), wanted, share(wanted)));
        text.append("## Modules\n\n"
                + "\"Tests\" are CPython's own: passed here, of those that CPython passes and that are not for"
                + " CPython only. `NAME.*` counts the modules in a package.\n\n");
        text.append("| module | imports | comes as | tests passed |\n|---|---|---|---|\n");
        for (String name : cpython.keySet()) {
            if (name.indexOf('.') < 0 && cpython(name).there() && !name.startsWith("_")) {
                row(text, name);
            }
        }
        text.append("\n## Modules that are in C in CPython\n\n| module | here | why |\n|---|---|---|\n");
        for (Map.Entry<String, Imported> module : cpython.entrySet()) {
            if (module.getValue().kind().equals("native")) {
                text.append("| `%s` | %s | %s |\n"
                        .formatted(module.getKey(), place(module.getKey()), reasons.getOrDefault(module.getKey(), "")));
            }
        }
        return text.toString();
    }

    private static double share(Count count) {
        return count.all() == 0 ? 100 : 100.0 * count.passed() / count.all();
    }

    private Imported cpython(String name) {
        return cpython.getOrDefault(name, new Imported("no", ""));
    }

    private Imported here(String name) {
        return here.getOrDefault(name, new Imported("no", "not there"));
    }

    /// The modules in C that are left for later, and those that want one of them.
    private static Set<String> later(Map<String, String> reasons) {
        Set<String> names = new java.util.TreeSet<>();
        reasons.forEach((module, reason) -> {
            if (reason.startsWith("comes with ") || reason.startsWith("tests of ")) {
                names.add(module);
            }
        });
        return names;
    }

    /// How many of the modules that CPython imports are imported here; those that want one of `without` do not count.
    private Count imports(Set<String> without) {
        Count count = Count.NONE;
        for (String name : cpython.keySet()) {
            boolean waits = without.contains(name)
                    || without.contains(missing(here(name).error()));
            if (cpython(name).there() && !waits) {
                count = count.plus(new Count(here(name).there() ? 1 : 0, 1));
            }
        }
        return count;
    }

    /// The module that an import did not find, empty when it failed otherwise.
    private static String missing(String error) {
        int quote = error.indexOf("No module named '");
        return quote < 0 ? "" : error.substring(quote + "No module named '".length(), error.length() - 1);
    }

    private void row(StringBuilder text, String name) throws IOException {
        Imported found = here(name);
        text.append("| `%s` | %s | %s | %s |\n"
                .formatted(
                        name,
                        found.there() ? "yes" : "no: " + found.error().replace("|", "\\|"),
                        found.there() ? found.kind().equals("native") ? "native" : "Python" : "",
                        tests(name)));
        Count inside = Count.NONE;
        List<String> missing = new ArrayList<>();
        for (String each : cpython.keySet()) {
            if (each.startsWith(name + ".") && cpython(each).there()) {
                inside = inside.plus(new Count(here(each).there() ? 1 : 0, 1));
                if (!here(each).there()) {
                    missing.add(each.substring(name.length() + 1));
                }
            }
        }
        if (inside.all() > 0) {
            String rest = missing.isEmpty() || inside.passed() == 0 ? "" : ", not " + String.join(" ", missing);
            text.append("| `%s.*` | %s%s | | |\n".formatted(name, inside, rest));
        }
    }

    private String tests(String name) throws IOException {
        Map<String, List<String>> listed = listed();
        Count count = Count.NONE;
        for (String module : listed.getOrDefault(name, List.of("test_" + name))) {
            TestTable oracle = RegressionRun.oracle(root, module);
            Set<String> passing = RegressionRun.ledger(root, module).tests().keySet();
            long all = oracle.count(true);
            long passed = oracle.tests().entrySet().stream()
                    .filter(test -> test.getValue() == TestTable.Kind.PLAIN && passing.contains(test.getKey()))
                    .count();
            count = count.plus(new Count((int) passed, (int) all));
        }
        return count.all() == 0 ? "" : count.toString();
    }

    private Map<String, List<String>> listed() throws IOException {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        for (String line : Files.readAllLines(root.resolve("library-tests.txt"))) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) {
                listed.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 2).split(" ", -1)));
            }
        }
        return listed;
    }

    private String place(String name) {
        Imported found = here(name);
        if (!found.there()) {
            String plain = name.startsWith("_") ? name.substring(1) : name;
            boolean other = !plain.equals(name) && here(plain).kind().equals("python");
            return other ? "library's Python" : "not there";
        }
        return found.kind().equals("native") ? "native" : "library's Python";
    }
}
