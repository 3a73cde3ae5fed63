package dev.vertebra.natives.bz2;

/// CRC-32 with the highest bit first, as bzip2 has it.
final class Checksum {
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            int value = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                value = value << 1 ^ (value < 0 ? POLYNOMIAL : 0);
            }
            TABLE[i] = value;
        }
    }

    private Checksum() {}

    static int update(int crc, int b) {
        return crc << 8 ^ TABLE[crc >>> 24 ^ b & 0xFF];
    }
}
