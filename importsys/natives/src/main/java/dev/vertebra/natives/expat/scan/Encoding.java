package dev.vertebra.natives.expat.scan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a document's bytes are to be read.
///
/// @param unit bytes in the smallest character
/// @param table the code points of the bytes, or null for the forms of Unicode
public record Encoding(String name, int unit, int @Nullable [] table) {
    public static final Encoding UTF_8 = new Encoding("utf-8", 1, null);
    public static final Encoding UTF_16BE = new Encoding("utf-16be", 2, null);
    public static final Encoding UTF_16LE = new Encoding("utf-16le", 2, null);
    public static final Encoding ASCII = new Encoding("us-ascii", 1, bytes(128));
    public static final Encoding LATIN_1 = new Encoding("iso-8859-1", 1, bytes(256));

    private static int[] bytes(int count) {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = i < count ? i : -1;
        }
        return table;
    }

    /// The encoding with a name that the parser knows by itself, or null.
    ///
    /// @param wide what `utf-16` stands for
    public static @Nullable Encoding known(String name, Encoding wide) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> UTF_8;
            case "utf-16" -> wide;
            case "utf-16be" -> UTF_16BE;
            case "utf-16le" -> UTF_16LE;
            case "us-ascii" -> ASCII;
            case "iso-8859-1" -> LATIN_1;
            default -> null;
        };
    }

    /// The encoding of a table, or null if markup could not be read in it.
    public static @Nullable Encoding ofTable(String name, int[] table) {
        for (int i = 0; i < 128; i++) {
            if (table[i] != i && isMarkup(i)) {
                return null;
            }
        }
        for (int i = 0; i < table.length; i++) {
            int c = table[i];
            if (c >= 0 && c < 128 && c != i && isMarkup(c) || c > 0xFFFF) {
                return null;
            }
        }
        return new Encoding(name, 1, table);
    }

    /// Whether an ASCII character has a meaning in markup.
    private static boolean isMarkup(int c) {
        byte kind = ByteKind.of((byte) c);
        return kind != ByteKind.OTHER && kind != ByteKind.NONXML || c == ' ';
    }

    /// Whether the bytes are UTF-8 already.
    public boolean isIdentity() {
        return this == UTF_8;
    }

    /// Whether text reaches the listener in pieces as long as the tokens.
    public boolean isUnicodeBytes() {
        return this == UTF_8 || this == ASCII;
    }

    /// Translates bytes to UTF-8. What is no character becomes [ByteKind#MARK]; half a surrogate pair at the end
    /// becomes a lead byte.
    public void decode(byte[] raw, int from, int to, ByteText out) {
        int[] codes = table;
        if (codes != null) {
            for (int i = from; i < to; i++) {
                int c = codes[raw[i] & 0xFF];
                if (c < 0 || !ByteKind.isCharacter(c)) {
                    out.add(ByteKind.MARK);
                } else {
                    out.addPoint(c);
                }
            }
            return;
        }
        for (int i = from; i + 1 < to; i += 2) {
            int c = unit(raw, i);
            if (c < 0xD800 || c > 0xDFFF) {
                if (ByteKind.isCharacter(c)) {
                    out.addPoint(c);
                } else {
                    out.add(ByteKind.MARK);
                }
            } else if (c > 0xDBFF) {
                out.add(ByteKind.MARK);
            } else if (i + 3 >= to) {
                out.add((byte) 0xF0);
                return;
            } else {
                // Expat takes the lower bits of whatever follows.
                int low = unit(raw, i + 2);
                out.addPoint(0x10000 + ((c & 0x3FF) << 10 | low & 0x3FF));
                i += 2;
            }
        }
    }

    private int unit(byte[] raw, int at) {
        int first = raw[at] & 0xFF;
        int second = raw[at + 1] & 0xFF;
        return this == UTF_16LE ? second << 8 | first : first << 8 | second;
    }

    /// How many bytes of the document UTF-8 text stands for that was made by [#decode].
    public int rawLength(byte[] text, int from, int to) {
        if (isIdentity()) {
            return to - from;
        }
        int length = 0;
        for (int i = from; i < to; ) {
            byte each = text[i];
            int width = each == ByteKind.MARK ? 1 : ByteKind.width(each);
            length += width == 4 && unit == 2 ? 4 : unit;
            i += width;
        }
        return length;
    }
}
