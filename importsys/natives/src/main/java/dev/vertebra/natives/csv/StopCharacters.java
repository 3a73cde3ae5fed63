package dev.vertebra.natives.csv;

/// The characters that mean something: what stands between two of them goes from line to field, or from field to line,
/// as it is. Finding the next one costs a comparison for most of what lies before it, as letters and digits come after
/// nearly all characters that a dialect uses.
final class StopCharacters {
    private final long low;
    private final long high;
    private final String others;
    private final int highest;

    /// Makes the set.
    ///
    /// @param text characters
    /// @param points more of them; those that are no characters of the basic plane are left out
    StopCharacters(String text, int... points) {
        StringBuilder all = new StringBuilder(text);
        for (int point : points) {
            if (Character.isBmpCodePoint(point)) {
                all.append((char) point);
            }
        }
        long first = 0;
        long second = 0;
        int last = 0;
        StringBuilder rest = new StringBuilder();
        for (char c : all.toString().toCharArray()) {
            last = Math.max(last, c);
            if (c < 64) {
                first |= 1L << c;
            } else if (c < 128) {
                second |= 1L << c;
            } else {
                rest.append(c);
            }
        }
        low = first;
        high = second;
        others = rest.toString();
        highest = last;
    }

    /// The index of the first of them in a text without surrogates, or the length of the text.
    int next(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c <= highest && holds(c)) {
                return i;
            }
        }
        return length;
    }

    private boolean holds(char c) {
        return c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : others.indexOf(c) >= 0;
    }
}
