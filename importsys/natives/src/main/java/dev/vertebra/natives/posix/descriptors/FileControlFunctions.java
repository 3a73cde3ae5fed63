package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.posix.users.UserNumbers;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;

/// The functions of `posix` that the system knows for open files only.
@NativeModuleTable("posix")
final class FileControlFunctions {
    private static final int NOT_A_FOLDER = 20;

    private FileControlFunctions() {}

    /// What the C library does with an open file of the system.
    interface Call {
        long run(CLibrary c, NativeFile file) throws IOException;
    }

    /// Does something with the system's file of a descriptor.
    static long call(ThreadState ts, int fd, Call call) {
        try {
            NativeFile file = NativeFile.behind(ts, fd);
            return ts.blocking(() -> {
                try (CLibrary c = CLibrary.open()) {
                    long result = call.run(c, file);
                    NativeFile.checked(c, result);
                    return result;
                }
            });
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    // --- what the system does with open files

    /// Tells how a part of a file is going to be read.
    @PyFunction("posix_fadvise(fd, offset, length, advice, /)")
    static void posixFadvise(ThreadState ts, int fd, long offset, long length, int advice) {
        call(ts, fd, (c, file) -> result(c.call("posix_fadvise", file.number, offset, length, advice)));
    }

    /// Makes sure that there is room on the disk for a part of a file.
    @PyFunction("posix_fallocate(fd, offset, length, /)")
    static void posixFallocate(ThreadState ts, int fd, long offset, long length) {
        call(ts, fd, (c, file) -> result(c.call("posix_fallocate", file.number, offset, length)));
    }

    /// The outcome of a function that gives its error instead of leaving it.
    private static long result(int error) throws IOException {
        if (error != 0) {
            throw new Errno.Failure(error);
        }
        return 0;
    }

    /// Locks or unlocks a part of a file for this process, from the position.
    @PyFunction("lockf(fd, command, length, /)")
    static void lockf(ThreadState ts, int fd, int command, long length) {
        ts.audit("os.lockf", PyInt.of(fd), PyInt.of(command), PyInt.of(length));
        call(ts, fd, (c, file) -> c.call("lockf", file.number, command, length));
    }

    /// Sets the permissions of an open file.
    @PyFunction("fchmod(fd, mode)")
    static void fchmod(ThreadState ts, int fd, int mode) {
        ts.audit("os.chmod", PyInt.of(fd), PyInt.of(mode), PyInt.of(-1));
        call(ts, fd, (c, file) -> c.call("fchmod", file.number, mode));
    }

    /// Changes the owner and the group of an open file; -1 leaves one.
    @PyFunction("fchown(fd, uid, gid)")
    static void fchown(ThreadState ts, int fd, PyObject uid, PyObject gid) {
        int user = UserNumbers.of(ts, uid, "uid");
        int group = UserNumbers.of(ts, gid, "gid");
        ts.audit("os.chown", PyInt.of(fd), uid, gid, PyInt.of(-1));
        call(ts, fd, (c, file) -> c.call("fchown", file.number, user, group));
    }

    /// Changes the working directory to an open folder.
    @PyFunction("fchdir(fd)")
    static void fchdir(ThreadState ts, PyObject fd) {
        try {
            OpenFile file = Descriptors.of(ts).get(FileNumbers.of(ts, fd));
            if (file.path == null || !Files.isDirectory(file.path)) {
                throw new Errno.Failure(NOT_A_FOLDER);
            }
            ts.audit("os.chdir", fd);
            Descriptors.of(ts).setDirectory(file.path.toRealPath());
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }
}
