package dev.vertebra.importsys.finders;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The files in a jar or another zip file, which stays open.
public final class ArchiveTree implements ResourceTree, Closeable {
    private final ZipFile archive;
    private final TreeSet<String> paths = new TreeSet<>();

    /// Opens an archive.
    ///
    /// @throws IOException if it can't be read
    public ArchiveTree(Path file) throws IOException {
        archive = new ZipFile(file.toFile());
        archive.stream().map(ZipEntry::getName).forEach(paths::add);
    }

    @Override
    public byte @Nullable [] read(String path) {
        ZipEntry entry = archive.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            return null;
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isFolder(String path) {
        return path.isEmpty() || paths.contains(path + "/") || !list(path).isEmpty();
    }

    @Override
    public List<String> list(String folder) {
        return MemoryTree.namesUnder(paths.tailSet(MemoryTree.inside(folder)), folder);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
