package dev.vertebra.natives.io.bytes;

import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import java.util.Arrays;

/// `BytesIO`: a stream of bytes in memory. Compare CPython Modules/_io/bytesio.c.
public final class PyBytesIO extends PyStream {
    /// The class `_io.BytesIO`.
    public static final PyType TYPE = PyType.builtin("_io.BytesIO", PyBytesIO.class)
            .base(AbstractStreams.BUFFERED)
            .doc("A buffered stream of bytes in memory.")
            .natives(BytesIOMethodsNatives.rows())
            .structure(64, 40, 48)
            .ofModule()
            .order("readable seekable writable close flush isatty tell write writelines read1 "
                    + "readinto readline readlines read getbuffer getvalue seek")
            .make();

    byte[] bytes = {};
    int size;
    long position;
    boolean closed;
    private int exports;

    PyBytesIO(PyType type) {
        super(type);
    }

    void checkOpen() {
        if (closed) {
            throw Streams.closed();
        }
    }

    void checkExports() {
        if (exports > 0) {
            throw Raise.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    /// Opens a view of the contents for the object that shows them.
    BufferView openBuffer(PyBytesIOBuffer shown) {
        exports++;
        return BufferView.ofBytes(shown, bytes, 0, size, false);
    }

    /// Closes a view.
    void closeBuffer() {
        exports = Math.max(0, exports - 1);
    }

    /// A view keeps its stream alive: where objects do not die in order, an unreachable stream has no reachable view.
    @Override
    protected void unreachable() {
        exports = 0;
    }

    /// Takes bytes from the position.
    PyBytes take(long count) {
        int from = (int) Math.min(position, size);
        int to = count < 0 ? size : (int) Math.min(size, from + count);
        if (to > from) {
            position = to;
        }
        return PyBytes.copyOf(bytes, from, to);
    }

    /// Takes a line, or a part of it.
    PyBytes line(long limit) {
        int from = (int) Math.min(position, size);
        int stop = limit < 0 ? size : (int) Math.min(size, from + limit);
        int to = from;
        while (to < stop && bytes[to++] != '\n') {}
        return take(to - from);
    }

    /// Writes bytes at the position.
    void put(byte[] source, int offset, int count) {
        if (position + count > Integer.MAX_VALUE - 8) {
            throw Raise.overflowError("new buffer size too large");
        }
        int to = (int) position + count;
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(to, bytes.length + (bytes.length >> 1) + 16));
        }
        if (position > size) {
            Arrays.fill(bytes, size, (int) position, (byte) 0);
        }
        System.arraycopy(source, offset, bytes, (int) position, count);
        position = to;
        size = Math.max(size, to);
    }
}
