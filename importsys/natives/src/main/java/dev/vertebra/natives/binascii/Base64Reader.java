package dev.vertebra.natives.binascii;

import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// Reads base64 text as CPython does: without strictness it skips what does not belong there.
final class Base64Reader {
    private static final byte[] VALUES = values();

    private Base64Reader() {}

    private static byte[] values() {
        byte[] table = new byte[256];
        Arrays.fill(table, (byte) -1);
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < digits.length(); i++) {
            table[digits.charAt(i)] = (byte) i;
        }
        return table;
    }

    static byte[] read(ThreadState ts, byte[] text, boolean strict) {
        if (strict && text.length > 0 && text[0] == '=') {
            throw BinasciiState.failure(ts, "Leading padding not allowed");
        }
        byte[] out = new byte[(text.length + 3) / 4 * 3];
        int made = 0;
        int place = 0;
        int held = 0;
        int pads = 0;
        boolean padded = false;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '=') {
                padded = true;
                if (strict && place == 0) {
                    throw BinasciiState.failure(ts, "Excess padding not allowed");
                }
                if (place >= 2 && place + ++pads >= 4) {
                    if (strict && i + 1 < text.length) {
                        throw BinasciiState.failure(ts, "Excess data after padding");
                    }
                    return Arrays.copyOf(out, made);
                }
                continue;
            }
            int value = VALUES[text[i] & 0xFF];
            if (value < 0) {
                if (strict) {
                    throw BinasciiState.failure(ts, "Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padded) {
                throw BinasciiState.failure(ts, "Discontinuous padding not allowed");
            }
            pads = 0;
            held = held << 6 | value;
            if (place > 0) {
                out[made++] = (byte) (held >> 6 - 2 * place);
            }
            place = place + 1 & 3;
        }
        if (place != 0) {
            throw unfinished(ts, place, made);
        }
        return Arrays.copyOf(out, made);
    }

    private static RuntimeException unfinished(ThreadState ts, int place, int made) {
        return BinasciiState.failure(
                ts,
                place == 1
                        ? "Invalid base64-encoded string: number of data characters (" + (made / 3 * 4 + 1)
                                + ") cannot be 1 more than a multiple of 4"
                        : "Incorrect padding");
    }
}
