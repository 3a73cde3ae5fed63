package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A view of another object's memory as a Python object.
///
/// Views made from a view share a [ManagedBuffer], which is closed when the last of them is released. The natives stand
/// in
/// [MemoryViewMethods] and [MemoryViewItems]. Compare CPython Objects/memoryobject.c.
public final class PyMemoryView extends PyObject implements BufferExporter {
    /// `memoryview`.
    public static final PyType TYPE = MemoryViewMethods.makeType();

    /// The memory; null once the view has been released.
    private @Nullable ManagedBuffer source;

    /// The view's own layout over the memory of the source.
    private final BufferView layout;

    /// Whether no other view may be made of it.
    private boolean restricted;

    private int exports;
    private long hash = -1;

    /// The view's layout, released or not.
    BufferView layout() {
        return layout;
    }

    private PyMemoryView(ManagedBuffer source, BufferView layout) {
        super(TYPE);
        this.source = source;
        this.layout = layout;
        source.enter();
    }

    /// A view of an object.
    ///
    /// @throws PyException a TypeError if the object does not show its memory
    public static PyMemoryView of(ThreadState ts, PyObject object, boolean writable) {
        if (object instanceof PyMemoryView view) {
            BufferView open = view.open();
            if (writable && open.readOnly) {
                throw Raise.bufferError("memoryview: underlying buffer is not writable");
            }
            return view.with(open);
        }
        BufferView view = Buffers.openOrNull(ts, object, writable);
        if (view == null) {
            throw Raise.typeError("memoryview: a bytes-like object is required, not '%s'", object.type.fullName());
        }
        return new PyMemoryView(new ManagedBuffer(view), view);
    }

    /// A view of what an object of a native class shows, whatever a subclass says.
    public static PyMemoryView ofExporter(ThreadState ts, PyObject exporter, int flags) {
        BufferView view = Buffers.openNative(ts, exporter, flags);
        return new PyMemoryView(new ManagedBuffer(view), view);
    }

    /// A view of memory that has been opened already and is closed with the view.
    public static PyMemoryView ofOpen(BufferView view) {
        return new PyMemoryView(new ManagedBuffer(view), view);
    }

    /// A view of memory that is about to be taken back: it can be read, but no other view can be made of it.
    static PyMemoryView restricted(BufferView view) {
        BufferView shown = new BufferView(
                PyNone.NONE,
                view.bytes,
                view.offset,
                view.readOnly,
                view.format,
                view.itemSize,
                view.shape,
                view.strides,
                () -> {});
        PyMemoryView made = new PyMemoryView(new ManagedBuffer(shown), shown);
        made.restricted = true;
        return made;
    }

    /// Another view of the same memory.
    PyMemoryView with(BufferView newLayout) {
        return new PyMemoryView(unrestricted(), newLayout);
    }

    /// The part that a slice names. The memory stays open while the slice is asked for its numbers, even if that
    /// releases this view.
    PyMemoryView part(ThreadState ts, PySlice slice) {
        ManagedBuffer open = unrestricted();
        try (ThreadState.Hold held = ts.hold(open)) {
            open.enter();
            try {
                SliceIndices part = SliceIndices.of(ts, slice);
                return new PyMemoryView(open, MemoryViewItems.part(layout, part));
            } finally {
                open.leave();
            }
        }
    }

    private ManagedBuffer unrestricted() {
        ManagedBuffer open = source();
        if (restricted) {
            throw Raise.valueError("cannot create new view on restricted memoryview");
        }
        return open;
    }

    private ManagedBuffer source() {
        ManagedBuffer open = source;
        if (open == null) {
            throw Raise.valueError("operation forbidden on released memoryview object");
        }
        return open;
    }

    /// The layout.
    ///
    /// @throws PyException a ValueError if the view has been released
    BufferView open() {
        source();
        return layout;
    }

    /// How many dimensions it has, released or not.
    int dimensions() {
        return layout.shape.length;
    }

    boolean isReleased() {
        return source == null;
    }

    /// The object whose memory it is.
    PyObject owner() {
        return source().owner();
    }

    /// The object whose memory it is or was.
    PyObject firstOwner() {
        return layout.owner;
    }

    /// Gives the memory back.
    ///
    /// @throws PyException a BufferError if others use the view
    void release() {
        ManagedBuffer open = source;
        if (open == null) {
            return;
        }
        if (exports > 0) {
            throw Raise.bufferError("memoryview has %s exported buffer%s", exports, exports == 1 ? "" : "s");
        }
        source = null;
        open.leave();
        Memory.dropped(this, open);
    }

    /// Gives the memory back if nobody uses the view.
    void releaseIfOpen() {
        if (exports == 0) {
            release();
        }
    }

    /// The hash that has been computed, or -1.
    long knownHash() {
        return hash;
    }

    void setHash(long newHash) {
        hash = newHash;
    }

    @Override
    public BufferView openBuffer(ThreadState ts, boolean writable) {
        unrestricted();
        BufferView open = layout;
        if (writable && open.readOnly) {
            throw Raise.bufferError("memoryview: underlying buffer is not writable");
        }
        exports++;
        return new BufferView(
                this,
                open.bytes,
                open.offset,
                open.readOnly,
                open.format,
                open.itemSize,
                open.shape,
                open.strides,
                null);
    }

    @Override
    public void closeBuffer(BufferView view) {
        exports--;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(source);
    }

    @Override
    protected void died() {
        ManagedBuffer open = source;
        if (open != null) {
            source = null;
            open.leave();
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// All elements as nested lists; the element itself if there is no dimension.
    PyObject toList() {
        BufferView view = open();
        char code = BufferElement.code(view.format);
        if (code == 0) {
            throw BufferElement.unsupported(view.format);
        }
        return list(view, code, 0, view.offset);
    }

    private static PyObject list(BufferView view, char code, int dimension, int at) {
        if (dimension == view.shape.length) {
            return BufferElement.read(view.bytes, at, code);
        }
        int n = view.shape[dimension];
        PyObject[] items = new PyObject[n];
        for (int i = 0; i < n; i++) {
            items[i] = list(view, code, dimension + 1, at + i * view.strides[dimension]);
        }
        return PyList.of(items);
    }

    /// Where the elements of a view begin, the last index running fastest, or the first one.
    static List<Integer> positions(BufferView view, boolean firstFastest) {
        List<Integer> positions = new ArrayList<>();
        int[] index = new int[view.shape.length];
        int count = view.itemSize == 0 ? 0 : view.length / view.itemSize;
        for (int n = 0; n < count; n++) {
            int at = view.offset;
            for (int d = 0; d < index.length; d++) {
                at += index[d] * view.strides[d];
            }
            positions.add(at);
            for (int k = 0; k < index.length; k++) {
                int d = firstFastest ? k : index.length - 1 - k;
                if (++index[d] < view.shape[d]) {
                    break;
                }
                index[d] = 0;
            }
        }
        return positions;
    }

    /// Numbers as a tuple.
    static PyTuple tuple(int @Nullable [] numbers) {
        if (numbers == null) {
            return PyTuple.EMPTY;
        }
        PyObject[] items = new PyObject[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyInt.of(numbers[i]);
        }
        return PyTuple.of(items);
    }
}
