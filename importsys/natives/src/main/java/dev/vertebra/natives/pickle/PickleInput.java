package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of pickles on their way in: from an object in memory, or from a file as they are needed.
///
/// A file that can show what comes without moving on (`peek`) is asked for more than is needed; what was looked at is
/// skipped before the next read, and at the end. Compare CPython Modules/_pickle.c `_Unpickler_ReadFromFile`.
final class PickleInput {
    private static final int PREFETCH = 128 * 1024;

    /// Up to here the file fills an array of ours; more it brings itself, as far as it has it.
    private static final long MOST_READ_INTO = 1 << 26;

    private final PyUnpickler owner;

    /// What there is, from [#at] to [#end].
    byte[] bytes = new byte[0];

    int at;
    int end;

    /// How far the file itself has moved on in what there is.
    private int consumed;

    PickleInput(PyUnpickler owner) {
        this.owner = owner;
    }

    /// Takes the bytes of an object.
    void set(ThreadState ts, PyObject data) {
        bytes = Buffers.bytes(ts, data);
        at = 0;
        end = bytes.length;
        consumed = end;
    }

    /// Forgets what there is.
    void clear() {
        bytes = new byte[0];
        at = 0;
        end = 0;
        consumed = 0;
    }

    private static PyException truncated(ThreadState ts) {
        return PickleState.unpickling(ts, "pickle data was truncated");
    }

    /// Makes sure that some bytes stand from [#at] on.
    ///
    /// @throws PyException an UnpicklingError if there are fewer
    void need(ThreadState ts, long count) {
        if (count > end - at) {
            if (owner.read == null || readFromFile(ts, count) < count) {
                throw truncated(ts);
            }
        }
    }

    /// The next byte, or -1 at the end.
    int nextOrEnd(ThreadState ts) {
        if (at == end && (owner.read == null || readFromFile(ts, 1) < 1)) {
            return -1;
        }
        return bytes[at++] & 0xFF;
    }

    /// Reads from the file.
    ///
    /// @param count how many bytes, or -1 for a line
    /// @return how many there are
    private long readFromFile(ThreadState ts, long count) {
        skipConsumed(ts);
        PyObject data = null;
        if (count < 0) {
            data = Calls.call0(ts, PickleInput.present(owner.readline));
        } else if (owner.peek != null && count < PREFETCH) {
            data = peek(ts, owner.peek);
            if (data != null) {
                set(ts, data);
                consumed = 0;
                if (count <= end) {
                    return count;
                }
            }
            data = null;
        }
        if (data == null) {
            data = Calls.call1(ts, present(owner.read), PyInt.of(count));
        }
        set(ts, data);
        return end;
    }

    private static PyObject present(@Nullable PyObject method) {
        if (method == null) {
            throw new IllegalStateException("no file");
        }
        return method;
    }

    private @Nullable PyObject peek(ThreadState ts, PyObject peek) {
        try {
            return Calls.call1(ts, peek, PyInt.of(PREFETCH));
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.NotImplementedError)) {
                throw e;
            }
            owner.setPeek(null);
            return null;
        }
    }

    /// Lets the file move on over what has been read of what it showed.
    void skipConsumed(ThreadState ts) {
        int ahead = at - consumed;
        if (ahead > 0) {
            PyObject read = present(owner.read);
            Calls.call1(ts, read, PyInt.of(ahead));
            consumed = at;
        }
    }

    /// Reads a line.
    ///
    /// @return its bytes with the line end
    byte[] line(ThreadState ts) {
        for (int i = at; i < end; i++) {
            if (bytes[i] == '\n') {
                byte[] line = Arrays.copyOfRange(bytes, at, i + 1);
                at = i + 1;
                return line;
            }
        }
        if (owner.read == null) {
            throw truncated(ts);
        }
        long count = readFromFile(ts, -1);
        if (count == 0 || bytes[end - 1] != '\n') {
            throw truncated(ts);
        }
        at = end;
        return Arrays.copyOfRange(bytes, 0, end);
    }

    /// Reads a line with at least one byte before its end, which is left out.
    byte[] fullLine(ThreadState ts) {
        byte[] line = line(ts);
        if (line.length < 2) {
            throw truncated(ts);
        }
        return Arrays.copyOf(line, line.length - 1);
    }

    /// Reads bytes into an array of their own.
    byte[] take(ThreadState ts, long count) {
        int there = (int) Math.min(count, end - at);
        if (there < count && owner.read == null) {
            throw truncated(ts);
        }
        byte[] taken = Arrays.copyOfRange(bytes, at, at + there);
        at += there;
        return there == count ? taken : takeFromFile(ts, taken, count - there);
    }

    private byte[] takeFromFile(ThreadState ts, byte[] first, long count) {
        skipConsumed(ts);
        PyObject into = owner.readinto;
        byte[] rest;
        if (into == null || count > MOST_READ_INTO) {
            PyObject data = Calls.call1(ts, present(owner.read), PyInt.of(count));
            if (!(data instanceof PyBytes read)) {
                throw Raise.valueError("read() returned non-bytes object (%s)", PickleState.repr(ts, data));
            }
            rest = read.array();
            if (rest.length < count) {
                throw truncated(ts);
            }
        } else {
            rest = readInto(ts, into, (int) count);
        }
        byte[] all = Arrays.copyOf(first, first.length + (int) count);
        System.arraycopy(rest, 0, all, first.length, (int) count);
        return all;
    }

    private static byte[] readInto(ThreadState ts, PyObject into, int count) {
        byte[] memory = new byte[count];
        PyMemoryView view = PyMemoryView.of(ts, PyByteArray.of(memory), true);
        try (ThreadState.Hold held = ts.hold(view)) {
            if (Arguments.asLong(ts, Calls.call1(ts, into, view)) < count) {
                throw truncated(ts);
            }
        }
        return memory;
    }
}
