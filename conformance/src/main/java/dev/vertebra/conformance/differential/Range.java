package dev.vertebra.conformance.differential;

import java.util.ArrayList;
import java.util.List;

/// The numbers `first` … `first + count - 1`.
public record Range(int first, int count) {

    /// Reads `FIRST COUNT`. Throws IllegalArgumentException on anything else.
    public static Range parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("FIRST COUNT expected, not " + text);
        }
        Range range = new Range(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        if (range.first < 0 || range.count < 1) {
            throw new IllegalArgumentException("no numbers in " + text);
        }
        return range;
    }

    /// The same numbers in pieces of at most `size`.
    List<Range> pieces(int size) {
        List<Range> pieces = new ArrayList<>();
        for (int done = 0; done < count; done += size) {
            pieces.add(new Range(first + done, Math.min(size, count - done)));
        }
        return pieces;
    }

    @Override
    public String toString() {
        return first + " " + count;
    }
}
