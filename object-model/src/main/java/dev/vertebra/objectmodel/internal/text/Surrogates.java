package dev.vertebra.objectmodel.internal.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a Unicode encoding would write lone surrogates, which it does not have: for the error handler `surrogatepass`.
///
/// Compare CPython Python/codecs.c `get_standard_encoding`.
public enum Surrogates {
    UTF8(3),
    UTF16LE(2),
    UTF16BE(2),
    UTF32LE(4),
    UTF32BE(4);

    private final int width;

    Surrogates(int width) {
        this.width = width;
    }

    /// The number of bytes of a surrogate.
    public int width() {
        return width;
    }

    /// The form of an encoding, or null.
    public static @Nullable Surrogates of(String encoding) {
        String name = encoding.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return switch (name) {
            case "utf8", "cputf8" -> UTF8;
            case "utf16", "utf16le" -> UTF16LE;
            case "utf16be" -> UTF16BE;
            case "utf32", "utf32le" -> UTF32LE;
            case "utf32be" -> UTF32BE;
            default -> null;
        };
    }

    /// The surrogate at a position, or -1.
    public int read(byte[] bytes, int at, int end) {
        if (end - at < width) {
            return -1;
        }
        int point;
        if (this == UTF8) {
            int a = bytes[at] & 0xFF;
            int b = bytes[at + 1] & 0xFF;
            int c = bytes[at + 2] & 0xFF;
            boolean shaped = (a & 0xF0) == 0xE0 && (b & 0xC0) == 0x80 && (c & 0xC0) == 0x80;
            point = shaped ? (a & 15) << 12 | (b & 63) << 6 | c & 63 : 0;
        } else {
            boolean big = this == UTF16BE || this == UTF32BE;
            point = 0;
            for (int i = 0; i < width; i++) {
                point = point << 8 | bytes[big ? at + i : at + width - 1 - i] & 0xFF;
            }
        }
        return point >= 0xD800 && point <= 0xDFFF ? point : -1;
    }

    /// Appends a surrogate.
    public void write(ByteBuilder out, int point) {
        switch (this) {
            case UTF8 -> Utf8.put(out, point);
            case UTF16LE, UTF16BE -> WideUnits.put(out, point, Utf16.UNIT, this == UTF16BE);
            case UTF32LE, UTF32BE -> WideUnits.put(out, point, Utf32.UNIT, this == UTF32BE);
        }
    }
}
