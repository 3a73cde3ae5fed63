package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.process.FilePaths;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The folders in which a runtime looks for modules, as Java has them.
///
/// Each import asks for the times of the same two or three, whose texts would be checked and encoded each time.
public final class FolderPaths {
    private static final int MOST = 8;

    /// A folder.
    private record Known(String text, Path path) {}

    private final @Nullable Known[] known = new @Nullable Known[MOST];
    private int next;

    private @Nullable Path working;
    private PyStr workingText = PyStr.EMPTY;

    FolderPaths() {}

    /// The text of the runtime's folder: the same object as long as it stays the same folder.
    public PyStr textOf(Path folder) {
        if (working != folder) {
            workingText = PyStr.of(FilePaths.text(folder));
            working = folder;
        }
        return workingText;
    }

    /// The path of a folder that is named absolutely, or null if no file can have the name.
    ///
    /// @param text as a finder keeps it: another text of the same content is a stranger
    @SuppressWarnings({"StringEquality", "ReferenceEquality"}) // To compare the contents would be half of the work.
    public @Nullable Path of(String text) {
        for (int i = 0; i < MOST; i++) {
            Known each = known[i];
            if (each != null && each.text == text) {
                return each.path;
            }
        }
        try {
            Path path = FilePaths.of(text);
            known[next] = new Known(text, path);
            next = (next + 1) % MOST;
            return path;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
