package dev.vertebra.compiler.parser.literals;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.parser.source.SyntaxException.Undecodable;
import dev.vertebra.objectmodel.CharacterNames;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Decodes the backslash escapes of one string or bytes literal.
///
/// Positions in messages are those of CPython's intermediate text, in which each non-ASCII character is an escape of
/// ten characters.
/// Compare CPython Parser/string_parser.c decode_unicode_with_escapes, Objects/unicodeobject.c
/// _PyUnicode_DecodeUnicodeEscapeInternal, Objects/bytesobject.c _PyBytes_DecodeEscape.
final class EscapeDecoder {
    private final byte[] buf;
    private final int start;
    private final int end;
    private int s;
    /// How far CPython's text is ahead of the source.
    private int shift;

    private int[] points = new int[0];
    private int count;
    private @Nullable String invalid;
    private String error = "";
    private @Nullable Undecodable problem;

    EscapeDecoder(byte[] buf, int start, int end) {
        this.buf = buf;
        this.start = start;
        this.s = start;
        this.end = end;
        this.shift = -start;
    }

    /// The first escape that means nothing, with its backslash; three digits if it is an octal one that is too big.
    @Nullable
    String invalidEscape() {
        return invalid;
    }

    /// What was wrong, after a null result.
    String error() {
        return error;
    }

    /// What was wrong with text, for an error without place.
    Undecodable problem() {
        if (problem == null) {
            throw new IllegalStateException(error);
        }
        return problem;
    }

    /// The string, or null after an error.
    Constant.@Nullable Str text() {
        points = new int[end - s];
        while (s < end) {
            int c = buf[s];
            if (c == '\\') {
                int position = s + shift;
                s++;
                if (s >= end || buf[s] < 0) {
                    shift += 5;
                    put('\\');
                } else if (!textEscape(position)) {
                    return null;
                }
            } else if (c >= 0) {
                s++;
                put(c);
            } else {
                put(utf8());
            }
        }
        return Constant.Str.of(points, count);
    }

    private void put(int c) {
        if (count == points.length) {
            points = Arrays.copyOf(points, count + 16);
        }
        points[count++] = c;
    }

    /// Reads one well-formed sequence of more than one byte.
    private int utf8() {
        int lead = buf[s] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int c = lead & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            c = c << 6 | buf[s + i] & 0x3F;
        }
        s += length;
        shift += 10 - length;
        return c;
    }

    private boolean textEscape(int position) {
        int c = buf[s++];
        switch (c) {
            case 'x' -> {
                return hex(2, "truncated \\xXX escape", position);
            }
            case 'u' -> {
                return hex(4, "truncated \\uXXXX escape", position);
            }
            case 'U' -> {
                return hex(8, "truncated \\UXXXXXXXX escape", position);
            }
            case 'N' -> {
                return named(position);
            }
            case '\n' -> {}
            default -> {
                int simple = simple(c);
                if (simple >= 0) {
                    put(simple);
                } else {
                    note(c);
                    put('\\');
                    put(c);
                }
            }
        }
        return true;
    }

    /// The character of an escape that text and bytes share, octal ones included; -1 if there is none.
    private int simple(int c) {
        return switch (c) {
            case '\\', '\'', '"' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'v' -> 0x0B;
            case 'a' -> 0x07;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
            default -> -1;
        };
    }

    private int octal(int first) {
        int from = s - 1;
        int value = first;
        for (int i = 0; i < 2 && s < end && buf[s] >= '0' && buf[s] <= '7'; i++) {
            value = value * 8 + buf[s++] - '0';
        }
        if (value > 0xFF && invalid == null) {
            invalid = "\\" + new String(buf, from, 3, StandardCharsets.US_ASCII);
        }
        return value;
    }

    private void note(int c) {
        if (invalid == null) {
            invalid = "\\" + (char) c;
        }
    }

    private boolean hex(int digits, String message, int position) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = s < end ? Character.digit(buf[s], 16) : -1;
            if (digit < 0) {
                return fail(message, position);
            }
            value = value << 4 | digit;
            s++;
        }
        if (value < 0 || value > Character.MAX_CODE_POINT) {
            return fail("illegal Unicode character", position);
        }
        put(value);
        return true;
    }

    private boolean named(int position) {
        String malformed = "malformed \\N character escape";
        if (s >= end || buf[s] != '{') {
            return fail(malformed, position);
        }
        s++;
        StringBuilder name = new StringBuilder();
        while (s < end && buf[s] != '}') {
            if (buf[s] < 0) {
                name.appendCodePoint(utf8());
            } else {
                name.append((char) buf[s++]);
            }
        }
        if (s >= end || name.isEmpty()) {
            return fail(malformed, position);
        }
        s++;
        int c = CharacterNames.lookup(name.toString());
        if (c < 0) {
            return fail("unknown Unicode character name", position);
        }
        put(c);
        return true;
    }

    private boolean fail(String message, int position) {
        problem = new Undecodable("unicodeescape", intermediate(), position, s + shift, message);
        error = problem.message();
        return false;
    }

    /// The text as CPython hands it to its codec: each character beyond ASCII as an escape of ten characters.
    private byte[] intermediate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
        EscapeDecoder reader = new EscapeDecoder(buf, start, end);
        while (reader.s < end) {
            if (buf[reader.s] >= 0) {
                boolean backslash = buf[reader.s] == '\\';
                out.write(buf[reader.s++]);
                if (backslash && (reader.s >= end || buf[reader.s] < 0)) {
                    out.writeBytes("u005c".getBytes(StandardCharsets.US_ASCII));
                } else if (backslash) {
                    out.write(buf[reader.s++]);
                }
            } else {
                out.writeBytes(String.format("\\U%08x", reader.utf8()).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }

    /// The bytes, or null after an error.
    byte @Nullable [] bytes() {
        int from = s;
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - s);
        while (s < end) {
            int c = buf[s++];
            if (c != '\\') {
                out.write(c);
                continue;
            }
            int position = s - 1 - from;
            c = buf[s++];
            if (c == 'x') {
                int high = s < end ? Character.digit(buf[s], 16) : -1;
                int low = s + 1 < end ? Character.digit(buf[s + 1], 16) : -1;
                if (high < 0 || low < 0) {
                    error = "invalid \\x escape at position " + position;
                    return null;
                }
                out.write(high << 4 | low);
                s += 2;
            } else if (c != '\n') {
                int simple = simple(c);
                if (simple >= 0) {
                    out.write(simple);
                } else {
                    note(c);
                    out.write('\\');
                    out.write(c);
                }
            }
        }
        return out.toByteArray();
    }
}
