package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.Descriptors;
import dev.vertebra.natives.io.Errno;
import dev.vertebra.natives.io.FileNames;
import dev.vertebra.natives.io.OpenFile;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` about files by name.
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
        FileName folder = FileName.orHere(ts, path);
        PyList names = new PyList();
        for (Path entry : entries(folder)) {
            names.append(folder.name(ts, String.valueOf(entry.getFileName())));
        }
        return names;
    }

    /// The entries of a folder.
    @PyFunction("scandir(path=None)")
    static PyObject scandir(ThreadState ts, PyObject path) {
        FileName folder = FileName.orHere(ts, path);
        return new PyScandirIterator(folder, entries(folder));
    }

    /// What is known about a file.
    @PyFunction("stat(path, *, dir_fd=None, follow_symlinks=True)")
    static PyObject stat(ThreadState ts, PyObject path, PyObject dir_fd, boolean follow_symlinks) {
        if (Numbers.isIndex(path)) {
            return fstat(ts, Numbers.asInt(ts, path));
        }
        FileName name = FileName.of(ts, path);
        return name.run(() -> StatResult.of(name.path(), follow_symlinks));
    }

    /// What is known about a file, or the symbolic link that it is.
    @PyFunction("lstat(path, *, dir_fd=None)")
    static PyObject lstat(ThreadState ts, PyObject path, PyObject dir_fd) {
        return stat(ts, path, dir_fd, false);
    }

    /// What is known about an open file.
    @PyFunction("fstat(fd)")
    static PyObject fstat(ThreadState ts, int fd) {
        try {
            OpenFile file = Descriptors.of(ts).get(fd);
            if (file.kind() != 0) {
                return StatResult.ofKind(file.kind());
            }
            return StatResult.of(file.path != null ? file.path : Path.of("/proc/self/fd/" + fd), true);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// The working directory.
    @PyFunction("getcwd()")
    static PyObject getcwd(ThreadState ts) {
        return PyStr.of(Descriptors.of(ts).directory().toString());
    }

    /// The working directory as bytes.
    @PyFunction("getcwdb()")
    static PyObject getcwdb(ThreadState ts) {
        return PyBytes.of(Descriptors.of(ts).directory().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// Changes the working directory.
    @PyFunction("chdir(path)")
    static void chdir(ThreadState ts, PyObject path) {
        FileName name = FileName.of(ts, path);
        Path real = name.run(() -> name.path().toRealPath());
        if (!Files.isDirectory(real)) {
            throw Errno.error(20, path);
        }
        Descriptors.of(ts).setDirectory(real);
    }

    /// Makes a folder.
    @PyFunction("mkdir(path, mode=511, *, dir_fd=None)")
    static void mkdir(ThreadState ts, PyObject path, int mode, PyObject dir_fd) {
        FileName name = FileName.of(ts, path);
        name.run(() -> Files.createDirectory(name.path(), Descriptors.permissions(mode)));
    }

    /// Removes an empty folder.
    @PyFunction("rmdir(path, *, dir_fd=None)")
    static void rmdir(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, path);
        if (Files.exists(name.path(), LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(name.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.error(20, path);
        }
        delete(name);
    }

    private static void delete(FileName name) {
        name.run(() -> {
            Files.delete(name.path());
            return name;
        });
    }

    /// Removes a file.
    @PyFunction("unlink(path, *, dir_fd=None)")
    static void unlink(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, path);
        if (Files.isDirectory(name.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw Errno.error(21, path);
        }
        delete(name);
    }

    /// Removes a file.
    @PyFunction("remove(path, *, dir_fd=None)")
    static void remove(ThreadState ts, PyObject path, PyObject dir_fd) {
        unlink(ts, path, dir_fd);
    }

    /// Renames a file, in the place of another if there is one.
    @PyFunction("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void rename(ThreadState ts, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        FileName from = FileName.of(ts, src);
        FileName to = FileName.of(ts, dst);
        from.run(to, () -> Files.move(from.path(), to.path(), StandardCopyOption.ATOMIC_MOVE));
    }

    /// Renames a file, in the place of another if there is one.
    @PyFunction("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void replace(ThreadState ts, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        rename(ts, src, dst, src_dir_fd, dst_dir_fd);
    }

    /// Where a symbolic link leads.
    @PyFunction("readlink(path, *, dir_fd=None)")
    static PyObject readlink(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, path);
        return name.name(ts, name.run(() -> Files.readSymbolicLink(name.path())).toString());
    }

    /// Makes a symbolic link.
    @PyFunction("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")
    static void symlink(ThreadState ts, PyObject src, PyObject dst, boolean target_is_directory, PyObject dir_fd) {
        FileName to = FileName.of(ts, dst);
        FileName from = FileName.of(ts, src);
        from.run(to, () -> Files.createSymbolicLink(to.path(), Path.of(from.text())));
    }

    /// Makes a second name for a file.
    @PyFunction("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    static void link(
            ThreadState ts,
            PyObject src,
            PyObject dst,
            PyObject src_dir_fd,
            PyObject dst_dir_fd,
            boolean follow_symlinks) {
        FileName from = FileName.of(ts, src);
        FileName to = FileName.of(ts, dst);
        from.run(to, () -> Files.createLink(to.path(), from.path()));
    }

    /// Whether a file is there and may be used as the mode says.
    @PyFunction("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    static boolean access(
            ThreadState ts, PyObject path, int mode, PyObject dir_fd, boolean effective_ids, boolean follow_symlinks) {
        FileName name = FileName.of(ts, path);
        return Files.exists(name.path())
                && ((mode & 4) == 0 || Files.isReadable(name.path()))
                && ((mode & 2) == 0 || Files.isWritable(name.path()))
                && ((mode & 1) == 0 || Files.isExecutable(name.path()));
    }

    /// Sets the permissions.
    @PyFunction("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)")
    @ShownSignature("($module, /, path, mode, *, dir_fd=None,\n      follow_symlinks=(os.name != 'nt'))")
    static void chmod(ThreadState ts, PyObject path, int mode, PyObject dir_fd, boolean follow_symlinks) {
        FileName name = FileName.of(ts, path);
        name.run(() -> Files.setAttribute(name.path(), "unix:mode", mode));
    }

    /// Sets the times of last access and change.
    @PyFunction("utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)")
    @ShownSignature("($module, /, path, times=None, *, ns=<unrepresentable>,\n      dir_fd=None, follow_symlinks=True)")
    static void utime(
            ThreadState ts,
            PyObject path,
            PyObject times,
            @Nullable PyObject ns,
            PyObject dir_fd,
            boolean follow_symlinks) {
        if (times != PyNone.NONE && ns != null) {
            throw Raise.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        FileName name = FileName.of(ts, path);
        long[] both = {now(), now()};
        PyObject given = ns != null && ns != PyNone.NONE ? ns : times;
        if (given != PyNone.NONE) {
            if (!(given instanceof PyTuple pair) || pair.size() != 2) {
                throw Raise.typeError(
                        given == times
                                ? "utime: 'times' must be either a tuple of two ints or None"
                                : "utime: 'ns' must be a tuple of two ints");
            }
            for (int i = 0; i < 2; i++) {
                both[i] = given == times ? nanoseconds(ts, pair.get(i)) : Numbers.asLong(ts, pair.get(i));
            }
        }
        name.run(() -> {
            Files.setAttribute(name.path(), "lastAccessTime", FileTime.from(both[0], TimeUnit.NANOSECONDS));
            return Files.setAttribute(name.path(), "lastModifiedTime", FileTime.from(both[1], TimeUnit.NANOSECONDS));
        });
    }

    private static long now() {
        return System.currentTimeMillis() * 1_000_000;
    }

    private static long nanoseconds(ThreadState ts, PyObject seconds) {
        return seconds instanceof PyFloat number
                ? (long) Math.floor(number.value() * 1e9)
                : Numbers.asLong(ts, seconds) * 1_000_000_000L;
    }

    /// The str or bytes that a path is.
    @PyFunction("fspath(path)")
    static PyObject fspath(ThreadState ts, PyObject path) {
        return FileNames.fspath(ts, path);
    }
}
