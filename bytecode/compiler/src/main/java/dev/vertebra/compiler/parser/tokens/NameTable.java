package dev.vertebra.compiler.parser.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The distinct names of one source, found by their bytes, so that a name is decoded once and equal names are one
/// object. An open-addressed table; the keywords are in it from the start.
final class NameTable {
    private static final int FIRST_CAPACITY = 512;

    /// A name as it stands in the source, its normalized form, and its kind of token.
    static final class Entry {
        final byte[] bytes;
        final int hash;
        final String text;
        final int kind;

        Entry(byte[] bytes, int hash, String text, int kind) {
            this.bytes = bytes;
            this.hash = hash;
            this.text = text;
            this.kind = kind;
        }
    }

    private @Nullable Entry[] table = new @Nullable Entry[FIRST_CAPACITY];
    private int size;

    NameTable() {
        for (int i = 0; i < TokenKind.keywordCount(); i++) {
            String word = TokenKind.keyword(i);
            byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
            insert(new Entry(bytes, hash(bytes, 0, bytes.length), word, TokenKind.FIRST_KEYWORD + i));
        }
    }

    /// The entry of the name in `buf` from `start` to `end`; `ascii` says that it has no other characters.
    Entry lookup(byte[] buf, int start, int end, boolean ascii) {
        int hash = hash(buf, start, end);
        int mask = table.length - 1;
        for (int i = hash & mask; ; i = (i + 1) & mask) {
            Entry entry = table[i];
            if (entry == null) {
                return insert(make(buf, start, end, hash, ascii));
            }
            if (entry.hash == hash && Arrays.equals(entry.bytes, 0, entry.bytes.length, buf, start, end)) {
                return entry;
            }
        }
    }

    private static Entry make(byte[] buf, int start, int end, int hash, boolean ascii) {
        byte[] bytes = Arrays.copyOfRange(buf, start, end);
        String text = ascii
                ? new String(bytes, StandardCharsets.US_ASCII)
                : UnicodeNames.normalize(new String(bytes, StandardCharsets.UTF_8));
        return new Entry(bytes, hash, text, TokenKind.NAME);
    }

    private static int hash(byte[] buf, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + buf[i];
        }
        return hash ^ hash >>> 15;
    }

    private Entry insert(Entry entry) {
        if (2 * (size + 1) > table.length) {
            grow();
        }
        place(table, entry);
        size++;
        return entry;
    }

    private void grow() {
        @Nullable Entry[] bigger = new @Nullable Entry[2 * table.length];
        for (Entry entry : table) {
            if (entry != null) {
                place(bigger, entry);
            }
        }
        table = bigger;
    }

    private static void place(@Nullable Entry[] table, Entry entry) {
        int mask = table.length - 1;
        int i = entry.hash & mask;
        while (table[i] != null) {
            i = (i + 1) & mask;
        }
        table[i] = entry;
    }
}
