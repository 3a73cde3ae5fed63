package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// Access to the elements of a `memoryview`: indexes, slices, iteration.
@NativeType("memoryview")
final class MemoryViewItems {
    private MemoryViewItems() {}

    @PySpecial
    static long __len__(PyMemoryView self) {
        BufferView view = self.open();
        if (view.shape.length == 0) {
            throw Raise.typeError("0-dim memory has no length");
        }
        return view.shape[0];
    }

    @PySpecial
    static PyObject __iter__(PyMemoryView self) {
        // A view of several dimensions says so even when it is released.
        BufferView view = self.layout();
        if (view.shape.length == 0) {
            throw Raise.typeError("invalid indexing of 0-dim memory");
        }
        if (view.shape.length > 1) {
            throw Raise.raise(ExceptionTypes.NotImplementedError, "multi-dimensional sub-views are not implemented");
        }
        code(self.open());
        return new Iterator(self);
    }

    private static char code(BufferView view) {
        char code = BufferElement.code(view.format);
        if (code == 0) {
            throw BufferElement.unsupported(view.format);
        }
        return code;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyMemoryView self, PyObject key) {
        BufferView view = self.open();
        int dimensions = view.shape.length;
        if (dimensions == 0) {
            if (key instanceof PyTuple tuple && tuple.size() == 0) {
                return BufferElement.read(view.bytes, view.offset, code(view));
            }
            if (key == PyEllipsis.INSTANCE) {
                return self;
            }
            throw Raise.typeError("invalid indexing of 0-dim memory");
        }
        if (Numbers.isIndex(key)) {
            long index = Items.indexOf(ts, key);
            view = self.open();
            if (dimensions > 1) {
                throw Raise.raise(
                        ExceptionTypes.NotImplementedError, "multi-dimensional sub-views are not implemented");
            }
            return BufferElement.read(view.bytes, view.offset + position(view, 0, index), code(view));
        }
        if (key instanceof PySlice slice) {
            return self.part(ts, slice);
        }
        if (key instanceof PyTuple tuple) {
            if (isIndexes(tuple)) {
                int at = position(ts, view, tuple);
                return BufferElement.read(self.open().bytes, at, code(view));
            }
            if (isSlices(tuple)) {
                throw Raise.raise(ExceptionTypes.NotImplementedError, "multi-dimensional slicing is not implemented");
            }
        }
        throw Raise.typeError("memoryview: invalid slice key");
    }

