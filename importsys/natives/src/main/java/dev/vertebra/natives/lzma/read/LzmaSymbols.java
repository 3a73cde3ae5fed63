package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.util.Arrays;

/// Decodes the symbols of LZMA into a window of the last bytes.
///
/// The window grows up to the size of the dictionary, and is a ring from then on. Compare liblzma's lzma_decoder.c.
final class LzmaSymbols extends Models {
    private static final int FIRST_WINDOW = 1 << 14;
    private static final int NO_BYTE = -1;
    private static final int END_DISTANCE = -1;

    private final int largest;
    private byte[] window;
    private int place;
    private int filled;

    private int state;
    private int last;
    private int second;
    private int third;
    private int fourth;

    private int pendingByte = NO_BYTE;
    private int pendingLength;
    private boolean ended;
    private boolean starved;
    private boolean isEndValid;

    private int context;
    private int literalMask;
    private int positionMask;

    LzmaSymbols(Filter.Lzma options) {
        long size = Math.max(Integer.toUnsignedLong(options.dictionary()), Filter.LEAST_DICTIONARY);
        largest = (int) Math.min(size + 15 & -16, Integer.MAX_VALUE - 15);
        window = new byte[Math.min(largest, FIRST_WINDOW)];
    }

    /// Forgets what came before.
    void resetWindow() {
        place = 0;
        filled = 0;
    }

    /// Begins anew with other models.
    void reset(Filter.Lzma options) {
        context = options.literalContext();
        literalMask = (1 << options.literalPosition()) - 1;
        positionMask = (1 << options.position()) - 1;
        resetModels(options);
        state = 0;
        last = 0;
        second = 0;
        third = 0;
        fourth = 0;
        pendingByte = NO_BYTE;
        pendingLength = 0;
    }

    /// Begins a part that ends by itself.
    void beginPart() {
        ended = false;
        isEndValid = false;
    }

    boolean isEnded() {
        return ended;
    }

    /// Whether the last call has stopped for want of input.
    boolean isStarved() {
        return starved;
    }

    /// Copies bytes from the input into the window, and out.
    int copy(Input input, int count, byte[] out, int from) {
        int done = 0;
        while (done < count) {
            int n = Math.min(count - done, room());
            System.arraycopy(input.bytes, input.at, window, place, n);
            System.arraycopy(input.bytes, input.at, out, from + done, n);
            input.at += n;
            advance(n);
            done += n;
        }
        return count;
    }

    /// Decodes into the window, and out.
    ///
    /// @param left how many bytes come to the end, or -1 if a symbol tells it
    /// @param isMarked whether that symbol may come though their number is known
    /// @param inputEnd where the part of the input that may be used ends
    int decode(Input input, int inputEnd, byte[] out, int from, int most, long left, boolean isMarked)
            throws LzmaFailure {
        bytes = input.bytes;
        at = input.at;
        end = inputEnd;
        starved = false;
        int done = 0;
        try {
            do {
                int n = Math.min(most - done, room());
                boolean isLast = left >= 0 && left - done <= n;
                int begin = place;
                decode(begin + (isLast ? (int) (left - done) : n), isLast, isMarked, left < 0);
                n = place - begin;
                System.arraycopy(window, begin, out, from + done, n);
                filled = Math.max(filled, place);
                done += n;
            } while (done < most && !ended && !starved);
        } finally {
            input.at = at;
            bytes = new byte[0];
        }
        return done;
    }

    /// How many bytes fit behind the place, which wraps or lets the window grow first.
    private int room() {
        if (place == window.length) {
            if (window.length < largest) {
                window = Arrays.copyOf(window, (int) Math.min(2L * window.length, largest));
            } else {
                place = 0;
            }
        }
        return window.length - place;
    }

    private void advance(int count) {
        place += count;
        filled = Math.max(filled, place);
    }

    private void decode(int limit, boolean isLast, boolean isMarked, boolean isUnknown) throws LzmaFailure {
        while (!ended) {
            if (!writePending(limit)) {
                if (isLast) {
                    throw LzmaFailure.data();
                }
                return;
            }
            try {
                mark();
                if (isLast && place == limit && !isEndValid) {
                    normalise();
                    if (isCodeDone()) {
                        ended = true;
                        return;
                    }
                    if (!isMarked) {
                        throw LzmaFailure.data();
                    }
                    isEndValid = true;
                    mark();
                }
                symbol(isUnknown || isEndValid);
            } catch (MissingByte e) {
                undo();
                starved = true;
                return;
            }
        }
    }

