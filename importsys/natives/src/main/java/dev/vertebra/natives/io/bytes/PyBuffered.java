package dev.vertebra.natives.io.bytes;

import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A buffer over a raw stream: the state of `BufferedReader`, `BufferedWriter` and `BufferedRandom`.
///
/// At most one of the two is true: there are bytes read ahead (`next < end`), or bytes to be written (`waiting > 0`).
/// An array that goes to the raw stream is the buffer's no more, so that another thread can't change it meanwhile.
/// Compare CPython Modules/_io/bufferedio.c.
public final class PyBuffered extends PyStream {
    private static final PyStr READALL = PyStr.intern("readall");

    /// How much is asked at once of a raw stream that is read to its end.
    private static final int CHUNK = 65_536;

    /// The raw stream; null before `__init__` and after `detach`.
    @Nullable
    PyObject raw;

    /// Whether `__init__` has succeeded.
    private boolean ready;

    private final BufferLock lock = new BufferLock();

    boolean detached;

    /// Whether closing has been tried: the buffer is gone, even if the raw stream is still open.
    boolean closing;

    private final boolean reads;
    private final boolean writes;
    private int size = Streams.BUFFER_SIZE;
    private byte[] ahead = {};
    private int next;
    private int end;
    private byte[] pending = {};
    private int waiting;

    PyBuffered(PyType type, boolean reads, boolean writes) {
        super(type);
        this.reads = reads;
        this.writes = writes;
    }

    /// A buffer over a file, with the size that `open` gives it.
    public static PyBuffered over(ThreadState ts, PyFileIO file, boolean writes) {
        PyBuffered made =
                allocated(ts, new PyBuffered(writes ? BufferedWriter.TYPE : BufferedReader.TYPE, !writes, writes));
        made.open(file, Streams.BLOCK_SIZE);
        return made;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(raw);
    }

    /// Sets the raw stream; for `__init__`.
    void open(PyObject stream, long bufferSize) {
        if (bufferSize <= 0) {
            throw Raise.valueError("buffer size must be strictly positive");
        }
        PyObject before = raw;
        raw = stream;
        Memory.replace(this, before, stream);
        size = (int) Math.min(bufferSize, 1 << 26);
        ahead = pending = new byte[0];
        next = end = waiting = 0;
        closing = false;
        ready = true;
    }

    /// From the begin of `__init__` to its success the stream is not usable.
    void unready() {
        ready = false;
        detached = false;
    }

    /// Takes the lock of an open stream.
    ///
    /// @param message the text of the error if the stream is closed, also by the thread that had the lock before
    void enter(ThreadState ts, String message) {
        checkOpen(ts, message);
        if (lock.enter(ts, this)) {
            try {
                checkOpen(ts, message);
            } catch (PyException e) {
                lock.leave();
                throw e;
            }
        }
    }

    /// Takes the lock of a stream, which may be closed.
    void enter(ThreadState ts) {
        lock.enter(ts, this);
    }

    /// Frees the lock.
    void leave() {
        lock.leave();
    }

    /// The raw stream, if there is one.
    PyObject raw() {
        PyObject stream = raw;
        if (stream == null || !ready) {
            throw detached
                    ? Raise.valueError("raw stream has been detached")
                    : Raise.valueError("I/O operation on uninitialized object");
        }
        return stream;
    }

    /// Checks that the stream is open.
    public void checkOpen(ThreadState ts, String message) {
        PyObject stream = raw();
        boolean closed =
                closing || (stream.type() == PyFileIO.TYPE ? PyFileIO.closed((PyFileIO) stream) : isClosed(ts, stream));
        if (closed) {
            throw Raise.valueError("%s", message);
        }
    }

    boolean reads() {
        return reads;
    }

    boolean writes() {
        return writes;
    }

    int bufferSize() {
        return size;
    }

    // --- the raw stream

