package dev.vertebra.natives.lzma.format;

import java.util.Arrays;
import java.util.List;

/// A filter with its options: one step of a chain, the last of which compresses.
public sealed interface Filter {
    long LZMA1 = 0x4000000000000001L;
    int LZMA2 = 0x21;
    int DELTA = 3;
    int X86 = 4;
    int POWERPC = 5;
    int IA64 = 6;
    int ARM = 7;
    int ARM_THUMB = 8;
    int SPARC = 9;
    int ARM64 = 10;

    int MOST_IN_CHAIN = 4;
    int LEAST_DICTIONARY = 4096;

    /// The number of the filter in the formats.
    long id();

    /// Compression by repetitions.
    ///
    /// @param dictionary how many bytes back a repetition may reach, an unsigned number
    /// @param literalContext how many bits of the byte before choose the model of a byte
    /// @param literalPosition how many bits of the position do
    /// @param position how many bits of the position choose the model of everything else
    public record Lzma(
            long id,
            int dictionary,
            int literalContext,
            int literalPosition,
            int position,
            int mode,
            int niceLength,
            int matchFinder,
            int depth)
            implements Filter {
        /// What a reader needs.
        public static Lzma reading(long id, int dictionary, int context, int literalPosition, int position) {
            return new Lzma(id, dictionary, context, literalPosition, position, 0, 0, 0, 0);
        }

        /// Whether the models are within the limits of the format.
        public boolean hasValidModels() {
            return Integer.compareUnsigned(literalContext, 4) <= 0
                    && Integer.compareUnsigned(literalPosition, 4) <= 0
                    && literalContext + literalPosition <= 4
                    && Integer.compareUnsigned(position, 4) <= 0;
        }

        /// The models in one byte.
        public int models() {
            return (position * 5 + literalPosition) * 9 + literalContext;
        }

        /// This filter with the models of a byte.
        ///
        /// @throws LzmaFailure of the kind DATA if there are none such
        public Lzma withModels(int models) throws LzmaFailure {
            if (models >= 225) {
                throw LzmaFailure.data();
            }
            Lzma made = reading(id, dictionary, models % 9, models / 9 % 5, models / 45);
            if (!made.hasValidModels()) {
                throw LzmaFailure.data();
            }
            return made;
        }
    }

    /// Differences to the byte that is some bytes back.
    public record Delta(int distance) implements Filter {
        @Override
        public long id() {
            return DELTA;
        }
    }

    /// Targets of branches in machine code, relative made absolute.
    public record Branches(int kind, int offset) implements Filter {
        @Override
        public long id() {
            return kind;
        }

        /// The multiple that the offset has to be.
        public int alignment() {
            return switch (kind) {
                case X86 -> 1;
                case ARM_THUMB -> 2;
                case IA64 -> 16;
                default -> 4;
            };
        }
    }

    /// The smallest size of a dictionary that has a byte in a block's head and is not below another.
    static int dictionaryCode(int size) {
        long wanted = Math.max(Integer.toUnsignedLong(size), LEAST_DICTIONARY);
        int code = 0;
        while (code < 40 && dictionarySize(code) < wanted) {
            code++;
        }
        return code;
    }

    /// The size of a dictionary from its byte in a block's head.
    static long dictionarySize(int code) {
        return code == 40 ? 0xFFFF_FFFFL : (2L | code & 1) << code / 2 + 11;
    }

    /// Reads the properties of a filter. Compare liblzma's lzma_properties_decode.
    ///
    /// @throws LzmaFailure of the kind OPTIONS
    static Filter fromProperties(long id, byte[] bytes) throws LzmaFailure {
        if (id == LZMA1 && bytes.length == 5) {
            try {
                return Lzma.reading(LZMA1, littleEndian(bytes, 1), 0, 0, 0).withModels(bytes[0] & 0xFF);
            } catch (LzmaFailure e) {
                throw LzmaFailure.options();
            }
        }
        if (id == LZMA2 && bytes.length == 1 && bytes[0] >= 0 && bytes[0] <= 40) {
            return Lzma.reading(LZMA2, (int) dictionarySize(bytes[0]), 3, 0, 2);
        }
        if (id == DELTA && bytes.length == 1) {
            return new Delta((bytes[0] & 0xFF) + 1);
        }
        if (id >= X86 && id <= ARM64 && (bytes.length == 0 || bytes.length == 4)) {
            return new Branches((int) id, bytes.length == 0 ? 0 : littleEndian(bytes, 0));
        }
        throw LzmaFailure.options();
    }

    /// The properties of this filter as the formats have them.
    ///
    /// @throws LzmaFailure of the kind PROGRAM if it has options that can't be written
    default byte[] properties() throws LzmaFailure {
        return switch (this) {
            case Lzma lzma when id() == LZMA2 -> new byte[] {(byte) dictionaryCode(lzma.dictionary)};
            case Lzma lzma -> {
                if (!lzma.hasValidModels()) {
                    throw new LzmaFailure(LzmaFailure.Kind.PROGRAM);
                }
                byte[] bytes = new byte[5];
                bytes[0] = (byte) lzma.models();
                putLittleEndian(bytes, 1, lzma.dictionary);
                yield bytes;
            }
            case Delta delta -> {
                if (delta.distance < 1 || delta.distance > 256) {
                    throw new LzmaFailure(LzmaFailure.Kind.PROGRAM);
                }
                yield new byte[] {(byte) (delta.distance - 1)};
            }
            case Branches branches -> {
                byte[] bytes = new byte[branches.offset == 0 ? 0 : 4];
                if (branches.offset != 0) {
                    putLittleEndian(bytes, 0, branches.offset);
                }
                yield bytes;
            }
        };
    }

    /// Refuses a chain that has no compression at its end, or has it elsewhere. Compare liblzma's lzma_validate_chain.
    static void check(List<Filter> chain) throws LzmaFailure {
        if (chain.isEmpty()) {
            throw new LzmaFailure(LzmaFailure.Kind.PROGRAM);
        }
        for (int i = 0; i < chain.size(); i++) {
            boolean last = i == chain.size() - 1;
            if (chain.get(i) instanceof Lzma != last || chain.size() > MOST_IN_CHAIN) {
                throw LzmaFailure.options();
            }
            if (chain.get(i) instanceof Delta(int distance) && (distance < 1 || distance > 256)) {
                throw LzmaFailure.options();
            }
            if (chain.get(i) instanceof Branches branches && branches.offset() % branches.alignment() != 0) {
                throw LzmaFailure.options();
            }
        }
    }

    /// How many bytes of memory CPython counts for reading through a chain.
    static long memory(List<Filter> chain) {
        long all = 0;
        for (Filter filter : chain) {
            all += switch (filter) {
                case Lzma lzma -> Integer.toUnsignedLong(lzma.dictionary) + (lzma.id == LZMA2 ? 65_592 : 65_408);
                case Delta _ -> 352;
                case Branches _ -> 1024;
            };
        }
        return all;
    }

    /// Four bytes as a number.
    static int littleEndian(byte[] bytes, int at) {
        return bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFF) << 24;
    }

    /// A number as four bytes.
    static void putLittleEndian(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    /// Whether bytes are all zero.
    static boolean isZero(byte[] bytes, int from, int to) {
        return Arrays.mismatch(bytes, from, to, new byte[to - from], 0, to - from) < 0;
    }
}
