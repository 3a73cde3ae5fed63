package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.FilePaths;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` about files by name.
@NativeModuleTable("posix")
final class FolderFunctions {
    private static final int NOT_SUPPORTED = 95;
    private static final int NOT_A_FOLDER = 20;
    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final long SECOND = 1_000_000_000L;

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

    /// What is known about a file.
    @PyFunction("stat(path, *, dir_fd=None, follow_symlinks=True)")
    static PyObject stat(ThreadState ts, PyObject path, PyObject dir_fd, boolean follow_symlinks) {
        return stat(ts, "stat", path, dir_fd, follow_symlinks);
    }

    private static PyObject stat(
            ThreadState ts, String function, PyObject path, PyObject dir_fd, boolean follow_symlinks) {
        if (Numbers.isIndex(path)) {
            if (dir_fd != PyNone.NONE) {
                throw Raise.valueError("%s: can't specify dir_fd without matching path", function);
            }
            FileName.checkFollow(function, path, follow_symlinks);
            return fstat(ts, FileName.number(ts, path));
        }
        FileName name = FileName.orDescriptor(ts, function, path, dir_fd);
        return name.run(() -> StatResult.of(name.path(), follow_symlinks));
    }

    /// What is known about a file, or the symbolic link that it is.
    @PyFunction("lstat(path, *, dir_fd=None)")
    static PyObject lstat(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, "lstat", path, dir_fd);
        return name.run(() -> StatResult.of(name.path(), false));
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
        FileName name = FileName.of(ts, "unlink", path, dir_fd);
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
        move(ts, "rename", src, dst, src_dir_fd, dst_dir_fd);
    }

    private static void move(
            ThreadState ts, String function, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        FileName from = FileName.of(ts, function, "src", src, src_dir_fd);
        FileName to = FileName.of(ts, function, "dst", dst, dst_dir_fd);
        from.run(to, () -> Files.move(from.path(), to.path(), StandardCopyOption.ATOMIC_MOVE));
    }

    /// Renames a file, in the place of another if there is one.
    @PyFunction("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void replace(ThreadState ts, PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        move(ts, "replace", src, dst, src_dir_fd, dst_dir_fd);
    }

    /// Where a symbolic link leads.
    @PyFunction("readlink(path, *, dir_fd=None)")
    static PyObject readlink(ThreadState ts, PyObject path, PyObject dir_fd) {
        FileName name = FileName.of(ts, "readlink", path, dir_fd);
        return name.name(ts, FilePaths.text(name.run(() -> Files.readSymbolicLink(name.path()))));
    }

    /// Makes a symbolic link.
    @PyFunction("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")
    static void symlink(ThreadState ts, PyObject src, PyObject dst, boolean target_is_directory, PyObject dir_fd) {
        FileName from = FileName.of(ts, "symlink", "src", src, PyNone.NONE);
        FileName to = FileName.of(ts, "symlink", "dst", dst, dir_fd);
        String target = from.text();
        if (FilePaths.isPlain(target) && Path.of(target).toString().equals(target)) {
            from.run(to, () -> Files.createSymbolicLink(to.path(), Path.of(target)));
            return;
        }
        // A path of Java's has no slashes that are not needed, and is a text of the locale.
        from.run(to, () -> {
            try (CLibrary c = CLibrary.open()) {
                NativeFile.checked(c, c.call("symlink", c.text(target), c.text(FilePaths.text(to.path()))));
            }
            return to;
        });
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
        FileName from = FileName.of(ts, "link", "src", src, src_dir_fd);
        FileName to = FileName.of(ts, "link", "dst", dst, dst_dir_fd);
        from.run(to, () -> {
            Path target = from.path();
            return Files.createLink(
                    to.path(), follow_symlinks && Files.isSymbolicLink(target) ? target.toRealPath() : target);
        });
    }

    /// Whether a file is there and may be used as the mode says.
    @PyFunction("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    static boolean access(
            ThreadState ts, PyObject path, int mode, PyObject dir_fd, boolean effective_ids, boolean follow_symlinks) {
        FileName name = FileName.of(ts, "access", path, dir_fd);
        return Files.exists(name.path())
                && ((mode & 4) == 0 || Files.isReadable(name.path()))
                && ((mode & 2) == 0 || Files.isWritable(name.path()))
                && ((mode & 1) == 0 || Files.isExecutable(name.path()));
    }

    /// Sets the permissions.
    @PyFunction("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)")
    @ShownSignature("($module, /, path, mode, *, dir_fd=None,\n      follow_symlinks=(os.name != 'nt'))")
    static void chmod(ThreadState ts, PyObject path, int mode, PyObject dir_fd, boolean follow_symlinks) {
        FileName.checkFollow("chmod", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "chmod", path, dir_fd);
        ts.audit("os.chmod", path, PyInt.of(mode), dir_fd == PyNone.NONE ? PyInt.of(-1) : dir_fd);
        if (follow_symlinks) {
            name.run(() -> Files.setAttribute(name.path(), "unix:mode", mode));
            return;
        }
        try (CLibrary c = CLibrary.open()) {
            int result = c.call("fchmodat", AT_FDCWD, c.text(FilePaths.text(name.path())), mode, AT_SYMLINK_NOFOLLOW);
            if (result < 0 && c.errno() == NOT_SUPPORTED) {
                if (dir_fd != PyNone.NONE) {
                    throw Raise.valueError("chmod: cannot use dir_fd and follow_symlinks together");
                }
                throw Raise.raise(
                        ExceptionTypes.NotImplementedError, "chmod: follow_symlinks unavailable on this platform");
            }
            c.check(result, path);
        }
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
        FileName.checkFollow("utime", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "utime", path, dir_fd);
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
        try (CLibrary c = CLibrary.open()) {
            // The JDK opens the file, which waits for a named pipe.
            MemorySegment pairs = c.memory(32);
            for (int i = 0; i < 2; i++) {
                pairs.setAtIndex(ValueLayout.JAVA_LONG, 2L * i, Math.floorDiv(both[i], SECOND));
                pairs.setAtIndex(ValueLayout.JAVA_LONG, 2L * i + 1, Math.floorMod(both[i], SECOND));
            }
            int flags = follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW;
            c.check(c.call("utimensat", AT_FDCWD, c.text(FilePaths.text(name.path())), pairs, flags), path);
        }
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
