package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.CommandSubject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The command line of CPython's tests. Exit status 0 when every test of the ledger still passes, 1 when one does not,
/// 2 for a wrong command line. Progress goes to standard error, the summary to standard output.
public final class Main {
    private final RegressionOptions options;
    private final TestCatalogue catalogue;

    private Main(RegressionOptions options, TestCatalogue catalogue) {
        this.options = options;
        this.catalogue = catalogue;
    }

    /// Runs the command and ends the JVM with its status.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int status;
        if (List.of(arguments).contains("--help")) {
            System.out.print(RegressionOptions.USAGE);
            status = 0;
        } else {
            status = run(arguments);
        }
        System.exit(status);
    }

    private static int run(String[] arguments) throws IOException, InterruptedException {
        try {
            RegressionOptions options = RegressionOptions.parse(arguments);
            Path tests = options.tests().resolve("test");
            return new Main(options, TestCatalogue.load(options.root(), tests)).run() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(RegressionOptions.USAGE);
            return 2;
        }
    }

    private boolean run() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(options.words());
        if (options.sample()) {
            words.addAll(
                    TestCatalogue.table(options.root().resolve("sample.txt")).keySet());
        }
        List<String> modules = catalogue.chosen(words);
        return options.record() ? record(modules) : judge(modules);
    }

    private boolean judge(List<String> modules) throws IOException, InterruptedException {
        forgetCompiled();
        List<String> command = CommandSubject.of(options.process(), "counting").command();
        Map<String, String> environment =
                TestHome.environment(command, options.tests().resolve("test"), options.reports());
        ModuleRunner runner = runner(command, environment, "results", List.of());
        RegressionRun run = new RegressionRun(runner, catalogue, options.root(), options.parallel());
        AtomicInteger done = new AtomicInteger();
        List<Score> scores = run.run(modules, score -> {
            System.err.printf("[%d/%d] %s%n", done.incrementAndGet(), modules.size(), RegressionText.line(score));
            if (options.update()) {
                update(run, score);
            }
        });
        System.out.print(RegressionText.of(scores));
        RegressionReports.write(scores, options.reports());
        return scores.stream().allMatch(score -> score.regressions().isEmpty());
    }

    private static void update(RegressionRun run, Score score) {
        try {
            run.update(score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean record(List<String> modules) throws IOException, InterruptedException {
        List<String> command =
                CommandSubject.of(options.reference(), "counting").command();
        OracleRecorder recorder = new OracleRecorder(
                runner(command, Map.of(), "oracle", List.of()),
                runner(command, Map.of(), "oracle-hidden", List.of("--without-c-tests")),
                options.root());
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(options.parallel())) {
            List<Future<?>> futures = new ArrayList<>();
            for (String module : modules) {
                futures.add(pool.submit(() -> {
                    TestTable table = recorder.record(module);
                    System.err.printf(
                            "[%d/%d] %s: CPython passes %d, and %d that are for it only%n",
                            done.incrementAndGet(), modules.size(), module, table.count(true), table.count(false));
                    return table;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the runner itself failed", e.getCause());
        }
        return true;
    }

    private ModuleRunner runner(
            List<String> command, Map<String, String> environment, String folder, List<String> more) {
        return new ModuleRunner(
                command,
                options.root().resolve("driver.py"),
                environment,
                options.reports().resolve(folder),
                options.limit(),
                options.silence(),
                more);
    }

    /// Deletes what another build of ours has compiled of the tests; nothing in it says by which compiler.
    private void forgetCompiled() throws IOException {
        try (Stream<Path> files = Files.walk(options.tests().resolve("test"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".vertebra-313.pyc"))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
