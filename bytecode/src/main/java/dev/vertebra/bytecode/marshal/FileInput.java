package dev.vertebra.bytecode.marshal;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Bytes that come from the `readinto` of a Python file object, as many as are needed and no more.
final class FileInput extends MarshalInput {
    /// How much is asked for at a time, so that a wrong length in the data reserves no memory.
    private static final int PIECE = 1 << 20;

    private final ThreadState ts;
    private final PyObject file;

    /// Begins to read.
    ///
    /// @throws PyException a TypeError if the file is not one of bytes
    FileInput(ThreadState ts, PyObject file) {
        this.ts = ts;
        this.file = file;
        PyObject nothing = Calls.callMethod(ts, file, "read", PyInt.of(0));
        if (!(nothing instanceof PyBytes)) {
            throw Raise.typeError(
                    "file.read() returned not bytes but %s", nothing.type().name());
        }
    }

    @Override
    int octet() {
        try {
            return bytes(1)[0] & 0xFF;
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.EOFError)) {
                return -1;
            }
            throw e;
        }
    }

    @Override
    byte[] bytes(int count) {
        byte[] all = new byte[Math.min(count, PIECE)];
        int done = 0;
        while (done < count) {
            int piece = Math.min(count - done, PIECE);
            if (done + piece > all.length) {
                all = java.util.Arrays.copyOf(all, Math.min(count, 2 * all.length));
            }
            System.arraycopy(piece(piece), 0, all, done, piece);
            done += piece;
        }
        return all;
    }

    private byte[] piece(int count) {
        PyByteArray target = PyByteArray.of(new byte[count]);
        PyObject view = PyMemoryView.of(ts, target, true);
        PyObject result;
        try (var held = ts.hold(target, view)) {
            result = Calls.callMethod(ts, file, "readinto", view);
        }
        long read = Numbers.asLong(ts, result);
        if (read > count) {
            throw Raise.valueError("read() returned too much data: %s bytes requested, %s returned", count, read);
        }
        if (read < count) {
            throw endOfFile("EOF read where not expected");
        }
        return target.array();
    }

    @Override
    int remaining() {
        return 1 << 16;
    }
}
