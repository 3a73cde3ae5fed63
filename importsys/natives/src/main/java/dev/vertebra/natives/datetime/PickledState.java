package dev.vertebra.natives.datetime;

import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The bytes that pickle gives to the constructors, or a str of them that Python 2 has written. They are taken as they
/// are, whatever moment they stand for.
final class PickledState {
    private PickledState() {}

    /// The bytes that an argument of a constructor holds, or null if it is an argument of another kind.
    ///
    /// @param size how many bytes are expected
    /// @param month where the month stands, or -1 where the first byte is an hour
    static byte @Nullable [] of(ThreadState ts, PyObject value, int size, int month, String what) {
        if (value instanceof PyBytes bytes) {
            return bytes.size() == size && isSane(bytes.get(Math.max(month, 0)), size, month) ? bytes.toBytes() : null;
        }
        if (!(value instanceof PyStr text)
                || text.length() != size
                || !isSane(text.codePointAt(Math.max(month, 0)), size, month)) {
            return null;
        }
        byte[] state = new byte[size];
        for (int i = 0; i < size; i++) {
            int point = text.codePointAt(i);
            if (point > 255) {
                throw Raise.valueError("Failed to encode latin1 string when unpickling " + what
                        + ". pickle.load(data, encoding='latin1') is assumed.");
            }
            state[i] = (byte) point;
        }
        return state;
    }

    /// The highest bit is that of the fold, which a date lacks.
    private static boolean isSane(int value, int size, int month) {
        if (month < 0) {
            return (value & 0x7F) < 24;
        }
        int number = size == PyDate.STATE_SIZE ? value : value & 0x7F;
        return number >= 1 && number <= 12;
    }

    /// The packed date of the first bytes.
    static int date(byte[] state) {
        return (state[0] & 0xFF) << 24 | (state[1] & 0xFF) << 16 | (state[2] & 0xFF) << 8 | state[3] & 0xFF;
    }

    /// The packed time of day of six bytes.
    static long clock(byte[] state, int from) {
        long clock = 0;
        for (int i = from; i < from + 6; i++) {
            clock = clock << 8 | state[i] & 0xFF;
        }
        return clock;
    }

    /// The time zone beside the bytes, or null for None.
    static @Nullable PyObject tzinfo(PyObject value) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyTzInfo) {
            return value;
        }
        throw Raise.typeError("bad tzinfo state arg");
    }
}
