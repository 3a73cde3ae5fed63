package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The functions of `posix` about folders.
@NativeModuleTable("posix")
final class FolderFunctions {
    private static final int NOT_A_FOLDER = 20;

    private FolderFunctions() {}

    private static List<Path> entries(FileName folder) {
        return folder.run(() -> {
            // Java would open a named pipe, and wait for somebody who writes to it.
            if (!Files.isDirectory(folder.path()) && Files.exists(folder.path())) {
                throw new Errno.Failure(NOT_A_FOLDER);
            }
            try (Stream<Path> found = Files.list(folder.path())) {
                return found.toList();
            } catch (java.io.UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    /// The names in a folder.
    @PyFunction("listdir(path=None)")
    static PyObject listdir(ThreadState ts, PyObject path) {
        FileName folder = FileName.orHere(ts, "listdir", path);
        ts.audit("os.listdir", path == null ? PyNone.NONE : path);
        PyList names = new PyList();
        for (Path entry : entries(folder)) {
            names.append(folder.name(ts, FilePaths.text(entry.getFileName())));
        }
        return names;
    }

    /// The entries of a folder.
    @PyFunction("scandir(path=None)")
    static PyObject scandir(ThreadState ts, PyObject path) {
        FileName folder = FileName.orHere(ts, "scandir", path);
        ts.audit("os.scandir", path == null ? PyNone.NONE : path);
        PyScandirIterator made = new PyScandirIterator(folder, entries(folder));
        Memory.tracker().allocated(ts, made);
        return made;
    }

    /// The working directory.
    @PyFunction("getcwd()")
    static PyObject getcwd(ThreadState ts) {
        return PyStr.of(FilePaths.text(Descriptors.of(ts).directory()));
    }

    /// The working directory as bytes.
    @PyFunction("getcwdb()")
    static PyObject getcwdb(ThreadState ts) {
        return PyBytes.of(FilePaths.encode(FilePaths.text(Descriptors.of(ts).directory())));
    }

    /// Changes the working directory.
    @PyFunction("chdir(path)")
    static void chdir(ThreadState ts, PyObject path) {
        FileName name = FileName.orDescriptor(ts, "chdir", path, PyNone.NONE);
        Path real = name.run(() -> name.path().toRealPath());
        if (!Files.isDirectory(real)) {
            throw Errno.error(20, path);
        }
        Descriptors.of(ts).setDirectory(real);
    }

    /// Makes a folder.
    @PyFunction("mkdir(path, mode=511, *, dir_fd=None)")
    static void mkdir(ThreadState ts, PyObject path, int mode, PyObject dir_fd) {
        FileName name = FileName.of(ts, "mkdir", path, dir_fd);
        name.run(() -> Files.createDirectory(name.path(), Descriptors.permissions(mode)));
    }

    /// Removes an empty folder.
    @PyFunction("rmdir(path, *, dir_fd=None)")
    static void rmdir(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, "rmdir", path, dir_fd);
        if (Files.exists(name.path(), LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(name.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.error(20, path);
        }
        LinkFunctions.delete(name);
    }
}
