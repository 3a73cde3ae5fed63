package dev.vertebra.gc.internal.jfr;

import org.jspecify.annotations.Nullable;

/// What happens in memory, told to Java Flight Recorder while something is being recorded.
///
/// | event | when | fields |
/// |---|---|---|
/// | `dev.vertebra.Collection` | a collection of cycles has ended; its duration is the pause | `generation`,
/// `examined`, `found`, `uncollectable` |
/// | `dev.vertebra.Deaths` | with each collection and at the end of a runtime; disabled by default | `type`, `count` |
/// | `dev.vertebra.HandleLeak` | a handle of a host was lost without being closed | `type`, `madeAt` |
///
/// The module `jdk.jfr` need not be there.
public final class Events {
    private static final boolean PRESENT =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private Events() {}

    /// Whether there is or was a recording.
    private static boolean recording() {
        return PRESENT && Recorder.isInUse();
    }

    /// A collection begins.
    ///
    /// @return what [#collectionEnded] wants, or null if nobody records
    public static @Nullable Object collectionBegun() {
        return recording() ? Recorder.collectionBegun() : null;
    }

    /// A collection has ended.
    ///
    /// @param begun what [#collectionBegun] gave
    /// @param generation 0 is the youngest
    /// @param examined how many objects were looked at
    /// @param found how many were unreachable, as `gc.collect()` counts them
    /// @param uncollectable how many of them could not be freed
    public static void collectionEnded(
            @Nullable Object begun, int generation, long examined, long found, long uncollectable) {
        if (begun != null) {
            Recorder.collectionEnded(begun, generation, examined, found, uncollectable);
        }
    }

    /// Whether somebody wants deaths to be counted.
    public static boolean wantsDeaths() {
        return recording() && Recorder.wantsDeaths();
    }

    /// Objects of a class have died since this was last told.
    public static void deaths(String type, long count) {
        if (recording()) {
            Recorder.deaths(type, count);
        }
    }

    /// A handle was lost without being closed.
    ///
    /// @param madeAt where it was made, or null if that is not known
    public static void handleLeaked(String type, @Nullable String madeAt) {
        if (recording()) {
            Recorder.handleLeaked(type, madeAt);
        }
    }
}
