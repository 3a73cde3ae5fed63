package dev.vertebra.natives.time;

import java.time.Instant;

/// The clock of the system.
public final class SystemClock {
    private SystemClock() {}

    /// Nanoseconds since 1970.
    public static long nanoseconds() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }
}
