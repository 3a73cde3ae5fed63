package dev.vertebra.objectmodel.internal.text;

import java.nio.charset.StandardCharsets;

/// Search in bytes, and the ASCII properties of bytes.
public final class ByteSearch {
    private ByteSearch() {}

    /// Where bytes first stand in a range of others, or -1.
    public static int indexOf(byte[] text, byte[] sub, int from, int to) {
        int n = sub.length;
        if (n == 0) {
            return from <= to ? from : -1;
        }
        if (n >= LongSearch.LONG && to - from >= n) {
            String range = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
            String wanted = new String(sub, StandardCharsets.ISO_8859_1);
            int found = LongSearch.indexOf(range, wanted, 0, to - from);
            return found < 0 ? -1 : from + found;
        }
        byte first = sub[0];
        for (int i = from; i <= to - n; i++) {
            if (text[i] == first && isAt(text, sub, i)) {
                return i;
            }
        }
        return -1;
    }

    /// Where bytes last stand in a range of others, or -1.
    public static int lastIndexOf(byte[] text, byte[] sub, int from, int to) {
        for (int i = to - sub.length; i >= from; i--) {
            if (isAt(text, sub, i)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether bytes stand at an index of others, where there is room for them.
    public static boolean isAt(byte[] text, byte[] sub, int at) {
        for (int i = 0; i < sub.length; i++) {
            if (text[at + i] != sub[i]) {
                return false;
            }
        }
        return true;
    }

    /// How often bytes stand in a range of others without overlap, at most `most` times.
    public static int count(byte[] text, byte[] sub, int from, int to, int most) {
        if (sub.length == 0) {
            return to < from ? 0 : Math.min(to - from + 1, most);
        }
        int count = 0;
        int at = from;
        while (count < most && (at = indexOf(text, sub, at, to)) >= 0) {
            count++;
            at += sub.length;
        }
        return count;
    }

    /// Whether a byte is an upper case letter.
    public static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    /// Whether a byte is a lower case letter.
    public static boolean isLower(int b) {
        return b >= 'a' && b <= 'z';
    }

    /// Whether a byte is a letter.
    public static boolean isAlpha(int b) {
        return isUpper(b) || isLower(b);
    }

    /// Whether a byte is a digit.
    public static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    /// Whether a byte is white space.
    public static boolean isSpace(int b) {
        return b == ' ' || b >= 9 && b <= 13;
    }

    /// The byte in lower case.
    public static byte lower(byte b) {
        return isUpper(b) ? (byte) (b + 32) : b;
    }

    /// The byte in upper case.
    public static byte upper(byte b) {
        return isLower(b) ? (byte) (b - 32) : b;
    }
}
