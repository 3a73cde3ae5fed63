package dev.vertebra.objectmodel;

import java.util.Arrays;

/// A mutable sequence of bytes.
///
/// While views are open ([#exports]) its size does not change. Compare CPython Objects/bytearrayobject.c.
public class PyByteArray extends ByteString {
    /// `bytearray`.
    public static final PyType TYPE = ByteArrayMethods.makeType();

    private byte[] bytes;
    private int size;
    private int allocated;
    private int exports;

    PyByteArray(PyType type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
        this.size = bytes.length;
        this.allocated = size == 0 ? 0 : size + 1;
    }

    /// The bytearray with these contents.
    ///
    /// @param bytes the contents; the object owns the array from now on
    public static PyByteArray of(byte[] bytes) {
        return new PyByteArray(TYPE, bytes);
    }

    @Override
    public final byte[] array() {
        return bytes;
    }

    @Override
    public final int size() {
        return size;
    }

    /// How many bytes CPython would have allocated, with the zero at the end; 0 if it has never had any.
    final int allocated() {
        return allocated;
    }

    @Override
    PyByteArray make(byte[] contents) {
        return of(contents);
    }

    @Override
    public BufferView openBuffer(ThreadState ts, boolean writable) {
        exports++;
        return BufferView.ofBytes(this, bytes, 0, size, false);
    }

    @Override
    public void closeBuffer(BufferView view) {
        exports--;
    }

    /// Checks that the size may change.
    ///
    /// @throws PyException a BufferError if views are open
    final void checkResizable() {
        // Where nothing is counted, nobody says when a view is no longer used.
        if (exports > 0 && Memory.COUNTING) {
            throw Raise.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    /// Sets a byte.
    final void set(int index, int value) {
        bytes[index] = (byte) value;
    }

    /// Appends a byte.
    final void append(int value) {
        checkResizable();
        ensureRoom(size + 1);
        resized(size + 1);
        bytes[size++] = (byte) value;
    }

    /// Puts bytes in place of a range.
    ///
    /// @throws PyException a BufferError if the size changes while views are open
    final void replace(int from, int to, byte[] source, int start, int count) {
        int change = count - (to - from);
        if (change != 0) {
            checkResizable();
            if (change > Integer.MAX_VALUE - 8 - size) {
                throw Raise.memoryError();
            }
            byte[] before = bytes;
            ensureRoom(size + change);
            System.arraycopy(before, to, bytes, to + change, size - to);
            size += change;
        }
        System.arraycopy(source, start, bytes, from, count);
        if (size < bytes.length / 2 && bytes.length > 64) {
            bytes = Arrays.copyOf(bytes, size);
        }
        if (change != 0) {
            resized(size);
        }
    }

    private void ensureRoom(int wanted) {
        if (wanted > bytes.length) {
            resized(wanted);
            bytes = Arrays.copyOf(bytes, allocated);
        }
    }

    /// Keeps the count of what is allocated. Compare CPython Objects/bytearrayobject.c `PyByteArray_Resize`.
    private void resized(int newSize) {
        if (newSize < allocated) {
            if (newSize < allocated / 2) {
                allocated = newSize + 1;
            }
        } else if (newSize <= allocated * 1.125) {
            allocated = (int) Math.min(Integer.MAX_VALUE - 8, newSize + (newSize >> 3) + (newSize < 9 ? 3 : 6L));
        } else {
            allocated = newSize + 1;
        }
    }

    /// Takes over the contents of an array.
    final void setContents(byte[] contents) {
        if (contents.length != size) {
            checkResizable();
            resized(contents.length);
        }
        bytes = contents;
        size = contents.length;
    }
}
