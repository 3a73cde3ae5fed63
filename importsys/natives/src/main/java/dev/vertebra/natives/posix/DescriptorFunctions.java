package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.files.StreamFile;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.FilePaths;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about open files.
@NativeModuleTable("posix")
final class DescriptorFunctions {
    /// The class `os.terminal_size`.
    static final PyType TERMINAL_SIZE = PyStructSequence.define(
            "os.terminal_size", "The columns and lines of a terminal.", 2, true, "columns", "lines");

    private static final long GET_SIZE = 0x5413;

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
        int number = FileName.descriptor(ts, fd);
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

    /// Whether a descriptor stands for a terminal.
    @PyFunction("isatty(fd, /)")
    static boolean isatty(ThreadState ts, int fd) {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        return file != null && file.isTerminal();
    }

    /// The columns and lines of the terminal that a descriptor stands for.
    @PyFunction("get_terminal_size(fd=1, /)")
    @ShownSignature("($module, fd=<unrepresentable>, /)")
    static PyObject getTerminalSize(ThreadState ts, int fd) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment size = c.memory(Long.BYTES);
            c.check(c.call("ioctl", NativeFile.behind(ts, fd).number, GET_SIZE, size), null);
            return PyStructSequence.of(TERMINAL_SIZE, side(size, 1), side(size, 0));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static PyObject side(MemorySegment size, int index) {
        return PyInt.of(size.getAtIndex(ValueLayout.JAVA_SHORT, index) & 0xFFFF);
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
}
