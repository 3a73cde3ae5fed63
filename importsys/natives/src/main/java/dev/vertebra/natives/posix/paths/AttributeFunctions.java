package dev.vertebra.natives.posix.paths;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.posix.users.UserNumbers;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The functions of `posix` about what is known of a file: its kind and size, permissions, owners and times.
@NativeModuleTable("posix")
final class AttributeFunctions {
    private static final int NOT_SUPPORTED = 95;

    private static final int AT_FDCWD = -100;

    private static final int AT_SYMLINK_NOFOLLOW = 0x100;

    private static final long SECOND = 1_000_000_000L;

    private AttributeFunctions() {}

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
            return fstat(ts, FileNumbers.plain(ts, path));
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

    /// Changes the owner and the group of a file; -1 leaves one.
    @PyFunction("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
    static void chown(
            ThreadState ts, PyObject path, PyObject uid, PyObject gid, PyObject dir_fd, boolean follow_symlinks) {
        int user = UserNumbers.of(ts, uid, "uid");
        int group = UserNumbers.of(ts, gid, "gid");
        FileName.checkFollow("chown", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "chown", path, dir_fd);
        ts.audit("os.chown", path, uid, gid, dir_fd == PyNone.NONE ? PyInt.of(-1) : dir_fd);
        try (CLibrary c = CLibrary.open()) {
            int flags = follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW;
            c.check(c.call("fchownat", AT_FDCWD, c.text(FilePaths.text(name.path())), user, group, flags), path);
        }
    }

    /// Changes the owner and the group of a link itself.
    @PyFunction("lchown(path, uid, gid)")
    static void lchown(ThreadState ts, PyObject path, PyObject uid, PyObject gid) {
        chown(ts, path, uid, gid, PyNone.NONE, false);
    }
}
