package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.Codecs.Decoded;
import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.Quote;
import dev.vertebra.objectmodel.internal.text.UnicodeEscape;
import dev.vertebra.objectmodel.internal.text.Utf7;
import org.jspecify.annotations.Nullable;

/// The encodings that escape: UTF-7 and those by backslashes.
public final class EscapeCodecs {
    private EscapeCodecs() {}

    /// UTF-7.
    public static Decoded utf7Decode(
            ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors, boolean isFinal) {
        TextDecoding run = new TextDecoding(ts, "utf7", errors, bytes, from, to, isFinal);
        Utf7.decode(run);
        return new Decoded(PyStr.of(run.out), run.at - from, 0);
    }

    /// UTF-7.
    public static PyBytes utf7Encode(PyStr text) {
        return PyBytes.of(Utf7.encode(text.codePoints()));
    }

    /// The escapes of string literals; warns of the first one that is none.
    public static Decoded unicodeEscapeDecode(
            ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors, boolean isFinal) {
        TextDecoding run = new TextDecoding(ts, "unicodeescape", errors, bytes, from, to, isFinal);
        int invalid = UnicodeEscape.decode(run);
        if (invalid >= 0) {
            warn(ts, bytes, invalid);
        }
        return new Decoded(PyStr.of(run.out), run.at - from, 0);
    }

    private static void warn(ThreadState ts, byte[] bytes, int at) {
        int c = bytes[at] & 0xFF;
        String message = c >= '4' && c <= '7'
                ? "invalid octal escape sequence '\\" + PyStr.ofLatin1(bytes, at, Math.min(at + 3, bytes.length)) + "'"
                : "invalid escape sequence '\\" + (char) c + "'";
        ts.warn(ExceptionTypes.DeprecationWarning, message, 1);
    }

    /// The escapes of string literals.
    public static PyBytes unicodeEscapeEncode(PyStr text) {
        return PyBytes.of(UnicodeEscape.encode(text.codePoints()));
    }

    /// The escapes of raw string literals.
    public static Decoded rawUnicodeEscapeDecode(
            ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors, boolean isFinal) {
        TextDecoding run = new TextDecoding(ts, "rawunicodeescape", errors, bytes, from, to, isFinal);
        UnicodeEscape.decodeRaw(run);
        return new Decoded(PyStr.of(run.out), run.at - from, 0);
    }

    /// The escapes of raw string literals.
    public static PyBytes rawUnicodeEscapeEncode(PyStr text) {
        return PyBytes.of(UnicodeEscape.encodeRaw(text.codePoints()));
    }

    /// The bytes that the escapes of a bytes literal stand for. Compare CPython Objects/bytesobject.c
    /// `_PyBytes_DecodeEscape`.
    ///
    /// @param errors what to do about a malformed `\x`: null or `strict`, `replace`, `ignore`
    public static PyBytes bytesEscapeDecode(ThreadState ts, byte[] bytes, @Nullable String errors) {
        ByteBuilder out = new ByteBuilder(bytes.length);
        int invalid = -1;
        int at = 0;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b != '\\') {
                out.append(b);
                continue;
            }
            if (at == bytes.length) {
                throw Raise.valueError("Trailing \\ in string");
            }
            int c = bytes[at++];
            int simple = "\\'\"bftnrva".indexOf(c);
            if (simple >= 0) {
                out.append("\\'\"\b\f\t\n\r\u000b\u0007".charAt(simple));
            } else if (c >= '0' && c <= '7') {
                int value = c - '0';
                int start = at - 1;
                while (at < bytes.length && at < start + 3 && bytes[at] >= '0' && bytes[at] <= '7') {
                    value = value << 3 | bytes[at++] - '0';
                }
                invalid = value > 255 && invalid < 0 ? start : invalid;
                out.append(value);
            } else if (c == 'x') {
                at = hex(bytes, at, errors, out);
            } else if (c != '\n') {
                invalid = invalid < 0 ? at - 1 : invalid;
                out.append('\\').append(c);
            }
        }
        if (invalid >= 0) {
            warn(ts, bytes, invalid);
        }
        return PyBytes.of(out.toBytes());
    }

    /// The body of a literal of bytes, with single quotes escaped.
    public static PyBytes bytesEscapeEncode(PyBytes bytes) {
        StringBuilder out = new StringBuilder(bytes.size() + 16);
        for (byte b : bytes.array()) {
            switch (b) {
                case '\'', '\\' -> out.append('\\').append((char) b);
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (b >= ' ' && b < 127) {
                        out.append((char) b);
                    } else {
                        Quote.escape(out, b & 0xFF);
                    }
                }
            }
        }
        return PyBytes.ofLatin1(out.toString());
    }

    private static int hex(byte[] bytes, int at, @Nullable String errors, ByteBuilder out) {
        int high = at < bytes.length && bytes[at] >= 0 ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length && bytes[at + 1] >= 0 ? Character.digit(bytes[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            out.append(high << 4 | low);
            return at + 2;
        }
        if (errors == null || errors.equals("strict")) {
            throw Raise.valueError("invalid \\x escape at position %s", at - 2);
        }
        if (errors.equals("replace")) {
            out.append('?');
        } else if (!errors.equals("ignore")) {
            throw Raise.valueError("decoding error; unknown error handling code: %s", errors);
        }
        return high >= 0 ? at + 1 : at;
    }
}
