package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An open view of an object's memory: bytes, and how they are divided into elements.
///
/// The element with indexes i, j, … begins at `offset + i * strides[0] + j * strides[1] + …` of [#bytes]. Compare
/// CPython Include/pybuffer.h `Py_buffer`.
public final class BufferView implements AutoCloseable {
    /// The object whose memory it is.
    public final PyObject owner;

    /// The memory.
    public final byte[] bytes;

    /// Where the first element begins.
    public final int offset;

    /// The number of bytes that all elements take.
    public final int length;

    /// Whether the memory must not be written to.
    public final boolean readOnly;

    /// The format of an element, as the `struct` module has it.
    public final String format;

    /// The number of bytes of an element.
    public final int itemSize;

    /// The number of elements in each dimension.
    public final int[] shape;

    /// The distance in bytes between elements in each dimension.
    public final int[] strides;

    private boolean open = true;
    private final @Nullable Runnable closing;

    /// A view of elements in any number of dimensions.
    ///
    /// @param closing what is to be done when the view is closed, or null for the exporter's
    /// [BufferExporter#closeBuffer]
    public BufferView(
            PyObject owner,
            byte[] bytes,
            int offset,
            boolean readOnly,
            String format,
            int itemSize,
            int[] shape,
            int[] strides,
            @Nullable Runnable closing) {
        this.owner = owner;
        this.bytes = bytes;
        this.offset = offset;
        this.readOnly = readOnly;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape;
        this.strides = strides;
        this.closing = closing;
        int size = itemSize;
        for (int n : shape) {
            size *= n;
        }
        this.length = size;
    }

    /// A view of elements that stand one after another.
    public static BufferView of(
            PyObject owner, byte[] bytes, int offset, int count, boolean readOnly, String format, int itemSize) {
        return new BufferView(
                owner, bytes, offset, readOnly, format, itemSize, new int[] {count}, new int[] {itemSize}, null);
    }

    /// A view of bytes.
    public static BufferView ofBytes(PyObject owner, byte[] bytes, int offset, int length, boolean readOnly) {
        return of(owner, bytes, offset, length, readOnly, "B", 1);
    }

    /// Whether the elements stand one after another, the last index running fastest.
    public boolean isContiguous() {
        if (length == 0) {
            return true;
        }
        int step = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] > 1 && strides[i] != step) {
                return false;
            }
            step *= shape[i];
        }
        return true;
    }

    /// Whether a memoryview says of the elements that they stand one after another: as [#isContiguous], but an empty
    /// row with another step than the size of an element doesn't.
    public boolean isRowMajor() {
        return shape.length == 1 ? shape[0] == 1 || strides[0] == itemSize : isContiguous();
    }

    /// The bytes of all elements, one after another, in an array of their own.
    public byte[] toBytes() {
        if (isContiguous()) {
            return Arrays.copyOfRange(bytes, offset, offset + length);
        }
        byte[] out = new byte[length];
        copy(0, offset, out, 0);
        return out;
    }

    private int copy(int dimension, int from, byte[] out, int to) {
        if (dimension == shape.length) {
            System.arraycopy(bytes, from, out, to, itemSize);
            return to + itemSize;
        }
        int at = to;
        for (int i = 0; i < shape[dimension]; i++) {
            at = copy(dimension + 1, from + i * strides[dimension], out, at);
        }
        return at;
    }

    /// Closes the view; once is enough.
    @Override
    public void close() {
        if (open) {
            open = false;
            if (closing != null) {
                closing.run();
            } else {
                ((BufferExporter) owner).closeBuffer(this);
            }
        }
    }
}
