package dev.vertebra.natives.expat.scan;

/// What each byte of UTF-8 text means to the scanners, and which sequences of bytes are characters of XML.
///
/// The byte [#MARK] never occurs in UTF-8; a decoder puts it where the source has no character.
public final class ByteKind {
    public static final byte NONXML = 0;
    public static final byte LT = 1;
    public static final byte AMP = 2;
    public static final byte RSQB = 3;
    public static final byte LEAD = 4;
    public static final byte CR = 5;
    public static final byte LF = 6;
    public static final byte GT = 7;
    public static final byte QUOT = 8;
    public static final byte APOS = 9;
    public static final byte EQUALS = 10;
    public static final byte QUEST = 11;
    public static final byte EXCL = 12;
    public static final byte SOL = 13;
    public static final byte SEMI = 14;
    public static final byte NUM = 15;
    public static final byte LSQB = 16;
    public static final byte S = 17;
    public static final byte START = 18;
    public static final byte COLON = 19;
    public static final byte HEX = 20;
    public static final byte DIGIT = 21;
    public static final byte NAME = 22;
    public static final byte MINUS = 23;
    public static final byte OTHER = 24;
    public static final byte PERCNT = 25;
    public static final byte LPAR = 26;
    public static final byte RPAR = 27;
    public static final byte AST = 28;
    public static final byte PLUS = 29;
    public static final byte COMMA = 30;
    public static final byte VERBAR = 31;

    /// The byte that stands for something that is no character.
    public static final byte MARK = (byte) 0xFF;

    private static final byte[] KINDS = new byte[256];

    static {
        for (int c = ' '; c < 0x80; c++) {
            KINDS[c] = OTHER;
        }
        KINDS['\t'] = S;
        KINDS[' '] = S;
        KINDS['\n'] = LF;
        KINDS['\r'] = CR;
        for (int c = '0'; c <= '9'; c++) {
            KINDS[c] = DIGIT;
        }
        for (int c = 'a'; c <= 'z'; c++) {
            KINDS[c] = c <= 'f' ? HEX : START;
            KINDS[c - 32] = KINDS[c];
        }
        for (int c = 0xC0; c <= 0xF4; c++) {
            KINDS[c] = LEAD;
        }
        String special = "<&]>\"'=?!/;#[_:.-%()*+,|";
        byte[] kinds = {
            LT, AMP, RSQB, GT, QUOT, APOS, EQUALS, QUEST, EXCL, SOL, SEMI, NUM, LSQB, START, COLON, NAME, MINUS, PERCNT,
            LPAR, RPAR, AST, PLUS, COMMA, VERBAR
        };
        for (int i = 0; i < kinds.length; i++) {
            KINDS[special.charAt(i)] = kinds[i];
        }
    }

    private ByteKind() {}

    public static byte of(byte b) {
        return KINDS[b & 0xFF];
    }

    /// Whether a byte is a space, a tab or part of a line end.
    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    /// How many bytes the character with this leading byte has.
    public static int width(byte lead) {
        int b = lead & 0xFF;
        return b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    private static boolean isTrail(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /// Whether the bytes at a leading byte are a character of XML; all of them are there.
    public static boolean isCharacter(byte[] b, int at) {
        int lead = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        if (!isTrail(b[at + 1])) {
            return false;
        }
        if (lead < 0xE0) {
            return lead >= 0xC2;
        }
        if (!isTrail(b[at + 2])) {
            return false;
        }
        if (lead < 0xF0) {
            return !(lead == 0xE0 && second < 0xA0)
                    && !(lead == 0xED && second > 0x9F)
                    && !(lead == 0xEF && second == 0xBF && (b[at + 2] & 0xFF) > 0xBD);
        }
        return isTrail(b[at + 3]) && !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
    }

    /// The code point at a leading byte of a character of two or three bytes, or -1 for one of four.
    public static int point(byte[] b, int at) {
        int lead = b[at] & 0xFF;
        if (lead < 0xE0) {
            return (lead & 0x1F) << 6 | b[at + 1] & 0x3F;
        }
        return lead >= 0xF0 ? -1 : (lead & 0x0F) << 12 | (b[at + 1] & 0x3F) << 6 | b[at + 2] & 0x3F;
    }

    /// Whether a number is that of a character of XML.
    public static boolean isCharacter(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF && c < 0x110000;
    }
}
