package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.floats.FloatText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Numbers shown as a format specification says. Compare CPython Python/formatter_unicode.c.
public final class NumberFormat {
    private static final int DEFAULT_PRECISION = 6;

    private NumberFormat() {}

    /// `format(value, spec)` for an int; the specification is not empty.
    public static String formatInt(ThreadState ts, PyInt value, String spec, String typeName) {
        FormatSpec format = FormatSpec.parse(spec, typeName, 'd', '>');
        return switch (format.type()) {
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(ts, value, format);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(Numbers.floatAsDouble(ts, value), format, typeName);
            default -> throw format.unknownType(typeName);
        };
    }

    /// `format(value, spec)` for a float; the specification is not empty.
    public static String formatFloat(double value, String spec, String typeName) {
        return real(value, FormatSpec.parse(spec, typeName, '\0', '>'), typeName);
    }

    private static String integer(ThreadState ts, PyInt value, FormatSpec format) {
        if (format.precision() != -1) {
            throw Raise.valueError("Precision not allowed in integer format specifier");
        }
        if (format.coerceZero()) {
            throw Raise.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (format.type() == 'c') {
            return character(value, format);
        }
        boolean negative = value.signum() < 0;
        String digits = digits(ts, value, format.type());
        boolean decimal = format.type() == 'd' || format.type() == 'n';
        String prefix = format.alternate() && !decimal ? "0" + (char) format.type() : "";
        return new NumberLayout(format, negative, prefix, digits, "").toString();
    }

    /// An int in base 2, 8 or 16 with its prefix, as `bin` shows it.
    ///
    /// @param bits how many bits a digit has: 1, 3 or 4
    /// @param prefix the letter after the zero
    public static String prefixed(PyInt value, int bits, char prefix) {
        String sign = value.signum() < 0 ? "-" : "";
        if (!value.isSmall()) {
            return sign + '0' + prefix + value.big().abs().toString(1 << bits);
        }
        // The least of them is right if it is taken as an unsigned number.
        long left = Math.abs(value.small());
        int used = Long.SIZE - Long.numberOfLeadingZeros(left | 1);
        int start = sign.length() + 2;
        byte[] out = new byte[start + (used + bits - 1) / bits];
        for (int at = out.length - 1; at >= start; at--) {
            int digit = (int) left & (1 << bits) - 1;
            out[at] = (byte) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
            left >>>= bits;
        }
        out[start - 1] = (byte) prefix;
        out[start - 2] = '0';
        if (start > 2) {
            out[0] = '-';
        }
        return new String(out, StandardCharsets.ISO_8859_1);
    }

    /// The digits of an int without its sign.
    ///
    /// @param type the presentation type: decimal unless it is `b`, `o`, `x` or `X`
    static String digits(ThreadState ts, PyInt value, int type) {
        if (value.isSmall()) {
            // The least of them is right if it is taken as an unsigned number.
            long size = Math.abs(value.small());
            return switch (type) {
                case 'b' -> Long.toBinaryString(size);
                case 'o' -> Long.toOctalString(size);
                case 'x' -> Long.toHexString(size);
                case 'X' -> Long.toHexString(size).toUpperCase(Locale.ROOT);
                default -> Long.toUnsignedString(size);
            };
        }
        return switch (type) {
            case 'b' -> value.big().abs().toString(2);
            case 'o' -> value.big().abs().toString(8);
            case 'x' -> value.big().abs().toString(16);
            case 'X' -> value.big().abs().toString(16).toUpperCase(Locale.ROOT);
            default -> IntParsing.toDecimal(ts, value).substring(value.signum() < 0 ? 1 : 0);
        };
    }

    private static String character(PyInt value, FormatSpec format) {
        if (format.sign() != 0) {
            throw Raise.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (format.alternate()) {
            throw Raise.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!value.isSmall()) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        if (value.small() < 0 || value.small() > Character.MAX_CODE_POINT) {
            throw Raise.overflowError("%%c arg not in range(0x110000)", "");
        }
        return format.pad(Character.toString((int) value.small()), 1);
    }

    /// The text of a double for a type and precision, with its sign.
    private static String text(double value, int type, int precision, boolean alternate, boolean coerce, int flags) {
        if (precision == Integer.MAX_VALUE) {
            throw Raise.valueError("precision too big");
        }
        String text = FloatText.format(value, (char) type, precision, flags | (alternate ? FloatText.ALTERNATE : 0));
        return coerce && text.startsWith("-") && isZero(text) ? text.substring(1) : text;
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c >= '1' && c <= '9' || c == 'i' || c == 'n' || c == 'I' || c == 'N') {
                return false;
            }
        }
        return true;
    }

    private static String real(double value, FormatSpec format, String typeName) {
        int type = format.type();
        int precision = format.precision();
        int flags = 0;
        int usual = DEFAULT_PRECISION;
        String suffix = "";
        double shown = value;
        switch (type) {
            case 0 -> {
                flags = FloatText.ADD_DOT_0;
                type = 'r';
                usual = 0;
            }
            case 'n' -> type = 'g';
            case '%' -> {
                type = 'f';
                shown = value * 100;
                suffix = "%";
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {}
            default -> throw format.unknownType(typeName);
        }
        if (precision < 0) {
            precision = usual;
        } else if (type == 'r') {
            type = 'g';
        }
        String text = text(shown, type, precision, format.alternate(), format.coerceZero(), flags);
        if (format.isPlain(text.length() + suffix.length())) {
            return suffix.isEmpty() ? text : text + suffix;
        }
        return NumberLayout.ofReal(format, text, suffix).toString();
    }

    /// `format(value, spec)` for a complex number; the specification is not empty.
    public static String formatComplex(PyComplex value, String spec, String typeName) {
        FormatSpec format = FormatSpec.parse(spec, typeName, '\0', '>');
        int type = format.type();
        int precision = format.precision();
        int usual = DEFAULT_PRECISION;
        boolean onlyImaginary = false;
        boolean parentheses = false;
        switch (type) {
            case 0 -> {
                type = 'r';
                usual = 0;
                onlyImaginary = value.real() == 0 && Math.copySign(1, value.real()) == 1;
                parentheses = !onlyImaginary;
            }
            case 'n' -> type = 'g';
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {}
            default -> throw format.unknownType(typeName);
        }
        if (format.fill() == '0') {
            throw Raise.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (format.align() == '=') {
            throw Raise.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
        if (precision < 0) {
            precision = usual;
        } else if (type == 'r') {
            type = 'g';
        }
        boolean alternate = format.alternate();
        boolean coerce = format.coerceZero();
        String imag = text(value.imag(), type, precision, alternate, coerce, 0);
        String out;
        if (onlyImaginary) {
            out = bare(format, imag, format.sign()) + "j";
        } else {
            String real = text(value.real(), type, precision, alternate, coerce, 0);
            out = bare(format, real, format.sign()) + bare(format, imag, '+') + "j";
        }
        out = parentheses ? "(" + out + ")" : out;
        return format.pad(out, out.length());
    }

    /// A part with sign and grouping but without a width.
    private static String bare(FormatSpec format, String text, char sign) {
        FormatSpec inner = new FormatSpec(
                ' ', '<', false, sign, false, format.alternate(), -1, format.grouping(), -1, format.type());
        return NumberLayout.ofReal(inner, text, "").toString();
    }
}
