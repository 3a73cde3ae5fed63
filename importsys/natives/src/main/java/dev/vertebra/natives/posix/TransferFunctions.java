package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// The functions of `posix` that move bytes between open files, or into several buffers, and the ones that the system
/// knows for open files only.
@NativeModuleTable("posix")
final class TransferFunctions {
    private static final int CHUNK = 1 << 17;
    private static final int NOT_VALID = 22;

    private TransferFunctions() {}

    /// What is done with an open file.
    private interface Action<T> {
        T run(OpenFile file) throws IOException;
    }

    private static <T> T on(ThreadState ts, int fd, Action<T> action) {
        try {
            OpenFile file = Descriptors.of(ts).get(fd);
            return ts.blocking(() -> action.run(file));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// What the C library does with an open file of the system.
    private interface Call {
        long run(CLibrary c, NativeFile file) throws IOException;
    }

    private static long call(ThreadState ts, int fd, Call call) {
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

    /// Sends bytes from one file to another, and tells how many; None as offset means the position of the input.
    @PyFunction("sendfile(out_fd, in_fd, offset, count)")
    static long sendfile(ThreadState ts, int out_fd, int in_fd, PyObject offset, long count) {
        ts.audit("os.sendfile", PyInt.of(out_fd), PyInt.of(in_fd), offset, PyInt.of(count));
        long place = offset == PyNone.NONE ? -1 : Numbers.asSize(ts, offset);
        if (offset != PyNone.NONE && place < 0 || count < 0) {
            throw Errno.error(NOT_VALID, null);
        }
        return on(ts, out_fd, out -> copy(Descriptors.of(ts).get(in_fd), place, out, -1, count));
    }

    /// Copies bytes within the system from one file to another, and tells how many.
    @PyFunction("copy_file_range(src, dst, count, offset_src=None, offset_dst=None)")
    static long copyFileRange(
            ThreadState ts, int src, int dst, PyObject count, PyObject offset_src, PyObject offset_dst) {
        long wanted = count(ts, count);
        long from = offset_src == PyNone.NONE ? -1 : Numbers.asSize(ts, offset_src);
        long to = offset_dst == PyNone.NONE ? -1 : Numbers.asSize(ts, offset_dst);
        return on(ts, dst, out -> copy(Descriptors.of(ts).get(src), from, out, to, wanted));
    }

    /// Moves bytes between a pipe and another file, and tells how many.
    @PyFunction("splice(src, dst, count, offset_src=None, offset_dst=None, flags=0)")
    static long splice(
            ThreadState ts, int src, int dst, PyObject count, PyObject offset_src, PyObject offset_dst, int flags) {
        long wanted = count(ts, count);
        return call(ts, src, (c, in) -> {
            NativeFile out = NativeFile.behind(ts, dst);
            MemorySegment from = place(ts, c, offset_src);
            MemorySegment to = place(ts, c, offset_dst);
            return c.callLong("splice", in.number, from, out.number, to, wanted, flags);
        });
    }

    private static MemorySegment place(ThreadState ts, CLibrary c, PyObject offset) {
        if (offset == PyNone.NONE) {
            return MemorySegment.NULL;
        }
        MemorySegment place = c.memory(Long.BYTES);
        place.set(ValueLayout.JAVA_LONG, 0, Numbers.asSize(ts, offset));
        return place;
    }

    private static long count(ThreadState ts, PyObject count) {
        long wanted = Numbers.asSize(ts, count);
        if (wanted < 0) {
            throw Raise.valueError("negative value for 'count' not allowed");
        }
        return wanted;
    }

    /// Copies until the count, the end of the input, or an output that takes no more for now.
    private static long copy(OpenFile in, long from, OpenFile out, long to, long count) throws IOException {
        byte[] bytes = new byte[(int) Math.min(Math.max(count, 1), CHUNK)];
        long done = 0;
        while (done < count) {
            int wanted = (int) Math.min(bytes.length, count - done);
            int read = from < 0 ? in.read(bytes, 0, wanted) : readAt(in, bytes, wanted, from + done);
            if (read <= 0) {
                break;
            }
            int written = to < 0 ? out.write(bytes, 0, read) : writeAt(out, bytes, read, to + done);
            done += written;
            if (written < read) {
                if (from < 0) {
                    in.seek((long) written - read, OpenFile.CURRENT);
                }
                break;
            }
        }
        return done;
    }

    private static int readAt(OpenFile file, byte[] bytes, int count, long offset) throws IOException {
        synchronized (file) {
            long before = file.seek(0, OpenFile.CURRENT);
            file.seek(offset, OpenFile.SET);
            try {
                return file.read(bytes, 0, count);
            } finally {
                file.seek(before, OpenFile.SET);
            }
        }
    }

    private static int writeAt(OpenFile file, byte[] bytes, int count, long offset) throws IOException {
        synchronized (file) {
            long before = file.seek(0, OpenFile.CURRENT);
            file.seek(offset, OpenFile.SET);
            try {
                return file.write(bytes, 0, count);
            } finally {
                file.seek(before, OpenFile.SET);
            }
        }
    }

    // --- several buffers

    /// Reads into several buffers, one after the other, and tells how many bytes.
    @PyFunction("readv(fd, buffers, /)")
    static int readv(ThreadState ts, int fd, PyObject buffers) {
        return read(ts, "readv() arg 2 must be a sequence", fd, buffers, -1, 0);
    }

    /// Reads into several buffers from a place of a file; the position stays.
    @PyFunction("preadv(fd, buffers, offset, flags=0, /)")
    static int preadv(ThreadState ts, int fd, PyObject buffers, long offset, int flags) {
        if (offset < 0) {
            throw Errno.error(NOT_VALID, null);
        }
        return read(ts, "preadv2() arg 2 must be a sequence", fd, buffers, offset, flags);
    }

    private static int read(ThreadState ts, String complaint, int fd, PyObject buffers, long offset, int flags) {
        PyTuple all = sequence(ts, complaint, buffers);
        List<BufferView> views = new ArrayList<>();
        try {
            int size = 0;
            for (int i = 0; i < all.size(); i++) {
                BufferView view = Buffers.openWritable(ts, all.get(i), "readv() argument");
                views.add(view);
                size += view.length;
            }
            byte[] bytes = new byte[size];
            int wanted = size;
            int got = on(ts, fd, file -> {
                if (flags != 0) {
                    return NativeFile.behind(ts, fd).transfer("preadv2", bytes, wanted, offset, flags);
                }
                return offset < 0 ? file.read(bytes, 0, wanted) : readAt(file, bytes, wanted, offset);
            });
            int at = 0;
            for (BufferView view : views) {
                int part = Math.min(view.length, got - at);
                System.arraycopy(bytes, at, view.bytes, view.offset, part);
                at += part;
            }
            return got;
        } finally {
            for (BufferView view : views) {
                view.close();
            }
        }
    }

    private static PyTuple sequence(ThreadState ts, String complaint, PyObject buffers) {
        try {
            return Iterate.toTuple(ts, buffers);
        } catch (PyException e) {
            throw e.matches(dev.vertebra.objectmodel.ExceptionTypes.TypeError) ? Raise.typeError(complaint) : e;
        }
    }

    /// Writes several buffers, one after the other, and tells how many bytes.
    @PyFunction("writev(fd, buffers, /)")
    static int writev(ThreadState ts, int fd, PyObject buffers) {
        byte[] bytes = joined(ts, "writev() arg 2 must be a sequence", buffers);
        return on(ts, fd, file -> file.write(bytes, 0, bytes.length));
    }

    /// Writes several buffers to a place of a file; the position stays.
    @PyFunction("pwritev(fd, buffers, offset, flags=0, /)")
    static int pwritev(ThreadState ts, int fd, PyObject buffers, long offset, int flags) {
        byte[] bytes = joined(ts, "pwritev() arg 2 must be a sequence", buffers);
        if (offset < 0) {
            throw Errno.error(NOT_VALID, null);
        }
        return on(
                ts,
                fd,
                file -> flags == 0
                        ? writeAt(file, bytes, bytes.length, offset)
                        : NativeFile.behind(ts, fd).transfer("pwritev2", bytes, bytes.length, offset, flags));
    }

    private static byte[] joined(ThreadState ts, String complaint, PyObject buffers) {
        PyTuple all = sequence(ts, complaint, buffers);
        java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < all.size(); i++) {
            joined.writeBytes(Buffers.bytes(ts, all.get(i)));
        }
        return joined.toByteArray();
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
        int user = SystemFunctions.owner("uid", uid);
        int group = SystemFunctions.owner("gid", gid);
        ts.audit("os.chown", PyInt.of(fd), uid, gid, PyInt.of(-1));
        call(ts, fd, (c, file) -> c.call("fchown", file.number, user, group));
    }

    /// Changes the working directory to an open folder.
    @PyFunction("fchdir(fd)")
    static void fchdir(ThreadState ts, PyObject fd) {
        on(ts, FileName.descriptor(ts, fd), file -> {
            if (file.path == null || !Files.isDirectory(file.path)) {
                throw new Errno.Failure(20);
            }
            ts.audit("os.chdir", fd);
            Descriptors.of(ts).setDirectory(file.path.toRealPath());
            return file;
        });
    }

    /// What is known about the file system of an open file.
    @PyFunction("fstatvfs(fd, /)")
    static PyObject fstatvfs(ThreadState ts, int fd) {
        on(ts, fd, file -> file);
        return NodeFunctions.statvfs(ts, PyInt.of(fd));
    }

    /// A limit of the system for an open file.
    @PyFunction("fpathconf(fd, name, /)")
    static PyObject fpathconf(ThreadState ts, PyObject fd, PyObject name) {
        return PyInt.of(LimitFunctions.pathconf(ts, PyInt.of(FileName.descriptor(ts, fd)), name));
    }

    /// Two descriptors of a pipe, with flags such as O_NONBLOCK.
    @PyFunction("pipe2(flags, /)")
    static PyObject pipe2(ThreadState ts, int flags) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment ends = c.memory(8);
            c.check(c.call("pipe2", ends, flags | Descriptors.O_CLOEXEC), null);
            Descriptors all = Descriptors.of(ts);
            int in = all.add(NativeFile.of(ends.get(ValueLayout.JAVA_INT, 0)));
            int out = all.add(NativeFile.of(ends.get(ValueLayout.JAVA_INT, 4)));
            if ((flags & Descriptors.O_CLOEXEC) == 0) {
                DescriptorFunctions.setInheritable(ts, in, 1);
                DescriptorFunctions.setInheritable(ts, out, 1);
            }
            return PyTuple.of(PyInt.of(in), PyInt.of(out));
        }
    }

    /// A file that is in memory only.
    @PyFunction("memfd_create(name, flags=1)")
    @ShownSignature("($module, /, name, flags=MFD_CLOEXEC)")
    static int memfdCreate(ThreadState ts, PyObject name, int flags) {
        String text = FileNames.text(ts, FileNames.fspath(ts, name));
        try (CLibrary c = CLibrary.open()) {
            int number = c.call("memfd_create", c.text(text), flags);
            c.check(number, null);
            return Descriptors.of(ts).add(NativeFile.of(number));
        }
    }
}