    private static boolean isIndexes(PyTuple tuple) {
        if (tuple.size() == 0) {
            throw Raise.raise(ExceptionTypes.NotImplementedError, "sub-views are not implemented");
        }
        for (int i = 0; i < tuple.size(); i++) {
            if (!Numbers.isIndex(tuple.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlices(PyTuple tuple) {
        for (int i = 0; i < tuple.size(); i++) {
            if (!(tuple.get(i) instanceof PySlice)) {
                return false;
            }
        }
        return tuple.size() > 0;
    }

    private static int position(BufferView view, int dimension, long index) {
        int n = view.shape[dimension];
        long at = index < 0 ? index + n : index;
        if (at < 0 || at >= n) {
            throw Raise.indexError("index out of bounds on dimension %s", dimension + 1);
        }
        return (int) at * view.strides[dimension];
    }

    private static int position(ThreadState ts, BufferView view, PyTuple indexes) {
        if (indexes.size() > view.shape.length) {
            throw Raise.typeError(
                    "cannot index %s-dimension view with %s-element tuple", view.shape.length, indexes.size());
        }
        if (indexes.size() < view.shape.length) {
            throw Raise.raise(ExceptionTypes.NotImplementedError, "sub-views are not implemented");
        }
        int at = view.offset;
        for (int i = 0; i < indexes.size(); i++) {
            at += position(view, i, Items.indexOf(ts, indexes.get(i)));
        }
        return at;
    }

    private static BufferView slice(ThreadState ts, PyMemoryView self, PySlice slice) {
        SliceIndices part = SliceIndices.of(ts, slice);
        return part(self.open(), part);
    }

    /// The layout of a part of a view's first dimension.
    static BufferView part(BufferView v, SliceIndices part) {
        part.adjust(v.shape[0]);
        int[] shape = v.shape.clone();
        int[] strides = v.strides.clone();
        shape[0] = part.count;
        strides[0] = Math.clamp(v.strides[0] * part.step, -Integer.MAX_VALUE, Integer.MAX_VALUE);
        int offset = part.count == 0 ? v.offset : v.offset + (int) part.start * v.strides[0];
        return new BufferView(v.owner, v.bytes, offset, v.readOnly, v.format, v.itemSize, shape, strides, null);
    }

    @PySpecial
    static void mp_ass_subscript(ThreadState ts, PyMemoryView self, PyObject key, @Nullable PyObject value) {
        BufferView view = self.open();
        if (view.readOnly) {
            throw Raise.typeError("cannot modify read-only memory");
        }
        if (value == null) {
            throw Raise.typeError("cannot delete memory");
        }
        if (view.shape.length == 0) {
            boolean whole = key == PyEllipsis.INSTANCE || key instanceof PyTuple tuple && tuple.size() == 0;
            if (!whole) {
                throw Raise.typeError("invalid indexing of 0-dim memory");
            }
            BufferElement.write(ts, view.bytes, view.offset, code(view), value);
            return;
        }
        if (Numbers.isIndex(key)) {
            if (view.shape.length > 1) {
                throw Raise.raise(ExceptionTypes.NotImplementedError, "sub-views are not implemented");
            }
            long index = Items.indexOf(ts, key);
            put(ts, self, view.offset + position(view, 0, index), value);
        } else if (key instanceof PySlice slice && view.shape.length == 1) {
            assignSlice(ts, self, slice, value);
        } else if (key instanceof PyTuple tuple && isIndexes(tuple)) {
            put(ts, self, position(ts, view, tuple), value);
        } else if (key instanceof PySlice || key instanceof PyTuple t && isSlices(t)) {
            throw Raise.raise(
                    ExceptionTypes.NotImplementedError,
                    "memoryview slice assignments are currently restricted to ndim = 1");
        } else {
            throw Raise.typeError("memoryview: invalid slice key");
        }
    }

    private static void put(ThreadState ts, PyMemoryView self, int at, PyObject value) {
        BufferView view = self.open();
        byte[] element = new byte[8];
        BufferElement.write(ts, element, 0, code(view), value);
        System.arraycopy(element, 0, self.open().bytes, at, view.itemSize);
    }

    private static void assignSlice(ThreadState ts, PyMemoryView self, PySlice slice, PyObject value) {
        try (BufferView source = Buffers.open(ts, value)) {
            BufferView target = slice(ts, self, slice);
            boolean alike = source.shape.length == 1
                    && source.shape[0] == target.shape[0]
                    && source.itemSize == target.itemSize
                    && BufferElement.code(source.format) == BufferElement.code(target.format);
            if (!alike) {
                throw Raise.valueError("memoryview assignment: lvalue and rvalue have different structures");
            }
            byte[] contents = source.toBytes();
            int size = target.itemSize;
            for (int i = 0; i < target.shape[0]; i++) {
                System.arraycopy(contents, i * size, target.bytes, target.offset + i * target.strides[0], size);
            }
        }
    }

    /// `memory_iterator`: a view, or null when exhausted, and the next position.
    static final class Iterator extends PyIterator {
        static final PyType TYPE = PyType.builtin("memory_iterator", Iterator.class)
                .sealed()
                .flags(PyType.NO_INSTANTIATION)
                .natives(PyIterator.ROWS)
                .make();

        private @Nullable PyMemoryView view;
        private int index;

        Iterator(PyMemoryView view) {
            super(TYPE);
            this.view = view;
        }

        @Override
        public @Nullable PyObject next(ThreadState ts) {
            PyMemoryView source = view;
            if (source == null) {
                return null;
            }
            BufferView open = source.open();
            if (open.shape.length > 1) {
                throw Raise.raise(
                        ExceptionTypes.NotImplementedError, "multi-dimensional sub-views are not implemented");
            }
            if (index < open.shape[0]) {
                return BufferElement.read(open.bytes, open.offset + index++ * open.strides[0], code(open));
            }
            view = null;
            Memory.dropped(this, source);
            return null;
        }

        @Override
        public void traverse(Visitor visitor) {
            visitor.visit(view);
        }
    }
}
