package dev.vertebra.conformance.regression;

import java.util.Locale;
import java.util.regex.Pattern;

/// What came of one test.
///
/// @param id its name below the package `test`, escaped as the driver writes it
/// @param millis how long it took
/// @param detail whether its author has marked it as for CPython only
/// @param text the traceback or the reason, empty when there is nothing to say
public record TestOutcome(String id, Status status, long millis, boolean detail, String text) {
    private static final Pattern JAVA =
            Pattern.compile("\\bjava\\.(base/|lang\\.|util\\.|io\\.|nio\\.)|\\bdev\\.vertebra\\.[a-z]+\\.");

    /// The ways in which a test ends.
    public enum Status {
        /// As its author wants it.
        PASSED,
        /// An assertion does not hold.
        FAILED,
        /// Another exception.
        ERROR,
        /// Not for this interpreter or this machine, as the test itself says.
        SKIPPED,
        /// Failed, as its author expects.
        EXPECTED,
        /// Passed, though its author expects otherwise.
        UNEXPECTED,
        /// Started and never ended: the process did, or had to be ended.
        LOST;

        /// As the driver and the reports write it.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean passed() {
        return status == Status.PASSED;
    }

    /// Tells whether a Java exception, or a class of ours, shows in what the test says.
    boolean showsJava() {
        return !passed() && showsJava(text);
    }

    /// Tells whether a Java exception, or a class of ours, shows in a text.
    static boolean showsJava(String text) {
        return JAVA.matcher(text).find();
    }
}
