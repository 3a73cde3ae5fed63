package dev.vertebra.natives.digests;

import java.util.Arrays;

/// Keys from passwords: PBKDF2 (RFC 8018) and scrypt (RFC 7914).
final class KeyDerivation {
    private static final int SALSA_WORDS = 16;

    private KeyDerivation() {}

    /// A key by PBKDF2 with HMAC.
    static byte[] pbkdf2(HashAlgorithm algorithm, byte[] password, byte[] salt, long rounds, int length) {
        Hmac keyed = new Hmac(algorithm, password);
        byte[] key = new byte[length];
        int size = algorithm.size;
        for (int block = 1, at = 0; at < length; block++, at += size) {
            Hmac first = keyed.copy();
            first.update(salt);
            first.update(new byte[] {(byte) (block >>> 24), (byte) (block >>> 16), (byte) (block >>> 8), (byte) block});
            byte[] each = first.digest();
            byte[] sum = each.clone();
            for (long round = 1; round < rounds; round++) {
                Hmac next = keyed.copy();
                next.update(each);
                each = next.digest();
                for (int i = 0; i < size; i++) {
                    sum[i] ^= each[i];
                }
            }
            System.arraycopy(sum, 0, key, at, Math.min(size, length - at));
        }
        return key;
    }

    /// A key by scrypt.
    ///
    /// @param n how many blocks are kept, a power of two
    /// @param r the size of a block in units of 128 bytes
    /// @param p how many lanes there are
    static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int length) {
        int words = 32 * r;
        byte[] bytes = pbkdf2(HashAlgorithm.SHA256, password, salt, 1, p * words * 4);
        int[] lane = new int[words];
        int[] kept = new int[n * words];
        for (int i = 0; i < p; i++) {
            int from = i * words * 4;
            for (int k = 0; k < words; k++) {
                int at = from + 4 * k;
                lane[k] = bytes[at] & 0xFF
                        | (bytes[at + 1] & 0xFF) << 8
                        | (bytes[at + 2] & 0xFF) << 16
                        | bytes[at + 3] << 24;
            }
            lane = mix(lane, kept, n);
            for (int k = 0; k < 4 * words; k++) {
                bytes[from + k] = (byte) (lane[k >> 2] >>> 8 * (k & 3));
            }
        }
        return pbkdf2(HashAlgorithm.SHA256, password, bytes, 1, length);
    }

    private static int[] mix(int[] lane, int[] kept, int n) {
        int words = lane.length;
        int[] x = lane;
        int[] y = new int[words];
        int[] scratch = new int[2 * SALSA_WORDS];
        for (int i = 0; i < n; i++) {
            System.arraycopy(x, 0, kept, i * words, words);
            blocks(x, y, scratch);
            int[] swap = x;
            x = y;
            y = swap;
        }
        for (int i = 0; i < n; i++) {
            int from = (x[words - SALSA_WORDS] & n - 1) * words;
            for (int k = 0; k < words; k++) {
                x[k] ^= kept[from + k];
            }
            blocks(x, y, scratch);
            int[] swap = x;
            x = y;
            y = swap;
        }
        return x;
    }

    /// Mixes all units of a block; the even ones come first in the result.
    private static void blocks(int[] from, int[] to, int[] scratch) {
        int units = from.length / SALSA_WORDS;
        System.arraycopy(from, from.length - SALSA_WORDS, scratch, 0, SALSA_WORDS);
        for (int i = 0; i < units; i++) {
            for (int k = 0; k < SALSA_WORDS; k++) {
                scratch[k] ^= from[i * SALSA_WORDS + k];
            }
            salsa(scratch);
            int place = (i & 1) == 0 ? i / 2 : units / 2 + i / 2;
            System.arraycopy(scratch, 0, to, place * SALSA_WORDS, SALSA_WORDS);
        }
    }

    /// Salsa20/8 of the first half of an array, with the second to work in.
    private static void salsa(int[] b) {
        System.arraycopy(b, 0, b, SALSA_WORDS, SALSA_WORDS);
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 4; i++) {
                quarter(b, 5 * i & 15, 5 * i + 4 & 15, 5 * i + 8 & 15, 5 * i + 12 & 15);
            }
            for (int i = 0; i < 4; i++) {
                int row = 4 * i;
                quarter(b, row + i, row + (i + 1 & 3), row + (i + 2 & 3), row + (i + 3 & 3));
            }
        }
        for (int i = 0; i < SALSA_WORDS; i++) {
            b[i] += b[SALSA_WORDS + i];
        }
        Arrays.fill(b, SALSA_WORDS, b.length, 0);
    }

    private static void quarter(int[] b, int w, int x, int y, int z) {
        b[x] ^= Integer.rotateLeft(b[w] + b[z], 7);
        b[y] ^= Integer.rotateLeft(b[x] + b[w], 9);
        b[z] ^= Integer.rotateLeft(b[y] + b[x], 13);
        b[w] ^= Integer.rotateLeft(b[z] + b[y], 18);
    }
}
