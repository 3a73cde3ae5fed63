package dev.vertebra.natives.digests;

import java.security.MessageDigest;

/// A digest under way, whoever computes it.
abstract sealed class Digest {
    /// Takes in data.
    abstract void update(byte[] data);

    /// The digest of what was taken in so far, which stays as it is.
    ///
    /// @param length how many bytes, for a digest that has no length of its own
    abstract byte[] digest(int length);

    abstract Digest copy();

    /// A digest of the JDK.
    static final class OfJdk extends Digest {
        private final MessageDigest digest;

        OfJdk(MessageDigest digest) {
            this.digest = digest;
        }

        private MessageDigest twin() {
            try {
                return (MessageDigest) digest.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("the JDK's digests can be copied", e);
            }
        }

        @Override
        void update(byte[] data) {
            digest.update(data);
        }

        @Override
        byte[] digest(int length) {
            return twin().digest();
        }

        @Override
        Digest copy() {
            return new OfJdk(twin());
        }
    }

    /// MD5 and SHA-1, one behind the other.
    static final class Pair extends Digest {
        private final Digest first;
        private final Digest second;

        Pair(Digest first, Digest second) {
            this.first = first;
            this.second = second;
        }

        @Override
        void update(byte[] data) {
            first.update(data);
            second.update(data);
        }

        @Override
        byte[] digest(int length) {
            byte[] a = first.digest(length);
            byte[] b = second.digest(length);
            byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, both, a.length, b.length);
            return both;
        }

        @Override
        Digest copy() {
            return new Pair(first.copy(), second.copy());
        }
    }

    /// SHA-3 and SHAKE.
    static final class Sponge extends Digest {
        private final Keccak sponge;

        Sponge(Keccak sponge) {
            this.sponge = sponge;
        }

        @Override
        void update(byte[] data) {
            sponge.update(data);
        }

        @Override
        byte[] digest(int length) {
            return sponge.digest(length);
        }

        @Override
        Digest copy() {
            return new Sponge(sponge.copy());
        }
    }

    /// BLAKE2.
    static final class Blake extends Digest {
        private final Blake2 digest;

        Blake(Blake2 digest) {
            this.digest = digest;
        }

        @Override
        void update(byte[] data) {
            digest.update(data);
        }

        @Override
        byte[] digest(int length) {
            return digest.digest();
        }

        @Override
        Digest copy() {
            return new Blake(digest.copy());
        }
    }

    /// A digest of blocks of 64 bytes with 32-bit words, padded as MD4 has begun it.
    static final class Blocks extends Digest {
        private static final int BLOCK = 64;

        private final Compression compression;
        private final int[] state;
        private final byte[] block;
        private long count;

        Blocks(Compression compression) {
            this(compression, compression.start(), new byte[BLOCK], 0);
        }

        private Blocks(Compression compression, int[] state, byte[] block, long count) {
            this.compression = compression;
            this.state = state;
            this.block = block;
            this.count = count;
        }

        @Override
        void update(byte[] data) {
            int filled = (int) (count % BLOCK);
            count += data.length;
            for (int at = 0; at < data.length; ) {
                int some = Math.min(data.length - at, BLOCK - filled);
                System.arraycopy(data, at, block, filled, some);
                at += some;
                filled += some;
                if (filled == BLOCK) {
                    compression.compress(state, block);
                    filled = 0;
                }
            }
        }

        @Override
        byte[] digest(int length) {
            Blocks end = new Blocks(compression, state.clone(), block.clone(), count);
            int filled = (int) (count % BLOCK);
            byte[] padding = new byte[(filled < BLOCK - 8 ? BLOCK : 2 * BLOCK) - filled];
            padding[0] = (byte) 0x80;
            boolean big = compression.isBigEndian();
            for (int i = 0; i < 8; i++) {
                padding[padding.length - (big ? i + 1 : 8 - i)] = (byte) (count * 8 >>> 8 * i);
            }
            end.update(padding);
            byte[] out = new byte[4 * state.length];
            for (int i = 0; i < out.length; i++) {
                int shift = big ? 24 - 8 * (i & 3) : 8 * (i & 3);
                out[i] = (byte) (end.state[i >> 2] >>> shift);
            }
            return out;
        }

        @Override
        Digest copy() {
            return new Blocks(compression, state.clone(), block.clone(), count);
        }
    }
}