    /// Reads from the raw stream; 0 at the end, -1 if nothing is there yet.
    private int rawRead(ThreadState ts, byte[] bytes, int offset, int count) {
        PyObject stream = raw();
        if (stream.type() == PyFileIO.TYPE) {
            return ((PyFileIO) stream).read(ts, bytes, offset, count);
        }
        PyByteArray target = PyByteArray.of(new byte[count]);
        try (var held = ts.hold(target)) {
            PyObject n = Calls.callMethod(ts, stream, "readinto", PyMemoryView.of(ts, target, true));
            if (n == PyNone.NONE) {
                return -1;
            }
            long read = number(ts, n);
            if (read < 0 || read > count) {
                throw AbstractStreams.badLength("readinto", read, count);
            }
            System.arraycopy(target.array(), 0, bytes, offset, (int) read);
            return (int) read;
        }
    }

    private static long number(ThreadState ts, PyObject n) {
        try {
            return Numbers.asSize(ts, n);
        } catch (PyException e) {
            PyException failed = Raise.raise(ExceptionTypes.OSError, "raw readinto() failed");
            failed.value().setCause(e.value());
            failed.value().setContext(e.value());
            throw failed.withContextKnown();
        }
    }

    private void rawWrite(ThreadState ts, byte[] bytes, int count) {
        int done = 0;
        while (done < count) {
            int n;
            try {
                n = rawWriteSome(ts, bytes, done, count - done);
            } catch (PyException e) {
                // What is in the buffer stays there, as in CPython: closing the file tries again.
                keep(bytes, done, count - done);
                throw e;
            }
            if (n < 0) {
                keep(bytes, done, count - done);
                throw blocked(0);
            }
            done += n;
            ts.poll();
        }
    }

    private int rawWriteSome(ThreadState ts, byte[] bytes, int offset, int count) {
        PyObject stream = raw();
        if (stream.type() == PyFileIO.TYPE) {
            return ((PyFileIO) stream).write(ts, bytes, offset, count);
        }
        PyBytes data = PyBytes.copyOf(bytes, offset, offset + count);
        PyObject n = Calls.callMethod(ts, stream, "write", PyMemoryView.of(ts, data, false));
        if (n == PyNone.NONE) {
            return -1;
        }
        long written = Numbers.asSize(ts, n);
        if (written < 0 || written > count) {
            throw AbstractStreams.badLength("write", written, count);
        }
        return (int) written;
    }

    private void keep(byte[] bytes, int offset, int count) {
        byte[] rest = Arrays.copyOfRange(bytes, offset, offset + Math.max(count, size));
        System.arraycopy(bytes, offset, rest, 0, count);
        pending = rest;
        waiting = count;
    }

    long rawSeek(ThreadState ts, PyObject offset, int whence) {
        PyObject position = Calls.callMethod(ts, raw(), "seek", offset, PyInt.of(whence));
        long at = Numbers.asSize(ts, position);
        if (at < 0) {
            throw Raise.raise(
                    dev.vertebra.objectmodel.ExceptionTypes.OSError, "Raw stream returned invalid position %d", at);
        }
        return at;
    }

    // --- writing

    /// Writes bytes under the stream's lock.
    public void writeAlone(ThreadState ts, byte[] bytes, int count) {
        raw();
        enter(ts);
        try {
            checkOpen(ts, "write to closed file");
            write(ts, bytes, 0, count);
        } finally {
            leave();
        }
    }

    /// Writes bytes into the buffer, and the buffer out when it is full. Compare CPython Modules/_io/bufferedio.c
    /// `_io_BufferedWriter_write_impl`.
    void write(ThreadState ts, byte[] bytes, int offset, int count) {
        if (next < end) {
            rewind(ts);
        }
        if (count <= size - waiting && count < size) {
            append(bytes, offset, count);
            return;
        }
        try {
            flush(ts);
        } catch (PyException e) {
            int room = Math.max(0, size - waiting);
            if (!e.matches(ExceptionTypes.BlockingIOError)) {
                throw e;
            }
            append(bytes, offset, Math.min(count, room));
            if (count > room) {
                throw blocked(room);
            }
            return;
        }
        int done = 0;
        while (count - done >= size) {
            int n = rawWriteSome(ts, bytes, offset + done, count - done);
            if (n < 0 && count - done == size) {
                break;
            }
            if (n < 0) {
                append(bytes, offset + done, size);
                throw blocked(done + size);
            }
            done += n;
            ts.poll();
        }
        append(bytes, offset + done, count - done);
    }

