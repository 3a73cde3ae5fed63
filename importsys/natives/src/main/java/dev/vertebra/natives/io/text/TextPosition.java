package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.Raise;
import java.math.BigInteger;

/// A place in a text file, as `tell` gives it and `seek` takes it. Compare CPython Modules/_io/textio.c `cookie_type`.
///
/// @param start the byte where reading begins
/// @param flags the state of the decoder there
/// @param feed how many bytes it is fed with
/// @param skip how many characters of what it makes of them come before the place
/// @param needsEnd whether it makes the last of them only when told that nothing follows
record TextPosition(long start, int flags, int feed, int skip, boolean needsEnd) {
    private static final int WIDTH = 168;

    /// The place as an int: a plain position if the decoder is in no special state there.
    PyInt pack() {
        if (flags == 0 && feed == 0 && skip == 0 && !needsEnd) {
            return PyInt.of(start);
        }
        return PyInt.of(BigInteger.valueOf(needsEnd ? 1 : 0)
                .shiftLeft(Integer.SIZE)
                .or(bits(skip, Integer.SIZE))
                .shiftLeft(Integer.SIZE)
                .or(bits(feed, Integer.SIZE))
                .shiftLeft(Integer.SIZE)
                .or(bits(flags, Integer.SIZE))
                .shiftLeft(Long.SIZE)
                .or(bits(start, Long.SIZE)));
    }

    private static BigInteger bits(long value, int width) {
        BigInteger all = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        return BigInteger.valueOf(value).and(all);
    }

    /// The place that an int, which is not negative, stands for.
    static TextPosition of(PyInt packed) {
        if (packed.bitLength() > WIDTH) {
            throw Raise.overflowError("int too big to convert");
        }
        BigInteger all = packed.big();
        return new TextPosition(
                all.longValue(),
                all.shiftRight(64).intValue(),
                all.shiftRight(96).intValue(),
                all.shiftRight(128).intValue(),
                all.shiftRight(160).signum() != 0);
    }
}
