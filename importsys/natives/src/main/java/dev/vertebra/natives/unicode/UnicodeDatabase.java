package dev.vertebra.natives.unicode;

import dev.vertebra.objectmodel.CharacterNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The properties of code points in one version of Unicode.
///
/// The tables are those of 15.1; for 3.2 there are tables of what differed then. They stand in a text file, a line for
/// each, and are read at
/// first use. Compare CPython Modules/unicodedata.c; UAX 44.
final class UnicodeDatabase {
    /// Unicode 15.1.
    static final UnicodeDatabase CURRENT = new UnicodeDatabase(false);

    /// Unicode 3.2, on which the names of internet hosts rest (RFC 3454).
    static final UnicodeDatabase OLD = new UnicodeDatabase(true);

    private static final class Tables {
        static final Map<String, int[]> SEQUENCES = new HashMap<>();
        static final Map<String, UnicodeTable> BY_NAME = read();

        private static Map<String, UnicodeTable> read() {
            Map<String, UnicodeTable> tables = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(UnicodeDatabase.class.getResourceAsStream("ucd-15.1.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                String line;
                while ((line = lines.readLine()) != null) {
                    int bar = line.indexOf('|');
                    String name = line.substring(0, bar);
                    if (name.equals("sequences")) {
                        readSequences(line.substring(bar + 1));
                    } else {
                        tables.put(name, new UnicodeTable(line.substring(bar + 1)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return tables;
        }

        private static void readSequences(String text) {
            for (String entry : text.split(";", -1)) {
                int equals = entry.indexOf('=');
                String[] words = entry.substring(equals + 1).split(" ", -1);
                int[] points = new int[words.length];
                for (int i = 0; i < words.length; i++) {
                    points[i] = Integer.parseInt(words[i], 16);
                }
                SEQUENCES.put(entry.substring(0, equals), points);
            }
        }
    }

    private final boolean old;

    private UnicodeDatabase(boolean old) {
        this.old = old;
    }

    private static @Nullable String value(String table, int point) {
        return Objects.requireNonNull(Tables.BY_NAME.get(table)).get(point);
    }

    private @Nullable String property(String table, int point) {
        String before = old ? value("old." + table, point) : null;
        return before != null ? before : value(table, point);
    }

    private String property(String table, int point, String otherwise) {
        String value = property(table, point);
        return value == null ? otherwise : value;
    }

    /// The general category: `Lu`.
    String category(int point) {
        return property("category", point, "Cn");
    }

    /// The bidirectional class, empty if there is none.
    String bidirectional(int point) {
        return property("bidirectional", point, "");
    }

    /// The canonical combining class.
    int combining(int point) {
        return Integer.parseInt(property("combining", point, "0"));
    }

    /// Whether the character is mirrored in text from right to left: 1 or 0.
    int mirrored(int point) {
        return Integer.parseInt(property("mirrored", point, "0"));
    }

    /// How wide the character is in East Asian text: `W`.
    String eastAsianWidth(int point) {
        return property("east_asian_width", point, "N");
    }

    /// The decomposition mapping: `<compat> 0066 0069`, empty if there is none.
    String decomposition(int point) {
        return property("decomposition", point, "");
    }

    /// The value of a decimal digit, or -1.
    int decimal(int point) {
        String value = property("decimal", point, "");
        return value.isEmpty() ? -1 : Integer.parseInt(value);
    }

    /// The value of a digit, or -1.
    int digit(int point) {
        String value = property("digit", point, "");
        return value.isEmpty() ? -1 : Integer.parseInt(value);
    }

    /// The numeric value, or NaN.
    double numeric(int point) {
        String value = property("numeric", point, "");
        return value.isEmpty() ? Double.NaN : Double.parseDouble(value);
    }

    /// The name, or null if there is none.
    @Nullable
    String name(int point) {
        return old && category(point).equals("Cn") ? null : CharacterNames.nameOf(point);
    }

    /// The characters of a name in any case, or null if there is none. Sequences and corrected names (aliases) are
    /// known
    /// to the current version only.
    int @Nullable [] lookup(String name) {
        int point = CharacterNames.lookup(name);
        if (point >= 0 && !(old && !name.equalsIgnoreCase(CharacterNames.nameOf(point)))) {
            return new int[] {point};
        }
        return old ? null : Tables.SEQUENCES.get(name.toUpperCase(Locale.ROOT));
    }

    /// A text in a normal form.
    int[] normalize(Normalizer.Form form, int[] text) {
        StringBuilder out = new StringBuilder(text.length + 16);
        StringBuilder segment = new StringBuilder();
        boolean surrogates = false;
        for (int point : text) {
            surrogates |= point >= 0xD800 && point <= 0xDFFF;
        }
        if (surrogates) {
            return normalizeAround(form, text);
        }
        for (int point : text) {
            if (isUnassigned(point)) {
                out.append(Normalizer.normalize(segment, form)).appendCodePoint(point);
                segment.setLength(0);
            } else {
                segment.appendCodePoint(corrected(point));
            }
        }
        return out.append(Normalizer.normalize(segment, form)).codePoints().toArray();
    }

    /// Normalizes what stands between lone surrogates, which are starters and stay as they are.
    private int[] normalizeAround(Normalizer.Form form, int[] text) {
        java.util.stream.IntStream.Builder all = java.util.stream.IntStream.builder();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] >= 0xD800 && text[i] <= 0xDFFF) {
                for (int point : normalize(form, java.util.Arrays.copyOfRange(text, start, i))) {
                    all.add(point);
                }
                if (i < text.length) {
                    all.add(text[i]);
                }
                start = i + 1;
            }
        }
        return all.build().toArray();
    }

    /// Whether the JDK may know a mapping of a code point that this version does not have.
    private boolean isUnassigned(int point) {
        return point >= 0x221 && category(point).equals("Cn");
    }

    /// What five characters were mapped to before their mappings were corrected.
    private int corrected(int point) {
        String mapped = old && point >= 0x2F868 ? value("old.normalize", point) : null;
        return mapped == null ? point : Integer.parseInt(mapped, 16);
    }
}
