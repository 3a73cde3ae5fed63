package dev.vertebra.conformance;

import java.time.Duration;

/// What a run left behind: exit status and the two output streams, decoded as UTF-8.
///
/// @param status the exit status; negative or above 128 for a process that a signal ended, as the system
///     gives it
/// @param elapsed wall-clock time, never part of a comparison
/// @param timedOut whether the limit ended the run; such an outcome equals nothing recorded
public record Outcome(int status, String stdout, String stderr, Duration elapsed, boolean timedOut) {

    /// An outcome as it is recorded: no time.
    public static Outcome recorded(int status, String stdout, String stderr) {
        return new Outcome(status, stdout, stderr, Duration.ZERO, false);
    }

    /// Tells whether both show the same to the user.
    public boolean sameAs(Outcome other) {
        return !timedOut
                && !other.timedOut
                && status == other.status
                && stdout.equals(other.stdout)
                && stderr.equals(other.stderr);
    }
}
