package dev.vertebra.objectmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Did you mean": the candidate nearest to a wrong name.
///
/// The distance charges 2 for an edit and 1 for a change of case; a suggestion may differ in a third of the letters.
/// Compare CPython Python/suggestions.c.
public final class Suggestions {
    private static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int MOST_CANDIDATES = 750;
    private static final int LONGEST = 40;

    private Suggestions() {}

    /// The nearest candidate, or null if none is near.
    public static @Nullable String closest(String wrong, List<String> candidates) {
        if (candidates.size() >= MOST_CANDIDATES) {
            return null;
        }
        int best = Integer.MAX_VALUE;
        String suggestion = null;
        for (String candidate : candidates) {
            if (candidate.equals(wrong)) {
                continue;
            }
            int most = Math.min((wrong.length() + candidate.length() + 3) * MOVE / 6, best - 1);
            int distance = distance(wrong, candidate, most);
            if (distance <= most && distance < best) {
                best = distance;
                suggestion = candidate;
            }
        }
        return suggestion;
    }

    /// What follows an error text that names a wrong keyword: a question, or nothing if no name is near.
    public static String question(String wrong, List<String> candidates) {
        String suggestion = closest(wrong, candidates);
        return suggestion == null ? "" : ". Did you mean '" + suggestion + "'?";
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) && a < 128 && b < 128 ? CASE : MOVE;
    }

    private static int distance(String a, String b, int most) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE;
            int smallest = row[0];
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + MOVE);
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > most) {
                return most + 1;
            }
        }
        return row[b.length()];
    }
}
