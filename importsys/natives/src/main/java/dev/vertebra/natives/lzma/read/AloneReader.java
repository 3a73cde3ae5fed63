package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the old container: the options of LZMA, a size, and its symbols. Compare liblzma's alone_decoder.c.
final class AloneReader extends Stage {
    private static final int HEAD = 13;
    private static final long LARGEST = 1L << 38;

    private final Input input;
    private final long memoryLimit;
    private final boolean isGuess;
    private @Nullable Lzma1Reader symbols;

    /// @param isGuess whether the bytes may be something else, so that what no encoder writes is refused
    AloneReader(Input input, long memoryLimit, boolean isGuess) {
        this.input = input;
        this.memoryLimit = memoryLimit;
        this.isGuess = isGuess;
    }

    @Override
    public boolean isEnded() {
        return symbols != null && symbols.isEnded();
    }

    @Override
    public int read(byte[] out, int from, int most) throws LzmaFailure {
        Lzma1Reader reader = symbols;
        if (reader == null) {
            reader = head();
            if (reader == null) {
                return 0;
            }
            symbols = reader;
        }
        return reader.read(out, from, most);
    }

    private @Nullable Lzma1Reader head() throws LzmaFailure {
        Filter.Lzma options = Filter.Lzma.reading(Filter.LZMA1, 0, 0, 0, 0);
        int there = input.left();
        if (there > 0) {
            try {
                options = options.withModels(input.peek(0));
            } catch (LzmaFailure e) {
                throw new LzmaFailure(LzmaFailure.Kind.FORMAT);
            }
        }
        if (there >= 5) {
            int dictionary = Filter.littleEndian(input.bytes, input.at + 1);
            if (isGuess && !isUsual(dictionary)) {
                throw new LzmaFailure(LzmaFailure.Kind.FORMAT);
            }
            options = new Filter.Lzma(
                    Filter.LZMA1,
                    dictionary,
                    options.literalContext(),
                    options.literalPosition(),
                    options.position(),
                    0,
                    0,
                    0,
                    0);
        }
        if (there < HEAD) {
            return null;
        }
        long size = Integer.toUnsignedLong(Filter.littleEndian(input.bytes, input.at + 5))
                | (long) Filter.littleEndian(input.bytes, input.at + 9) << 32;
        if (isGuess && size != -1 && (size < 0 || size >= LARGEST)) {
            throw new LzmaFailure(LzmaFailure.Kind.FORMAT);
        }
        if (Filter.memory(List.of(options)) > memoryLimit) {
            throw new LzmaFailure(LzmaFailure.Kind.MEMORY_LIMIT);
        }
        input.at += HEAD;
        // A negative size would be known and never reached; no run of symbols gets there either.
        return new Lzma1Reader(options, input, size == -1 ? -1 : size & Long.MAX_VALUE, true);
    }

    /// Whether a size is a power of two, or half as much again, or the largest.
    private static boolean isUsual(int size) {
        if (size == -1) {
            return true;
        }
        int top = Integer.highestOneBit(size);
        return size == top || size == (top | top >>> 1);
    }
}
