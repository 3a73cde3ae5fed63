package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.ints.IntText;
import org.jspecify.annotations.Nullable;

/// Reading ints from text and writing their decimal digits, with the limit on digits. Compare CPython
/// Objects/longobject.c.
final class IntParsing {
    /// Up to as many digits the limit is not asked.
    private static final int UNLIMITED = 640;

    private IntParsing() {}

    /// The int in a str or a buffer; null for objects without text.
    ///
    /// @throws PyException a ValueError if the text is malformed or too long
    static @Nullable PyInt parseOrNull(ThreadState ts, PyObject object, int base) {
        String text = NumberText.asciiOrNull(ts, object);
        if (text == null) {
            return null;
        }
        IntText.Literal literal = IntText.read(text, base);
        if (literal == null) {
            throw Raise.valueError(
                    "invalid literal for int() with base %s: %s", base, shortened(NumberText.repr(ts, object)));
        }
        int digits = literal.digits().length();
        int limit = ts.interpreter().intMaxStringDigits;
        if (digits > UNLIMITED && limit > 0 && digits > limit && literal.limited()) {
            throw Raise.valueError(
                    "Exceeds the limit (%s digits) for integer string conversion: value has %s digits; use "
                            + "sys.set_int_max_str_digits() to increase the limit",
                    limit, digits);
        }
        return digits <= 18 && literal.base() == 10 ? small(literal) : PyInt.of(literal.value());
    }

    private static PyInt small(IntText.Literal literal) {
        long size = Long.parseLong(literal.digits());
        return PyInt.of(literal.negative() ? -size : size);
    }

    private static String shortened(String repr) {
        return repr.length() > 200 ? repr.substring(0, 200) : repr;
    }

    /// The decimal digits of an int.
    ///
    /// @throws PyException a ValueError if there are more than the limit
    static String toDecimal(ThreadState ts, PyInt value) {
        if (value.isSmall()) {
            return Long.toString(value.small());
        }
        int limit = ts.interpreter().intMaxStringDigits;
        // Ten digits take more than 33 bits.
        boolean tooLong = limit > 0 && value.bitLength() > UNLIMITED * 3 && value.bitLength() / 3.4 > limit;
        String text = tooLong ? "" : IntText.toDecimal(value.big());
        if (tooLong
                || limit > 0 && text.length() > UNLIMITED && text.length() - (text.startsWith("-") ? 1 : 0) > limit) {
            throw Raise.valueError(
                    "Exceeds the limit (%s digits) for integer string conversion; use sys.set_int_max_str_digits() to "
                            + "increase the limit",
                    limit);
        }
        return text;
    }
}
