package dev.vertebra.conformance.bench;

import dev.vertebra.conformance.bench.Interpreter.Run;
import dev.vertebra.conformance.bench.Measurement.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The command line of the benchmarks. Both interpreters run in turn, so that what else the machine does meets both.
///
/// Cold is a whole process with one iteration. Warm is one process with many, after some seconds that do not count.
/// Exit
/// status 0 when every benchmark ran on both and computed the same.
public final class BenchMain {
    private static final String USAGE = """
        usage: bench [option …] [FILTER …]
          --subject COMMAND     what is measured (default: interpreter/bin/vertebra)
          --reference COMMAND   what it is measured against
          --rounds N            pairs of warm processes (default: 3)
          --iterations N        that count in a warm process (default: 5)
          --warm-up SECONDS     of iterations before them (default: 3)
          --cold N              pairs of cold processes (default: 3)
          --limit SECONDS       for one process (default: 300)
          --programs DIRECTORY  (default: conformance/bench/programs)
          --reports DIRECTORY   where bench.md and bench.json go (default: conformance/target)
        """;

    private String subject = "interpreter/bin/vertebra";
    private String reference = "";
    private int rounds = 3;
    private int iterations = 5;
    private int warmUp = 3;
    private int cold = 3;
    private int limit = 300;
    private Path programs = Path.of("conformance", "bench", "programs");
    private Path reports = Path.of("conformance", "target");
    private final List<String> filters = new ArrayList<>();

    private BenchMain() {}

    /// Runs the command and ends the JVM with its status.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BenchMain bench = new BenchMain();
        int status;
        try {
            bench.parse(arguments);
            status = bench.run() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            status = 2;
        }
        System.exit(status);
    }

    private void parse(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--subject" -> subject = value(arguments, ++i);
                case "--reference" -> reference = value(arguments, ++i);
                case "--rounds" -> rounds = Integer.parseInt(value(arguments, ++i));
                case "--iterations" -> iterations = Integer.parseInt(value(arguments, ++i));
                case "--warm-up" -> warmUp = Integer.parseInt(value(arguments, ++i));
                case "--cold" -> cold = Integer.parseInt(value(arguments, ++i));
                case "--limit" -> limit = Integer.parseInt(value(arguments, ++i));
                case "--programs" -> programs = Path.of(value(arguments, ++i));
                case "--reports" -> reports = Path.of(value(arguments, ++i));
                default -> filters.add(arguments[i]);
            }
        }
        if (filters.stream().anyMatch(f -> f.startsWith("-"))) {
            throw new IllegalArgumentException("unknown option among " + filters);
        }
        if (reference.isEmpty()) {
            throw new IllegalArgumentException("--reference is missing");
        }
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " wants a value");
        }
        return arguments[at];
    }

    private boolean run() throws IOException, InterruptedException {
        Interpreter ours = Interpreter.of("ours", subject);
        Interpreter theirs = Interpreter.of("reference", reference);
        List<Measurement> measurements = new ArrayList<>();
        for (String program : chosen()) {
            String name = program.replace(".py", "");
            Measurement measurement = measure(name, program, ours, theirs);
            measurements.add(measurement);
            System.out.printf(
                    "%-16s %s%n",
                    name,
                    measurement.problem().isEmpty()
                            ? "warm %.3f cold %.3f".formatted(measurement.warmRatio(), measurement.coldRatio())
                            : measurement.problem());
        }
        String conditions = "%d warm rounds of %d iterations after %d seconds, %d cold rounds"
                .formatted(rounds, iterations, warmUp, cold);
        BenchTable table = new BenchTable(ours.shown(), theirs.shown(), conditions, measurements);
        Files.createDirectories(reports);
        Files.writeString(reports.resolve("bench.md"), table.markdown());
        Files.writeString(reports.resolve("bench.json"), table.json());
        System.out.print("\n" + table.markdown());
        return measurements.stream().allMatch(m -> m.problem().isEmpty());
    }

    private List<String> chosen() throws IOException {
        try (Stream<Path> files = Files.list(programs)) {
            return files.map(p -> programs.relativize(p).toString())
                    .filter(p -> p.endsWith(".py") && !p.equals("harness.py"))
                    .filter(p -> filters.isEmpty() || filters.stream().anyMatch(p::contains))
                    .sorted()
                    .toList();
        }
    }

    private Measurement measure(String name, String program, Interpreter ours, Interpreter theirs)
            throws InterruptedException {
        List<Pair> warmPairs = new ArrayList<>();
        List<Pair> coldPairs = new ArrayList<>();
        try {
            for (int i = 0; i < rounds; i++) {
                Run a = ours.run(programs, program, iterations, warmUp, limit);
                Run b = theirs.run(programs, program, iterations, warmUp, limit);
                if (!a.checksum().equals(b.checksum())) {
                    return Measurement.failed(name, "computes " + a.checksum() + ", the reference " + b.checksum());
                }
                warmPairs.add(new Pair(a.warm(), b.warm()));
            }
            for (int i = 0; i < cold; i++) {
                coldPairs.add(new Pair(
                        ours.run(programs, program, 1, 0, limit).whole(),
                        theirs.run(programs, program, 1, 0, limit).whole()));
            }
        } catch (IOException e) {
            return Measurement.failed(name, String.valueOf(e.getMessage()));
        }
        return new Measurement(name, List.copyOf(warmPairs), List.copyOf(coldPairs), "");
    }
}