    private void append(byte[] bytes, int offset, int count) {
        if (pending.length < waiting + count) {
            pending = Arrays.copyOf(pending, Math.max(size, waiting + count));
        }
        System.arraycopy(bytes, offset, pending, waiting, count);
        waiting += count;
    }

    private static PyException blocked(int written) {
        return Raise.withArgs(
                ExceptionTypes.BlockingIOError,
                PyInt.of(11),
                PyStr.of("write could not complete without blocking"),
                PyInt.of(written));
    }

    /// Writes the buffer out.
    void flush(ThreadState ts) {
        if (waiting > 0) {
            byte[] bytes = pending;
            int count = waiting;
            waiting = 0;
            pending = new byte[0];
            rawWrite(ts, bytes, count);
            if (pending.length == 0) {
                pending = bytes;
            }
        }
    }

    /// Forgets what was read ahead and moves the raw stream back to where the reader is.
    void rewind(ThreadState ts) {
        int unread = end - next;
        next = end = 0;
        if (unread > 0) {
            rawSeek(ts, PyInt.of(-unread), OpenFile.CURRENT);
        }
    }

    /// Gets ready for reading.
    private void beginReading(ThreadState ts) {
        if (writes && waiting > 0) {
            flush(ts);
        }
    }

    // --- reading

    /// Reads ahead when nothing is left; false at the end.
    ///
    /// @return the number of bytes that are there; -1 if nothing is there yet
    int fill(ThreadState ts) {
        beginReading(ts);
        if (next < end) {
            return end - next;
        }
        byte[] bytes = new byte[size];
        int n = rawRead(ts, bytes, 0, size);
        if (n <= 0) {
            return n;
        }
        ahead = bytes;
        next = 0;
        end = n;
        return n;
    }

    /// The bytes read ahead, which stay there.
    PyBytes peek(ThreadState ts) {
        fill(ts);
        return PyBytes.copyOf(ahead, next, end);
    }

    /// Reads everything; null if nothing is there yet.
    @Nullable
    PyObject readAll(ThreadState ts) {
        beginReading(ts);
        byte[] first = Arrays.copyOfRange(ahead, next, end);
        next = end = 0;
        byte[] rest = rawRest(ts);
        if (rest == null) {
            return first.length == 0 ? null : PyBytes.of(first);
        }
        return PyBytes.of(first.length == 0 ? rest : joined(first, rest));
    }

    private static byte[] joined(byte[] first, byte[] rest) {
        byte[] all = Arrays.copyOf(first, Math.addExact(first.length, rest.length));
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /// What is left of the raw stream; null if nothing is there yet.
    private byte @Nullable [] rawRest(ThreadState ts) {
        PyObject stream = raw();
        if (stream.type() == PyFileIO.TYPE) {
            return ((PyFileIO) stream).rest(ts);
        }
        PyObject method = Attributes.getOrNull(ts, stream, READALL);
        if (method == null) {
            return rawRestByChunks(ts);
        }
        PyObject rest = Calls.call0(ts, method);
        if (rest == PyNone.NONE) {
            return null;
        }
        if (rest instanceof PyBytes bytes) {
            return Arrays.copyOf(bytes.array(), bytes.size());
        }
        throw Raise.typeError("readall() should return bytes");
    }

    private byte @Nullable [] rawRestByChunks(ThreadState ts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] bytes = new byte[CHUNK];
        int n = rawRead(ts, bytes, 0, CHUNK);
        while (n > 0) {
            all.write(bytes, 0, n);
            n = rawRead(ts, bytes, 0, CHUNK);
        }
        return n < 0 && all.size() == 0 ? null : all.toByteArray();
    }

