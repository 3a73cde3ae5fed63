package dev.vertebra.gc;

import dev.vertebra.gc.internal.jfr.Events;
import dev.vertebra.objectmodel.Handle;
import dev.vertebra.objectmodel.HandleLeak;
import org.jspecify.annotations.Nullable;

/// Tells the flight recorder of handles that were lost.
final class Leaks {
    private Leaks() {}

    static void record(HandleLeak leak) {
        Events.handleLeaked(leak.type(), placeOf(leak.madeAt()));
    }

    /// The method that made the handle, or null if that is not known.
    private static @Nullable String placeOf(@Nullable Throwable madeAt) {
        if (madeAt != null) {
            for (StackTraceElement each : madeAt.getStackTrace()) {
                if (!each.getClassName().equals(Handle.class.getName())) {
                    return each.toString();
                }
            }
        }
        return null;
    }
}
