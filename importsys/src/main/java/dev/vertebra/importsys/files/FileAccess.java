package dev.vertebra.importsys.files;

import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import dev.vertebra.objectmodel.process.WorkingFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The files and folders that imports look at, named by Python paths.
///
/// Relative paths are relative to the runtime's folder, which may differ from Java's.
public final class FileAccess {
    /// What stands for bytes that are no text.
    private static final char REPLACED = '\uFFFD';

    private FileAccess() {}

    /// The runtime's folder, or null if it is gone.
    public static @Nullable String currentFolder() {
        Path folder = WorkingFolder.of(ThreadState.current()).path();
        return Files.isDirectory(folder) ? FilePaths.text(folder) : null;
    }

    /// The runtime's folder, which may be gone.
    public static PyStr workingFolder(ThreadState ts) {
        return ImportState.of(ts).folders.textOf(WorkingFolder.of(ts).path());
    }

    /// The path as Java has it, or null if it can't be one.
    static @Nullable Path path(String text) {
        try {
            if (text.startsWith("/")) {
                return FilePaths.of(text);
            }
            String folder = currentFolder();
            return folder == null ? null : FilePaths.resolve(FilePaths.of(folder), text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// What a path names, or null if there is nothing or it can't be looked at.
    public static @Nullable BasicFileAttributes stat(String text) {
        return stat(path(text));
    }

    /// A finder's folder as Java has it, or null if it can't be one.
    public static @Nullable Path folder(ThreadState ts, String text) {
        return text.startsWith("/") ? ImportState.of(ts).folders.of(text) : path(text);
    }

    /// What an entry of a folder is, or null if there is none or it can't be looked at.
    ///
    /// @param entry its name, or names from folder to folder
    public static @Nullable BasicFileAttributes stat(Path folder, String entry) {
        try {
            return stat(FilePaths.resolve(folder, entry));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// What a path names, or null if there is nothing or it can't be looked at.
    public static @Nullable BasicFileAttributes stat(@Nullable Path path) {
        if (path == null) {
            return null;
        }
        try {
            return path.getFileSystem().provider().readAttributesIfExists(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    /// Whether a `File` can name the file, too: it takes a third of the steps of a `Path`, and an import asks often.
    private static boolean isSimple(String text) {
        return text.startsWith("/") && FilePaths.isPlain(text);
    }

    /// Whether a path leads to a file that is no folder.
    public static boolean isFile(String text) {
        if (isSimple(text)) {
            return new File(text).isFile();
        }
        BasicFileAttributes found = stat(text);
        return found != null && found.isRegularFile();
    }

    /// Whether a path leads to a folder.
    public static boolean isFolder(String text) {
        if (isSimple(text)) {
            return new File(text).isDirectory();
        }
        BasicFileAttributes found = stat(text);
        return found != null && found.isDirectory();
    }

    /// Seconds since 1970 of the last modification, as `st_mtime` has them.
    public static double seconds(BasicFileAttributes file) {
        long nanos = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return Math.floorDiv(nanos, 1_000_000_000L) + 1e-9 * Math.floorMod(nanos, 1_000_000_000L);
    }

    /// The names in a folder; none if it can't be read.
    public static List<String> names(String folder) {
        String[] simple = isSimple(folder) ? new File(folder).list() : null;
        if (simple != null && areSimple(simple)) {
            return Arrays.asList(simple);
        }
        List<String> names = new ArrayList<>();
        Path path = path(folder);
        if (path != null) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
                for (Path each : found) {
                    names.add(FilePaths.text(each.getFileName()));
                }
            } catch (IOException | DirectoryIteratorException e) {
                names.clear();
            }
        }
        return names;
    }

    /// Whether Java has made the right texts of names.
    private static boolean areSimple(String[] names) {
        for (String each : names) {
            if (!FilePaths.isPlain(each) || each.indexOf(REPLACED) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// The bytes of a file.
    ///
    /// @throws PyException an OSError
    public static byte[] read(String text) {
        Path path = path(text);
        if (path == null) {
            throw Raise.osError(2, "No such file or directory", PyStr.of(text));
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw error(e, text);
        }
    }

    /// The bytes of a file, or null if it can't be read.
    static byte @Nullable [] readOrNull(String text) {
        if (stat(text) == null) {
            return null;
        }
        try {
            return read(text);
        } catch (PyException e) {
            return null;
        }
    }

    /// The OSError for an error of Java's.
    public static PyException error(IOException e, String text) {
        PyStr file = PyStr.of(text);
        return switch (e) {
            case NoSuchFileException _ -> Raise.osError(2, "No such file or directory", file);
            case AccessDeniedException _ -> Raise.osError(13, "Permission denied", file);
            case FileAlreadyExistsException _ -> Raise.osError(17, "File exists", file);
            case NotDirectoryException _ -> Raise.osError(20, "Not a directory", file);
            case FileSystemException f
            when String.valueOf(f.getReason()).startsWith("Read-only") ->
                Raise.osError(30, "Read-only file system", file);
            case FileSystemException f
            when String.valueOf(f.getReason()).startsWith("Not a directory") ->
                Raise.osError(20, "Not a directory", file);
            default ->
                isFolder(text)
                        ? Raise.osError(21, "Is a directory", file)
                        : Raise.osError(5, "Input/output error", file);
        };
    }

    /// Makes the folder that a file is to lie in, and those above it.
    static void createFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /// Writes a file so that others see either the old or the whole new one.
    ///
    /// @param mode its permissions
    public static void writeAtomically(String text, byte[] data, int mode) throws IOException {
        Path path = path(text);
        if (path == null) {
            throw new NoSuchFileException(text);
        }
        Path made = FilePaths.of(
                FilePaths.text(path) + "." + ProcessHandle.current().pid() + "." + System.nanoTime());
        try (var channel = Files.newByteChannel(
                made,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(permissions(mode & 0666)))) {
            var buffer = java.nio.ByteBuffer.wrap(data);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        try {
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(made);
            throw e;
        }
    }

    /// The permissions of a file with write permission for its owner; `0o666` if there is none.
    public static int modeFor(String text) {
        Path path = path(text);
        if (path == null || !Files.exists(path)) {
            return 0666;
        }
        int mode = 0;
        try {
            for (PosixFilePermission each : Files.getPosixFilePermissions(path)) {
                mode |= 0400 >> each.ordinal();
            }
        } catch (IOException | UnsupportedOperationException e) {
            mode = 0666;
        }
        return mode | 0200;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission each : PosixFilePermission.values()) {
            if ((mode & 0400 >> each.ordinal()) != 0) {
                set.add(each);
            }
        }
        return set;
    }
}
