package dev.vertebra.objectmodel.internal.text;

/// What code points are, by Unicode 15.1: the JDK's tables without what is newer, and what these lack.
///
/// Compare CPython Objects/unicodectype.c.
public final class UnicodeData {
    private static final int[] NEWER = ranges(UnicodeTables.NEWER);
    private static final int[] DIGIT = ranges(UnicodeTables.DIGIT);
    private static final int[] NUMERIC = ranges(UnicodeTables.NUMERIC);
    private static final int[] NOT_XID_START = ranges(UnicodeTables.NOT_XID_START);
    private static final int[] NOT_XID_CONTINUE = ranges(UnicodeTables.NOT_XID_CONTINUE);

    /// Between these two, where the ideographs are, nothing is newer.
    private static final int LAST_BEFORE_IDEOGRAPHS = 0x31E5;

    private static final int FIRST_BEHIND_IDEOGRAPHS = 0xA7CB;

    private UnicodeData() {}

    /// Sorted starts and ends of ranges from their text: `b2-b3 b9`.
    private static int[] ranges(String text) {
        String[] words = text.split(" ", -1);
        int[] bounds = new int[2 * words.length];
        for (int i = 0; i < words.length; i++) {
            int dash = words[i].indexOf('-');
            String first = dash < 0 ? words[i] : words[i].substring(0, dash);
            bounds[2 * i] = Integer.parseInt(first, 16);
            bounds[2 * i + 1] = dash < 0 ? bounds[2 * i] : Integer.parseInt(words[i].substring(dash + 1), 16);
        }
        return bounds;
    }

    private static boolean in(int[] bounds, int point) {
        int low = 0;
        int high = bounds.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (point < bounds[2 * middle]) {
                high = middle - 1;
            } else if (point > bounds[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /// Whether the code point was assigned after 15.1.
    public static boolean isNewer(int point) {
        return point >= 0x897
                && (point <= LAST_BEFORE_IDEOGRAPHS || point >= FIRST_BEHIND_IDEOGRAPHS)
                && in(NEWER, point);
    }

    /// The general category as [Character#getType] numbers it.
    public static int category(int point) {
        if (point == 0x1171E) {
            return Character.COMBINING_SPACING_MARK;
        }
        return isNewer(point) ? Character.UNASSIGNED : Character.getType(point);
    }

    /// Whether the code point is a letter.
    public static boolean isAlpha(int point) {
        return Character.isLetter(point) && !isNewer(point);
    }

    /// Whether the code point is a decimal digit.
    public static boolean isDecimal(int point) {
        return point < 128
                ? point >= '0' && point <= '9'
                : Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER && !isNewer(point);
    }

    /// Whether the code point is a digit, decimal or not.
    public static boolean isDigit(int point) {
        return isDecimal(point) || point >= 128 && in(DIGIT, point);
    }

    /// Whether the code point has a numeric value.
    public static boolean isNumeric(int point) {
        return isDecimal(point) || point >= 128 && in(NUMERIC, point);
    }

    /// Whether the code point is a letter, a digit or a number.
    public static boolean isAlnum(int point) {
        return isAlpha(point) || isNumeric(point);
    }

    /// Whether the code point is white space: category Zs or bidirectional class WS, B or S.
    public static boolean isSpace(int point) {
        if (point < 128) {
            return point == ' ' || point >= 9 && point <= 13 || point >= 28 && point <= 31;
        }
        return point == 0x85
                || point == 0xA0
                || point >= 0x1680
                        && (point == 0x1680
                                || point >= 0x2000 && point <= 0x200A
                                || point == 0x2028
                                || point == 0x2029
                                || point == 0x202F
                                || point == 0x205F
                                || point == 0x3000);
    }

    /// Whether the code point ends a line for `splitlines`.
    public static boolean isLineBreak(int point) {
        return point >= 10 && point <= 13
                || point >= 28 && point <= 30
                || point == 0x85
                || point == 0x2028
                || point == 0x2029;
    }

    /// Whether `repr` shows the code point as it is.
    public static boolean isPrintable(int point) {
        if (point < 127) {
            return point >= ' ';
        }
        return switch (category(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /// Whether an identifier can begin with the code point.
    public static boolean isIdentifierStart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point == '_';
        }
        return Character.isUnicodeIdentifierStart(point) && !isNewer(point) && !in(NOT_XID_START, point);
    }

    /// Whether an identifier can go on with the code point.
    public static boolean isIdentifierPart(int point) {
        if (point < 128) {
            return isIdentifierStart(point) || point >= '0' && point <= '9';
        }
        // The joiners are ignorable to the JDK, but continue identifiers.
        if (point == 0x200C || point == 0x200D) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && !isNewer(point)
                && !in(NOT_XID_CONTINUE, point);
    }

    /// Whether the code point is upper case.
    public static boolean isUpper(int point) {
        return Character.isUpperCase(point) && !isNewer(point);
    }

    /// Whether the code point is lower case.
    public static boolean isLower(int point) {
        return Character.isLowerCase(point) && !isNewer(point);
    }

    /// Whether the code point is title case.
    public static boolean isTitle(int point) {
        return point >= 128 && Character.isTitleCase(point);
    }

    /// Whether the code point has a case.
    public static boolean isCased(int point) {
        return isUpper(point) || isLower(point) || isTitle(point);
    }

    /// Whether the code point does not count when a final sigma is looked for.
    static boolean isCaseIgnorable(int point) {
        return switch (category(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default ->
                point == '\''
                        || point == '.'
                        || point == ':'
                        || point == 0xB7
                        || point == 0x387
                        || point == 0x55F
                        || point == 0x5F4
                        || point == 0x2018
                        || point == 0x2019
                        || point == 0x2024
                        || point == 0x2027
                        || point == 0xFE13
                        || point == 0xFE52
                        || point == 0xFE55
                        || point == 0xFF07
                        || point == 0xFF0E
                        || point == 0xFF1A;
        };
    }
}
