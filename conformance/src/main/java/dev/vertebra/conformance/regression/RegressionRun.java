package dev.vertebra.conformance.regression;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Runs modules a few at a time and compares what comes with what is committed.
///
/// A module with a regression is run a second time: some tests depend on time, and what passes at the second try has
/// not been lost.
///
/// @param root the folder with `oracle` and `passing`
/// @param parallel how many modules run at once
record RegressionRun(ModuleRunner runner, TestCatalogue catalogue, Path root, int parallel) {

    /// Runs the modules and gives their scores in the same order; each is told to `progress` as soon as it is there,
    /// from the thread that ran it.
    List<Score> run(List<String> modules, Consumer<Score> progress) throws InterruptedException {
        List<Score> scores = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(parallel)) {
            List<Future<Score>> futures = new ArrayList<>();
            for (String module : modules) {
                futures.add(pool.submit(() -> {
                    Score score = run(module);
                    progress.accept(score);
                    return score;
                }));
            }
            for (Future<Score> future : futures) {
                scores.add(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the runner itself failed", e.getCause());
        }
        return scores;
    }

    private Score run(String module) throws IOException, InterruptedException {
        Score first = score(runner.run(module), 0);
        if (first.regressions().isEmpty()) {
            return first;
        }
        ModuleOutcome both = first.outcome().orBetter(runner.run(module));
        int lost = first.regressions().size();
        Score second = score(both, 0);
        return score(both, lost - second.regressions().size());
    }

    private Score score(ModuleOutcome outcome, int unsteady) throws IOException {
        String module = outcome.module();
        return Score.of(
                outcome,
                catalogue.areas().getOrDefault(module, ""),
                oracle(root, module),
                ledger(root, module),
                catalogue.byTheClock(),
                unsteady);
    }

    /// What CPython passes of a module.
    static TestTable oracle(Path root, String module) throws IOException {
        return TestTable.read(root.resolve("oracle").resolve(module + ".txt"));
    }

    /// What has passed here of a module.
    static TestTable ledger(Path root, String module) throws IOException {
        return TestTable.read(root.resolve("passing").resolve(module + ".txt"));
    }

    /// Adds what passes for the first time to the ledger of its module.
    void update(Score score) throws IOException {
        String module = score.outcome().module();
        TestTable ledger = ledger(root, module);
        score.added().forEach(id -> ledger.tests().put(id, TestTable.Kind.PLAIN));
        ledger.write(root.resolve("passing").resolve(module + ".txt"));
    }
}
