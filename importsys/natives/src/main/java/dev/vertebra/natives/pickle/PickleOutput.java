package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of a pickle on their way out, in frames from protocol 4 on.
///
/// A frame is opened by the first byte after the last one was closed, with room for its header, and closed when it has
/// grown long enough and an instruction ends; one that turns out to be tiny loses its header. Compare CPython
/// Modules/_pickle.c `_Pickler_Write`, `_Pickler_OpcodeBoundary`.
final class PickleOutput {
    /// From this size on a frame is closed, and data stands outside of frames.
    static final int FRAME_TARGET = 64 * 1024;

    /// CPython's first room, which `__sizeof__` tells of.
    static final int FIRST_ROOM = 4096;

    private static final int FRAME_MINIMUM = 4;
    private static final int HEADER = 9;
    private static final int SMALL = 256;
    private static final int MOST_SPARE = 1 << 20;
    private static final byte[] NOTHING = {};
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[SMALL];
    private int length;
    private int frameStart = -1;
    private boolean framing;

    /// Takes room that an earlier pickle has left.
    void borrow(PickleState state) {
        byte[] spare = state.takeSpare();
        if (spare != null) {
            bytes = spare;
        }
    }

    /// Leaves the room to a later pickle; nothing can be written any more.
    void giveBack(PickleState state) {
        if (bytes.length <= MOST_SPARE) {
            state.leaveSpare(bytes);
        }
        bytes = NOTHING;
        clear();
    }

    /// Forgets what has been written.
    void clear() {
        length = 0;
        frameStart = -1;
    }

    /// Says whether what follows is framed.
    void framing(boolean frames) {
        framing = frames;
    }

    boolean isFraming() {
        return framing;
    }

    /// The bytes so far.
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// Makes room for some bytes of one piece.
    ///
    /// @return where they begin
    private int room(int count) {
        if (framing && frameStart < 0) {
            grow(HEADER);
            frameStart = length;
            length += HEADER;
        }
        grow(count);
        int at = length;
        length = at + count;
        return at;
    }

    private void grow(int more) {
        if (more > bytes.length - length) {
            long wanted = (long) length + more;
            if (wanted > Integer.MAX_VALUE - 8) {
                throw Raise.memoryError();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(wanted, 2L * bytes.length), Integer.MAX_VALUE - 8));
        }
    }

    /// Writes an instruction.
    void op(int op) {
        int at = room(1);
        bytes[at] = (byte) op;
    }

    /// Writes two instructions, or one with an operand of one byte.
    void op(int op, int operand) {
        int at = room(2);
        bytes[at] = (byte) op;
        bytes[at + 1] = (byte) operand;
    }

    /// Writes an instruction with an operand of two bytes.
    void op2(int op, int operand) {
        int at = room(3);
        bytes[at] = (byte) op;
        bytes[at + 1] = (byte) operand;
        bytes[at + 2] = (byte) (operand >> 8);
    }

    /// Writes an instruction with an operand of four bytes.
    void op4(int op, int operand) {
        int at = room(5);
        bytes[at] = (byte) op;
        INTS.set(bytes, at + 1, operand);
    }

    /// Writes an instruction with an operand of eight bytes.
    void op8(int op, long operand) {
        int at = room(9);
        bytes[at] = (byte) op;
        LONGS.set(bytes, at + 1, operand);
    }

    /// Writes bytes.
    void write(byte[] data, int from, int count) {
        int at = room(count);
        System.arraycopy(data, from, bytes, at, count);
    }

    /// Writes an instruction, a text in ASCII and a line end.
    void line(int op, String text) {
        int n = text.length();
        int at = room(n + 2);
        bytes[at] = (byte) op;
        for (int i = 0; i < n; i++) {
            bytes[at + 1 + i] = (byte) text.charAt(i);
        }
        bytes[at + 1 + n] = '\n';
    }

    /// Writes a short instruction with its size and, if all of it is ASCII, a text.
    ///
    /// @return whether it was; if not, nothing is written
    boolean ascii(int op, String text) {
        int n = text.length();
        int before = length;
        int frameBefore = frameStart;
        int at = room(n + 2);
        byte[] all = bytes;
        all[at] = (byte) op;
        all[at + 1] = (byte) n;
        at += 2;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                length = before;
                frameStart = frameBefore;
                return false;
            }
            all[at + i] = (byte) c;
        }
        return true;
    }

    /// Ends the frame, if there is one.
    void closeFrame() {
        if (!framing || frameStart < 0) {
            return;
        }
        int count = length - frameStart - HEADER;
        if (count >= FRAME_MINIMUM) {
            bytes[frameStart] = (byte) Opcodes.FRAME;
            LONGS.set(bytes, frameStart + 1, (long) count);
        } else {
            System.arraycopy(bytes, frameStart + HEADER, bytes, frameStart, count);
            length -= HEADER;
        }
        frameStart = -1;
    }

    /// Whether the frame is so long that it ends before the next instruction.
    boolean isFrameFull() {
        return framing && frameStart >= 0 && length - frameStart - HEADER >= FRAME_TARGET;
    }

    /// Hands the bytes to a function, and begins anew.
    void flush(ThreadState ts, PyObject write) {
        byte[] data = toBytes();
        clear();
        Calls.call1(ts, write, PyBytes.of(data));
    }

    /// Writes a header and then data that comes in no frame if it is large.
    ///
    /// @param write the function that large data is handed to at once, or null
    /// @param payload the object that the data is of, if it is bytes; else null
    void data(ThreadState ts, int op, byte[] data, int size, @Nullable PyObject write, @Nullable PyObject payload) {
        if (size < FRAME_TARGET) {
            header(op, size);
            write(data, 0, size);
            return;
        }
        closeFrame();
        boolean frames = framing;
        framing = false;
        try {
            header(op, size);
            if (write == null) {
                write(data, 0, size);
            } else {
                flush(ts, write);
                Calls.call1(ts, write, payload != null ? payload : PyBytes.of(Arrays.copyOf(data, size)));
            }
        } finally {
            framing = frames;
        }
    }

    private void header(int op, int size) {
        switch (op) {
            case Opcodes.SHORT_BINBYTES, Opcodes.SHORT_BINUNICODE -> op(op, size);
            case Opcodes.BYTEARRAY8 -> op8(op, size);
            default -> op4(op, size);
        }
    }
}
