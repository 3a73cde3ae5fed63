package dev.vertebra.natives.unicode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One property of code points: ranges of them with their values.
final class UnicodeTable {
    private final int[] starts;
    private final int[] ends;
    private final String[] values;

    /// Reads a table: `41-5a:Lu;5b:Ps`, in ascending order.
    UnicodeTable(String text) {
        String[] entries = text.isEmpty() ? new String[0] : text.split(";", -1);
        starts = new int[entries.length];
        ends = new int[entries.length];
        values = new String[entries.length];
        Map<String, String> shared = new HashMap<>();
        for (int i = 0; i < entries.length; i++) {
            String entry = entries[i];
            int colon = entry.indexOf(':');
            int dash = entry.lastIndexOf('-', colon);
            starts[i] = Integer.parseInt(entry, 0, dash < 0 ? colon : dash, 16);
            ends[i] = dash < 0 ? starts[i] : Integer.parseInt(entry, dash + 1, colon, 16);
            String value = entry.substring(colon + 1);
            String known = shared.putIfAbsent(value, value);
            values[i] = known == null ? value : known;
        }
    }

    /// The value of a code point, or null.
    @Nullable
    String get(int point) {
        int at = Arrays.binarySearch(starts, point);
        if (at < 0) {
            at = -at - 2;
        }
        return at >= 0 && point <= ends[at] ? values[at] : null;
    }
}
