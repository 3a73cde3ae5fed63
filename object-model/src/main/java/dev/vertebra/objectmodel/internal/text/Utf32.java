package dev.vertebra.objectmodel.internal.text;

/// UTF-32 in either byte order. Compare CPython Objects/unicodeobject.c `PyUnicode_DecodeUTF32Stateful`,
/// `_PyUnicode_EncodeUTF32`.
public final class Utf32 {
    /// The size of a unit.
    public static final int UNIT = 4;

    private Utf32() {}

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
            int point = WideUnits.get(run.input, at, UNIT, big);
            if (WideUnits.isSurrogate(point)) {
                run.error(at, at + UNIT, "code point in surrogate code point range(0xd800, 0xe000)");
            } else if (point < 0 || point > 0x10FFFF) {
                run.error(at, at + UNIT, "code point not in range(0x110000)");
            } else {
                run.out.append(point);
                run.at = at + UNIT;
            }
        }
    }

    /// Encodes all code points.
    public static void encode(Encoding run, boolean big) {
        int[] in = run.input;
        int at = 0;
        while (at < in.length) {
            if (WideUnits.isSurrogate(in[at])) {
                at = WideUnits.encodeError(run, at, UNIT, big);
            } else {
                WideUnits.put(run.out, in[at++], UNIT, big);
            }
        }
    }
}
