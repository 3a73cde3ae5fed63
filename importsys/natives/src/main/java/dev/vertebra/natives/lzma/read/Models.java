package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;
import java.util.Arrays;

/// The probabilities of LZMA, all in one array, and the decoding of bits by them.
///
/// A symbol whose bytes are not all there is undone: what it has changed is in a log. Compare LZMA specification (Igor
/// Pavlov) and liblzma's range_decoder.h.
class Models {
    static final int STATES = 12;
    static final int IS_MATCH = 0;
    static final int IS_REPEATED = IS_MATCH + (STATES << 4);
    static final int IS_NOT_LAST = IS_REPEATED + STATES;
    static final int IS_NOT_SECOND = IS_NOT_LAST + STATES;
    static final int IS_NOT_THIRD = IS_NOT_SECOND + STATES;
    static final int IS_LONG = IS_NOT_THIRD + STATES;
    static final int SLOTS = IS_LONG + (STATES << 4);
    static final int SPECIAL = SLOTS + 4 * 64;
    static final int ALIGNED = SPECIAL + 128;
    static final int MATCH_LENGTH = ALIGNED + 16;
    static final int REPEATED_LENGTH = MATCH_LENGTH + 2 + 2 * 128 + 256;
    static final int LITERALS = REPEATED_LENGTH + 2 + 2 * 128 + 256;

    private static final int HALF = 1024;
    private static final int LOG = 64;

    /// Thrown where a byte is not there yet.
    static final class MissingByte extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingByte() {
            super(null, null, false, false);
        }
    }

    private final MissingByte missing = new MissingByte();
    private short[] probabilities = {};
    private final int[] log = new int[LOG];
    private int logged;

    private int range;
    private int code;
    private int savedRange;
    private int savedCode;
    private int savedAt;

    /// What there is to read from, for the time of a call.
    byte[] bytes = {};
    int at;
    int end;

    /// Makes all probabilities one half.
    final void resetModels(Filter.Lzma options) {
        int size = LITERALS + (0x300 << options.literalContext() + options.literalPosition());
        if (probabilities.length != size) {
            probabilities = new short[size];
        }
        Arrays.fill(probabilities, (short) HALF);
    }

    /// Begins with five bytes, the first of which is zero.
    final void begin(Input input) {
        range = -1;
        code = Integer.reverseBytes(Filter.littleEndian(input.bytes, input.at + 1));
        input.at += 5;
    }

    /// Whether the code is what it is behind the last symbol.
    final boolean isCodeDone() {
        return code == 0;
    }

    /// Remembers where a symbol begins.
    final void mark() {
        logged = 0;
        savedRange = range;
        savedCode = code;
        savedAt = at;
    }

    /// Goes back to where the symbol began.
    final void undo() {
        while (logged > 0) {
            int entry = log[--logged];
            probabilities[entry >>> 11] = (short) (entry & 0x7FF);
        }
        range = savedRange;
        code = savedCode;
        at = savedAt;
    }

    final void normalise() {
        if (range >>> 24 == 0) {
            if (at == end) {
                throw missing;
            }
            range <<= 8;
            code = code << 8 | bytes[at++] & 0xFF;
        }
    }

    /// A bit by a probability.
    final int bit(int index) {
        normalise();
        int p = probabilities[index];
        int bound = (range >>> 11) * p;
        log[logged++] = index << 11 | p;
        if (Integer.compareUnsigned(code, bound) < 0) {
            range = bound;
            probabilities[index] = (short) (p + (2048 - p >> 5));
            return 0;
        }
        range -= bound;
        code -= bound;
        probabilities[index] = (short) (p - (p >> 5));
        return 1;
    }

    /// Bits as probable as their opposites.
    final int plainBits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            normalise();
            range >>>= 1;
            int taken = Integer.compareUnsigned(code, range) >= 0 ? 1 : 0;
            code -= range & -taken;
            value = value << 1 | taken;
        }
        return value;
    }

    /// A number, its upper bits first.
    final int tree(int from, int count) {
        int node = 1;
        for (int i = 0; i < count; i++) {
            node = node << 1 | bit(from + node);
        }
        return node - (1 << count);
    }

    /// A number, its lower bits first.
    final int reverseTree(int from, int count) {
        int node = 1;
        int value = 0;
        for (int i = 0; i < count; i++) {
            int bit = bit(from + node);
            node = node << 1 | bit;
            value |= bit << i;
        }
        return value;
    }

    /// The length of a repetition.
    final int length(int from, int position) {
        if (bit(from) == 0) {
            return 2 + tree(from + 2 + (position << 3), 3);
        }
        if (bit(from + 1) == 0) {
            return 10 + tree(from + 2 + 128 + (position << 3), 3);
        }
        return 18 + tree(from + 2 + 256, 8);
    }

    /// A byte that stands for itself.
    final int literal(int from) {
        int node = 1;
        while (node < 0x100) {
            node = node << 1 | bit(from + node);
        }
        return node & 0xFF;
    }

    /// A byte behind a repetition: it is likely to differ from the one that would have gone on with that.
    final int literal(int from, int expected) {
        int node = 1;
        int match = expected;
        int same = 0x100;
        while (node < 0x100) {
            match <<= 1;
            int wanted = match & same;
            int bit = bit(from + same + wanted + node);
            node = node << 1 | bit;
            same &= bit == 0 ? ~wanted : wanted;
        }
        return node & 0xFF;
    }
}
