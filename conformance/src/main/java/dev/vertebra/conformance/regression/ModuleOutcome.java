package dev.vertebra.conformance.regression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What came of one module of tests.
///
/// @param module its name below the package `test`
/// @param crashes how often the process ended before the driver did
/// @param hangs how often it had to be ended because nothing happened any more
/// @param late whether the module's time was up
/// @param javaInOutput whether a Java exception shows in what the process has printed
public record ModuleOutcome(
        String module,
        List<TestOutcome> tests,
        int crashes,
        int hangs,
        boolean late,
        boolean javaInOutput,
        Duration elapsed) {

    /// The ids of the tests that passed.
    Set<String> passed() {
        Set<String> ids = new TreeSet<>();
        tests.stream().filter(TestOutcome::passed).map(TestOutcome::id).forEach(ids::add);
        return ids;
    }

    /// How many tests show a Java exception; 1 if only the process's output does.
    int javaExceptions() {
        int shown = (int) tests.stream().filter(TestOutcome::showsJava).count();
        return shown == 0 && javaInOutput ? 1 : shown;
    }

    /// This outcome, with the tests as passed that pass in a second run.
    ModuleOutcome orBetter(ModuleOutcome second) {
        Map<String, TestOutcome> better = new LinkedHashMap<>();
        tests.forEach(test -> better.put(test.id(), test));
        second.tests.stream().filter(TestOutcome::passed).forEach(test -> better.put(test.id(), test));
        return new ModuleOutcome(
                module,
                new ArrayList<>(better.values()),
                crashes,
                hangs,
                late,
                javaInOutput,
                elapsed.plus(second.elapsed));
    }
}
