package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;

/// Reads one run of LZMA symbols.
final class Lzma1Reader extends Stage {
    private static final int BEGIN = 5;

    private final LzmaSymbols symbols;
    private final Input input;
    private final boolean isMarked;
    private long left;
    private boolean begun;

    /// @param size how many bytes will come, or -1 if a symbol tells the end
    /// @param isMarked whether that symbol may come though their number is known
    Lzma1Reader(Filter.Lzma options, Input input, long size, boolean isMarked) {
        symbols = new LzmaSymbols(options);
        symbols.reset(options);
        this.input = input;
        this.left = size;
        this.isMarked = isMarked;
    }

    @Override
    public int read(byte[] out, int from, int most) throws LzmaFailure {
        if (!begun) {
            if (input.left() > 0 && input.peek(0) != 0) {
                throw LzmaFailure.data();
            }
            if (input.left() < BEGIN) {
                return 0;
            }
            symbols.begin(input);
            begun = true;
        }
        if (symbols.isEnded()) {
            return 0;
        }
        int count = symbols.decode(input, input.end, out, from, most, left, isMarked);
        if (left >= 0) {
            left -= count;
        }
        return count;
    }

    @Override
    public boolean isEnded() {
        return symbols.isEnded();
    }
}
