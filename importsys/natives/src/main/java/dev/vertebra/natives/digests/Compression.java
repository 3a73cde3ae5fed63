package dev.vertebra.natives.digests;

/// What a digest does with each block of 64 bytes.
enum Compression {
    /// RIPEMD-160, by Dobbertin, Bosselaers and Preneel.
    RIPEMD_160 {
        @Override
        int[] start() {
            return new int[] {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
        }

        @Override
        boolean isBigEndian() {
            return false;
        }

        @Override
        void compress(int[] state, byte[] block) {
            int[] words = words(block, false);
            int[] left = state.clone();
            int[] right = state.clone();
            for (int i = 0; i < 80; i++) {
                step(left, i / 16, words[place(LEFT_WORDS, i)], LEFT_KEYS[i / 16], place(LEFT_SHIFTS, i));
                step(right, 4 - i / 16, words[place(RIGHT_WORDS, i)], RIGHT_KEYS[i / 16], place(RIGHT_SHIFTS, i));
            }
            int first = state[1] + left[2] + right[3];
            state[1] = state[2] + left[3] + right[4];
            state[2] = state[3] + left[4] + right[0];
            state[3] = state[4] + left[0] + right[1];
            state[4] = state[0] + left[1] + right[2];
            state[0] = first;
        }
    },

    /// SM3. GB/T 32905-2016.
    SM3 {
        @Override
        int[] start() {
            return new int[] {
                0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E
            };
        }

        @Override
        boolean isBigEndian() {
            return true;
        }

        @Override
        void compress(int[] state, byte[] block) {
            int[] w = java.util.Arrays.copyOf(words(block, true), 68);
            for (int i = 16; i < 68; i++) {
                int x = w[i - 16] ^ w[i - 9] ^ Integer.rotateLeft(w[i - 3], 15);
                x ^= Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
                w[i] = x ^ Integer.rotateLeft(w[i - 13], 7) ^ w[i - 6];
            }
            int[] v = state.clone();
            for (int i = 0; i < 64; i++) {
                int key = Integer.rotateLeft(i < 16 ? 0x79CC4519 : 0x7A879D8A, i);
                int turned = Integer.rotateLeft(v[0], 12);
                int first = Integer.rotateLeft(turned + v[4] + key, 7);
                int a = i < 16 ? v[0] ^ v[1] ^ v[2] : v[0] & v[1] | v[0] & v[2] | v[1] & v[2];
                int e = i < 16 ? v[4] ^ v[5] ^ v[6] : v[4] & v[5] | ~v[4] & v[6];
                int upper = a + v[3] + (first ^ turned) + (w[i] ^ w[i + 4]);
                int lower = e + v[7] + first + w[i];
                v[3] = v[2];
                v[2] = Integer.rotateLeft(v[1], 9);
                v[1] = v[0];
                v[0] = upper;
                v[7] = v[6];
                v[6] = Integer.rotateLeft(v[5], 19);
                v[5] = v[4];
                v[4] = lower ^ Integer.rotateLeft(lower, 9) ^ Integer.rotateLeft(lower, 17);
            }
            for (int i = 0; i < state.length; i++) {
                state[i] ^= v[i];
            }
        }
    };

    /// Which words the two lines take and how far they turn, one hexadecimal digit for each step.
    private static final String LEFT_WORDS =
            "0123456789abcdef74d1a6f3c0952eb83ae49f812706db5c19ba08c4d37fe56240597c2ae138b6fd";

    private static final String RIGHT_WORDS =
            "5e7092b4d6f81a3c6b370d5aef8c4912f5137e69b8c2a04d86413bf05c2d97aecfa4158762de039b";

    private static final String LEFT_SHIFTS =
            "befc5879bdef6798768db97f7cf9b7dcbd67e9dfe8d65c75bcefef989e56865c9f5b68dc5cdeb856";

    private static final String RIGHT_SHIFTS =
            "899bdff5778beec69df7c89b77c76fdb97fb866ecd5edd75f58bee6e69c9c5f885c9c5e68d65fdbb";

    private static final int[] LEFT_KEYS = {0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xA953FD4E};
    private static final int[] RIGHT_KEYS = {0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0x7A6D76E9, 0};

    /// The words at the beginning.
    abstract int[] start();

    /// Whether the first byte of a word is the highest one.
    abstract boolean isBigEndian();

    /// Takes in a block.
    abstract void compress(int[] state, byte[] block);

    private static int place(String digits, int step) {
        return Character.digit(digits.charAt(step), 16);
    }

    private static int[] words(byte[] block, boolean big) {
        int[] words = new int[16];
        for (int i = 0; i < 64; i++) {
            words[i >> 2] |= (block[i] & 0xFF) << (big ? 24 - 8 * (i & 3) : 8 * (i & 3));
        }
        return words;
    }

    private static int mix(int kind, int x, int y, int z) {
        return switch (kind) {
            case 0 -> x ^ y ^ z;
            case 1 -> x & y | ~x & z;
            case 2 -> (x | ~y) ^ z;
            case 3 -> x & z | y & ~z;
            default -> x ^ (y | ~z);
        };
    }

    private static void step(int[] v, int kind, int word, int key, int shift) {
        int sum = Integer.rotateLeft(v[0] + mix(kind, v[1], v[2], v[3]) + word + key, shift) + v[4];
        v[0] = v[4];
        v[4] = v[3];
        v[3] = Integer.rotateLeft(v[2], 10);
        v[2] = v[1];
        v[1] = sum;
    }
}
