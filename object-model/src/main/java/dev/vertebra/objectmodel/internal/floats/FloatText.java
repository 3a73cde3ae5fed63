package dev.vertebra.objectmodel.internal.floats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Doubles as Python writes them: the shortest text that reads back, and the formats `e`, `f`, `g`, `r`.
///
/// Compare CPython Python/pystrtod.c `format_float_short`.
public final class FloatText {
    /// Flag: a plus sign before what is not negative.
    public static final int SIGN = 1;

    /// Flag: `.0` after an integral value that is written without an exponent.
    public static final int ADD_DOT_0 = 2;

    /// Flag: keep the point and, for `g`, trailing zeros.
    public static final int ALTERNATE = 4;

    /// More digits than this are zeros.
    private static final int MOST_DIGITS = 1100;

    /// Below this one digit may tell a double apart.
    private static final double WIDE = 1e-321;

    /// Significant digits without trailing zeros, and how many of them stand before the point.
    private record Digits(String text, int point) {
        static final Digits ZERO = new Digits("0", 1);

        static Digits of(String unscaled, int scale) {
            int end = unscaled.length();
            int point = end - scale;
            while (end > 1 && unscaled.charAt(end - 1) == '0') {
                end--;
            }
            String text = unscaled.substring(0, end);
            return text.equals("0") ? ZERO : new Digits(text, point);
        }

        static Digits of(long unscaled, int scale) {
            if (unscaled == 0) {
                return ZERO;
            }
            long left = unscaled;
            int zeros = 0;
            while (left % 10 == 0) {
                left /= 10;
                zeros++;
            }
            String text = Long.toString(left);
            return new Digits(text, text.length() + zeros - scale);
        }

        static Digits of(BigDecimal value) {
            return of(value.unscaledValue().toString(), value.scale());
        }
    }

    private FloatText() {}

    /// What `repr` gives.
    public static String repr(double value) {
        if (value == (long) value && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0)) {
            return (long) value + ".0";
        }
        double size = Math.abs(value);
        if (size >= 1e-3 && size < 1e7) {
            return Double.toString(value);
        }
        return format(value, 'r', 0, ADD_DOT_0);
    }

    /// What `repr` gives for the parts of a complex number, where no `.0` is added.
    public static String reprPart(double value, boolean sign) {
        return format(value, 'r', 0, sign ? SIGN : 0);
    }

    /// Writes a value.
    ///
    /// @param value the number
    /// @param code one of `e f g r`, or `E F G` for upper case
    /// @param precision as for C's printf; of no use for `r`
    /// @param flags [#SIGN], [#ADD_DOT_0], [#ALTERNATE]
    public static String format(double value, char code, int precision, int flags) {
        char kind = Character.toLowerCase(code);
        boolean negative = value < 0 || value == 0 && 1 / value < 0;
        String sign = negative ? "-" : (flags & SIGN) != 0 ? "+" : "";
        String text;
        if (Double.isNaN(value)) {
            text = sign + "nan";
        } else if (Double.isInfinite(value)) {
            text = sign + "inf";
        } else {
            text = finite(sign, Math.abs(value), kind, kind == 'g' && precision == 0 ? 1 : precision, flags);
        }
        return kind == code ? text : text.toUpperCase(java.util.Locale.ROOT);
    }

    /// Java writes two digits where one would do, and then not always those that end in zero.
    private static Digits shortestSubnormal(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int count = 1; ; count++) {
            BigDecimal rounded = exact.round(new MathContext(count, RoundingMode.HALF_EVEN));
            if (Double.parseDouble(rounded.toString()) == value) {
                return Digits.of(rounded);
            }
        }
    }

    private static Digits digits(double value, char kind, int precision) {
        if (value == 0) {
            return Digits.ZERO;
        }
        return switch (kind) {
            case 'r' -> shortest(value);
            case 'f' -> fixed(value, Math.min(precision, MOST_DIGITS));
            default -> significant(value, Math.min(kind == 'e' ? precision + 1 : precision, MOST_DIGITS));
        };
    }

    /// The digits of a value that is rounded to some places behind the point.
    private static Digits fixed(double value, int places) {
        long rounded = ScaledDecimal.round(value, places);
        return rounded >= 0
                ? Digits.of(rounded, places)
                : Digits.of(new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN));
    }

    /// Some digits of a value that is rounded to as many.
    private static Digits significant(double value, int count) {
        if (count < ScaledDecimal.MOST) {
            int places = ScaledDecimal.places(value, count);
            long rounded = ScaledDecimal.round(value, places);
            while (rounded >= ScaledDecimal.ten(count)) {
                rounded = ScaledDecimal.round(value, --places);
            }
            if (rounded >= 0) {
                return Digits.of(rounded, places);
            }
        }
        return Digits.of(new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN)));
    }

    /// The digits of Java's shortest text. Java writes `d.dddE±n` or plain, never fewer digits than are needed.
    private static Digits shortest(double value) {
        if (value < WIDE) {
            return shortestSubnormal(value);
        }
        String text = Double.toString(value);
        int e = text.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(text, e + 1, text.length(), 10);
        int point = text.indexOf('.');
        String digits = text.substring(0, point) + text.substring(point + 1, e < 0 ? text.length() : e);
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        Digits all = Digits.of(digits.substring(zeros), 0);
        return new Digits(all.text(), point - zeros + exponent);
    }

    private static String finite(String sign, double value, char kind, int precision, int flags) {
        Digits digits = digits(value, kind, precision);
        boolean dot0 = (flags & ADD_DOT_0) != 0;
        boolean alternate = (flags & ALTERNATE) != 0;
        int point = digits.point();
        boolean exponential = switch (kind) {
            case 'e' -> true;
            case 'f' -> false;
            case 'g' -> point <= -4 || point > precision - (dot0 ? 1 : 0);
            default -> point <= -4 || point > 16;
        };
        int end = switch (kind) {
            case 'e' -> precision + 1;
            case 'f' -> point + precision;
            case 'g' -> alternate ? precision : digits.text().length();
            default -> digits.text().length();
        };
        int exponent = point - 1;
        if (exponential) {
            point = 1;
        }
        end = Math.max(end, dot0 && !exponential ? point + 1 : point);
        StringBuilder out = new StringBuilder(end - Math.min(point, 0) + 8).append(sign);
        place(out, digits.text(), point, end, alternate);
        if (exponential) {
            out.append('e').append(exponent < 0 ? '-' : '+');
            int size = Math.abs(exponent);
            out.append(size < 10 ? "0" : "").append(size);
        }
        return out.toString();
    }

    /// Writes digits with zeros around them, from the units (or the first digit) to position `end`.
    private static void place(StringBuilder out, String digits, int point, int end, boolean keepPoint) {
        int position = point <= 0 ? point - 1 : 0;
        for (; position < end; position++) {
            if (position == point) {
                out.append('.');
            }
            out.append(position < 0 || position >= digits.length() ? '0' : digits.charAt(position));
        }
        if (keepPoint && end <= point) {
            out.append('.');
        }
    }
}
