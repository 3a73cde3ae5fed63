package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.regression.TestTable.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Records what CPython passes of a module, by two runs: with the modules in C that exist for its tests, and with those
/// hidden. What passes with them only is not for any Python.
///
/// @param whole runs modules as they are
/// @param hidden runs them without those modules
/// @param root the folder with `oracle`
record OracleRecorder(ModuleRunner whole, ModuleRunner hidden, Path root) {

    /// Records a module and gives its table.
    TestTable record(String module) throws IOException, InterruptedException {
        ModuleOutcome all = whole.run(module);
        Set<String> plain = hidden.run(module).passed();
        SortedMap<String, Kind> tests = new TreeMap<>();
        for (TestOutcome test : all.tests()) {
            if (test.passed()) {
                Kind kind = test.detail() ? Kind.DETAIL : plain.contains(test.id()) ? Kind.PLAIN : Kind.C_TESTS;
                tests.put(test.id(), kind);
            }
        }
        TestTable table = new TestTable(tests);
        table.write(root.resolve("oracle").resolve(module + ".txt"));
        return table;
    }
}
