package dev.vertebra.conformance.regression;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The command line of [Main].
///
/// @param process the interpreter's command line
/// @param reference CPython's
/// @param record whether to record what CPython passes instead of running the interpreter
/// @param update whether tests that pass for the first time go into the ledger
/// @param tests CPython's library, with the package `test` in it
/// @param root the folder of the driver, the tables and the ledger
/// @param words modules and areas; empty means all
record RegressionOptions(
        String process,
        String reference,
        boolean record,
        boolean update,
        boolean sample,
        Duration limit,
        Duration silence,
        int parallel,
        Path tests,
        Path root,
        Path reports,
        List<String> words) {

    static final String USAGE = """
        usage: cpython-tests [option …] [MODULE …]
          MODULE                a module of CPython's package test, such as test_json, or the name of an area; none means all
          --process COMMAND     the interpreter (default: interpreter/bin/vertebra)
          --update              add to the ledger what passes for the first time
          --sample              the modules of sample.txt
          --record              run CPython, and record what it passes
          --reference COMMAND   CPython's command line (default: the CPython that the build has unpacked)
          --limit SECONDS       for a module (default: 600)
          --silence SECONDS     the longest time for one test (default: 120)
          --parallel N          modules at once (default: 2)
          --tests DIRECTORY     CPython's library (default: conformance/target/oracle/lib/python3.13)
          --root DIRECTORY      the driver, the tables and the ledger (default: conformance/cpython-tests)
          --reports DIRECTORY   where HTML, JSON and XML go (default: conformance/target/cpython-tests)
        """;

    static RegressionOptions parse(String[] arguments) {
        String process = "interpreter/bin/vertebra";
        String reference = "python3.13";
        boolean record = false;
        boolean update = false;
        boolean sample = false;
        Duration limit = Duration.ofMinutes(10);
        Duration silence = Duration.ofMinutes(2);
        int parallel = 2;
        Path tests = Path.of("conformance", "target", "oracle", "lib", "python3.13");
        Path root = Path.of("conformance", "cpython-tests");
        Path reports = Path.of("conformance", "target", "cpython-tests");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--process" -> process = value(arguments, ++i);
                case "--reference" -> reference = value(arguments, ++i);
                case "--record" -> record = true;
                case "--update" -> update = true;
                case "--sample" -> sample = true;
                case "--limit" -> limit = Duration.ofSeconds(Long.parseLong(value(arguments, ++i)));
                case "--silence" -> silence = Duration.ofSeconds(Long.parseLong(value(arguments, ++i)));
                case "--parallel" -> parallel = Integer.parseInt(value(arguments, ++i));
                case "--tests" -> tests = Path.of(value(arguments, ++i));
                case "--root" -> root = Path.of(value(arguments, ++i));
                case "--reports" -> reports = Path.of(value(arguments, ++i));
                default -> words.add(word(arguments[i]));
            }
        }
        return new RegressionOptions(
                process,
                reference,
                record,
                update,
                sample,
                limit,
                silence,
                parallel,
                tests,
                root,
                reports,
                List.copyOf(words));
    }

    private static String word(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + argument);
        }
        return argument;
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " wants a value");
        }
        return arguments[at];
    }
}
