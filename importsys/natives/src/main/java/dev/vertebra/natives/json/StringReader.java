package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads strings in a JSON document. Compare CPython Modules/_json.c scanstring_unicode.
final class StringReader {
    private static final String UNTERMINATED = "Unterminated string starting at";
    private static final String BAD_UNIT = "Invalid \\uXXXX escape";

    private final ThreadState ts;
    private final PyStr document;
    private final @Nullable String plain;
    private final int length;
    private final boolean strict;
    private @Nullable KeyTable keys;

    /// The position behind the string that was read last.
    int next;

    /// What a string with escapes stands for, as far as it has been read.
    private int[] points = new int[0];

    private int count;

    StringReader(ThreadState ts, PyStr document, boolean strict) {
        this.ts = ts;
        this.document = document;
        this.plain = document.isPlain() ? document.value() : null;
        this.length = document.length();
        this.strict = strict;
    }

    private int at(int index) {
        return plain != null ? plain.charAt(index) : document.codePointAt(index);
    }

    /// Reads a string.
    ///
    /// @param begin the position behind the opening quote
    PyStr read(int begin) {
        String text = plain;
        if (text != null) {
            int end = endOfPlain(text, begin);
            if (end >= 0) {
                next = end + 1;
                return PyStr.ofPlain(text.substring(begin, end));
            }
        }
        return readAny(begin);
    }

    /// Where the quote is that ends a string without escapes and control characters, or -1.
    private int endOfPlain(String text, int begin) {
        int n = length;
        for (int i = begin; i < n; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c < ' ' || c == '\\') {
                return -1;
            }
        }
        return -1;
    }

    /// Reads a key: the same object for all that are equal.
    ///
    /// @param begin the position behind the opening quote
    PyStr key(int begin) {
        KeyTable table = keys;
        if (table == null) {
            keys = table = new KeyTable();
        }
        String text = plain;
        if (text != null) {
            int hash = 0;
            for (int i = begin; i < length; i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    next = i + 1;
                    return table.get(text, begin, i, hash);
                }
                if (c < ' ' || c == '\\') {
                    break;
                }
                hash = 31 * hash + c;
            }
        }
        return table.get(readAny(begin));
    }

    private PyStr readAny(int begin) {
        count = 0;
        int from = begin;
        for (; ; ) {
            int i = from;
            int c = 0;
            for (; i < length; i++) {
                c = at(i);
                if (c == '"' || c == '\\') {
                    break;
                }
                if (c < ' ' && strict) {
                    throw JsonErrors.decoding(ts, "Invalid control character at", document, i);
                }
            }
            if (i == length) {
                throw JsonErrors.decoding(ts, UNTERMINATED, document, begin - 1L);
            }
            if (c == '"') {
                next = i + 1;
                return finish(from, i);
            }
            copy(from, i);
            from = escape(i + 1, begin);
        }
    }

    private PyStr finish(int from, int to) {
        if (count == 0) {
            return document.slice(from, to);
        }
        copy(from, to);
        return PyStr.ofCodePoints(points, 0, count);
    }

    private void copy(int from, int to) {
        reserve(to - from);
        for (int i = from; i < to; i++) {
            points[count++] = at(i);
        }
    }

    private void reserve(int more) {
        if (count + more > points.length) {
            points = Arrays.copyOf(points, Math.max(count + more, 16 + 2 * points.length));
        }
    }

    /// Reads what follows a backslash.
    ///
    /// @return the position behind it
    private int escape(int at, int begin) {
        if (at == length) {
            throw JsonErrors.decoding(ts, UNTERMINATED, document, begin - 1L);
        }
        int c = at(at);
        int end = at + 1;
        int point;
        if (c != 'u') {
            point = meaning(c);
            if (point == 0) {
                throw JsonErrors.decoding(ts, "Invalid \\escape", document, end - 2L);
            }
        } else {
            point = unit(at + 1);
            end = at + 5;
            if (isHigh(point) && end + 6 < length && at(end) == '\\' && at(end + 1) == 'u') {
                int low = unit(end + 2);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    point = Character.toCodePoint((char) point, (char) low);
                    end += 6;
                }
            }
        }
        reserve(1);
        points[count++] = point;
        return end;
    }

    private static boolean isHigh(int point) {
        return point >= 0xD800 && point <= 0xDBFF;
    }

    /// The character that a letter behind a backslash stands for, or 0.
    private static int meaning(int letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }

    /// The number that four hexadecimal digits stand for, which something must follow.
    private int unit(int at) {
        if (at + 4 >= length) {
            throw badUnit(at);
        }
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int c = at(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw badUnit(at);
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private PyException badUnit(int at) {
        return JsonErrors.decoding(ts, BAD_UNIT, document, at - 1L);
    }
}
