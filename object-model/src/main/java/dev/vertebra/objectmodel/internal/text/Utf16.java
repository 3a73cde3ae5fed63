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

    private static final VarHandle BIG = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle LITTLE = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

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

    /// The bytes of code points among which there is no surrogate, else null.
    ///
    /// @param marked whether a mark of the byte order stands first
    public static byte @Nullable [] bytes(int[] points, boolean big, boolean marked) {
        long units = marked ? 1L : 0L;
        int surrogates = 0;
        for (int point : points) {
            units += 1 + (0xFFFF - point >>> 31);
            surrogates |= (point & ~0x7FF ^ 0xD800) - 1;
        }
        if (surrogates < 0 || units * UNIT > Integer.MAX_VALUE - 8) {
            return null;
        }
        byte[] bytes = new byte[(int) units * UNIT];
        VarHandle view = big ? BIG : LITTLE;
        int used = 0;
        if (marked) {
            view.set(bytes, used, (char) 0xFEFF);
            used += UNIT;
        }
        for (int point : points) {
            if (point < 0x10000) {
                view.set(bytes, used, (char) point);
            } else {
                view.set(bytes, used, Character.highSurrogate(point));
                used += UNIT;
                view.set(bytes, used, Character.lowSurrogate(point));
            }
            used += UNIT;
        }
        return bytes;
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
