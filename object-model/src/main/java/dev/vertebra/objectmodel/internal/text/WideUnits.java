package dev.vertebra.objectmodel.internal.text;

/// What UTF-16 and UTF-32 have in common: code units of two or four bytes in either byte order, the mark that tells the
/// order, and what becomes of surrogates when text is encoded.
///
/// Sizes are in bytes. Compare CPython Objects/unicodeobject.c `_PyUnicode_EncodeUTF16`, `_PyUnicode_EncodeUTF32`.
public final class WideUnits {
    private static final String SURROGATES = "surrogates not allowed";

    private WideUnits() {}

    /// The unit at a position.
    static int get(byte[] in, int at, int size, boolean big) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | in[big ? at + i : at + size - 1 - i] & 0xFF;
        }
        return value;
    }

    /// Appends a unit.
    public static void put(ByteBuilder out, int unit, int size, boolean big) {
        for (int i = 0; i < size; i++) {
            out.append(unit >> 8 * (big ? size - 1 - i : i));
        }
    }

    /// The byte order that a mark at the start of the input gives: -1 little, 1 big, 0 without a mark.
    public static int markedOrder(byte[] in, int from, int to, int size) {
        if (to - from < size) {
            return 0;
        }
        return get(in, from, size, true) == 0xFEFF ? 1 : get(in, from, size, false) == 0xFEFF ? -1 : 0;
    }

    static boolean isSurrogate(int point) {
        return point >= 0xD800 && point <= 0xDFFF;
    }

    /// Asks the error handler about the surrogate at a position and appends what it gives.
    ///
    /// @return where to go on
    static int encodeError(Encoding run, int at, int size, boolean big) {
        int stop = at + 1;
        int next = run.error(at, stop, SURROGATES);
        byte[] bytes = run.replacementBytes;
        if (bytes != null) {
            if (bytes.length % size != 0) {
                throw run.refuse(at, stop, SURROGATES);
            }
            run.out.append(bytes);
            return next;
        }
        int[] points = java.util.Objects.requireNonNull(run.replacement);
        for (int point : points) {
            if (point >= 0x80) {
                throw run.refuse(at, stop, SURROGATES);
            }
            put(run.out, point, size, big);
        }
        return next;
    }
}
