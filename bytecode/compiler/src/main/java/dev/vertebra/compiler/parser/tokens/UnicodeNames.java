package dev.vertebra.compiler.parser.tokens;

import java.text.Normalizer;

/// What Unicode 15.1 says of characters in identifiers, from the JDK's newer tables with the code points taken
/// out that came later.
/// Compare CPython Objects/unicodeobject.c _PyUnicode_ScanIdentifier, PEP 3131.
final class UnicodeNames {
    /// Pairs of first and last code point that Unicode 15.1 leaves unassigned and the JDK knows.
    private static final int[] NEWER = {
        0x897, 0x897, 0x1B4E, 0x1B4F, 0x1B7F, 0x1B7F, 0x1C89, 0x1C8A, 0x2427, 0x2429, 0x31E4, 0x31E5, 0xA7CB, 0xA7CD,
        0xA7DA, 0xA7DC, 0x105C0, 0x105F3, 0x10D40, 0x10D65, 0x10D69, 0x10D85, 0x10D8E, 0x10D8F, 0x10EC2, 0x10EC4,
        0x10EFC, 0x10EFC, 0x11380, 0x11389, 0x1138B, 0x1138B, 0x1138E, 0x1138E, 0x11390, 0x113B5, 0x113B7, 0x113C0,
        0x113C2, 0x113C2, 0x113C5, 0x113C5, 0x113C7, 0x113CA, 0x113CC, 0x113D5, 0x113D7, 0x113D8, 0x113E1, 0x113E2,
        0x116D0, 0x116E3, 0x11BC0, 0x11BE1, 0x11BF0, 0x11BF9, 0x11F5A, 0x11F5A, 0x13460, 0x143FA, 0x16100, 0x16139,
        0x16D40, 0x16D79, 0x18CFF, 0x18CFF, 0x1CC00, 0x1CCF9, 0x1CD00, 0x1CEB3, 0x1E5D0, 0x1E5FA, 0x1E5FF, 0x1E5FF,
        0x1F8B2, 0x1F8BB, 0x1F8C0, 0x1F8C1, 0x1FA89, 0x1FA89, 0x1FA8F, 0x1FA8F, 0x1FABE, 0x1FABE, 0x1FAC6, 0x1FAC6,
        0x1FADC, 0x1FADC, 0x1FADF, 0x1FADF, 0x1FAE9, 0x1FAE9, 0x1FBCB, 0x1FBEF
    };

    /// Pairs of code points that are identifier characters but change under NFKC to something that isn't.
    private static final int[] NOT_CLOSED = {
        0x37A, 0x37A, 0x2E2F, 0x2E2F, 0x309B, 0x309C, 0xFC5E, 0xFC63, 0xFDFA, 0xFDFB, 0xFE70, 0xFE70, 0xFE72, 0xFE72,
        0xFE74, 0xFE74, 0xFE76, 0xFE76, 0xFE78, 0xFE78, 0xFE7A, 0xFE7A, 0xFE7C, 0xFE7C, 0xFE7E, 0xFE7E
    };

    private UnicodeNames() {}

    /// Whether an identifier may begin with the code point (`XID_Start` or the underscore).
    static boolean isStart(int c) {
        if (c < 128) {
            return c == '_' || Character.isLetter(c);
        }
        return Character.isUnicodeIdentifierStart(c)
                && !within(NEWER, c)
                && !within(NOT_CLOSED, c)
                && c != 0xE33
                && c != 0xEB3
                && c != 0xFF9E
                && c != 0xFF9F;
    }

    /// Whether an identifier may go on with the code point (`XID_Continue`).
    static boolean isPart(int c) {
        if (c < 128) {
            return c == '_' || Character.isLetterOrDigit(c);
        }
        if (c == 0x200C || c == 0x200D) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(c)
                && !Character.isIdentifierIgnorable(c)
                && !within(NEWER, c)
                && !within(NOT_CLOSED, c);
    }

    /// Whether Unicode 15.1 knows the code point.
    static boolean isAssigned(int c) {
        return Character.isDefined(c) && !within(NEWER, c);
    }

    /// Whether `str.isprintable` holds for the code point.
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> !within(NEWER, c);
        };
    }

    /// The index of the first char of `name` that may not stand there, or the length if all may.
    static int scan(String name) {
        int i = 0;
        while (i < name.length()) {
            int c = name.codePointAt(i);
            if (!(i == 0 ? isStart(c) : isPart(c))) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /// The name in the form in which it is compared.
    static String normalize(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static boolean within(int[] ranges, int c) {
        int low = 0;
        int high = ranges.length / 2 - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (c < ranges[2 * mid]) {
                high = mid - 1;
            } else if (c > ranges[2 * mid + 1]) {
                low = mid + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
