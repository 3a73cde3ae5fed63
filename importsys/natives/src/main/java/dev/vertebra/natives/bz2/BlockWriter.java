package dev.vertebra.natives.bz2;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Compresses data to a bzip2 stream whose bytes are those of libbz2. Compare bzip2's compress.c.
final class BlockWriter {
    private static final int GROUP = 50;
    private static final int ROUNDS = 4;
    private static final int RUN_B = 1;
    private static final long BLOCK_MAGIC = 0x314159265359L;
    private static final long END_MAGIC = 0x177245385090L;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int level;
    private final byte[] block;
    private final int most;
    private final boolean[] used = new boolean[256];
    private int size;
    private int crc = -1;
    private int allCrc;
    private int runByte = -1;
    private int runLength;
    private long bits;
    private int bitCount;
    private boolean begun;

    private char[] symbols = {};
    private int symbolCount;
    private int alphabet;
    private final int[] frequencies = new int[258];
    private final byte[][] lengths = new byte[6][258];

    BlockWriter(int level) {
        this.level = level;
        block = new byte[100_000 * level];
        most = block.length - 19;
    }

    /// The compressed bytes that there are, which are given once.
    byte[] take() {
        byte[] bytes = out.toByteArray();
        out.reset();
        return bytes;
    }

    /// Takes in data.
    void write(byte[] data) {
        for (byte each : data) {
            int b = each & 0xFF;
            if (b != runByte || runLength == 255) {
                endRun();
                runByte = b;
                runLength = 1;
            } else {
                runLength++;
            }
            if (size >= most) {
                writeBlock();
            }
        }
    }

    /// Ends the stream.
    void finish() {
        endRun();
        runByte = -1;
        writeBlock();
        bits(48, END_MAGIC);
        bits(32, allCrc & 0xFFFFFFFFL);
        if (bitCount > 0) {
            bits(8 - bitCount, 0);
        }
    }

    private void endRun() {
        if (runByte < 0) {
            return;
        }
        for (int i = 0; i < runLength; i++) {
            crc = Checksum.update(crc, runByte);
        }
        used[runByte] = true;
        int count = Math.min(runLength, 4);
        for (int i = 0; i < count; i++) {
            block[size++] = (byte) runByte;
        }
        if (runLength >= 4) {
            used[runLength - 4] = true;
            block[size++] = (byte) (runLength - 4);
        }
        runLength = 0;
    }

    private void bits(int count, long value) {
        int left = count;
        while (left > 16) {
            left -= 16;
            bits(16, value >>> left & 0xFFFF);
        }
        bits = bits << left | value & (1L << left) - 1;
        bitCount += left;
        while (bitCount >= 8) {
            bitCount -= 8;
            out.write((int) (bits >>> bitCount));
        }
    }

    private void writeBlock() {
        if (!begun) {
            begun = true;
            bits(32, 0x425A6830L + level);
        }
        if (size == 0) {
            return;
        }
        int blockCrc = ~crc;
        allCrc = Integer.rotateLeft(allCrc, 1) ^ blockCrc;
        int[] order = Rotations.sorted(block, size);
        int original = 0;
        while (order[original] != 0) {
            original++;
        }
        bits(48, BLOCK_MAGIC);
        bits(32, blockCrc & 0xFFFFFFFFL);
        bits(1, 0);
        bits(24, original);
        moveToFront(order);
        writeSymbols();
        size = 0;
        crc = -1;
        Arrays.fill(used, false);
    }

    // --- the symbols of a block

    private void moveToFront(int[] order) {
        byte[] front = new byte[256];
        int distinct = 0;
        for (int i = 0; i < 256; i++) {
            if (used[i]) {
                front[distinct++] = (byte) i;
            }
        }
        if (symbols.length < size + 2) {
            symbols = new char[block.length + 2];
        }
        Arrays.fill(frequencies, 0);
        symbolCount = 0;
        alphabet = distinct + 2;
        int pending = 0;
        for (int i = 0; i < size; i++) {
            int at = order[i] - 1;
            byte b = block[at < 0 ? size - 1 : at];
            if (b == front[0]) {
                pending++;
                continue;
            }
            writeRun(pending);
            pending = 0;
            int place = 1;
            while (front[place] != b) {
                place++;
            }
            System.arraycopy(front, 0, front, 1, place);
            front[0] = b;
            symbol(place + 1);
        }
        writeRun(pending);
        symbol(distinct + 1);
    }

    private void symbol(int value) {
        symbols[symbolCount++] = (char) value;
        frequencies[value]++;
    }