    /// Reads as many bytes as are wanted, unless the end comes before.
    ///
    /// @param byBlocks whether only whole blocks go past the buffer, else all that is more than one
    /// @return how many; -1 if nothing is there yet
    int read(ThreadState ts, byte[] bytes, int offset, int count, boolean byBlocks) {
        beginReading(ts);
        int done = 0;
        while (done < count) {
            int have = Math.min(end - next, count - done);
            if (have > 0) {
                System.arraycopy(ahead, next, bytes, offset + done, have);
                next += have;
                done += have;
                continue;
            }
            int direct = byBlocks ? (count - done) / size * size : count - done > size ? count - done : 0;
            int n = direct > 0 ? rawRead(ts, bytes, offset + done, direct) : fill(ts);
            if (direct > 0) {
                done += Math.max(n, 0);
            }
            if (n <= 0) {
                return n < 0 && done == 0 ? -1 : done;
            }
        }
        return done;
    }

    /// Reads at most some bytes with at most one read of the raw stream.
    int readOnce(ThreadState ts, byte[] bytes, int offset, int count) {
        beginReading(ts);
        if (next == end) {
            return count == 0 ? 0 : rawRead(ts, bytes, offset, count);
        }
        int have = Math.min(end - next, count);
        System.arraycopy(ahead, next, bytes, offset, have);
        next += have;
        return have;
    }

    /// Reads a line.
    ///
    /// @param limit the greatest number of bytes, or -1
    PyBytes readLine(ThreadState ts, long limit) {
        beginReading(ts);
        ByteArrayOutputStream line = null;
        long room = limit < 0 ? Long.MAX_VALUE : limit;
        while (room > 0 && fill(ts) > 0) {
            int stop = room < end - next ? next + (int) room : end;
            int at = next;
            while (at < stop && ahead[at] != '\n') {
                at++;
            }
            boolean whole = at < stop || stop - next == room;
            int to = at < stop ? at + 1 : stop;
            if (whole && line == null) {
                PyBytes result = PyBytes.copyOf(ahead, next, to);
                next = to;
                return result;
            }
            if (line == null) {
                line = new ByteArrayOutputStream();
            }
            line.write(ahead, next, to - next);
            room -= to - next;
            next = to;
            if (whole) {
                break;
            }
        }
        return line == null ? PyBytes.EMPTY : PyBytes.of(line.toByteArray());
    }

    // --- the position

    long tell(ThreadState ts) {
        long at = rawSeek(ts, PyInt.ZERO, OpenFile.CURRENT);
        // A character device may say 0 wherever it is.
        return Math.max(0, at - (end - next) + waiting);
    }

    long seek(ThreadState ts, PyObject offset, int whence) {
        if (reads && whence != OpenFile.END && next < end) {
            long at = rawSeek(ts, PyInt.ZERO, OpenFile.CURRENT);
            long wanted = Numbers.asSize(ts, offset) + (whence == OpenFile.CURRENT ? at - (end - next) : 0);
            if (wanted >= at - end && wanted <= at) {
                next = (int) (wanted - (at - end));
                // A character device may say 0 wherever it is.
                return Math.max(0, wanted);
            }
        }
        flush(ts);
        PyObject target = offset;
        if (whence == OpenFile.CURRENT && next < end) {
            target = Numbers.subtract(ts, offset, PyInt.of(end - next));
        }
        long at = rawSeek(ts, target, whence);
        next = end = 0;
        return at;
    }

    /// What was read ahead, and at most one read of the raw stream: into the view if it has more room than the buffer.
    /// Compare CPython Modules/_io/bufferedio.c `_buffered_readinto_generic`.
    private int readIntoOnce(ThreadState ts, BufferView view) {
        beginReading(ts);
        int have = Math.min(end - next, view.length);
        if (have == 0 && view.length > 0 && view.length <= size) {
            have = Math.min(fill(ts), view.length);
        }
        if (have > 0) {
            System.arraycopy(ahead, next, view.bytes, view.offset, have);
            next += have;
        }
        if (have < 0 || view.length - have <= size) {
            return have;
        }
        int more = rawRead(ts, view.bytes, view.offset + have, view.length - have);
        return have == 0 ? more : have + Math.max(0, more);
    }

    /// Reads into a view.
    PyObject readInto(ThreadState ts, BufferView view, boolean once) {
        int n = once ? readIntoOnce(ts, view) : read(ts, view.bytes, view.offset, view.length, false);
        return n < 0 ? PyNone.NONE : PyInt.of(n);
    }
}
