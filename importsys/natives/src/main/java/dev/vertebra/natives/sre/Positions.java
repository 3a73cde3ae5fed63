package dev.vertebra.natives.sre;

/// The conditions on a position: begin, end, word boundary. What lies before the position at which a match is asked for
/// counts, what lies behind the end of the search does not.
final class Positions {
    private Positions() {}

    static boolean holds(int condition, Subject subject, int pos, int end) {
        return switch (condition) {
            case 0, 2 -> pos == 0;
            case 1 -> pos == 0 || subject.at(pos - 1) == '\n';
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
        return unicode ? Categories.word(c) : Categories.asciiWord(c);
    }
}
