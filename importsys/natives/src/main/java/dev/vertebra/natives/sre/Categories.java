package dev.vertebra.natives.sre;

import dev.vertebra.objectmodel.CodePoints;
import org.jspecify.annotations.Nullable;

/// The categories behind `\d`, `\s`, `\w`: for bytes and ASCII patterns, and for all of Unicode.
final class Categories {
    private static final int COUNT = 18;

    /// Made when a pattern names them: a place that two threads fill gets two tests that do the same.
    private static final @Nullable CharTest[] TESTS = new CharTest[COUNT];

    private Categories() {}

    /// The test for a category.
    static CharTest test(int category) {
        CharTest known = category >= 0 && category < COUNT ? TESTS[category] : null;
        if (known != null) {
            return known;
        }
        boolean narrow = category == 0 || category == 2 || category == 4;
        CharTest made = CharTest.of(c -> is(category, c), narrow ? CharTest.NONE : c -> is(category, c));
        TESTS[category] = made;
        return made;
    }

    static boolean is(int category, int c) {
        return switch (category) {
            case 0 -> c >= '0' && c <= '9';
            case 1 -> c < '0' || c > '9';
            case 2 -> asciiSpace(c);
            case 3 -> !asciiSpace(c);
            case 4, 8 -> asciiWord(c);
            case 5, 9 -> !asciiWord(c);
            case 6 -> c == '\n';
            case 7 -> c != '\n';
            case 10 -> CodePoints.decimal(c) >= 0;
            case 11 -> CodePoints.decimal(c) < 0;
            case 12 -> space(c);
            case 13 -> !space(c);
            case 14 -> word(c);
            case 15 -> !word(c);
            case 16 -> lineBreak(c);
            case 17 -> !lineBreak(c);
            default -> throw new IllegalArgumentException("no category " + category);
        };
    }

    private static boolean asciiWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean asciiSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static boolean word(int c) {
        if (c < 128) {
            return asciiWord(c);
        }
        return switch (CodePoints.category(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean space(int c) {
        if (c < 128) {
            return asciiSpace(c) || c >= 28 && c <= 31;
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean lineBreak(int c) {
        return c >= 10 && c <= 13 || c >= 28 && c <= 30 || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
