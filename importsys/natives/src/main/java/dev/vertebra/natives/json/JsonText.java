package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.PyStr;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// JSON that grows: bytes as long as every code point is below 256, code points from the first other one on.
final class JsonText {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /// What one code point takes at most: a surrogate pair in escapes.
    private static final int LONGEST_ESCAPE = 12;

    private byte[] bytes;
    private int @Nullable [] points;
    private int length;

    JsonText(int room) {
        bytes = new byte[room];
    }

    private void reserve(int more) {
        int[] wide = points;
        int room = wide == null ? bytes.length : wide.length;
        if (length + more > room) {
            int grown = Math.max(length + more, room + (room >> 1));
            if (wide == null) {
                bytes = Arrays.copyOf(bytes, grown);
            } else {
                points = Arrays.copyOf(wide, grown);
            }
        }
    }

    private int[] widen() {
        int[] wide = points;
        if (wide == null) {
            wide = new int[bytes.length];
            for (int i = 0; i < length; i++) {
                wide[i] = bytes[i] & 0xFF;
            }
            points = wide;
        }
        return wide;
    }

    /// Appends a code point.
    void append(int point) {
        reserve(1);
        int[] wide = point < 256 ? points : widen();
        if (wide == null) {
            bytes[length++] = (byte) point;
        } else {
            wide[length++] = point;
        }
    }

    /// Appends a text of characters below 256.
    void append(String text) {
        int n = text.length();
        reserve(n);
        int[] wide = points;
        int at = length;
        if (wide == null) {
            byte[] narrow = bytes;
            for (int i = 0; i < n; i++) {
                narrow[at + i] = (byte) text.charAt(i);
            }
        } else {
            for (int i = 0; i < n; i++) {
                wide[at + i] = text.charAt(i);
            }
        }
        length = at + n;
    }

    /// Appends a string as it is.
    void append(PyStr text) {
        if (text.isPlain() && points == null) {
            appendPlain(text.value());
            return;
        }
        for (int i = 0, n = text.length(); i < n; i++) {
            append(text.codePointAt(i));
        }
    }

    private void appendPlain(String text) {
        int n = text.length();
        reserve(n);
        byte[] narrow = bytes;
        int at = length;
        int i = 0;
        for (; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 256) {
                break;
            }
            narrow[at + i] = (byte) c;
        }
        length = at + i;
        for (; i < n; i++) {
            append(text.charAt(i));
        }
    }

    /// Appends a number in decimal digits.
    void append(long number) {
        if (number == Long.MIN_VALUE || points != null) {
            append(Long.toString(number));
            return;
        }
        reserve(20);
        byte[] narrow = bytes;
        long rest = Math.abs(number);
        int digits = 1;
        for (long bound = 10; digits < 19 && rest >= bound; bound *= 10) {
            digits++;
        }
        if (number < 0) {
            narrow[length++] = '-';
        }
        int at = length + digits;
        length = at;
        do {
            long quotient = rest / 10;
            narrow[--at] = (byte) ('0' + (rest - 10 * quotient));
            rest = quotient;
        } while (rest != 0);
    }

    /// Appends a string in quotes.
    ///
    /// @param ascii whether all that is not printable ASCII is escaped, or only what JSON demands
    void quoted(PyStr text, boolean ascii) {
        if (text.isPlain() && points == null) {
            quotedPlain(text.value(), ascii);
            return;
        }
        append('"');
        int n = text.length();
        reserve(n);
        int i = 0;
        int[] wide = points;
        if (wide != null) {
            int at = length;
            for (; i < n; i++) {
                int point = text.codePointAt(i);
                if (needsEscape(point, ascii)) {
                    break;
                }
                wide[at + i] = point;
            }
            length = at + i;
        }
        for (; i < n; i++) {
            character(text.codePointAt(i), ascii);
        }
        append('"');
    }

    private static boolean needsEscape(int point, boolean ascii) {
        return point < ' ' || point == '"' || point == '\\' || ascii && point > '~';
    }

    private void quotedPlain(String text, boolean ascii) {
        int n = text.length();
        reserve(n + 2);
        byte[] narrow = bytes;
        int at = length;
        narrow[at++] = '"';
        int i = 0;
        for (; i < n; i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || c == '"' || c == '\\') {
                break;
            }
            narrow[at + i] = (byte) c;
        }
        length = at + i;
        for (; i < n; i++) {
            character(text.charAt(i), ascii);
        }
        append('"');
    }

    private void character(int point, boolean ascii) {
        if (!needsEscape(point, ascii)) {
            append(point);
            return;
        }
        reserve(LONGEST_ESCAPE);
        char letter = letter(point);
        if (letter != 0) {
            append('\\');
            append(letter);
        } else if (point < 0x10000) {
            unit(point);
        } else {
            unit(Character.highSurrogate(point));
            unit(Character.lowSurrogate(point));
        }
    }

    /// The letter that stands for a character behind a backslash, or 0.
    private static char letter(int point) {
        return switch (point) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    private void unit(int unit) {
        if (points != null) {
            append('\\');
            append('u');
            for (int shift = 12; shift >= 0; shift -= 4) {
                append(HEX[unit >> shift & 15]);
            }
            return;
        }
        byte[] narrow = bytes;
        int at = length;
        narrow[at] = '\\';
        narrow[at + 1] = 'u';
        narrow[at + 2] = HEX[unit >> 12];
        narrow[at + 3] = HEX[unit >> 8 & 15];
        narrow[at + 4] = HEX[unit >> 4 & 15];
        narrow[at + 5] = HEX[unit & 15];
        length = at + 6;
    }

    /// The text so far.
    PyStr toPyStr() {
        int[] wide = points;
        return wide == null ? PyStr.ofLatin1(bytes, 0, length) : PyStr.ofCodePoints(wide, 0, length);
    }
}
