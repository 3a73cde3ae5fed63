package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What a runtime put first into `sys.path`: the folder of the program, or an empty text for the folder of the process.
///
/// Modules from there may hide others by accident, whatever Python has done to `sys.path` since.
public final class ProgramFolder {
    private @Nullable String folder;

    private ProgramFolder() {}

    private static ProgramFolder of(ThreadState ts) {
        return ts.interpreter().extension(ProgramFolder.class, ProgramFolder::new);
    }

    /// Says what the folder is.
    public static void set(ThreadState ts, String folder) {
        of(ts).folder = folder;
    }

    /// The folder, or null if nothing was put first.
    static @Nullable String get(ThreadState ts) {
        return of(ts).folder;
    }
}
