package dev.vertebra.objectmodel.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Full case mappings of Unicode 15.1. Compare CPython Objects/unicodeobject.c `do_lower`, `do_upper_or_lower`,
/// `handle_capital_sigma`.
public final class CaseMapping {
    private static final int SIGMA = 0x3A3;

    /// A one in each of eight bytes.
    private static final long ONES = 0x0101_0101_0101_0101L;

    /// The highest bit of each of eight bytes.
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private CaseMapping() {}

    /// The mappings that Java does not know, read when a text that is not ASCII first asks for one.
    private static final class Tables {
        static final Map<Integer, int[]> TITLE = mappings(UnicodeTables.TITLE);
        static final Map<Integer, int[]> FOLD = mappings(UnicodeTables.FOLD);

        private Tables() {}
    }

    /// Mappings from their text: `df:73.73`.
    private static Map<Integer, int[]> mappings(String text) {
        Map<Integer, int[]> map = new HashMap<>();
        for (String word : text.split(" ", -1)) {
            int colon = word.indexOf(':');
            String[] to = word.substring(colon + 1).split("\\.", -1);
            int[] points = new int[to.length];
            for (int i = 0; i < to.length; i++) {
                points[i] = Integer.parseInt(to[i], 16);
            }
            map.put(Integer.parseInt(word.substring(0, colon), 16), points);
        }
        return map;
    }

    /// Appends the upper case of a code point.
    public static void upper(int point, TextBuilder out) {
        if (point < 128) {
            out.append(point >= 'a' && point <= 'z' ? point - 32 : point);
        } else if (point == 0x19B || point == 0x264 || UnicodeData.isNewer(point) || isSurrogate(point)) {
            out.append(point);
        } else {
            String upper = Character.toString(point).toUpperCase(Locale.ROOT);
            for (int i = 0; i < upper.length(); i += Character.charCount(upper.codePointAt(i))) {
                out.append(upper.codePointAt(i));
            }
        }
    }

    /// The upper case of a code point if that is one code point too, or -1.
    public static int upperOrNone(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' ? point - 32 : point;
        }
        if (point == 0x19B || point == 0x264 || isSurrogate(point)) {
            return point;
        }
        if (mayGrow(point)) {
            return -1;
        }
        int upper = Character.toUpperCase(point);
        return upper != point && UnicodeData.isNewer(point) ? point : upper;
    }

    /// The upper case of a text without surrogates if each character has one character for it, else null.
    public static @Nullable String upperOrNull(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            int upper = upperOrNone(text.charAt(i));
            if (upper < 0) {
                return null;
            }
            out[i] = (char) upper;
        }
        return new String(out);
    }

    /// The lower case of a text without surrogates if each character has one for it wherever it stands, else null.
    public static @Nullable String lowerOrNull(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            if (c == SIGMA || c == 0x130) {
                return null;
            }
            char lower = Character.toLowerCase(c);
            out[i] = lower != c && UnicodeData.isNewer(c) ? c : lower;
        }
        return new String(out);
    }

    /// Whether a code point is in one of the ranges that have upper cases of several code points.
    private static boolean mayGrow(int point) {
        return point == 0xDF
                || point == 0x149
                || point == 0x1F0
                || point == 0x390
                || point == 0x3B0
                || point == 0x587
                || point >= 0x1E96 && point <= 0x1E9A
                || point >= 0x1F50 && point <= 0x1FFF
                || point >= 0xFB00 && point <= 0xFB17;
    }

    /// Appends the lower case of a code point where no final sigma can be.
    private static void lower(int point, TextBuilder out) {
        if (point < 128) {
            out.append(point >= 'A' && point <= 'Z' ? point + 32 : point);
        } else if (point == 0x130) {
            out.append('i').append(0x307);
        } else {
            out.append(UnicodeData.isNewer(point) ? point : Character.toLowerCase(point));
        }
    }

    /// Appends the lower case of the code point at an index of a text.
    public static void lower(int[] text, int index, TextBuilder out) {
        if (text[index] == SIGMA) {
            out.append(isFinal(text, index) ? 0x3C2 : 0x3C3);
        } else {
            lower(text[index], out);
        }
    }

    private static boolean isFinal(int[] text, int index) {
        int before = index - 1;
        while (before >= 0 && UnicodeData.isCaseIgnorable(text[before])) {
            before--;
        }
        if (before < 0 || !UnicodeData.isCased(text[before])) {
            return false;
        }
        int after = index + 1;
        while (after < text.length && UnicodeData.isCaseIgnorable(text[after])) {
            after++;
        }
        return after == text.length || !UnicodeData.isCased(text[after]);
    }

    /// Appends the title case of a code point.
    public static void title(int point, TextBuilder out) {
        if (point < 128) {
            upper(point, out);
            return;
        }
        int[] special = Tables.TITLE.get(point);
        if (special != null) {
            out.append(special, 0, special.length);
        } else if (point == 0x19B || point == 0x264 || UnicodeData.isNewer(point)) {
            out.append(point);
        } else {
            out.append(Character.toTitleCase(point));
        }
    }

    /// Appends the case folding of a code point.
    public static void fold(int point, TextBuilder out) {
        int[] special = point < 128 ? null : Tables.FOLD.get(point);
        if (special != null) {
            out.append(special, 0, special.length);
        } else if (point >= 0x13A0 && point <= 0x13F5) {
            out.append(point);
        } else {
            lower(point, out);
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= 0xD800 && point <= 0xDFFF;
    }

    /// An ASCII text with each word beginning in upper case and going on in lower case.
    public static String asciiTitle(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int within = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            int lower = b | 0x20;
            boolean letter = lower >= 'a' && lower <= 'z';
            bytes[i] = (byte) (letter ? lower & ~0x20 | within : b);
            within = letter ? 0x20 : 0;
        }
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /// An ASCII text with the 26 letters from one on turned to the other case, eight bytes at a time.
    ///
    /// Adding to a byte below 128 what is missing to 128 sets its highest bit where it is not below a letter. Cases
    /// differ in one bit.
    ///
    /// @param first `a` or `A`
    public static String asciiTurned(String text, int first) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            long letters = eight + (128 - first) * ONES & ~(eight + (128 - first - 26) * ONES) & HIGHEST;
            LONGS.set(bytes, at, eight ^ letters >>> 2);
        }
        for (; at < bytes.length; at++) {
            int b = bytes[at];
            bytes[at] = (byte) (b >= first && b < first + 26 ? b ^ 0x20 : b);
        }
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
