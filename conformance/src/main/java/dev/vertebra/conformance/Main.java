package dev.vertebra.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The command line of the suite. Exit status 0 when every case ended as it should, 1 when one did not, 2 for a wrong
/// command line.
public final class Main {
    private final Options options;
    private final PrintStream console;

    private Main(Options options, PrintStream console) {
        this.options = options;
        this.console = console;
    }

    /// Runs the command and ends the JVM with its status.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int status;
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            status = 0;
        } else {
            status = run(arguments);
        }
        System.exit(status);
    }

    private static int run(String[] arguments) throws IOException, InterruptedException {
        try {
            Main main = new Main(Options.parse(arguments), System.out);
            return main.run() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            return 2;
        }
    }

    private boolean run() throws IOException, InterruptedException {
        Suite suite = Suite.load(options.root());
        Suite chosen = suite.filtered(options.filters());
        if (chosen.cases().isEmpty()) {
            throw new IllegalArgumentException("no case matches " + options.filters());
        }
        if (options.record()) {
            return record(chosen);
        }
        boolean good = true;
        for (String strategy : options.strategies()) {
            good &= judge(suite, chosen, strategy);
        }
        return good;
    }

    private boolean judge(Suite suite, Suite chosen, String strategy) throws IOException, InterruptedException {
        Ledger ledger = Ledger.load(options.root().resolve("known-failures.txt"));
        Map<String, String> titles = RowTable.titles(options.root().resolve("rows.txt"));
        Subject subject = subject(strategy);
        SuiteRunner runner =
                new SuiteRunner(subject, strategy, options.stress(), ledger, options.limit(), options.parallel());
        AtomicInteger done = new AtomicInteger();
        long start = System.nanoTime();
        List<Result> results = runner.run(
                chosen, r -> progress(r, done.incrementAndGet(), chosen.cases().size()));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        RowTable table = RowTable.of(results, titles);
        Summary summary = new Summary(subject.name(), strategy, results, table, ledger.strays(suite), elapsed);
        console.print(Reports.text(summary));
        Reports.write(summary, options.reports());
        return summary.good();
    }

    private void progress(Result result, int done, int all) {
        if (options.verbose() || !result.verdict().good()) {
            console.printf(
                    "[%d/%d] %s %s%n",
                    done, all, result.verdict().label(), result.subject().name());
        } else if (done % 50 == 0) {
            console.printf("[%d/%d]%n", done, all);
        }
    }

    private Subject subject(String strategy) throws IOException, InterruptedException {
        Subject subject = Subject.named(options.subject(), strategy);
        return options.subject().startsWith("@")
                ? new MixedSubject(subject, CommandSubject.of(options.process(), strategy))
                : subject;
    }

    private boolean record(Suite chosen) throws IOException, InterruptedException {
        Path warm = options.root().resolve("bin").resolve("warm.py");
        Recorder recorder = new Recorder(CommandSubject.of(options.subject(), "counting"), warm, options.limit());
        AtomicInteger done = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(options.parallel());
        for (Case each : chosen.cases()) {
            pool.execute(() -> {
                String said = record(recorder, each);
                boolean bad = said.startsWith("TIME") || said.startsWith("ERROR");
                failed.addAndGet(bad ? 1 : 0);
                int number = done.incrementAndGet();
                if (bad || options.verbose() || !said.startsWith("as before")) {
                    console.printf("[%d/%d] %s: %s%n", number, chosen.cases().size(), each.name(), said);
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        console.printf("%d cases recorded, %d could not be%n", done.get() - failed.get(), failed.get());
        return failed.get() == 0;
    }

    private static String record(Recorder recorder, Case each) {
        try {
            return recorder.record(each);
        } catch (IOException e) {
            return "ERROR " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "ERROR interrupted";
        }
    }
}
