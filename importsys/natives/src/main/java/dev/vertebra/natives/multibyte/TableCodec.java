package dev.vertebra.natives.multibyte;

import org.jspecify.annotations.Nullable;

/// An encoding in which bytes stand for characters by a table, whatever came before.
///
/// The table is read at first use and shared by all runtimes. Compare CPython Modules/cjkcodecs/_codecs_jp.c and its
/// neighbours.
class TableCodec extends MultibyteCodec {
    private final String family;
    private volatile @Nullable CodeTable table;

    TableCodec(String family, String name) {
        super(name);
        this.family = family;
    }

    final CodeTable table() {
        CodeTable known = table;
        return known != null ? known : read();
    }

    private synchronized CodeTable read() {
        CodeTable known = table;
        if (known == null) {
            known = CodeTableReader.read(family, name());
            table = known;
        }
        return known;
    }

    @Override
    final boolean isAscii() {
        return table().isAscii;
    }

    @Override
    final int decode(DecodeRun run) {
        CodeTable mappings = table();
        char[] singles = mappings.singles;
        char[][] doubles = mappings.doubles;
        byte[] in = run.in;
        int end = run.end;
        char[] out = run.out;
        int at = run.at;
        int size = run.size;
        while (at < end) {
            int lead = in[at] & 0xFF;
            char value = singles[lead];
            if (value < CodeTable.LEAD) {
                out[size++] = value;
                at++;
                continue;
            }
            if (value == CodeTable.LEAD && at + 1 < end) {
                value = doubles[lead][in[at + 1] & 0xFF];
                if (value != 0 && !CodeTable.isExtra(value)) {
                    out[size++] = value;
                    at += 2;
                    continue;
                }
            }
            run.at = at;
            run.size = size;
            int result = value == CodeTable.ILLEGAL ? 1 : decodeRare(mappings, run);
            if (result != DONE) {
                return result;
            }
            at = run.at;
            size = run.size;
        }
        run.at = at;
        run.size = size;
        return DONE;
    }

    /// Decodes one sequence that is not one or two bytes for a character of 16 bits.
    int decodeRare(CodeTable mappings, DecodeRun run) {
        if (run.left() < 2) {
            return TOO_FEW;
        }
        int lead = run.next(0);
        int second = run.next(1);
        char value = mappings.doubles[lead][second];
        int length = 2;
        if (value == 0 && lead == CodeTable.SHIFT3 && mappings.hasTriples) {
            if (run.left() < 3) {
                return TOO_FEW;
            }
            int third = run.next(2);
            value = third < 0x80 ? 0 : mappings.triples[second][third & 0x7F];
            length = 3;
        }
        if (value == 0) {
            return 1;
        }
        if (mappings.isRefused(value)) {
            return length;
        }
        mappings.write(run, value);
        run.at += length;
        return DONE;
    }

    @Override
    final int encode(EncodeRun run) {
        CodeTable mappings = table();
        boolean ascii = mappings.isAscii;
        // In the lower byte of a code of three bytes the highest bit is not set.
        int mark = mappings.hasTriples ? 0x80 : 0xFF;
        char[][] codes = mappings.codes;
        int[] in = run.in;
        int end = run.end;
        byte[] out = run.out;
        int at = run.at;
        int size = run.size;
        while (at < end) {
            if (size + MOST_BYTES > out.length) {
                run.size = size;
                out = run.grow();
            }
            int point = in[at];
            if (point < 0x80 && (ascii || point != '\\' && point != '~')) {
                out[size++] = (byte) point;
                at++;
                continue;
            }
            char code = point < 0x10000 ? codes[point >> 8][point & 0xFF] : 0;
            if (code >= 0x100 && (code & mark) != 0) {
                out[size] = (byte) (code >> 8);
                out[size + 1] = (byte) code;
                size += 2;
                at++;
                continue;
            }
            run.at = at;
            run.size = size;
            int result = encodeRare(mappings, run, point);
            if (result != DONE) {
                return result;
            }
            at = run.at;
            size = run.size;
        }
        run.at = at;
        run.size = size;
        return DONE;
    }

    /// Encodes one character that has no code of two bytes in plane 0, or means something else before another one.
    int encodeRare(CodeTable mappings, EncodeRun run, int point) {
        char code = mappings.code(point);
        int length = 1;
        if (code == 0) {
            return 1;
        }
        if (code < CodeTable.CODES) {
            CodeTable.Pair pair = mappings.pair(code);
            if (run.at + 1 == run.end && !run.flush) {
                return TOO_FEW;
            }
            code = run.at + 1 == run.end ? 0 : pair.with(run.in[run.at + 1]);
            if (code != 0) {
                length = 2;
            } else {
                code = pair.alone();
            }
        }
        if (mappings.hasTriples && code >= 0x100 && (code & 0x80) == 0) {
            run.put(CodeTable.SHIFT3);
            run.put(code >> 8);
            run.put(code | 0x80);
        } else {
            if (code >= 0x100) {
                run.put(code >> 8);
            }
            run.put(code);
        }
        run.at += length;
        return DONE;
    }
}
