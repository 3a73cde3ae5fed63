package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import org.jspecify.annotations.Nullable;

/// `bytes_iterator` and `bytearray_iterator`: what is iterated over, or null when exhausted, and the next position.
@NativeType("bytes_iterator")
final class BytesIterator extends PlainIterator {
    private static final PyType OF_BYTES = PyType.builtin("bytes_iterator", BytesIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, BytesIteratorNatives.rows())
            .make();
    private static final PyType OF_BYTEARRAY = PyType.builtin("bytearray_iterator", BytesIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, Native.of("bytearray_iterator", BytesIteratorNatives.rows()))
            .make();

    private @Nullable ByteString source;
    private int index;

    BytesIterator(ByteString source) {
        super(source instanceof PyBytes ? OF_BYTES : OF_BYTEARRAY);
        this.source = source;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        ByteString bytes = source;
        if (bytes == null) {
            return null;
        }
        if (index < bytes.size()) {
            return PyInt.of(bytes.array()[index++] & 0xFF);
        }
        source = null;
        Memory.dropped(this, bytes);
        return null;
    }

    @Override
    protected boolean givesAtom() {
        return true;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(source);
    }

    /// How many bytes are left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(BytesIterator self) {
        return self.source == null ? 0 : Math.max(0, self.source.size() - self.index);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, BytesIterator self) {
        PyObject iter = builtin(ts, "iter");
        return self.source == null ? exhausted(iter, PyTuple.EMPTY) : reduced(iter, self.source, self.index);
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, BytesIterator self, PyObject object) {
        long index = Arguments.position(ts, object);
        if (self.source != null) {
            self.index = Math.clamp(index, 0, self.source.size());
        }
    }
}
