package dev.vertebra.objectmodel.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A growing sequence of code points: characters as long as none of them needs or is a surrogate, an array of code
/// points from the first one on.
public final class TextBuilder {
    private final StringBuilder plain;
    private int @Nullable [] wide;
    private int length;

    /// Makes an empty builder.
    public TextBuilder() {
        plain = new StringBuilder();
    }

    /// Makes an empty builder with room for a number of code points.
    public TextBuilder(int capacity) {
        plain = new StringBuilder(capacity);
    }

    /// The number of code points.
    public int length() {
        return wide == null ? plain.length() : length;
    }

    /// Appends a code point.
    public TextBuilder append(int point) {
        if (wide == null) {
            if (isPlain(point)) {
                plain.append((char) point);
                return this;
            }
            widen();
        }
        reserve(1)[length++] = point;
        return this;
    }

    /// Appends a code point a number of times.
    public TextBuilder append(int point, int times) {
        if (wide == null && isPlain(point)) {
            plain.repeat(point, Math.max(0, times));
        } else {
            for (int i = 0; i < times; i++) {
                append(point);
            }
        }
        return this;
    }

    /// Appends a text without surrogates.
    public TextBuilder append(String text) {
        return append(text, 0, text.length());
    }

    /// Appends a range of a text without surrogates.
    public TextBuilder append(String text, int from, int to) {
        if (wide == null) {
            plain.append(text, from, to);
        } else {
            int[] points = reserve(to - from);
            for (int i = from; i < to; i++) {
                points[length++] = text.charAt(i);
            }
        }
        return this;
    }

    /// Appends a range of code points.
    public TextBuilder append(int[] points, int from, int to) {
        int i = from;
        if (wide == null) {
            while (i < to && isPlain(points[i])) {
                i++;
            }
            plain.append(new String(points, from, i - from));
            if (i < to) {
                widen();
            }
        }
        if (i < to) {
            System.arraycopy(points, i, reserve(to - i), length, to - i);
            length += to - i;
        }
        return this;
    }

    /// Appends bytes, each of them a code point.
    public TextBuilder appendLatin1(byte[] bytes, int from, int to) {
        return append(new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /// Drops what is beyond a length.
    public void truncate(int newLength) {
        if (wide == null) {
            plain.setLength(newLength);
        } else {
            length = newLength;
        }
    }

    /// The text if no code point needs or is a surrogate, else null: then [#points] has them.
    public @Nullable String plain() {
        return wide == null ? plain.toString() : null;
    }

    /// The code points in an array of their own.
    public int[] points() {
        if (wide != null) {
            return Arrays.copyOf(wide, length);
        }
        int[] points = new int[plain.length()];
        for (int i = 0; i < points.length; i++) {
            points[i] = plain.charAt(i);
        }
        return points;
    }

    private static boolean isPlain(int point) {
        return point < 0xD800 || point > 0xDFFF && point < 0x10000;
    }

    private void widen() {
        int n = plain.length();
        int[] points = new int[Math.max(plain.capacity(), n + 16)];
        for (int i = 0; i < n; i++) {
            points[i] = plain.charAt(i);
        }
        wide = points;
        length = n;
        plain.setLength(0);
    }

    private int[] reserve(int more) {
        int[] points = java.util.Objects.requireNonNull(wide);
        if (length + more > points.length) {
            points = Arrays.copyOf(points, Math.max(length + more, points.length + (points.length >> 1) + 16));
            wide = points;
        }
        return points;
    }
}
