package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.io.streams.FinalizingMember;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `FileIO`: the raw stream over a descriptor. Compare CPython Modules/_io/fileio.c.
@NativeType("_io.FileIO")
public final class PyFileIO extends PyStream {
    /// The class `_io.FileIO`.
    public static final PyType TYPE = PyType.builtin("_io.FileIO", PyFileIO.class)
            .base(RawStream.TYPE)
            .doc("A raw stream over an open file.")
            .natives(PyFileIONatives.rows(), FinalizingMember.rows())
            .structure(48, 40, 32)
            .ofModule()
            .order("read readall readinto write seek tell truncate close seekable readable writable " + "fileno isatty")
            .make();

    private static final int WOULD_BLOCK = 11;

    /// How much room there is for the rest of a file at first, how much of it is read at once, and the most there can
    /// be.
    private static final int FIRST_READ = 8192;

    private static final int LONGEST_READ = 1 << 18;
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    static final PyStr NAME = PyStr.intern("name");

    private int fd = -1;
    private FileMode mode = FileMode.NONE;
    private boolean closefd = true;

    PyFileIO(PyType type) {
        super(type);
    }

    /// A stream over an open descriptor, which it does not close.
    public static PyFileIO over(ThreadState ts, int fd, boolean writable, PyObject name) {
        PyFileIO made = allocated(ts, new PyFileIO(TYPE));
        made.fd = fd;
        made.mode = FileMode.of(writable);
        made.closefd = false;
        Attributes.set(ts, made, NAME, name);
        return made;
    }

    @PyNew("FileIO(file, mode='r', closefd=True, opener=None)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return allocated(ts, new PyFileIO(cls));
    }

    @PyInit("FileIO(file, mode='r', closefd=True, opener=None)")
    static void __init__(
            ThreadState ts, PyFileIO self, PyObject file, String mode, boolean closefd, @Nullable PyObject opener) {
        if (self.fd >= 0 && self.closefd) {
            close(ts, self);
        }
        self.mode = FileMode.parse(mode);
        int flags = self.mode.flags();
        self.closefd = closefd;
        ts.audit("open", file, PyStr.of(mode), PyInt.of(flags));
        boolean given = Numbers.isIndex(file);
        self.fd = given ? FileOpening.byNumber(ts, file) : FileOpening.byName(ts, file, flags, closefd, opener);
        self.opened();
        try {
            Attributes.set(ts, self, NAME, file);
            if (self.mode.appending()) {
                self.seekToEnd(ts);
            }
        } catch (PyException e) {
            self.giveUp(ts, given);
            throw e;
        }
    }

    /// Leaves a stream that could not be made: a descriptor that was given stays open.
    private void giveUp(ThreadState ts, boolean given) {
        int number = fd;
        fd = -1;
        if (!given && closefd) {
            try {
                Descriptors.of(ts).close(number);
            } catch (IOException e) {
                throw Errno.error(e, null);
            }
        }
    }