    /// A run of zeros as a number in base two with the digits 1 and 2.
    private void writeRun(int length) {
        for (int left = length; left > 0; left = left - 1 >> 1) {
            symbol((left & 1) == 0 ? RUN_B : 0);
        }
    }

    // --- their codes

    private static int groups(int count) {
        return count < 200 ? 2 : count < 600 ? 3 : count < 1200 ? 4 : count < 2400 ? 5 : 6;
    }

    /// Gives each table a part of the alphabet to begin with, all parts about as frequent.
    private void begin(int groups) {
        int left = symbolCount;
        int start = 0;
        for (int part = groups; part > 0; part--) {
            int target = left / part;
            int end = start - 1;
            int sum = 0;
            while (sum < target && end < alphabet - 1) {
                sum += frequencies[++end];
            }
            if (end > start && part != groups && part != 1 && (groups - part & 1) == 1) {
                sum -= frequencies[end--];
            }
            for (int v = 0; v < alphabet; v++) {
                lengths[part - 1][v] = (byte) (v >= start && v <= end ? 0 : 15);
            }
            start = end + 1;
            left -= sum;
        }
    }

    /// Chooses a table for each group of symbols, and makes the tables fit what chose them, a few times over.
    private byte[] choose(int groups) {
        byte[] selectors = new byte[(symbolCount + GROUP - 1) / GROUP];
        int[][] chosen = new int[groups][258];
        CodeLengths maker = new CodeLengths();
        for (int round = 0; round < ROUNDS; round++) {
            for (int[] each : chosen) {
                Arrays.fill(each, 0);
            }
            int selector = 0;
            for (int from = 0; from < symbolCount; from += GROUP) {
                int to = Math.min(from + GROUP, symbolCount);
                int best = 0;
                int bestCost = Integer.MAX_VALUE;
                for (int t = 0; t < groups; t++) {
                    int cost = 0;
                    byte[] table = lengths[t];
                    for (int i = from; i < to; i++) {
                        cost += table[symbols[i]];
                    }
                    if (cost < bestCost) {
                        bestCost = cost;
                        best = t;
                    }
                }
                selectors[selector++] = (byte) best;
                for (int i = from; i < to; i++) {
                    chosen[best][symbols[i]]++;
                }
            }
            for (int t = 0; t < groups; t++) {
                maker.make(lengths[t], chosen[t], alphabet);
            }
        }
        return selectors;
    }

    private void writeSymbols() {
        int groups = groups(symbolCount);
        begin(groups);
        byte[] selectors = choose(groups);
        writeUsed();
        bits(3, groups);
        bits(15, selectors.length);
        writeSelectors(selectors, groups);
        int[][] codes = new int[groups][];
        for (int t = 0; t < groups; t++) {
            codes[t] = codes(lengths[t]);
            writeLengths(lengths[t]);
        }
        for (int i = 0; i < symbolCount; i++) {
            int t = selectors[i / GROUP];
            int symbol = symbols[i];
            bits(lengths[t][symbol], codes[t][symbol]);
        }
    }

    private int[] codes(byte[] table) {
        int[] codes = new int[alphabet];
        int code = 0;
        for (int length = 1; length <= 20; length++, code <<= 1) {
            for (int v = 0; v < alphabet; v++) {
                if (table[v] == length) {
                    codes[v] = code++;
                }
            }
        }
        return codes;
    }

    private void writeUsed() {
        int map = 0;
        int[] maps = new int[16];
        for (int i = 0; i < 256; i++) {
            if (used[i]) {
                map |= 0x8000 >> (i >> 4);
                maps[i >> 4] |= 0x8000 >> (i & 15);
            }
        }
        bits(16, map);
        for (int each : maps) {
            if (each != 0) {
                bits(16, each);
            }
        }
    }

    private void writeSelectors(byte[] selectors, int groups) {
        int[] front = new int[groups];
        for (int i = 0; i < groups; i++) {
            front[i] = i;
        }
        for (byte each : selectors) {
            int place = 0;
            while (front[place] != each) {
                place++;
            }
            System.arraycopy(front, 0, front, 1, place);
            front[0] = each;
            bits(place + 1, (1L << place + 1) - 2);
        }
    }

    private void writeLengths(byte[] table) {
        int current = table[0];
        bits(5, current);
        for (int i = 0; i < alphabet; i++) {
            for (; current < table[i]; current++) {
                bits(2, 2);
            }
            for (; current > table[i]; current--) {
                bits(2, 3);
            }
            bits(1, 0);
        }
    }
}
