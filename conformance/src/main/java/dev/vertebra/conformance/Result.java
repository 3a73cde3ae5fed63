package dev.vertebra.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one case under one memory strategy.
///
/// @param expected the recorded outcomes of which one had to come, empty when nothing is recorded
/// @param actual what came, null when the case was not run
/// @param note the ledger's or the case's reason, or what kept the run from happening; empty when there is
///     nothing to say
public record Result(
        Case subject,
        String strategy,
        Verdict verdict,
        List<Outcome> expected,
        @Nullable Outcome actual,
        String note) {

    /// The five ways in which a case can end.
    public enum Verdict {
        /// Equal to a recording.
        PASS("pass", true),
        /// Not equal to any recording.
        FAIL("FAIL", false),
        /// Not equal, and the ledger says so.
        KNOWN("known failure", true),
        /// Equal although the ledger says that it is not.
        UNEXPECTED("UNEXPECTED PASS", false),
        /// Made for another memory strategy.
        ELSEWHERE("other strategy", true);

        private final String label;
        private final boolean good;

        Verdict(String label, boolean good) {
            this.label = label;
            this.good = good;
        }

        /// How reports print it.
        public String label() {
            return label;
        }

        /// Tells whether the run may succeed with it.
        public boolean good() {
            return good;
        }
    }

    /// Says in a few words what differs, for lists.
    public String difference() {
        if (actual == null) {
            return note;
        }
        if (actual.timedOut()) {
            return "time limit after " + actual.elapsed().toSeconds() + " s";
        }
        if (expected.isEmpty()) {
            return "nothing is recorded";
        }
        return difference(expected.getFirst(), actual);
    }

    private static String difference(Outcome wanted, Outcome got) {
        if (!wanted.stdout().equals(got.stdout())) {
            return "stdout " + firstDifference(wanted.stdout(), got.stdout()) + lastWords(wanted, got);
        }
        if (!wanted.stderr().equals(got.stderr())) {
            return "stderr " + firstDifference(wanted.stderr(), got.stderr());
        }
        return wanted.status() == got.status() ? "" : "status " + got.status() + ", expected " + wanted.status();
    }

    private static String firstDifference(String wanted, String got) {
        List<String> want = wanted.lines().toList();
        List<String> have = got.lines().toList();
        int line = 0;
        while (line < want.size() && line < have.size() && want.get(line).equals(have.get(line))) {
            line++;
        }
        String right = line < want.size() ? want.get(line) : "<end>";
        String wrong = line < have.size() ? have.get(line) : "<end>";
        return "line " + (line + 1) + ": expected " + cut(right) + ", got " + cut(wrong);
    }

    /// What a program that came to an early end had to say of it: the last line of its unexpected errors.
    private static String lastWords(Outcome wanted, Outcome got) {
        List<String> errors = got.stderr().lines().toList();
        boolean unexpected = !errors.isEmpty() && !wanted.stderr().equals(got.stderr());
        return unexpected ? "; stderr ends " + cut(errors.getLast()) : "";
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
