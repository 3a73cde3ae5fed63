package dev.vertebra.objectmodel.internal.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names of code points by Unicode 15.1, from the JDK's table and the rules for ideographs and Hangul syllables.
///
/// Compare CPython Modules/unicodedata.c `_getucname`, `_getcode`; Unicode 4.8.
public final class UnicodeNames {
    private static final String[] INITIAL = {
        "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"
    };
    private static final String[] MEDIAL = {
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU",
        "EU", "YI", "I"
    };
    private static final String[] FINAL = {
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H"
    };
    private static final String HANGUL = "HANGUL SYLLABLE ";
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

    private UnicodeNames() {}

    /// The name of a code point, or null if it has none.
    public static @Nullable String name(int point) {
        if (point >= 0xAC00 && point <= 0xD7A3) {
            int index = point - 0xAC00;
            return HANGUL + INITIAL[index / 588] + MEDIAL[index / 28 % 21] + FINAL[index % 28];
        }
        if (isIdeograph(point)) {
            return IDEOGRAPH + Integer.toHexString(point).toUpperCase(Locale.ROOT);
        }
        return switch (UnicodeData.category(point)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> null;
            default -> isTangut(point) ? null : Character.getName(point);
        };
    }

    private static boolean isTangut(int point) {
        return point >= 0x17000 && point <= 0x187F7 || point >= 0x18D00 && point <= 0x18D08;
    }

    private static boolean isIdeograph(int point) {
        return point >= 0x3400 && point <= 0x4DBF
                || point >= 0x4E00 && point <= 0x9FFF
                || point >= 0x20000 && point <= 0x2A6DF
                || point >= 0x2A700 && point <= 0x2B739
                || point >= 0x2B740 && point <= 0x2B81D
                || point >= 0x2B820 && point <= 0x2CEA1
                || point >= 0x2CEB0 && point <= 0x2EBE0
                || point >= 0x2EBF0 && point <= 0x2EE5D
                || point >= 0x30000 && point <= 0x3134A
                || point >= 0x31350 && point <= 0x323AF;
    }

    /// The code point of a name in any case, or -1.
    public static int lookup(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        if (name.startsWith(IDEOGRAPH)) {
            return numbered(name, name.substring(name.indexOf('-') + 1));
        }
        if (name.startsWith(HANGUL)) {
            return hangul(name.substring(HANGUL.length()));
        }
        int alias = UnicodeAliases.lookup(name);
        if (alias >= 0) {
            return alias;
        }
        try {
            int point = Character.codePointOf(name);
            return name.equals(name(point)) ? point : -1;
        } catch (IllegalArgumentException e) {
            // The JDK's way to say that there is no such name.
            return -1;
        }
    }

    private static int numbered(String name, String digits) {
        if (digits.length() != 4 && digits.length() != 5) {
            return -1;
        }
        int point = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            point = point << 4 | digit;
        }
        return name.equals(name(point)) ? point : -1;
    }

    private static int hangul(String syllable) {
        int initial = longest(INITIAL, syllable, 0);
        int at = INITIAL[initial].length();
        int medial = longest(MEDIAL, syllable, at);
        if (medial < 0) {
            return -1;
        }
        String rest = syllable.substring(at + MEDIAL[medial].length());
        for (int i = 0; i < FINAL.length; i++) {
            if (FINAL[i].equals(rest)) {
                return 0xAC00 + (initial * 21 + medial) * 28 + i;
            }
        }
        return -1;
    }

    private static int longest(String[] parts, String text, int at) {
        int best = -1;
        for (int i = 0; i < parts.length; i++) {
            boolean longer = best < 0 || parts[i].length() > parts[best].length();
            if (longer && text.startsWith(parts[i], at)) {
                best = i;
            }
        }
        return best;
    }
}
