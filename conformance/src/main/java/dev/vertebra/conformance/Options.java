package dev.vertebra.conformance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command line of [Main].
///
/// @param subject a command line, or `@NAME` for a [Subject.Provider] of that name
/// @param process the command line for the cases that a provider's subject cannot run
/// @param strategies the memory strategies to run under, one after the other
/// @param stress whether the subject collects at every allocation of a container, as the options of its JVM say
/// @param record whether to make recordings instead of comparing with them
/// @param verbose whether each case is told as it ends
record Options(
        Path root,
        Path reports,
        String subject,
        String process,
        List<String> strategies,
        Duration limit,
        int parallel,
        boolean stress,
        boolean record,
        boolean verbose,
        List<String> filters) {

    static final String USAGE = """
        usage: conformance [option …] [FILTER …]
          FILTER                a row (OM-07), a family (OM) or a part of a case's path; none means all
          --subject COMMAND     the interpreter; {strategy} in it stands for the memory strategy; @NAME for one in this JVM
                                (default: interpreter/bin/vertebra -X memory={strategy})
          --process COMMAND     with @NAME, for the cases that need a process of their own (the same default)
          --strategy NAME       counting, host or another provider's; may be given again (default: counting)
          --stress              collect at every allocation of a container, recount all references now and then: bin/conformance
                                gives the JVM its options; cases marked @calm are left out
          --compiled            of bin/conformance: all code is compiled before it runs
          --record              make the recordings anew from the subject
          --limit SECONDS       for a case that names no limit of its own (default: 60, with --stress 300)
          --parallel N          cases at once (default: 2)
          --root DIRECTORY      the folder with cases and programs (default: conformance)
          --reports DIRECTORY   where HTML, JSON and XML go (default: conformance/target)
          --verbose             a line for every case
        """;

    static Options parse(String[] arguments) {
        Path root = Path.of("conformance");
        Path reports = Path.of("conformance", "target");
        String subject = "interpreter/bin/vertebra -X memory={strategy}";
        String process = subject;
        List<String> strategies = new ArrayList<>();
        @Nullable Duration limit = null;
        int parallel = 2;
        boolean stress = false;
        boolean record = false;
        boolean verbose = false;
        List<String> filters = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--subject" -> subject = value(arguments, ++i);
                case "--process" -> process = value(arguments, ++i);
                case "--strategy" -> strategies.add(value(arguments, ++i));
                case "--limit" -> limit = Duration.ofSeconds(Long.parseLong(value(arguments, ++i)));
                case "--parallel" -> parallel = Integer.parseInt(value(arguments, ++i));
                case "--root" -> root = Path.of(value(arguments, ++i));
                case "--reports" -> reports = Path.of(value(arguments, ++i));
                case "--stress" -> stress = true;
                case "--record" -> record = true;
                case "--verbose" -> verbose = true;
                default -> filters.add(filter(arguments[i]));
            }
        }
        if (limit == null) {
            limit = Duration.ofSeconds(stress ? 300 : 60);
        }
        if (strategies.isEmpty()) {
            strategies.add("counting");
        }
        return new Options(
                root, reports, subject, process, strategies, limit, parallel, stress, record, verbose, filters);
    }

    private static String filter(String argument) {
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
