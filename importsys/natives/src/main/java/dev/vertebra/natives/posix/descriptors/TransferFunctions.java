package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
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
import java.util.ArrayList;
import java.util.List;

/// The functions of `posix` that move bytes between open files, at a place of one, or into several buffers.
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
        return FileControlFunctions.call(ts, src, (c, in) -> {
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

    /// Reads bytes from a place of a file; the position stays.
    @PyFunction("pread(fd, length, offset, /)")
    static PyObject pread(ThreadState ts, int fd, int length, long offset) {
        if (length < 0) {
            throw Errno.error(22, null);
        }
        byte[] bytes = new byte[length];
        return PyBytes.copyOf(bytes, 0, on(ts, fd, file -> readAt(file, bytes, length, offset)));
    }

    /// Writes bytes to a place of a file; the position stays.
    @PyFunction("pwrite(fd, buffer, offset, /)")
    static int pwrite(ThreadState ts, int fd, PyObject buffer, long offset) {
        byte[] bytes = Buffers.bytes(ts, buffer);
        return on(ts, fd, file -> writeAt(file, bytes, bytes.length, offset));
    }
}
