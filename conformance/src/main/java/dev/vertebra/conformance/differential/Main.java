package dev.vertebra.conformance.differential;

import dev.vertebra.conformance.CommandSubject;
import dev.vertebra.conformance.Subject;
import dev.vertebra.conformance.differential.DifferentialRun.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The command line of differential scripts. Exit status 0 when all is equal, 1 when something is not, 2 for a wrong
/// command line.
///
/// The last line about each script is `NAME FIRST COUNT: N equal, M different`.
public final class Main {
    private final DifferentialOptions options;
    private final PrintStream console;

    private Main(DifferentialOptions options, PrintStream console) {
        this.options = options;
        this.console = console;
    }

    /// Runs the command and ends the JVM with its status.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int status;
        if (List.of(arguments).contains("--help")) {
            System.out.print(DifferentialOptions.USAGE);
            status = 0;
        } else {
            status = run(arguments);
        }
        System.exit(status);
    }

    private static int run(String[] arguments) throws IOException, InterruptedException {
        try {
            return new Main(DifferentialOptions.parse(arguments), System.out).run() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(DifferentialOptions.USAGE);
            return 2;
        }
    }

    private boolean run() throws IOException, InterruptedException {
        List<DifferentialScript> scripts = chosen();
        Subject reference = CommandSubject.of(options.reference(), options.strategy());
        Subject subject = Subject.named(options.subject(), options.strategy());
        DifferentialRun run = new DifferentialRun(reference, subject, options.parallel());
        boolean good = true;
        for (DifferentialScript script : scripts) {
            if (script.appliesTo(options.strategy())) {
                good &= run(run, script);
            }
        }
        return good;
    }

    private List<DifferentialScript> chosen() throws IOException {
        List<DifferentialScript> all = DifferentialScript.load(options.scripts());
        if (options.names().isEmpty()) {
            return all;
        }
        for (String name : options.names()) {
            if (all.stream().noneMatch(script -> script.name().equals(name))) {
                throw new IllegalArgumentException("no script " + name + " in " + options.scripts());
            }
        }
        return all.stream().filter(s -> options.names().contains(s.name())).toList();
    }

    private boolean run(DifferentialRun run, DifferentialScript script) throws InterruptedException {
        Range asked = options.numbers();
        Range numbers = asked != null ? asked : options.nightly() ? script.nightly() : script.verify();
        AtomicInteger done = new AtomicInteger();
        Report report = run.run(script, numbers, part -> progress(script, numbers, part, done));
        report.differences().stream().limit(options.shown()).forEach(this::show);
        int equal = report.equal();
        if (!report.good()) {
            console.printf("%s: not equal are %s%n", script.name(), names(report));
        }
        console.printf(
                "%s %s: %d equal, %d different%n",
                script.name(), numbers, equal, report.differences().size());
        return report.good();
    }

    /// A line for each tenth of the way, and for each chunk with a difference.
    private void progress(DifferentialScript script, Range numbers, Report part, AtomicInteger done) {
        int before = done.getAndAdd(part.numbers().count());
        int now = before + part.numbers().count();
        boolean tenth = now * 10L / numbers.count() > before * 10L / numbers.count();
        if (!part.good() || tenth) {
            console.printf(
                    "%s [%d/%d]%s%n",
                    script.name(), now, numbers.count(), part.good() ? "" : " not equal: " + names(part));
        }
    }

    private static String names(Report report) {
        if (report.differences().isEmpty()) {
            return "nothing: there was nothing to compare in " + report.numbers();
        }
        return String.join(
                " ",
                report.differences().stream()
                        .map(d -> d.name().equals(Block.END) ? "the end of " + d.part() : d.name())
                        .toList());
    }

    private void show(Difference difference) {
        console.printf("%n== %s (of %s)%n", difference.name(), difference.part());
        difference.sideBySide().forEach(console::println);
        console.println();
    }
}
