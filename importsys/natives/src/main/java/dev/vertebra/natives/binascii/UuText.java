package dev.vertebra.natives.binascii;

import dev.vertebra.objectmodel.ThreadState;
import java.io.ByteArrayOutputStream;

/// Uuencoded lines: a character for the length, then four characters for three bytes.
final class UuText {
    /// The most bytes in a line.
    static final int MOST = 45;

    private UuText() {}

    /// The bytes that a line stands for. What was lost at its end counts as zero.
    static byte[] read(ThreadState ts, byte[] line) {
        int length = line.length == 0 ? 32 : line[0] - ' ' & 63;
        byte[] out = new byte[length];
        int at = 1;
        int bits = 0;
        int held = 0;
        for (int made = 0; made < length; at++) {
            int each = at < line.length ? line[at] & 0xFF : '\n';
            int value = 0;
            if (each != '\n' && each != '\r') {
                if (each < ' ' || each > ' ' + 64) {
                    throw BinasciiState.failure(ts, "Illegal char");
                }
                value = each - ' ' & 63;
            }
            held = held << 6 | value;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out[made++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        for (; at < line.length; at++) {
            int each = line[at];
            if (each != ' ' && each != ' ' + 64 && each != '\n' && each != '\r') {
                throw BinasciiState.failure(ts, "Trailing garbage");
            }
        }
        return out;
    }

    /// The line for some bytes.
    ///
    /// @param backtick whether zero is written as a backtick and not as a space
    static byte[] write(byte[] data, boolean backtick) {
        var out = new ByteArrayOutputStream(data.length * 4 / 3 + 6);
        out.write(symbol(data.length, backtick));
        int held = 0;
        int bits = 0;
        for (int i = 0; i < data.length || bits != 0; i++) {
            held = held << 8 | (i < data.length ? data[i] & 0xFF : 0);
            bits += 8;
            while (bits >= 6) {
                bits -= 6;
                out.write(symbol(held >> bits & 63, backtick));
            }
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static int symbol(int value, boolean backtick) {
        return backtick && value == 0 ? '`' : value + ' ';
    }
}
