package dev.vertebra.conformance;

import dev.vertebra.conformance.Result.Verdict;
import java.time.Duration;
import java.util.List;

/// One run of the suite as the reports take it.
///
/// @param subject what was judged
/// @param strategy the memory strategy of the run
/// @param results in the suite's order
/// @param strays ledger entries that name no case; each makes the run fail
public record Summary(
        String subject,
        String strategy,
        List<Result> results,
        RowTable table,
        List<Ledger.Entry> strays,
        Duration elapsed) {

    /// The number of cases with a verdict.
    public long count(Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).count();
    }

    /// The results that make the run fail.
    public List<Result> bad() {
        return results.stream().filter(r -> !r.verdict().good()).toList();
    }

    /// Tells whether the run succeeded.
    public boolean good() {
        return bad().isEmpty() && strays.isEmpty();
    }

    /// One line with all the counts.
    public String headline() {
        StringBuilder line = new StringBuilder(subject + " under " + strategy + ": " + results.size() + " cases");
        for (Verdict verdict : Verdict.values()) {
            if (count(verdict) > 0) {
                line.append(", ").append(count(verdict)).append(' ').append(verdict.label());
            }
        }
        return line.append(", ").append(elapsed.toSeconds()).append(" s").toString();
    }
}
