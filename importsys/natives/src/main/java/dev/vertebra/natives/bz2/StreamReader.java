package dev.vertebra.natives.bz2;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Decompresses one bzip2 stream whose bytes come in pieces.
///
/// The head of a block is read again from its begin if it is cut off; its symbols are taken one by one, so that nothing
/// long is done twice.
final class StreamReader {
    private enum Part {
        HEAD,
        BLOCK_HEAD,
        SYMBOLS,
        OUTPUT,
        END
    }

    private static final int GROUP = 50;
    private static final int MOST_LENGTH = 20;
    private static final long BLOCK_MAGIC = 0x314159265359L;
    private static final long END_MAGIC = 0x177245385090L;

    /// Thrown where the bits are not there yet.
    private static final class MissingBits extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingBits() {
            super(null, null, false, false);
        }
    }

    private final MissingBits missing = new MissingBits();
    private byte[] input = {};
    private int inputEnd;
    private long bitAt;
    private boolean starved;

    private Part part = Part.HEAD;
    private int[] block = {};
    private int blockCrc;
    private int allCrc;
    private int original;

    private final byte[] front = new byte[256];
    private int distinct;
    private byte[] selectors = {};
    private final int[][] limits = new int[6][MOST_LENGTH + 2];
    private final int[][] bases = new int[6][MOST_LENGTH + 2];
    private final int[][] sorted = new int[6][258];
    private final int[] shortest = new int[6];

    private int symbolCount;
    private int size;
    private int runLength;
    private int runPower;
    private final int[] counts = new int[257];

    private int place;
    private int left;
    private int crc;
    private int lastByte;
    private int repeats;
    private int pending;

    /// Whether the stream has ended.
    boolean isEnded() {
        return part == Part.END;
    }

    /// The bytes that were given and not used.
    byte[] rest() {
        return Arrays.copyOfRange(input, (int) (bitAt + 7 >> 3), inputEnd);
    }

    /// Whether the bytes that were given are used, or do not reach for the next step.
    boolean isHungry() {
        return starved || bitAt + 7 >> 3 == inputEnd;
    }

    /// Decompresses.
    ///
    /// @param most the most bytes that come out, or -1
    void read(byte[] data, long most, ByteArrayOutputStream out) throws StreamException {
        append(data);
        starved = false;
        try {
            while (part != Part.END) {
                switch (part) {
                    case HEAD -> head();
                    case BLOCK_HEAD -> {
                        long begin = bitAt;
                        try {
                            blockHead();
                        } catch (MissingBits e) {
                            bitAt = begin;
                            starved = true;
                            return;
                        }
                    }
                    case SYMBOLS -> symbols();
                    case OUTPUT -> {
                        output(most, out);
                        if (part == Part.OUTPUT) {
                            return;
                        }
                    }
                    case END -> throw new IllegalStateException("the stream has ended");
                }
            }
        } catch (MissingBits e) {
            // What there was is read; the rest comes with the next piece.
            starved = true;
        }
    }

    private void append(byte[] data) {
        int used = (int) (bitAt >> 3);
        int kept = inputEnd - used;
        if (input.length < kept + data.length) {
            input = Arrays.copyOfRange(input, used, used + Math.max(kept + data.length, Math.min(2 * kept, 1 << 20)));
        } else if (used > 0) {
            System.arraycopy(input, used, input, 0, kept);
        }
        System.arraycopy(data, 0, input, kept, data.length);
        inputEnd = kept + data.length;
        bitAt &= 7;
    }

    private int bits(int count) {
        if (bitAt + count > 8L * inputEnd) {
            throw missing;
        }
        int value = 0;
        for (int wanted = count; wanted > 0; ) {
            int offset = (int) bitAt & 7;
            int some = Math.min(wanted, 8 - offset);
            int each = input[(int) (bitAt >> 3)] >> 8 - offset - some & (1 << some) - 1;
            value = value << some | each;
            bitAt += some;
            wanted -= some;
        }
        return value;
    }

    private void head() throws StreamException {
        // Wrong bytes are an error as soon as they come.
        byte[] magic = {'B', 'Z', 'h'};
        for (int i = 0; i < Math.min(magic.length, inputEnd); i++) {
            if (input[i] != magic[i]) {
                throw new StreamException("no magic number");
            }
        }
        if (inputEnd < 4) {
            throw missing;
        }
        int level = input[3] - '0';
        if (level < 1 || level > 9) {
            throw new StreamException("no block size");
        }
        bitAt = 32;
        block = new int[100_000 * level];
        part = Part.BLOCK_HEAD;
    }

    private void blockHead() throws StreamException {
        long magic = (long) bits(24) << 24 | bits(24);
        int checksum = bits(16) << 16 | bits(16);
        if (magic == END_MAGIC) {
            if (checksum != allCrc) {
                throw new StreamException("wrong checksum of the stream");
            }
            part = Part.END;
            return;
        }
        if (magic != BLOCK_MAGIC || bits(1) != 0) {
            throw new StreamException("no block");
        }
        blockCrc = checksum;
        original = bits(24);
        readUsed();
        int groups = bits(3);
        int count = bits(15);
        if (groups < 2 || groups > 6 || count < 1) {
            throw new StreamException("wrong number of tables");
        }
        readSelectors(groups, count);
        for (int t = 0; t < groups; t++) {
            readTable(t);
        }
        symbolCount = 0;
        size = 0;
        runLength = 0;
        runPower = 1;
        Arrays.fill(counts, 0);
        part = Part.SYMBOLS;
    }

    private void readUsed() throws StreamException {
        int map = bits(16);
        distinct = 0;
        for (int i = 0; i < 16; i++) {
            if ((map & 0x8000 >> i) == 0) {
                continue;
            }
            int inner = bits(16);
            for (int k = 0; k < 16; k++) {
                if ((inner & 0x8000 >> k) != 0) {
                    front[distinct++] = (byte) (16 * i + k);
                }
            }
        }
        if (distinct == 0) {
            throw new StreamException("no bytes are used");
        }
    }

    private void readSelectors(int groups, int count) throws StreamException {
        byte[] order = {0, 1, 2, 3, 4, 5};
        selectors = new byte[count];
        for (int i = 0; i < count; i++) {
            int at = 0;
            while (bits(1) == 1) {
                if (++at >= groups) {
                    throw new StreamException("wrong table");
                }
            }
            byte table = order[at];
            System.arraycopy(order, 0, order, 1, at);
            order[0] = table;
            selectors[i] = table;
        }
    }

    private void readTable(int t) throws StreamException {
        int alphabet = distinct + 2;
        int[] lengths = new int[alphabet];
        int length = bits(5);
        for (int v = 0; v < alphabet; v++) {
            while (true) {
                if (length < 1 || length > MOST_LENGTH) {
                    throw new StreamException("wrong length of a code");
                }
                if (bits(1) == 0) {
                    break;
                }
                length += bits(1) == 0 ? 1 : -1;
            }
            lengths[v] = length;
        }
        int[] limit = limits[t];
        int code = 0;
        int index = 0;
        shortest[t] = 0;
        for (int l = 1; l <= MOST_LENGTH; l++) {
            bases[t][l] = index - code;
            for (int v = 0; v < alphabet; v++) {
                if (lengths[v] == l) {
                    sorted[t][index++] = v;
                    code++;
                }
            }
            if (shortest[t] == 0 && index > 0) {
                shortest[t] = l;
            }
            limit[l] = code - 1;
            code <<= 1;
        }
    }

    /// Reads symbols as long as there are bits for whole ones.
    private void symbols() throws StreamException {
        int end = distinct + 1;
        while (true) {
            int group = symbolCount / GROUP;
            if (group >= selectors.length) {
                throw new StreamException("too few tables");
            }
            long begin = bitAt;
            int symbol;
            try {
                symbol = symbol(selectors[group]);
            } catch (MissingBits e) {
                bitAt = begin;
                throw e;
            }
            symbolCount++;
            if (symbol <= 1) {
                if (runPower > 2 << 20) {
                    throw new StreamException("a run is too long");
                }
                runLength += runPower << symbol;
                runPower <<= 1;
                continue;
            }
            endRun();
            if (symbol == end) {
                transform();
                return;
            }
            int at = symbol - 1;
            byte b = front[at];
            System.arraycopy(front, 0, front, 1, at);
            front[0] = b;
            if (size >= block.length) {
                throw new StreamException("the block is too long");
            }
            counts[(b & 0xFF) + 1]++;
            block[size++] = b & 0xFF;
        }
    }

    private int symbol(int t) throws StreamException {
        int length = shortest[t];
        int code = bits(length);
        int[] limit = limits[t];
        while (code > limit[length]) {
            if (++length > MOST_LENGTH) {
                throw new StreamException("no such code");
            }
            code = code << 1 | bits(1);
        }
        int index = code + bases[t][length];
        if (index < 0 || index >= distinct + 2) {
            throw new StreamException("no such code");
        }
        return sorted[t][index];
    }

    private void endRun() throws StreamException {
        if (runLength == 0) {
            return;
        }
        if (runLength > block.length - size) {
            throw new StreamException("the block is too long");
        }
        int b = front[0] & 0xFF;
        counts[b + 1] += runLength;
        Arrays.fill(block, size, size + runLength, b);
        size += runLength;
        runLength = 0;
        runPower = 1;
    }

    /// Undoes the transform: in the upper bits of each element comes the place of the byte that follows.
    private void transform() throws StreamException {
        if (original >= size) {
            throw new StreamException("the block begins outside of itself");
        }
        for (int i = 1; i <= 256; i++) {
            counts[i] += counts[i - 1];
        }
        for (int i = 0; i < size; i++) {
            block[counts[block[i] & 0xFF]++] |= i << 8;
        }
        place = block[original] >>> 8;
        left = size;
        crc = -1;
        lastByte = -1;
        repeats = 0;
        pending = 0;
        part = Part.OUTPUT;
    }

    /// Gives the bytes of the block, runs expanded.
    private void output(long most, ByteArrayOutputStream out) throws StreamException {
        long room = most < 0 ? Long.MAX_VALUE : most - out.size();
        while (room > 0 && (pending > 0 || left > 0)) {
            if (pending > 0) {
                pending--;
                crc = Checksum.update(crc, lastByte);
                out.write(lastByte);
                room--;
                continue;
            }
            int entry = block[place];
            place = entry >>> 8;
            left--;
            int b = entry & 0xFF;
            if (repeats == 4) {
                pending = b;
                repeats = 0;
                continue;
            }
            repeats = b == lastByte ? repeats + 1 : 1;
            lastByte = b;
            crc = Checksum.update(crc, b);
            out.write(b);
            room--;
        }
        if (pending == 0 && left == 0) {
            if (~crc != blockCrc) {
                throw new StreamException("wrong checksum of a block");
            }
            allCrc = Integer.rotateLeft(allCrc, 1) ^ blockCrc;
            part = Part.BLOCK_HEAD;
        }
    }
}
