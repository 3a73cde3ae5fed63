package dev.vertebra.natives.lzma.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;

/// The checksum of a block, of the kind that the head of a stream names.
public abstract sealed class Check {
    public static final int NONE = 0;
    public static final int CRC32 = 1;
    public static final int CRC64 = 4;
    public static final int SHA256 = 10;
    public static final int LARGEST = 15;

    // The size for each number, those without a meaning included.
    private static final int[] SIZES = {0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64};

    private Check() {}

    /// Whether data can be checked by a kind.
    public static boolean isSupported(int kind) {
        return kind == NONE || kind == CRC32 || kind == CRC64 || kind == SHA256;
    }

    /// How many bytes a checksum of a kind has.
    public static int size(int kind) {
        return SIZES[kind];
    }

    /// A new checksum; one of an unknown kind is empty.
    public static Check of(int kind) {
        return switch (kind) {
            case CRC32 -> new Crc32();
            case CRC64 -> new Crc64();
            case SHA256 -> new Digest();
            default -> new Nothing();
        };
    }

    /// Takes in data.
    public abstract void update(byte[] bytes, int from, int count);

    /// The checksum, which is empty for an unknown kind.
    public abstract byte[] result();

    private static final class Nothing extends Check {
        @Override
        public void update(byte[] bytes, int from, int count) {}

        @Override
        public byte[] result() {
            return new byte[0];
        }
    }

    private static final class Crc32 extends Check {
        private final CRC32 crc = new CRC32();

        @Override
        public void update(byte[] bytes, int from, int count) {
            crc.update(bytes, from, count);
        }

        @Override
        public byte[] result() {
            byte[] result = new byte[4];
            Filter.putLittleEndian(result, 0, (int) crc.getValue());
            return result;
        }
    }

    private static final class Crc64 extends Check {
        private static final long POLYNOMIAL = 0xC96C5795D7870F42L;
        private static final long[][] TABLES = tables();

        private long crc = -1;

        /// For each of four bytes at once what it does to the sum, that of the last byte first.
        private static long[][] tables() {
            long[][] tables = new long[4][256];
            for (int b = 0; b < 256; b++) {
                long value = b;
                for (int i = 0; i < 8; i++) {
                    value = (value & 1) == 0 ? value >>> 1 : value >>> 1 ^ POLYNOMIAL;
                }
                tables[0][b] = value;
            }
            for (int t = 1; t < 4; t++) {
                for (int b = 0; b < 256; b++) {
                    long value = tables[t - 1][b];
                    tables[t][b] = value >>> 8 ^ tables[0][(int) value & 0xFF];
                }
            }
            return tables;
        }

        @Override
        public void update(byte[] bytes, int from, int count) {
            long[] t0 = TABLES[0];
            long[] t1 = TABLES[1];
            long[] t2 = TABLES[2];
            long[] t3 = TABLES[3];
            long sum = crc;
            int i = from;
            int end = from + count;
            for (; i <= end - 4; i += 4) {
                int next = (int) sum ^ Filter.littleEndian(bytes, i);
                sum = sum >>> 32 ^ t3[next & 0xFF] ^ t2[next >>> 8 & 0xFF] ^ t1[next >>> 16 & 0xFF] ^ t0[next >>> 24];
            }
            for (; i < end; i++) {
                sum = sum >>> 8 ^ t0[(int) (sum ^ bytes[i]) & 0xFF];
            }
            crc = sum;
        }

        @Override
        public byte[] result() {
            byte[] result = new byte[8];
            Filter.putLittleEndian(result, 0, (int) ~crc);
            Filter.putLittleEndian(result, 4, (int) (~crc >>> 32));
            return result;
        }
    }

    private static final class Digest extends Check {
        private final MessageDigest digest;

        Digest() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void update(byte[] bytes, int from, int count) {
            digest.update(bytes, from, count);
        }

        @Override
        public byte[] result() {
            return digest.digest();
        }
    }
}
