package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.PyStr;

/// The text of a field while it is read: a part of a line as long as this is all, else what was added in a builder. So
/// most fields are copied once, from the line to their str.
final class FieldText {
    private String line = "";
    private int from;
    private int to;
    private final StringBuilder pieces = new StringBuilder();
    private boolean plain = true;

    /// How many code points of the pieces are two characters there.
    private int pairs;

    /// The number of code points.
    int length() {
        return to > from ? to - from : pieces.length() - pairs;
    }

    boolean isEmpty() {
        return to == from && pieces.isEmpty();
    }

    /// Adds a part of a line without surrogates.
    void add(String source, int start, int end) {
        if (isEmpty()) {
            line = source;
            from = start;
            to = end;
        } else {
            join();
            pieces.append(source, start, end);
        }
    }

    /// Adds a code point.
    void add(int point) {
        join();
        if (point >= Character.MIN_SURROGATE) {
            plain = false;
            pairs += Character.charCount(point) - 1;
        }
        pieces.appendCodePoint(point);
    }

    private void join() {
        if (to > from) {
            pieces.append(line, from, to);
            from = to;
        }
    }

    /// The text as a str; what is added next is another one.
    PyStr take() {
        if (to > from) {
            int start = from;
            from = to;
            return to - start == 1 ? PyStr.ofCodePoint(line.charAt(start)) : PyStr.ofPlain(line.substring(start, to));
        }
        String all = pieces.toString();
        PyStr text = plain ? PyStr.ofPlain(all) : PyStr.of(all);
        clear();
        return text;
    }

    /// Forgets the text.
    void clear() {
        line = "";
        from = to;
        pieces.setLength(0);
        plain = true;
        pairs = 0;
    }
}
