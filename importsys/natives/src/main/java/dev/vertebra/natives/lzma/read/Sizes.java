package dev.vertebra.natives.lzma.read;

import java.util.Arrays;

/// The sizes of the blocks of a stream, as the index repeats them.
final class Sizes {
    private long[] pairs = new long[8];
    private int count;

    /// Adds a block: its compressed size with head and checksum, and its size.
    void add(long compressed, long size) {
        if (2 * count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 4 * count);
        }
        pairs[2 * count] = compressed;
        pairs[2 * count + 1] = size;
        count++;
    }

    int count() {
        return count;
    }

    long compressed(int block) {
        return pairs[2 * block];
    }

    long size(int block) {
        return pairs[2 * block + 1];
    }
}
