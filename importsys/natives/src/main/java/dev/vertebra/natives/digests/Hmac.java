package dev.vertebra.natives.digests;

import java.util.Arrays;

/// A keyed digest under way. RFC 2104.
final class Hmac {
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5C;

    final HashAlgorithm algorithm;
    private final Digest inner;
    private final Digest outer;

    /// @param algorithm one with a size of its own
    Hmac(HashAlgorithm algorithm, byte[] key) {
        this.algorithm = algorithm;
        byte[] padded = key;
        if (key.length > algorithm.blockSize) {
            Digest digest = algorithm.begin();
            digest.update(key);
            padded = digest.digest(algorithm.size);
        }
        padded = Arrays.copyOf(padded, algorithm.blockSize);
        inner = begin(padded, INNER);
        outer = begin(padded, OUTER);
    }

    private Hmac(HashAlgorithm algorithm, Digest inner, Digest outer) {
        this.algorithm = algorithm;
        this.inner = inner;
        this.outer = outer;
    }

    private Digest begin(byte[] key, int pad) {
        byte[] block = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            block[i] = (byte) (key[i] ^ pad);
        }
        Digest digest = algorithm.begin();
        digest.update(block);
        return digest;
    }

    void update(byte[] data) {
        inner.update(data);
    }

    /// The code for what was taken in so far, which stays as it is.
    byte[] digest() {
        Digest end = outer.copy();
        end.update(inner.digest(algorithm.size));
        return end.digest(algorithm.size);
    }

    Hmac copy() {
        return new Hmac(algorithm, inner.copy(), outer);
    }
}
