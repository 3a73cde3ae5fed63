package dev.vertebra.objectmodel.process;

import dev.vertebra.objectmodel.ThreadState;
import java.nio.file.Path;

/// The folder that relative paths of a runtime start from: `os.getcwd()`.
///
/// A JVM can't change its own, so each runtime has one, which begins as the JVM's.
public final class WorkingFolder {
    private volatile Path path = Path.of("").toAbsolutePath();

    private WorkingFolder() {}

    /// That of a runtime.
    public static WorkingFolder of(ThreadState ts) {
        return ts.interpreter().extension(WorkingFolder.class, WorkingFolder::new);
    }

    /// The folder, from the root.
    public Path path() {
        return path;
    }

    /// Changes the folder.
    public void change(Path folder) {
        path = folder;
    }
}
