package dev.vertebra.natives.lzma.read;

import dev.vertebra.natives.lzma.format.Filter;
import dev.vertebra.natives.lzma.format.LzmaFailure;

/// Reads the chunks of LZMA2: runs of LZMA symbols whose sizes are known, and bytes as they are.
///
/// Compare liblzma's lzma2_decoder.c.
final class Lzma2Reader extends Stage {
    private enum Part {
        CONTROL,
        SYMBOLS,
        COPY,
        END
    }

    private static final int BEGIN = 5;

    private final LzmaSymbols symbols;
    private final Input input;
    private Filter.Lzma options;
    private Part part = Part.CONTROL;
    private boolean needsWindow = true;
    private boolean needsModels = true;
    private int compressed;
    private int left;

    Lzma2Reader(Filter.Lzma options, Input input) {
        this.options = options;
        this.input = input;
        symbols = new LzmaSymbols(options);
    }

    @Override
    public boolean isEnded() {
        return part == Part.END;
    }

    @Override
    public int read(byte[] out, int from, int most) throws LzmaFailure {
        int done = 0;
        while (true) {
            switch (part) {
                case CONTROL -> {
                    if (input.left() == 0 || !control(input.peek(0))) {
                        return done;
                    }
                }
                case SYMBOLS -> {
                    done += symbols(out, from + done, most - done);
                    if (part == Part.SYMBOLS) {
                        return done;
                    }
                }
                case COPY -> {
                    int count = Math.min(Math.min(left, input.left()), most - done);
                    done += symbols.copy(input, count, out, from + done);
                    left -= count;
                    if (left > 0) {
                        return done;
                    }
                    part = Part.CONTROL;
                }
                case END -> {
                    return done;
                }
            }
        }
    }

    /// Reads the head of a chunk.
    ///
    /// @return whether it is there
    private boolean control(int control) throws LzmaFailure {
        boolean isReset = control >= 0xE0 || control == 1;
        if (control == 0) {
            input.at++;
            part = Part.END;
            return true;
        }
        if (needsWindow && !isReset
                || control > 2 && control < 0x80
                || control >= 0x80 && control < 0xC0 && (needsModels || isReset)) {
            throw LzmaFailure.data();
        }
        boolean hasModels = control >= 0xC0;
        int head = control < 0x80 ? 3 : hasModels ? 6 : 5;
        if (hasModels && input.left() >= head) {
            options.withModels(input.peek(head - 1));
        }
        if (control >= 0x80 && input.left() > head && input.peek(head) != 0) {
            throw LzmaFailure.data();
        }
        if (input.left() < head + (control < 0x80 ? 0 : BEGIN)) {
            return false;
        }
        if (isReset) {
            needsWindow = false;
            needsModels = true;
            symbols.resetWindow();
        }
        left = (input.peek(1) << 8 | input.peek(2)) + 1;
        if (control < 0x80) {
            input.at += head;
            part = Part.COPY;
            return true;
        }
        left += (control & 0x1F) << 16;
        compressed = (input.peek(3) << 8 | input.peek(4)) + 1 - BEGIN;
        if (hasModels) {
            options = options.withModels(input.peek(5));
            needsModels = false;
        }
        if (control >= 0xA0) {
            symbols.reset(options);
        }
        input.at += head;
        if (compressed < 0) {
            throw LzmaFailure.data();
        }
        symbols.begin(input);
        symbols.beginPart();
        part = Part.SYMBOLS;
        return true;
    }

    private int symbols(byte[] out, int from, int most) throws LzmaFailure {
        int begin = input.at;
        int end = Math.min(input.end, begin + compressed);
        int count = symbols.decode(input, end, out, from, most, left, false);
        compressed -= input.at - begin;
        left -= count;
        if (symbols.isEnded()) {
            if (compressed != 0) {
                throw LzmaFailure.data();
            }
            part = Part.CONTROL;
        } else if (symbols.isStarved() && end < input.end) {
            throw LzmaFailure.data();
        }
        return count;
    }
}
