package dev.vertebra.natives.digests;

import java.util.Arrays;

/// BLAKE2b and BLAKE2s: the same function on words of 64 and of 32 bits. RFC 7693.
final class Blake2 {
    private static final long[] WIDE_START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };
    private static final int[][] ORDERS = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
    };
    private static final int WORDS = 16;

    /// Bytes in a word: 8 or 4.
    private final int width;

    private final int rounds;
    private final int size;
    private final boolean lastNode;
    private final long[] state;
    private final byte[] block;
    private int filled;
    private long count;

    /// Begins a digest.
    ///
    /// @param parameters the parameter block, eight words
    Blake2(boolean wide, byte[] parameters, boolean lastNode) {
        this.width = wide ? 8 : 4;
        this.rounds = wide ? 12 : 10;
        this.size = parameters[0];
        this.lastNode = lastNode;
        this.state = new long[8];
        this.block = new byte[WORDS * width];
        for (int i = 0; i < state.length; i++) {
            state[i] = start(i) ^ word(parameters, i);
        }
    }

    private Blake2(Blake2 other) {
        width = other.width;
        rounds = other.rounds;
        size = other.size;
        lastNode = other.lastNode;
        state = other.state.clone();
        block = other.block.clone();
        filled = other.filled;
        count = other.count;
    }

    Blake2 copy() {
        return new Blake2(this);
    }

    int blockSize() {
        return block.length;
    }

    int size() {
        return size;
    }

    /// The start values of the narrow form are the upper halves of the wide ones.
    private long start(int index) {
        return width == 8 ? WIDE_START[index] : WIDE_START[index] >>> 32;
    }

    private long word(byte[] bytes, int index) {
        long value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | bytes[index * width + i] & 0xFF;
        }
        return value;
    }

    /// Takes in data. The last block stays in the buffer, because it is treated differently.
    void update(byte[] data) {
        int at = 0;
        while (at < data.length) {
            if (filled == block.length) {
                count += filled;
                compress(false);
                filled = 0;
            }
            int some = Math.min(data.length - at, block.length - filled);
            System.arraycopy(data, at, block, filled, some);
            filled += some;
            at += some;
        }
    }

    /// The digest of what was taken in so far, which stays as it is.
    byte[] digest() {
        Blake2 end = copy();
        end.count += end.filled;
        Arrays.fill(end.block, end.filled, end.block.length, (byte) 0);
        end.compress(true);
        byte[] out = new byte[size];
        for (int i = 0; i < size; i++) {
            out[i] = (byte) (end.state[i / width] >>> 8 * (i % width));
        }
        return out;
    }

    private void compress(boolean last) {
        long[] v = new long[WORDS];
        long[] m = new long[WORDS];
        for (int i = 0; i < 8; i++) {
            v[i] = state[i];
            v[i + 8] = start(i);
        }
        for (int i = 0; i < WORDS; i++) {
            m[i] = word(block, i);
        }
        long mask = width == 8 ? -1L : 0xFFFFFFFFL;
        v[12] ^= count & mask;
        v[13] ^= width == 8 ? 0 : count >>> 32;
        if (last) {
            v[14] ^= mask;
            v[15] ^= lastNode ? mask : 0;
        }
        for (int round = 0; round < rounds; round++) {
            int[] order = ORDERS[round % ORDERS.length];
            for (int i = 0; i < 4; i++) {
                mix(v, i, i + 4, i + 8, i + 12, m[order[2 * i]], m[order[2 * i + 1]]);
            }
            for (int i = 0; i < 4; i++) {
                int b = 4 + (i + 1) % 4;
                int c = 8 + (i + 2) % 4;
                int d = 12 + (i + 3) % 4;
                mix(v, i, b, c, d, m[order[2 * i + 8]], m[order[2 * i + 9]]);
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        if (width == 8) {
            v[a] += v[b] + x;
            v[d] = Long.rotateRight(v[d] ^ v[a], 32);
            v[c] += v[d];
            v[b] = Long.rotateRight(v[b] ^ v[c], 24);
            v[a] += v[b] + y;
            v[d] = Long.rotateRight(v[d] ^ v[a], 16);
            v[c] += v[d];
            v[b] = Long.rotateRight(v[b] ^ v[c], 63);
            return;
        }
        int p = (int) v[a] + (int) v[b] + (int) x;
        int s = Integer.rotateRight((int) v[d] ^ p, 16);
        int r = (int) v[c] + s;
        int q = Integer.rotateRight((int) v[b] ^ r, 12);
        p += q + (int) y;
        s = Integer.rotateRight(s ^ p, 8);
        r += s;
        q = Integer.rotateRight(q ^ r, 7);
        v[a] = p & 0xFFFFFFFFL;
        v[b] = q & 0xFFFFFFFFL;
        v[c] = r & 0xFFFFFFFFL;
        v[d] = s & 0xFFFFFFFFL;
    }
}