    private void seekToEnd(ThreadState ts) {
        try {
            Descriptors.of(ts).get(fd).seek(0, OpenFile.END);
        } catch (Errno.Failure e) {
            if (e.number != 29) {
                throw Errno.error(e, null);
            }
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// The file, if the stream is open.
    private OpenFile file(ThreadState ts) {
        if (fd < 0) {
            throw Raise.valueError("I/O operation on closed file");
        }
        try {
            return Descriptors.of(ts).get(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Checks that the stream has not been closed; its descriptor may have been.
    private void checkNumber() {
        if (fd < 0) {
            throw Raise.valueError("I/O operation on closed file");
        }
    }

    private OpenFile readableFile(ThreadState ts) {
        OpenFile file = file(ts);
        if (!mode.readable()) {
            throw Streams.unsupported("File not open for reading");
        }
        return file;
    }

    private OpenFile writableFile(ThreadState ts) {
        OpenFile file = file(ts);
        if (!mode.writable()) {
            throw Streams.unsupported("File not open for writing");
        }
        return file;
    }

    /// Reads some bytes; 0 at the end, -1 if nothing is there yet.
    int read(ThreadState ts, byte[] bytes, int offset, int count) {
        OpenFile file = readableFile(ts);
        if (count == 0) {
            return 0;
        }
        try {
            return PendingSignals.transfer(ts, file, () -> file.read(bytes, offset, count));
        } catch (IOException e) {
            return wouldBlock(e);
        }
    }

    /// Tells by -1 that an operation would have to wait; raises any other failure.
    private static int wouldBlock(IOException e) {
        if (Errno.number(e) == WOULD_BLOCK) {
            return -1;
        }
        throw Errno.error(e, null);
    }

    /// Writes some bytes and tells how many; -1 if there is no room yet.
    int write(ThreadState ts, byte[] bytes, int offset, int count) {
        OpenFile file = writableFile(ts);
        try {
            return PendingSignals.transfer(ts, file, () -> file.write(bytes, offset, count));
        } catch (IOException e) {
            return wouldBlock(e);
        }
    }

    /// Reads at most size bytes.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(ThreadState ts, PyFileIO self, @Nullable PyObject size) {
        self.readableFile(ts);
        long limit = Streams.limit(ts, size);
        if (limit < 0) {
            return readall(ts, self);
        }
        byte[] bytes = new byte[(int) Math.min(limit, LARGEST)];
        int n = self.read(ts, bytes, 0, bytes.length);
        return n < 0 ? PyNone.NONE : PyBytes.copyOf(bytes, 0, n);
    }

    /// Reads everything.
    @PyMethod("readall(self, /)")
    static PyObject readall(ThreadState ts, PyFileIO self) {
        self.readableFile(ts);
        byte[] rest = self.rest(ts);
        return rest == null ? PyNone.NONE : PyBytes.of(rest);
    }

    /// The bytes from the position to the end; null if nothing is there yet.
    byte @Nullable [] rest(ThreadState ts) {
        byte[] bytes = new byte[expected(readableFile(ts))];
        int size = 0;
        int n = read(ts, bytes, 0, Math.min(bytes.length, LONGEST_READ));
        while (n > 0) {
            size += n;
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, grown(size));
            }
            n = read(ts, bytes, size, Math.min(bytes.length - size, LONGEST_READ));
        }
        return n < 0 && size == 0 ? null : Arrays.copyOf(bytes, size);
    }

    /// The room for what is left of a file, with a byte to see that nothing follows. What has no size or no position is
    /// read as it comes.
    private static int expected(OpenFile file) {
        try {
            long size = file.size();
            long left = size < FIRST_READ ? 0 : size - file.seek(0, OpenFile.CURRENT);
            return Math.clamp(left + 1, FIRST_READ, LARGEST);
        } catch (IOException e) {
            return FIRST_READ;
        }
    }

    private static int grown(int size) {
        if (size == LARGEST) {
            throw Raise.memoryError();
        }
        return (int) Math.min(2L * size, LARGEST);
    }

    /// Reads into a buffer.
    @PyMethod("readinto(self, buffer, /)")
    static PyObject readinto(ThreadState ts, PyFileIO self, PyObject buffer) {
        try (BufferView view = Buffers.openWritable(ts, buffer, "readinto() argument")) {
            int n = self.read(ts, view.bytes, view.offset, view.length);
            return n < 0 ? PyNone.NONE : PyInt.of(n);
        }
    }

    /// Writes bytes and tells how many.
    @PyMethod("write(self, b, /)")
    static PyObject write(ThreadState ts, PyFileIO self, PyObject b) {
        byte[] bytes = Buffers.bytes(ts, b);
        int n = self.write(ts, bytes, 0, bytes.length);
        return n < 0 ? PyNone.NONE : PyInt.of(n);
    }

    /// Moves the position: from the start (0), the position (1), the end (2).
    @PyMethod("seek(self, pos, whence=0, /)")
    static PyObject seek(ThreadState ts, PyFileIO self, PyObject pos, int whence) {
        OpenFile file = self.file(ts);
        try {
            return PyInt.of(file.seek(Numbers.asSize(ts, pos), whence));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// The position.
    @PyMethod("tell(self, /)")
    static PyObject tell(ThreadState ts, PyFileIO self) {
        return seek(ts, self, PyInt.ZERO, OpenFile.CURRENT);
    }

    /// Sets the size, to the position if none is given.
    @PyMethod("truncate(self, size=None, /)")
    static PyObject truncate(ThreadState ts, PyFileIO self, PyObject size) {
        OpenFile file = self.writableFile(ts);
        PyObject wanted = size == PyNone.NONE ? tell(ts, self) : size;
        try {
            file.truncate(Numbers.asSize(ts, wanted));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
        return wanted;
    }

    /// Closes the file.
    @PyMethod("close(self, /)")
    static void close(ThreadState ts, PyFileIO self) {
        PyException failed = null;
        try {
            PyStream.close(ts, self);
        } catch (PyException e) {
            failed = e;
        }
        int number = self.fd;
        if (number >= 0 && self.closefd) {
            if (self.isFinalizing()) {
                deallocWarn(ts, self, self);
            }
            self.fd = -1;
            try {
                Descriptors.of(ts).close(number);
            } catch (IOException e) {
                throw Errno.error(e, null);
            }
        }
        self.fd = -1;
        if (failed != null) {
            throw failed;
        }
    }

    @PyMethod("_dealloc_warn(self, source, /)")
    @ShownSignature("($self, object, /)")
    static void deallocWarn(ThreadState ts, PyFileIO self, PyObject source) {
        if (self.fd >= 0 && self.closefd) {
            try {
                ts.warnUnclosed("unclosed file " + Text.repr(ts, source), source);
            } catch (PyException e) {
                ts.unraisable(e, null, self);
            }
        }
    }

    /// Whether the position of the file can be changed.
    @PyMethod("seekable(self, /)")
    static boolean seekable(ThreadState ts, PyFileIO self) {
        self.checkNumber();
        try {
            Descriptors.of(ts).get(self.fd).seek(0, OpenFile.CURRENT);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether the file was opened for reading.
    @PyMethod("readable(self, /)")
    static boolean readable(PyFileIO self) {
        self.checkNumber();
        return self.mode.readable();
    }

    /// Whether the file was opened for writing.
    @PyMethod("writable(self, /)")
    static boolean writable(PyFileIO self) {
        self.checkNumber();
        return self.mode.writable();
    }

    /// The number of the file descriptor.
    @PyMethod("fileno(self, /)")
    static int fileno(PyFileIO self) {
        self.checkNumber();
        return self.fd;
    }

    /// Whether the file is a terminal.
    @PyMethod("isatty(self, /)")
    public static boolean isatty(ThreadState ts, PyFileIO self) {
        self.checkNumber();
        OpenFile file = Descriptors.of(ts).getOrNull(self.fd);
        return file != null && file.isTerminal();
    }

    /// True if the file is closed
    @PyGetter("closed")
    static boolean closed(PyFileIO self) {
        return self.fd < 0;
    }

    /// Whether closing the stream closes the descriptor too.
    @PyGetter("closefd")
    static boolean closefd(PyFileIO self) {
        return self.closefd;
    }

    @PyMember("_blksize")
    static int blockSize(PyFileIO self) {
        return Streams.BLOCK_SIZE;
    }

    /// The mode that the file was opened with, in full.
    @PyGetter("mode")
    static String mode(PyFileIO self) {
        return self.mode.text();
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyFileIO self) {
        String cls = "<" + self.type().fullName();
        if (self.fd < 0) {
            return PyStr.of(cls + " [closed]>");
        }
        PyObject name = Attributes.getOrNull(ts, self, NAME);
        String which = name == null ? " fd=" + self.fd : " name=" + Text.repr(ts, name);
        return PyStr.of(cls + which + " mode='" + mode(self) + "' closefd=" + (self.closefd ? "True" : "False") + ">");
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyFileIO self) {
        throw Raise.typeError("cannot pickle '%s' object", self.type().fullName());
    }

    @PyMethod("__reduce_ex__(self, protocol, /)")
    @ShownSignature("($self, object, /)")
    static PyObject reduceEx(PyFileIO self, PyObject protocol) {
        return reduce(self);
    }
}
