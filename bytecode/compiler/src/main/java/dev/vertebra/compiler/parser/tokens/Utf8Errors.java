package dev.vertebra.compiler.parser.tokens;

import dev.vertebra.compiler.parser.source.SyntaxException.Undecodable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds and words the first malformed sequence of UTF-8 in a range of bytes, as Python's codec does.
/// Compare CPython Objects/stringlib/codecs.h utf8_decode, Objects/exceptions.c UnicodeDecodeError_str.
public final class Utf8Errors {
    private Utf8Errors() {}

    /// The message for the first malformed sequence, positions counted from `start`; empty if there is none.
    public static String describe(byte[] buf, int start, int end) {
        Undecodable first = first(buf, start, end);
        return first == null ? "" : first.message();
    }

    /// The first malformed sequence, or null if there is none.
    public static @Nullable Undecodable first(byte[] buf, int start, int end) {
        int i = start;
        while (i < end) {
            int length = sequence(buf, i, end);
            if (length <= 0) {
                int bad = length == 0 ? end : i - length;
                return new Undecodable(
                        "utf-8",
                        Arrays.copyOfRange(buf, start, end),
                        i - start,
                        bad - start,
                        reason(buf[i] & 0xFF, length));
            }
            i += length;
        }
        return null;
    }

    private static String reason(int lead, int length) {
        return length == 0
                ? "unexpected end of data"
                : lead < 0xC2 || lead > 0xF4 ? "invalid start byte" : "invalid continuation byte";
    }

    /// The text of bytes, in which U+FFFD stands for each malformed sequence.
    static String replaced(byte[] buf, int start, int end) {
        StringBuilder text = new StringBuilder();
        int from = start;
        int i = start;
        while (i < end) {
            int length = sequence(buf, i, end);
            if (length <= 0) {
                text.append(new String(buf, from, i - from, StandardCharsets.UTF_8))
                        .append('\uFFFD');
                i = length == 0 ? end : i - length;
                from = i;
            } else {
                i += length;
            }
        }
        return text.append(new String(buf, from, end - from, StandardCharsets.UTF_8))
                .toString();
    }

    /// The length of the sequence at `i`; negative is the number of bytes of a malformed one, 0 one that the end cuts
    /// off.
    private static int sequence(byte[] buf, int i, int end) {
        int lead = buf[i] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return -1;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int k = 1; k < length; k++) {
            if (i + k >= end) {
                return 0;
            }
            int b = buf[i + k] & 0xFF;
            int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (b < low || b > high) {
                return -k;
            }
        }
        return length;
    }
}
