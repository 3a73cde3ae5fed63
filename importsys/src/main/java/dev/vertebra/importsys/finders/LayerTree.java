package dev.vertebra.importsys.finders;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The resources of the Java modules of a layer, packages that are not open included. Of two modules that have the same
/// path, the first by name wins.
public final class LayerTree implements ResourceTree, Closeable {
    private final Map<String, ModuleReader> readers = new TreeMap<>();
    private final TreeMap<String, ModuleReader> paths = new TreeMap<>();
    private final String root;

    /// Makes a tree.
    ///
    /// @param root the folder in the modules that is the root, without slashes around it; empty for all
    /// @throws IOException if a module can't be read
    public LayerTree(ModuleLayer layer, String root) throws IOException {
        String start = MemoryTree.inside(root);
        for (ResolvedModule module : layer.configuration().modules()) {
            readers.put(module.name(), module.reference().open());
        }
        for (ModuleReader reader : readers.values()) {
            try (Stream<String> all = reader.list()) {
                all.filter(path -> path.startsWith(start) && !path.endsWith("/") && !path.endsWith(".class"))
                        .forEach(path -> paths.putIfAbsent(path.substring(start.length()), reader));
            }
        }
        this.root = start;
    }

    @Override
    public byte @Nullable [] read(String path) {
        ModuleReader reader = paths.get(path);
        if (reader == null) {
            return null;
        }
        try {
            Optional<InputStream> found = reader.open(root + path);
            if (found.isEmpty()) {
                return null;
            }
            try (InputStream in = found.get()) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isFolder(String path) {
        return path.isEmpty() || !list(path).isEmpty();
    }

    @Override
    public List<String> list(String folder) {
        return MemoryTree.namesUnder(paths.navigableKeySet().tailSet(MemoryTree.inside(folder)), folder);
    }

    @Override
    public void close() throws IOException {
        List<ModuleReader> open = new ArrayList<>(readers.values());
        readers.clear();
        paths.clear();
        for (ModuleReader reader : open) {
            reader.close();
        }
    }
}
