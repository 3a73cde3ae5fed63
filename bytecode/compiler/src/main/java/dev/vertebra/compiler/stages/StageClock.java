package dev.vertebra.compiler.stages;

import org.jspecify.annotations.Nullable;

/// How long the stages of one run of the compiler took. Used by one thread at a time.
public final class StageClock {
    /// The clock that stands: it measures nothing and may be used by all.
    public static final StageClock OFF = new StageClock(false);

    private final boolean runs;
    private final long[] nanos = new long[Stage.values().length];
    private @Nullable Stage current;
    private long since;

    private StageClock(boolean runs) {
        this.runs = runs;
    }

    /// A clock that runs.
    public static StageClock start() {
        return new StageClock(true);
    }

    /// Ends the stage that is under way and begins another.
    ///
    /// @param next the stage that begins; null for none
    /// @return the stage that was under way, or null
    public @Nullable Stage to(@Nullable Stage next) {
        if (!runs) {
            return null;
        }
        long now = System.nanoTime();
        Stage before = current;
        if (before != null) {
            nanos[before.ordinal()] += now - since;
        }
        current = next;
        since = now;
        return before;
    }

    /// The time that a stage has taken so far, in nanoseconds, each time that it was begun taken together.
    public long nanos(Stage stage) {
        return nanos[stage.ordinal()];
    }
}
