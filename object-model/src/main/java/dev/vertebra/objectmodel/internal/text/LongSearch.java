package dev.vertebra.objectmodel.internal.text;

/// Search for long texts, in linear time whatever they are.
///
/// Looks for the first character and compares, as long as that costs little; where the text is repetitive, the rest is
/// searched with a table of
/// the borders of what is sought (Knuth, Morris, Pratt).
public final class LongSearch {
    /// From this length on a text is long.
    public static final int LONG = 64;

    private LongSearch() {}

    /// Where a text first stands in a range of another, or -1.
    public static int indexOf(String text, String sub, int from, int to) {
        int n = sub.length();
        int last = to - n;
        long budget = 4L * (to - from) + 4096;
        int at = from;
        while (at <= last) {
            at = text.indexOf(sub.charAt(0), at, last + 1);
            if (at < 0) {
                return -1;
            }
            int same = 1;
            while (same < n && text.charAt(at + same) == sub.charAt(same)) {
                same++;
            }
            if (same == n) {
                return at;
            }
            budget -= same;
            if (budget < 0) {
                int found = indexOf(points(text, at, to), points(sub, 0, n), 0, to - at);
                return found < 0 ? -1 : at + found;
            }
            at++;
        }
        return -1;
    }

    private static int[] points(String text, int from, int to) {
        int[] points = new int[to - from];
        for (int i = 0; i < points.length; i++) {
            points[i] = text.charAt(from + i);
        }
        return points;
    }

    /// Where code points first stand in a range of others, or -1.
    public static int indexOf(int[] text, int[] sub, int from, int to) {
        int[] border = borders(sub);
        int matched = 0;
        for (int i = from; i < to; i++) {
            while (matched > 0 && text[i] != sub[matched]) {
                matched = border[matched - 1];
            }
            if (text[i] == sub[matched]) {
                matched++;
            }
            if (matched == sub.length) {
                return i - matched + 1;
            }
        }
        return -1;
    }

    /// For each prefix the length of its longest proper border.
    private static int[] borders(int[] sub) {
        int[] border = new int[sub.length];
        int length = 0;
        for (int i = 1; i < sub.length; i++) {
            while (length > 0 && sub[i] != sub[length]) {
                length = border[length - 1];
            }
            if (sub[i] == sub[length]) {
                length++;
            }
            border[i] = length;
        }
        return border;
    }
}
