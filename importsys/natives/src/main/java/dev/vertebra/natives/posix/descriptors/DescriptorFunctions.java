package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.files.StreamFile;
import dev.vertebra.natives.posix.paths.FileName;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;

/// The functions of `posix` about open files.
@NativeModuleTable("posix")
final class DescriptorFunctions {
    private DescriptorFunctions() {}

    private static <T> T run(ThreadState ts, ThreadState.Blocking<T> action) {
        try {
            return ts.blocking(action);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Opens a file and gives its descriptor.
    @PyFunction("open(path, flags, mode=511, *, dir_fd=None)")
    static int open(ThreadState ts, PyObject path, int flags, int mode, PyObject dir_fd) {
        FileName name = FileName.of(ts, "open", path, dir_fd);
        ts.audit("open", path, PyNone.NONE, PyInt.of(flags));
        String whole = FilePaths.text(name.path()) + (name.text().endsWith("/") ? "/" : "");
        return name.run(() -> Descriptors.of(ts).add(ts.blocking(() -> NativeFile.open(whole, flags, mode))));
    }

    /// Closes a descriptor.
    @PyFunction("close(fd)")
    static void close(ThreadState ts, int fd) {
        run(ts, () -> {
            Descriptors.of(ts).close(fd);
            return fd;
        });
    }

    /// The file of a descriptor. A standard stream has one direction in Java, but the system may allow the other, as it
    /// does with terminals.
    private static OpenFile file(ThreadState ts, int fd, boolean reads) throws IOException {
        OpenFile file = Descriptors.of(ts).get(fd);
        return file instanceof StreamFile stream && stream.isRead() != reads ? NativeFile.behind(ts, fd) : file;
    }

    /// Reads bytes.
    @PyFunction("read(fd, length, /)")
    static PyObject read(ThreadState ts, int fd, int length) {
        if (length < 0) {
            throw Errno.error(22, null);
        }
        byte[] bytes = new byte[length];
        try {
            OpenFile file = file(ts, fd, true);
            return PyBytes.copyOf(bytes, 0, PendingSignals.transfer(ts, file, () -> file.read(bytes, 0, length)));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Writes bytes and tells how many.
    @PyFunction("write(fd, data, /)")
    static int write(ThreadState ts, int fd, PyObject data) {
        byte[] bytes = Buffers.bytes(ts, data);
        try {
            OpenFile file = file(ts, fd, false);
            return PendingSignals.transfer(ts, file, () -> file.write(bytes, 0, bytes.length));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Moves the position.
    @PyFunction("lseek(fd, position, how, /)")
    @ShownSignature("($module, fd, position, whence, /)")
    static long lseek(ThreadState ts, int fd, long position, int how) {
        return run(ts, () -> {
            OpenFile file = Descriptors.of(ts).get(fd);
            if (how <= OpenFile.END) {
                return file.seek(position, how);
            }
            // Data and holes are the system's to find.
            long found = NativeFile.behind(ts, fd).seek(position, how);
            return file.seek(found, OpenFile.SET);
        });
    }

    /// Waits until a file is on the disk.
    @PyFunction("fsync(fd)")
    static void fsync(ThreadState ts, PyObject fd) {
        int number = FileNumbers.of(ts, fd);
        run(ts, () -> {
            Descriptors.of(ts).get(number).sync();
            return number;
        });
    }

    /// Sets the size of an open file.
    @PyFunction("ftruncate(fd, length, /)")
    static void ftruncate(ThreadState ts, int fd, long length) {
        run(ts, () -> {
            Descriptors.of(ts).get(fd).truncate(length);
            return fd;
        });
    }

    /// A second descriptor for a file.
    @PyFunction("dup(fd, /)")
    static int dup(ThreadState ts, int fd) {
        return run(ts, () -> Descriptors.of(ts).duplicate(fd));
    }

    /// Makes a descriptor stand for the file of another.
    @PyFunction("dup2(fd, fd2, inheritable=True)")
    static int dup2(ThreadState ts, int fd, int fd2, boolean inheritable) {
        return run(ts, () -> {
            Descriptors.of(ts).duplicate(fd, fd2);
            Descriptors.of(ts).setInheritable(fd2, inheritable);
            return fd2;
        });
    }

    /// Whether programs started from here get a descriptor.
    @PyFunction("get_inheritable(fd, /)")
    static boolean getInheritable(ThreadState ts, int fd) {
        return run(ts, () -> Descriptors.of(ts).isInheritable(fd));
    }

    /// Says whether programs started from here get a descriptor.
    @PyFunction("set_inheritable(fd, inheritable, /)")
    static void setInheritable(ThreadState ts, int fd, int inheritable) {
        run(ts, () -> {
            Descriptors.of(ts).setInheritable(fd, inheritable != 0);
            if (Descriptors.of(ts).get(fd) instanceof NativeFile file) {
                file.setInheritable(inheritable != 0);
            }
            return fd;
        });
    }

    /// Says whether reading from a descriptor waits for what is not there yet.
    @PyFunction("set_blocking(fd, blocking, /)")
    static void setBlocking(ThreadState ts, int fd, boolean blocking) {
        try {
            open(ts, fd).setBlocking(blocking);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Whether reading from a descriptor waits for what is not there yet.
    @PyFunction("get_blocking(fd, /)")
    static boolean getBlocking(ThreadState ts, int fd) {
        return !open(ts, fd).nonBlocking;
    }

    private static OpenFile open(ThreadState ts, int fd) {
        try {
            return Descriptors.of(ts).get(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Sets the size of a file.
    @PyFunction("truncate(path, length)")
    static void truncate(ThreadState ts, PyObject path, long length) {
        if (Numbers.isIndex(path)) {
            DescriptorFunctions.ftruncate(ts, FileNumbers.plain(ts, path), length);
            return;
        }
        FileName name = FileName.of(ts, "truncate", path, PyNone.NONE);
        name.run(() -> {
            Descriptors files = Descriptors.of(ts);
            int fd = files.open(name.text(), Descriptors.O_WRONLY, 0);
            try {
                files.get(fd).truncate(length);
            } finally {
                files.close(fd);
            }
            return true;
        });
    }

    /// Waits until the data of a file are on the disk.
    @PyFunction("fdatasync(fd)")
    static void fdatasync(ThreadState ts, PyObject fd) {
        DescriptorFunctions.fsync(ts, fd);
    }

    /// Closes the descriptors from one number up to another.
    @PyFunction("closerange(fd_low, fd_high, /)")
    static void closerange(ThreadState ts, int fd_low, int fd_high) {
        Descriptors files = Descriptors.of(ts);
        run(ts, () -> {
            for (int fd = Math.max(0, fd_low); fd < Math.min(fd_high, 1 << 16); fd++) {
                if (files.getOrNull(fd) != null) {
                    files.close(fd);
                }
            }
            return true;
        });
    }
}
