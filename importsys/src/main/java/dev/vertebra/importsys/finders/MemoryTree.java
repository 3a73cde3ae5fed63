package dev.vertebra.importsys.finders;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A tree that is a map from paths to contents.
public final class MemoryTree implements ResourceTree {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /// Makes a tree.
    ///
    /// @param files contents by path; the map is copied, the contents are not
    public MemoryTree(Map<String, byte[]> files) {
        this.files.putAll(files);
    }

    /// A tree of texts, in UTF-8.
    public static MemoryTree ofTexts(Map<String, String> texts) {
        MemoryTree tree = new MemoryTree(Map.of());
        texts.forEach((path, text) -> tree.files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    @Override
    public byte @Nullable [] read(String path) {
        return files.get(path);
    }

    @Override
    public boolean isFolder(String path) {
        return path.isEmpty() || !list(path).isEmpty();
    }

    @Override
    public List<String> list(String folder) {
        return namesUnder(files.navigableKeySet().tailSet(inside(folder)), folder);
    }

    static String inside(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    /// The names directly in a folder.
    ///
    /// @param paths sorted, from the first in the folder
    static List<String> namesUnder(Iterable<String> paths, String folder) {
        String start = inside(folder);
        TreeSet<String> names = new TreeSet<>();
        for (String path : paths) {
            if (!path.startsWith(start)) {
                break;
            }
            int slash = path.indexOf('/', start.length());
            names.add(slash < 0 ? path.substring(start.length()) : path.substring(start.length(), slash));
        }
        names.remove("");
        return List.copyOf(names);
    }
}
