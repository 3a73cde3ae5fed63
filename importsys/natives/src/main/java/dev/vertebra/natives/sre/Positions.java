package dev.vertebra.natives.sre;

/// The conditions on a position: begin, end, word boundary. What lies before the position at which a match is asked for
/// counts, what lies behind the end of the search does not.
final class Positions {
    /// The begin of a line.
    private static final int LINE = 1;

    private static final int COUNT = 12;
    private static final int ASCII_WORD = 4;
    private static final int UNICODE_WORD = 14;

    private Positions() {}

    /// A condition that there is.
    ///
    /// @throws IllegalArgumentException if there is none of this number
    static int checked(int condition) {
        if (condition < 0 || condition >= COUNT) {
            throw new IllegalArgumentException("no position " + condition);
        }
        return condition;
    }

    /// Whether a condition holds at the begin of the text or of a line only.
    static boolean isBegin(int condition) {
        return condition >= 0 && condition <= 2;
    }

    /// The first position from `from` on, up to the end, at which a condition of that kind holds; or -1.
    static int begin(int condition, Subject subject, int from, int end) {
        if (from == 0) {
            return 0;
        }
        int before = condition == LINE ? subject.indexOf('\n', from - 1, end) : -1;
        return before < 0 ? -1 : before + 1;
    }

    static boolean holds(int condition, Subject subject, int pos, int end) {
        return switch (condition) {
            case 0, 2 -> pos == 0;
            case LINE -> pos == 0 || subject.at(pos - 1) == '\n';
            case 3, 8 -> boundary(subject, pos, end, false, true);
            case 4, 9 -> boundary(subject, pos, end, false, false);
            case 5 -> pos == end || pos == end - 1 && subject.at(pos) == '\n';
            case 6 -> pos == end || pos < subject.length() && subject.at(pos) == '\n';
            case 7 -> pos == end;
            case 10 -> boundary(subject, pos, end, true, true);
            case 11 -> boundary(subject, pos, end, true, false);
            default -> throw new IllegalArgumentException("no position " + condition);
        };
    }

    /// Whether a position is a boundary, or is none; in an empty text it is neither.
    private static boolean boundary(Subject subject, int pos, int end, boolean unicode, boolean wanted) {
        if (end == 0) {
            return false;
        }
        boolean before = pos > 0 && word(subject.at(pos - 1), unicode);
        boolean here = pos < end && word(subject.at(pos), unicode);
        return (before != here) == wanted;
    }

    private static boolean word(int c, boolean unicode) {
        return Categories.test(unicode ? UNICODE_WORD : ASCII_WORD).test(c);
    }
}
