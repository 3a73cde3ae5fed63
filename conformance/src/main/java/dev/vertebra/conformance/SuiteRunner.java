package dev.vertebra.conformance;

import dev.vertebra.conformance.Result.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Puts every case of a suite to a subject, a few at a time, and judges what comes.
///
/// @param strategy the memory strategy under which the subject runs
/// @param ledger the failures that are known
/// @param limit the time for a case that names none
/// @param stress whether the subject collects at every allocation of a container
/// @param parallel how many cases run at once
public record SuiteRunner(
        Subject subject, String strategy, boolean stress, Ledger ledger, Duration limit, int parallel) {

    /// Runs the suite and gives the results in the suite's order; each is told to `progress` as soon as it is there,
    /// from the thread that ran it.
    public List<Result> run(Suite suite, Consumer<Result> progress) throws InterruptedException {
        List<Result> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(parallel)) {
            List<Future<Result>> futures = new ArrayList<>();
            for (Case each : suite.cases()) {
                futures.add(pool.submit(() -> {
                    Result result = run(each);
                    progress.accept(result);
                    return result;
                }));
            }
            for (Future<Result> future : futures) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the runner itself failed", e.getCause());
        }
        return results;
    }

    /// Runs one case.
    public Result run(Case each) throws IOException, InterruptedException {
        if (!each.appliesTo(strategy)) {
            return elsewhere(each, each.header().reason());
        }
        if (stress && !each.header().calm().isEmpty()) {
            return elsewhere(each, each.header().calm());
        }
        List<Outcome> expected = each.expected();
        Duration time =
                each.header().limit() > 0 ? Duration.ofSeconds(each.header().limit()) : limit;
        Outcome actual = each.portable(subject.run(each, time), subject.program());
        boolean equal = expected.stream().anyMatch(actual::sameAs);
        Ledger.Entry known = ledger.find(each, strategy);
        if (known == null) {
            return new Result(each, strategy, equal ? Verdict.PASS : Verdict.FAIL, expected, actual, "");
        }
        Verdict verdict = equal ? Verdict.UNEXPECTED : Verdict.KNOWN;
        return new Result(each, strategy, verdict, expected, actual, known.reason());
    }

    private Result elsewhere(Case each, String reason) {
        return new Result(each, strategy, Verdict.ELSEWHERE, List.of(), null, reason);
    }
}
