package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.regression.Score.Count;
import dev.vertebra.conformance.regression.Score.Total;
import java.util.List;
import java.util.Map;

/// The report for the terminal: what the ledger misses, then the table by area.
final class RegressionText {
    private RegressionText() {}

    /// One line about a module.
    static String line(Score score) {
        ModuleOutcome outcome = score.outcome();
        StringBuilder line = new StringBuilder(outcome.module() + ": " + score.plain());
        if (score.detail().all() > 0) {
            line.append(", for CPython only ").append(score.detail());
        }
        tell(line, score.added().size(), "new");
        tell(line, score.regressions().size(), "LOST");
        tell(line, score.unsteady(), "at the second try");
        tell(line, outcome.javaExceptions(), "with Java exceptions");
        tell(line, outcome.crashes(), "crashes");
        tell(line, outcome.hangs(), "hangs");
        line.append(outcome.late() ? ", time is up" : "");
        return line.append(", %.1f s".formatted(outcome.elapsed().toMillis() / 1000.0))
                .toString();
    }

    private static void tell(StringBuilder line, int count, String what) {
        if (count > 0) {
            line.append(", ").append(count).append(' ').append(what);
        }
    }

    static String of(List<Score> scores) {
        StringBuilder text = new StringBuilder();
        for (Score score : scores) {
            score.regressions()
                    .forEach(id -> text.append("passed before: ").append(id).append('\n'));
        }
        text.append("%n%-26s %7s %15s %4s %15s %5s %7s %5s%n"
                .formatted("area", "modules", "passed", "%", "for CPython only", "Java", "crashes", "hangs"));
        Map<String, Total> totals = Score.byArea(scores);
        totals.forEach((area, total) -> row(text, area, total));
        totals.values().stream().reduce(Total::plus).ifPresent(total -> row(text, "all", total));
        return text.toString();
    }

    private static void row(StringBuilder text, String area, Total total) {
        text.append("%-26s %7d %15s %4d %16s %5d %7d %5d%n"
                .formatted(
                        area,
                        total.modules(),
                        counts(total.plain()),
                        total.plain().percent(),
                        counts(total.detail()),
                        total.javaExceptions(),
                        total.crashes(),
                        total.hangs()));
    }

    private static String counts(Count count) {
        return count.passed() + "/" + count.all();
    }
}
