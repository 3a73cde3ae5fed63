package dev.vertebra.importsys.finders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The resources that a class loader finds below a folder.
///
/// A class loader can't list its resources: a folder is known by its `__init__.py` or its `index.txt`, a text with one
/// name to a line, which is also what [#list] gives.
public final class ClassPathTree implements ResourceTree {
    private static final String INDEX = "index.txt";

    private final ClassLoader loader;
    private final String root;

    /// Makes a tree.
    ///
    /// @param root the folder in the class path that is the root, without slashes around it; empty for all
    public ClassPathTree(ClassLoader loader, String root) {
        this.loader = loader;
        this.root = MemoryTree.inside(root);
    }

    @Override
    public byte @Nullable [] read(String path) {
        try (InputStream in = loader.getResourceAsStream(root + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isFolder(String path) {
        String start = root + MemoryTree.inside(path);
        return loader.getResource(start + "__init__.py") != null || loader.getResource(start + INDEX) != null;
    }

    @Override
    public List<String> list(String folder) {
        byte[] index = read(MemoryTree.inside(folder) + INDEX);
        if (index == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(new String(index, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList());
        names.sort(null);
        return List.copyOf(names);
    }
}
