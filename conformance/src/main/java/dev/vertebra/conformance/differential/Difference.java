package dev.vertebra.conformance.differential;

import java.util.ArrayList;
import java.util.List;

/// A block that is not CPython's.
///
/// @param part the numbers of the run in which it stood
/// @param name the block's name
/// @param expected CPython's lines, empty when it has no such block
/// @param actual the other's lines
public record Difference(Range part, String name, List<String> expected, List<String> actual) {
    private static final int WIDTH = 78;

    /// What both showed side by side; lines that differ have a mark between them. Lines are paired from the first
    /// difference to the last, so what was left out or added shows as an open pair.
    public List<String> sideBySide() {
        List<String> rows = new ArrayList<>();
        rows.add(row("CPython", " ", "other"));
        int same = 0;
        int shorter = Math.min(expected.size(), actual.size());
        while (same < shorter && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && expected.get(expected.size() - 1 - tail).equals(actual.get(actual.size() - 1 - tail))) {
            tail++;
        }
        pairs(rows, 0, same, 0, same);
        pairs(rows, same, expected.size() - tail, same, actual.size() - tail);
        pairs(rows, expected.size() - tail, expected.size(), actual.size() - tail, actual.size());
        return rows;
    }

    private void pairs(List<String> rows, int left, int leftEnd, int right, int rightEnd) {
        int i = left;
        int j = right;
        while (i < leftEnd || j < rightEnd) {
            boolean both = i < leftEnd && j < rightEnd;
            String mark = !both ? (i < leftEnd ? "<" : ">") : expected.get(i).equals(actual.get(j)) ? " " : "|";
            rows.add(row(i < leftEnd ? expected.get(i) : "", mark, j < rightEnd ? actual.get(j) : ""));
            i++;
            j++;
        }
    }

    /// One row, folded when a side is too long for it.
    private static String row(String left, String mark, String right) {
        StringBuilder text = new StringBuilder();
        int length = Math.max(1, Math.max(left.length(), right.length()));
        for (int at = 0; at < length; at += WIDTH) {
            String cell = piece(left, at);
            text.append(at == 0 ? "" : "\n")
                    .append(cell)
                    .repeat(' ', WIDTH - cell.length())
                    .append(' ')
                    .append(mark)
                    .append(' ')
                    .append(piece(right, at));
        }
        return text.toString();
    }

    private static String piece(String text, int at) {
        return text.substring(Math.min(at, text.length()), Math.min(at + WIDTH, text.length()));
    }
}
