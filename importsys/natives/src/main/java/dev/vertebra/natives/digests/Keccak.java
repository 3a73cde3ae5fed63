package dev.vertebra.natives.digests;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The sponge of SHA-3 and SHAKE. FIPS 202.
final class Keccak {
    private static final VarHandle LANE = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LANES = 25;
    private static final int ROUNDS = 24;
    private static final long[] CONSTANTS = constants();
    private static final int[] ROTATIONS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] PLACES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    /// How many bytes a block has.
    final int rate;

    private final int suffix;
    private final long[] state;
    private int position;

    /// @param suffix the bits that come after the message
    Keccak(int rate, int suffix) {
        this(rate, suffix, new long[LANES], 0);
    }

    private Keccak(int rate, int suffix, long[] state, int position) {
        this.rate = rate;
        this.suffix = suffix;
        this.state = state;
        this.position = position;
    }

    /// The constants of the rounds, from the shift register that defines them.
    private static long[] constants() {
        long[] all = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    all[round] |= 1L << (1 << j) - 1;
                }
                register = register << 1 ^ ((register & 0x80) != 0 ? 0x171 : 0);
            }
        }
        return all;
    }

    Keccak copy() {
        return new Keccak(rate, suffix, state.clone(), position);
    }

    private void mix(int at, int value) {
        state[at >> 3] ^= (value & 0xFFL) << 8 * (at & 7);
    }

    void update(byte[] data) {
        int at = 0;
        while (at < data.length) {
            if ((position & 7) == 0 && data.length - at >= Long.BYTES) {
                state[position >> 3] ^= (long) LANE.get(data, at);
                position += Long.BYTES;
                at += Long.BYTES;
            } else {
                mix(position++, data[at++]);
            }
            if (position == rate) {
                permute();
                position = 0;
            }
        }
    }

    /// What comes out after what was put in so far, which stays as it is.
    byte[] digest(int length) {
        Keccak end = copy();
        end.mix(end.position, suffix);
        end.mix(rate - 1, 0x80);
        end.permute();
        byte[] out = new byte[length];
        int at = 0;
        for (int i = 0; i < length; i++, at++) {
            if (at == rate) {
                end.permute();
                at = 0;
            }
            out[i] = (byte) (end.state[at >> 3] >>> 8 * (at & 7));
        }
        return out;
    }

    private void permute() {
        long[] a = state;
        long[] column = new long[5];
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long mixed = column[(x + 4) % 5] ^ Long.rotateLeft(column[(x + 1) % 5], 1);
                for (int y = x; y < LANES; y += 5) {
                    a[y] ^= mixed;
                }
            }
            long moved = a[1];
            for (int i = 0; i < ROTATIONS.length; i++) {
                long next = a[PLACES[i]];
                a[PLACES[i]] = Long.rotateLeft(moved, ROTATIONS[i]);
                moved = next;
            }
            for (int y = 0; y < LANES; y += 5) {
                long first = a[y];
                long second = a[y + 1];
                for (int x = 0; x < 3; x++) {
                    a[y + x] ^= ~a[y + x + 1] & a[y + x + 2];
                }
                a[y + 3] ^= ~a[y + 4] & first;
                a[y + 4] ^= ~first & second;
            }
            a[0] ^= CONSTANTS[round];
        }
    }
}
