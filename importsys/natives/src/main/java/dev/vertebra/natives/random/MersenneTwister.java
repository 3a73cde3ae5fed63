package dev.vertebra.natives.random;

import java.math.BigInteger;

/// MT19937: 32-bit numbers with period 2^19937-1, the same as CPython's for the same seed.
///
/// Makoto Matsumoto and Takuji Nishimura, "Mersenne Twister", 1998; compare CPython Modules/_randommodule.c.
final class MersenneTwister {
    /// The number of words of state.
    static final int N = 624;

    private static final int M = 397;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int MATRIX = 0x9908b0df;

    final int[] state = new int[N];
    int index = N;

    private void seedWord(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = N;
    }

    /// Seeds by the words of a number.
    void seed(BigInteger number) {
        BigInteger value = number.abs();
        int words = Math.max(1, (value.bitLength() + 31) / 32);
        int[] key = new int[words];
        for (int i = 0; i < words; i++) {
            key[i] = value.shiftRight(32 * i).intValue();
        }
        seedWord(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, words); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
            if (j >= words) {
                j = 0;
            }
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = UPPER;
    }

    private void generate() {
        for (int k = 0; k < N; k++) {
            int y = state[k] & UPPER | state[(k + 1) % N] & LOWER;
            state[k] = state[(k + M) % N] ^ y >>> 1 ^ ((y & 1) != 0 ? MATRIX : 0);
        }
        index = 0;
    }

    /// The next 32 bits.
    int next() {
        if (index >= N) {
            generate();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    /// A number in [0, 1) with 53 random bits.
    double nextDouble() {
        int a = next() >>> 5;
        int b = next() >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }

    /// A number with that many random bits.
    BigInteger bits(long count) {
        int words = Math.toIntExact((count + 31) / 32);
        byte[] big = new byte[4 * words];
        for (int i = 0; i < words; i++) {
            int word = next();
            if (i == words - 1 && count % 32 != 0) {
                word >>>= (int) (32 - count % 32);
            }
            int at = big.length - 4 * i;
            big[at - 1] = (byte) word;
            big[at - 2] = (byte) (word >> 8);
            big[at - 3] = (byte) (word >> 16);
            big[at - 4] = (byte) (word >> 24);
        }
        return new BigInteger(1, big);
    }
}
