package dev.vertebra.importsys.finders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files in folders, wherever they are. Paths have slashes between their parts and none in front; the root is empty.
public interface ResourceTree {
    /// The content of a file, or null if there is none of that path.
    byte @Nullable [] read(String path);

    /// Whether a path names a folder.
    boolean isFolder(String path);

    /// The names in a folder, sorted; empty if it is none, or if the tree can't tell.
    List<String> list(String folder);
}
