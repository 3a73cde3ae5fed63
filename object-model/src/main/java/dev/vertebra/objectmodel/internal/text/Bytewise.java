package dev.vertebra.objectmodel.internal.text;

/// Encodings with one byte to a code point: ASCII and Latin-1.
///
/// Compare CPython Objects/unicodeobject.c `unicode_encode_ucs1`, `PyUnicode_DecodeASCII`.
public final class Bytewise {
    private Bytewise() {}

    /// Decodes ASCII.
    public static void decodeAscii(Decoding run) {
        while (run.at < run.end) {
            int start = run.at;
            int at = start;
            while (at < run.end && run.input[at] >= 0) {
                at++;
            }
            if (at > start) {
                run.out.appendLatin1(run.input, start, at);
                run.at = at;
            }
            if (at < run.end) {
                run.error(at, at + 1, "ordinal not in range(128)");
            }
        }
    }

    /// Encodes to bytes below a limit: 128 or 256.
    public static void encode(Encoding run, int limit) {
        String reason = limit == 128 ? "ordinal not in range(128)" : "ordinal not in range(256)";
        int[] in = run.input;
        int at = 0;
        while (at < in.length) {
            if (in[at] < limit) {
                run.out.append(in[at++]);
                continue;
            }
            int stop = at + 1;
            while (stop < in.length && in[stop] >= limit) {
                stop++;
            }
            at = run.errorBelow(limit, at, stop, reason);
        }
    }
}
