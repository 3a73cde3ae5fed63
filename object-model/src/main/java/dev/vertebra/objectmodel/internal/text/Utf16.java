package dev.vertebra.objectmodel.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// UTF-16 in either byte order. Compare CPython Objects/unicodeobject.c `PyUnicode_DecodeUTF16Stateful`,
/// `_PyUnicode_EncodeUTF16`.
public final class Utf16 {
    /// The size of a unit.
    public static final int UNIT = 2;

    /// More code points may need more bytes than an array has.
    private static final int MOST_POINTS = Integer.MAX_VALUE / 4 - 8;

    private static final VarHandle UNITS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    private Utf16() {}

    /// Decodes what is left of the input.
    public static void decode(Decoding run, boolean big) {
        while (run.at < run.end) {
            int at = run.at;
            if (run.end - at < UNIT) {
                if (!run.isFinal) {
                    return;
                }
                run.error(at, run.end, "truncated data");
                continue;
            }
            int unit = WideUnits.get(run.input, at, UNIT, big);
            if (!WideUnits.isSurrogate(unit)) {
                run.out.append(unit);
                run.at = at + UNIT;
            } else if (unit >= 0xDC00) {
                run.error(at, at + UNIT, "illegal encoding");
            } else if (run.end - at < 2 * UNIT) {
                if (!run.isFinal) {
                    return;
                }
                run.error(at, run.end, "unexpected end of data");
            } else {
                int low = WideUnits.get(run.input, at + UNIT, UNIT, big);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    run.out.append(Character.toCodePoint((char) unit, (char) low));
                    run.at = at + 2 * UNIT;
                } else {
                    run.error(at, at + UNIT, "illegal UTF-16 surrogate");
                }
            }
        }
    }

    /// The bytes of a text without surrogates; null if they are too many for an array.
    ///
    /// @param marked whether a mark of the byte order stands first
    public static byte @Nullable [] bytes(String text, boolean big, boolean marked) {
        int length = text.length();
        if (length > MOST_POINTS) {
            return null;
        }
        int start = marked ? UNIT : 0;
        byte[] bytes = new byte[start + length * UNIT];
        if (marked) {
            putUnit(bytes, 0, (char) 0xFEFF, big);
        }
        for (int i = 0; i < length; i++) {
            putUnit(bytes, start + i * UNIT, text.charAt(i), big);
        }
        return bytes;
    }

    /// The bytes of code points among which there is no surrogate, else null.
    ///
    /// @param marked whether a mark of the byte order stands first
    public static byte @Nullable [] bytes(int[] points, boolean big, boolean marked) {
        if (points.length > MOST_POINTS) {
            return null;
        }
        int units = points.length + (marked ? 1 : 0);
        int surrogates = 0;
        for (int point : points) {
            units += 0xFFFF - point >>> 31;
            surrogates |= (point & ~0x7FF ^ 0xD800) - 1;
        }
        if (surrogates < 0) {
            return null;
        }
        byte[] bytes = new byte[units * UNIT];
        int used = 0;
        if (marked) {
            putUnit(bytes, used, (char) 0xFEFF, big);
            used += UNIT;
        }
        for (int point : points) {
            if (point < 0x10000) {
                putUnit(bytes, used, (char) point, big);
            } else {
                putUnit(bytes, used, Character.highSurrogate(point), big);
                used += UNIT;
                putUnit(bytes, used, Character.lowSurrogate(point), big);
            }
            used += UNIT;
        }
        return bytes;
    }

    /// Only a constant view is compiled to one instruction, so the unit is turned round where it has to be.
    private static void putUnit(byte[] bytes, int at, char unit, boolean big) {
        UNITS.set(bytes, at, big ? Character.reverseBytes(unit) : unit);
    }

    /// Encodes all code points.
    public static void encode(Encoding run, boolean big) {
        int at = 0;
        while (at < run.input.length) {
            at = encodeValid(run.input, at, run.out, big);
            if (at < run.input.length) {
                at = WideUnits.encodeError(run, at, UNIT, big);
            }
        }
    }

    /// Encodes from an index up to the first surrogate, whose index it gives.
    private static int encodeValid(int[] in, int from, ByteBuilder out, boolean big) {
        byte[] bytes = new byte[(int) Math.min(2L * UNIT * (in.length - from), 1 << 16)];
        int used = 0;
        int at = from;
        for (; at < in.length; at++) {
            int point = in[at];
            if (used > bytes.length - 2 * UNIT) {
                out.append(bytes, 0, used);
                used = 0;
            }
            if (point < 0x10000) {
                if (WideUnits.isSurrogate(point)) {
                    break;
                }
                put(bytes, used, point, big);
                used += UNIT;
            } else {
                put(bytes, used, Character.highSurrogate(point), big);
                put(bytes, used + UNIT, Character.lowSurrogate(point), big);
                used += 2 * UNIT;
            }
        }
        out.append(bytes, 0, used);
        return at;
    }

    private static void put(byte[] bytes, int at, int unit, boolean big) {
        bytes[at] = (byte) (big ? unit >> 8 : unit);
        bytes[at + 1] = (byte) (big ? unit : unit >> 8);
    }
}
