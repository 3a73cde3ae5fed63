package dev.vertebra.natives.struct;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Moves structs into and out of bytes-like objects: what functions and methods have in common.
final class Transfer {
    private Transfer() {}

    static PyBytes pack(ThreadState ts, Layout layout, PyObject[] args, int from, int count) {
        if (count != layout.values()) {
            throw StructState.failure(ts, "pack expected %s items for packing (got %s)", layout.values(), count);
        }
        if (layout.size() > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        byte[] out = new byte[(int) layout.size()];
        Packing.pack(ts, layout, args, from, out, 0);
        return PyBytes.of(out);
    }

    static void packInto(ThreadState ts, Layout layout, PyObject[] args, int from, int count) {
        if (count < 2) {
            throw StructState.failure(ts, "pack_into expected %s argument", count == 0 ? "buffer" : "offset");
        }
        if (count - 2 != layout.values()) {
            throw StructState.failure(
                    ts, "pack_into expected %s items for packing (got %s)", layout.values(), count - 2);
        }
        try (BufferView view = Buffers.openWritable(ts, args[from], "argument")) {
            long offset = Items.indexOf(ts, args[from + 1]);
            if (offset < 0 && offset + layout.size() > 0) {
                throw StructState.failure(ts, "no space to pack %s bytes at offset %s", layout.size(), offset);
            }
            long at = offset(ts, layout, view, offset, "pack_into", "packing");
            Packing.pack(ts, layout, args, from + 2, view.bytes, view.offset + (int) at);
        }
    }

    static PyTuple unpack(ThreadState ts, Layout layout, PyObject buffer) {
        if (buffer.type() == PyBytes.TYPE) {
            byte[] bytes = Buffers.bytes(ts, buffer);
            checkLength(ts, layout, bytes.length);
            return Unpacking.unpack(layout, bytes, 0);
        }
        try (BufferView view = Buffers.openSimple(ts, buffer)) {
            checkLength(ts, layout, view.length);
            return Unpacking.unpack(layout, view.bytes, view.offset);
        }
    }

    private static void checkLength(ThreadState ts, Layout layout, int length) {
        if (length != layout.size()) {
            throw StructState.failure(ts, "unpack requires a buffer of %s bytes", layout.size());
        }
    }

    static PyTuple unpackFrom(ThreadState ts, Layout layout, PyObject buffer, @Nullable PyObject start) {
        try (BufferView view = Buffers.openSimple(ts, buffer)) {
            long offset = start == null ? 0 : Arguments.asLong(ts, start);
            if (offset < 0 && offset + layout.size() > 0) {
                throw StructState.failure(ts, "not enough data to unpack %s bytes at offset %s", layout.size(), offset);
            }
            long at = offset(ts, layout, view, offset, "unpack_from", "unpacking");
            return Unpacking.unpack(layout, view.bytes, view.offset + (int) at);
        }
    }

    private static long offset(
            ThreadState ts, Layout layout, BufferView view, long offset, String function, String doing) {
        long at = offset;
        if (at < 0) {
            if (at + view.length < 0) {
                throw StructState.failure(ts, "offset %s out of range for %s-byte buffer", at, view.length);
            }
            at += view.length;
        }
        if (view.length - at < layout.size()) {
            throw tooSmall(ts, layout, view, at, function, doing);
        }
        return at;
    }

    private static PyException tooSmall(
            ThreadState ts, Layout layout, BufferView view, long at, String function, String doing) {
        return StructState.failure(
                ts,
                "%s requires a buffer of at least %s bytes for %s %s bytes at offset %s (actual buffer size is %s)",
                function,
                Long.toUnsignedString(layout.size() + at),
                doing,
                layout.size(),
                at,
                view.length);
    }

    static PyObject iterate(ThreadState ts, Layout layout, PyObject buffer) {
        if (layout.size() == 0) {
            throw StructState.failure(ts, "cannot iteratively unpack with a struct of length 0");
        }
        BufferView view = Buffers.openSimple(ts, buffer);
        if (view.length % layout.size() != 0) {
            view.close();
            throw StructState.failure(
                    ts, "iterative unpacking requires a buffer of a multiple of %s bytes", layout.size());
        }
        return new UnpackIterator(layout, view);
    }
}
