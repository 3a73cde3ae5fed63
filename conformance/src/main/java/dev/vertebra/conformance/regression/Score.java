package dev.vertebra.conformance.regression;

import dev.vertebra.conformance.regression.TestTable.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A module's outcome beside what CPython passes and what passed here before.
///
/// @param regressions tests of the ledger that do not pass any more
/// @param added tests that pass, that CPython passes and that the ledger does not have yet
/// @param unsteady how many passed at the second try only
record Score(
        ModuleOutcome outcome,
        String area,
        Count plain,
        Count detail,
        List<String> regressions,
        List<String> added,
        int unsteady) {

    /// Of the tests that CPython passes, how many pass here.
    record Count(int passed, int all) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(passed + other.passed, all + other.all);
        }

        /// Hundredths, rounded down: 100 means all.
        int percent() {
            return all == 0 ? 100 : passed * 100 / all;
        }

        @Override
        public String toString() {
            return passed + " of " + all;
        }
    }

    static Score of(
            ModuleOutcome outcome,
            String area,
            TestTable oracle,
            TestTable ledger,
            Set<String> byTheClock,
            int unsteady) {
        Set<String> passed = outcome.passed();
        List<String> added = new ArrayList<>(passed);
        added.removeIf(
                id -> !oracle.tests().containsKey(id) || ledger.tests().containsKey(id) || byTheClock.contains(id));
        List<String> regressions = new ArrayList<>(ledger.tests().keySet());
        regressions.removeAll(passed);
        regressions.removeAll(byTheClock);
        return new Score(
                outcome, area, count(oracle, passed, true), count(oracle, passed, false), regressions, added, unsteady);
    }

    private static Count count(TestTable oracle, Set<String> passed, boolean plain) {
        int all = 0;
        int good = 0;
        for (Map.Entry<String, Kind> test : oracle.tests().entrySet()) {
            if ((test.getValue() == Kind.PLAIN) == plain) {
                all++;
                good += passed.contains(test.getKey()) ? 1 : 0;
            }
        }
        return new Count(good, all);
    }

    /// The sums of the modules of each area, in the order in which the areas come.
    static Map<String, Total> byArea(List<Score> scores) {
        Map<String, Total> totals = new LinkedHashMap<>();
        scores.forEach(score -> totals.merge(score.area, Total.of(score), Total::plus));
        return totals;
    }

    /// Sums over modules.
    record Total(int modules, Count plain, Count detail, int javaExceptions, int crashes, int hangs) {
        static Total of(Score score) {
            ModuleOutcome outcome = score.outcome;
            int hangs = outcome.hangs() + (outcome.late() ? 1 : 0);
            return new Total(1, score.plain, score.detail, outcome.javaExceptions(), outcome.crashes(), hangs);
        }

        Total plus(Total other) {
            return new Total(
                    modules + other.modules,
                    plain.plus(other.plain),
                    detail.plus(other.detail),
                    javaExceptions + other.javaExceptions,
                    crashes + other.crashes,
                    hangs + other.hangs);
        }
    }
}