    /// Writes what the last symbols have given, as far as it fits.
    ///
    /// @return whether nothing is left
    private boolean writePending(int limit) {
        if (pendingByte != NO_BYTE) {
            if (place == limit) {
                return false;
            }
            window[place++] = (byte) pendingByte;
            pendingByte = NO_BYTE;
            return true;
        }
        if (pendingLength > 0) {
            repeat(Math.min(pendingLength, limit - place));
        }
        return pendingLength == 0;
    }

    private void repeat(int count) {
        int distance = last + 1;
        int source = place - distance;
        byte[] bytes = window;
        int to = place;
        if (source < 0) {
            source += bytes.length;
            for (int i = 0; i < count; i++) {
                bytes[to++] = bytes[source++];
                if (source == bytes.length) {
                    source = 0;
                }
            }
        } else if (distance >= count && count > 16) {
            System.arraycopy(bytes, source, bytes, to, count);
            to += count;
        } else {
            for (int i = 0; i < count; i++) {
                bytes[to++] = bytes[source++];
            }
        }
        place = to;
        pendingLength -= count;
    }

    /// The byte at a distance, or zero before the first.
    private int byteBack(int distance) {
        int index = place - distance - 1;
        return (index < 0 ? filled == 0 ? 0 : window[index + window.length] : window[index]) & 0xFF;
    }

    private void symbol(boolean mayEnd) throws LzmaFailure {
        int position = place & positionMask;
        if (bit(IS_MATCH + (state << 4) + position) == 0) {
            int before = byteBack(0);
            int model = ((place & literalMask) << context) + (before >> 8 - context);
            int from = LITERALS + 0x300 * model;
            int value = state < 7 ? literal(from) : literal(from, byteBack(last));
            state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
            pendingByte = value;
            return;
        }
        if (bit(IS_REPEATED + state) == 0) {
            match(position, mayEnd);
        } else {
            repeated(position);
        }
    }

    private void match(int position, boolean mayEnd) throws LzmaFailure {
        int length = length(MATCH_LENGTH, position);
        int slot = tree(SLOTS + (Math.min(length - 2, 3) << 6), 6);
        int distance = slot;
        if (slot >= 4) {
            int more = (slot >> 1) - 1;
            distance = (2 | slot & 1) << more;
            if (slot < 14) {
                distance += reverseTree(SPECIAL + distance - slot, more);
            } else {
                distance += plainBits(more - 4) << 4;
                distance += reverseTree(ALIGNED, 4);
            }
        }
        if (distance == END_DISTANCE) {
            if (!mayEnd) {
                throw LzmaFailure.data();
            }
            normalise();
            if (!isCodeDone()) {
                throw LzmaFailure.data();
            }
            ended = true;
            return;
        }
        fourth = third;
        third = second;
        second = last;
        last = distance;
        state = state < 7 ? 7 : 10;
        checkDistance();
        pendingLength = length;
    }

    private void repeated(int position) throws LzmaFailure {
        if (bit(IS_NOT_LAST + state) == 0) {
            if (bit(IS_LONG + (state << 4) + position) == 0) {
                checkDistance();
                state = state < 7 ? 9 : 11;
                pendingLength = 1;
                return;
            }
            endRepeated(last, second, third, fourth, length(REPEATED_LENGTH, position));
        } else if (bit(IS_NOT_SECOND + state) == 0) {
            endRepeated(second, last, third, fourth, length(REPEATED_LENGTH, position));
        } else if (bit(IS_NOT_THIRD + state) == 0) {
            endRepeated(third, last, second, fourth, length(REPEATED_LENGTH, position));
        } else {
            endRepeated(fourth, last, second, third, length(REPEATED_LENGTH, position));
        }
    }

    /// Nothing changes before the last bit of a symbol is there.
    private void endRepeated(int first, int next, int afterNext, int rest, int length) throws LzmaFailure {
        last = first;
        second = next;
        third = afterNext;
        fourth = rest;
        state = state < 7 ? 8 : 11;
        checkDistance();
        pendingLength = length;
    }

    private void checkDistance() throws LzmaFailure {
        int known = Math.max(filled, place);
        if (Integer.compareUnsigned(last, known) >= 0) {
            throw LzmaFailure.data();
        }
    }
}
