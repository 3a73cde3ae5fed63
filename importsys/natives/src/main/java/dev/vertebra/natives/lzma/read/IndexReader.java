package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.util.zip.CRC32;

/// Reads the index of a stream, byte by byte, and compares it with the blocks that were there.
final class IndexReader {
    private enum Part {
        BEGIN,
        COUNT,
        COMPRESSED,
        SIZE,
        PADDING,
        SUM,
        END
    }

    private final Input input;
    private final Sizes sizes;
    private final CRC32 crc = new CRC32();
    private Part part = Part.BEGIN;
    private long size;
    private int block;
    private long number;
    private int digits;
    private int summed;

    IndexReader(Input input, Sizes sizes) {
        this.input = input;
        this.sizes = sizes;
    }

    /// How many bytes it has.
    long size() {
        return size;
    }

    /// Reads on.
    ///
    /// @return whether all is read
    boolean read() throws LzmaFailure {
        while (part != Part.END) {
            if (part == Part.PADDING && (size & 3) == 0) {
                part = Part.SUM;
            }
            if (input.left() == 0) {
                return false;
            }
            int b = input.take(1)[0];
            size++;
            if (part == Part.SUM) {
                sum(b);
            } else {
                crc.update(b);
                take(b);
            }
        }
        return true;
    }

    private void sum(int b) throws LzmaFailure {
        if ((byte) (crc.getValue() >>> 8 * summed++) != b) {
            throw LzmaFailure.data();
        }
        if (summed == 4) {
            part = Part.END;
        }
    }

    private void take(int b) throws LzmaFailure {
        switch (part) {
            case BEGIN -> part = Part.COUNT;
            case COUNT -> {
                if (isWhole(b)) {
                    expect(sizes.count());
                    part = sizes.count() == 0 ? Part.PADDING : Part.COMPRESSED;
                }
            }
            case COMPRESSED -> {
                if (isWhole(b)) {
                    expect(sizes.compressed(block));
                    part = Part.SIZE;
                }
            }
            case SIZE -> {
                if (isWhole(b)) {
                    expect(sizes.size(block++));
                    part = block == sizes.count() ? Part.PADDING : Part.COMPRESSED;
                }
            }
            case PADDING -> {
                if (b != 0) {
                    throw LzmaFailure.data();
                }
            }
            case SUM, END -> throw new IllegalStateException("the index has ended");
        }
    }

    /// Adds seven bits to a number.
    private boolean isWhole(int b) throws LzmaFailure {
        if (digits == 9 || b == 0 && digits > 0) {
            throw LzmaFailure.data();
        }
        number |= (b & 0x7FL) << 7 * digits++;
        return b >= 0;
    }

    private void expect(long value) throws LzmaFailure {
        if (number != value) {
            throw LzmaFailure.data();
        }
        number = 0;
        digits = 0;
    }
}
