package dev.vertebra.natives.multibyte;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/// Reads the table of an encoding from the file of its family.
///
/// `src/main/python/multibyte_tables.py` writes the files and describes their format: an encoding says what differs
/// from another one, its base.
final class CodeTableReader {
    private final byte[] data;
    private final char[] singles = new char[256];
    private final char[][] doubles = CodeTable.emptyPages();
    private final char[][] triples = CodeTable.emptyPages();
    private final char[][] codes = CodeTable.emptyPages();
    private final char[][] codesBeyond = CodeTable.emptyPages();
    private Entries corrections = new Entries(new int[0], new char[0]);
    private int[] extras = {};
    private int at;

    /// A map of numbers to numbers of 16 bits.
    private record Entries(int[] keys, char[] values) {}

    /// Whether a character that begins pairs takes a NUL after it along: those of JIS X 0213 do in CPython 3.13.0.
    private final boolean endsPairs;

    private CodeTableReader(byte[] data, boolean endsPairs) {
        this.data = data;
        this.endsPairs = endsPairs;
    }

    /// Reads a table.
    ///
    /// @param family the family: `jp`
    /// @param encoding the name of an encoding in it
    static CodeTable read(String family, String encoding) {
        try (InputStream in = Objects.requireNonNull(CodeTableReader.class.getResourceAsStream(family + ".tables"));
                InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(in.readAllBytes()))) {
            CodeTableReader reader = new CodeTableReader(inflated.readAllBytes(), family.equals("jp"));
            reader.section(encoding);
            return reader.table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Finds an encoding, and reads its base and then itself.
    private void section(String encoding) {
        at = 0;
        while (true) {
            int end = at;
            while (data[end] != '\n') {
                end++;
            }
            String[] title = new String(data, at, end - at, StandardCharsets.US_ASCII).split("\\|", -1);
            at = end + 1;
            if (title[0].equals(encoding)) {
                int start = at;
                if (!title[1].isEmpty()) {
                    section(title[1]);
                }
                at = start;
                readSection();
                return;
            }
            at += Integer.parseInt(title[2]);
        }
    }

    private void readSection() {
        int known = extras.length;
        extras = Arrays.copyOf(extras, known + 2 * number());
        for (int i = known; i < extras.length; i++) {
            extras[i] = number();
        }
        Entries single = entries();
        for (int i = 0; i < single.keys.length; i++) {
            singles[single.keys[i]] = single.values[i];
        }
        put(doubles, entries());
        put(triples, entries());
        corrections = entries();
    }

    private static void put(char[][] pages, Entries entries) {
        for (int i = 0; i < entries.keys.length; i++) {
            CodeTable.put(pages, entries.keys[i], entries.values[i]);
        }
    }

    private int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = data[at++];
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private Entries entries() {
        int count = number();
        int[] keys = new int[count];
        int after = 0;
        for (int i = 0; i < count; i++) {
            keys[i] = after + number();
            after = keys[i] + 1;
        }
        char[] values = new char[count];
        int value = 0;
        for (int i = 0; i < count; i++) {
            value += (data[at + i] & 0xFF) << 8 | data[at + count + i] & 0xFF;
            values[i] = (char) value;
        }
        at += 2 * count;
        return new Entries(keys, values);
    }

    // --- the way back

    private CodeTable table() {
        for (int b = 1; b < 256; b++) {
            if (singles[b] < CodeTable.LEAD) {
                expect(singles[b], b);
            }
        }
        for (int lead = 0; lead < 256; lead++) {
            for (int second = 0; second < 256; second++) {
                expectText(doubles[lead][second], lead << 8 | second);
            }
        }
        for (int second = 255; second >= 0; second--) {
            for (int third = 255; third >= 0; third--) {
                expectText(triples[second][third], second << 8 | third);
            }
        }
        for (int i = 0; i < corrections.keys.length; i++) {
            int point = corrections.keys[i];
            CodeTable.put(point < 0x10000 ? codes : codesBeyond, point & 0xFFFF, corrections.values[i]);
        }
        CodeTable.Pair[] pairs = pairs();
        return new CodeTable(singles, doubles, triples, codes, codesBeyond, extras, pairs);
    }

    private void expectText(char value, int code) {
        if (value == 0) {
            return;
        }
        if (!CodeTable.isExtra(value)) {
            expect(value, code);
            return;
        }
        int entry = 2 * (value - CodeTable.EXTRA);
        if (extras[entry] != 0 && extras[entry + 1] == 0) {
            expect(extras[entry], code);
        }
    }

    private void expect(int point, int code) {
        char[][] pages = point < 0x10000 ? codes : codesBeyond;
        if (pages[point >> 8 & 0xFF][point & 0xFF] == 0) {
            CodeTable.put(pages, point & 0xFFFF, code);
        }
    }

    /// Finds the characters that mean something else with another one after them, and makes their codes the numbers of
    /// the pairs.
    private CodeTable.Pair[] pairs() {
        List<CodeTable.Pair> pairs = new ArrayList<>();
        for (int lead = 0; lead < 256; lead++) {
            for (int second = 0; second < 256; second++) {
                char value = doubles[lead][second];
                int entry = CodeTable.isExtra(value) ? 2 * (value - CodeTable.EXTRA) : -1;
                if (entry >= 0 && extras[entry + 1] != 0) {
                    addPair(pairs, extras[entry], extras[entry + 1], (char) (lead << 8 | second));
                }
            }
        }
        return pairs.toArray(new CodeTable.Pair[0]);
    }

    private void addPair(List<CodeTable.Pair> pairs, int first, int second, char code) {
        char alone = codes[first >> 8][first & 0xFF];
        if (alone >= CodeTable.CODES) {
            pairs.add(
                    endsPairs
                            ? new CodeTable.Pair(alone, new int[] {second, 0}, new char[] {code, alone})
                            : new CodeTable.Pair(alone, new int[] {second}, new char[] {code}));
            CodeTable.put(codes, first, pairs.size());
            return;
        }
        CodeTable.Pair known = pairs.get(alone - 1);
        int[] seconds = Arrays.copyOf(known.seconds(), known.seconds().length + 1);
        char[] both = Arrays.copyOf(known.codes(), seconds.length);
        seconds[seconds.length - 1] = second;
        both[seconds.length - 1] = code;
        pairs.set(alone - 1, new CodeTable.Pair(known.alone(), seconds, both));
    }
}
