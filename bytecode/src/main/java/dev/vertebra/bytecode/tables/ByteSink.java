package dev.vertebra.bytecode.tables;

import java.util.Arrays;

/// A growing array of bytes with the number formats of the tables.
final class ByteSink {
    private byte[] bytes = new byte[64];
    private int size;

    void write(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /// Writes a number in groups of six bits, the lowest first; bit 6 says that another group follows.
    void writeVarint(int value) {
        int rest = value;
        while ((rest & ~0x3F) != 0) {
            write((rest & 0x3F) | 0x40);
            rest >>>= 6;
        }
        write(rest);
    }

    /// Writes a number with its sign in bit 0.
    void writeSignedVarint(int value) {
        writeVarint(value < 0 ? -value << 1 | 1 : value << 1);
    }

    /// Writes a number in groups of six bits, the highest first; bit 6 says that another group follows.
    ///
    /// @param mark bits to set in the first byte
    void writeBigVarint(int value, int mark) {
        int shift = 0;
        while (shift < 30 && value >>> (shift + 6) != 0) {
            shift += 6;
        }
        int first = mark;
        for (; shift > 0; shift -= 6) {
            write((value >>> shift & 0x3F) | 0x40 | first);
            first = 0;
        }
        write((value & 0x3F) | first);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
