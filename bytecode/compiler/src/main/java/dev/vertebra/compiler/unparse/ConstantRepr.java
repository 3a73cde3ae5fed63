package dev.vertebra.compiler.unparse;

import dev.vertebra.compiler.ast.Constant;
import java.math.BigDecimal;

/// The `repr` of constants, for annotations that are kept as text and for messages.
final class ConstantRepr {
    private static final int MAX_FIXED_EXPONENT = 16;

    private ConstantRepr() {}

    static String of(Constant value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, Constant value) {
        switch (value) {
            case Constant.None n -> out.append("None");
            case Constant.Bool b -> out.append(b.value() ? "True" : "False");
            case Constant.Ellipsis e -> out.append("Ellipsis");
            case Constant.Int i -> out.append(i.value());
            case Constant.Float f -> out.append(number(f.value(), true));
            case Constant.Complex c -> complex(out, c);
            case Constant.Str s -> string(out, s.toCodePoints());
            case Constant.Bytes b -> bytes(out, b.value());
            case Constant.Tuple t -> {
                out.append('(');
                sequence(out, t.elements());
                out.append(t.elements().size() == 1 ? ",)" : ")");
            }
            case Constant.FrozenSet s -> {
                out.append("frozenset({");
                sequence(out, s.elements());
                out.append("})");
            }
        }
    }

    private static void sequence(StringBuilder out, java.util.List<Constant> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            append(out, elements.get(i));
        }
    }

    private static void complex(StringBuilder out, Constant.Complex c) {
        if (c.real() == 0.0 && Math.copySign(1.0, c.real()) > 0) {
            out.append(number(c.imag(), false)).append('j');
            return;
        }
        String imag = number(c.imag(), false);
        out.append('(').append(number(c.real(), false));
        out.append(imag.startsWith("-") ? "" : "+").append(imag).append("j)");
    }

    /// The shortest text that reads back as the number.
    private static String number(double value, boolean withPoint) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? "-inf" : "inf";
        }
        if (value == 0.0) {
            return (1 / value < 0 ? "-0" : "0") + (withPoint ? ".0" : "");
        }
        BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - shortest.scale();
        String sign = value < 0 ? "-" : "";
        if (exponent > MAX_FIXED_EXPONENT || exponent <= -4) {
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            int e = exponent - 1;
            return sign + digits.charAt(0) + rest + "e" + (e < 0 ? "-" : "+") + (Math.abs(e) < 10 ? "0" : "")
                    + Math.abs(e);
        }
        if (exponent <= 0) {
            return sign + "0." + "0".repeat(-exponent) + digits;
        }
        if (digits.length() <= exponent) {
            return sign + digits + "0".repeat(exponent - digits.length()) + (withPoint ? ".0" : "");
        }
        return sign + digits.substring(0, exponent) + "." + digits.substring(exponent);
    }

    static void string(StringBuilder out, int[] points) {
        boolean single = false;
        boolean twice = false;
        for (int p : points) {
            single |= p == '\'';
            twice |= p == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        out.append(quote);
        for (int p : points) {
            character(out, p, quote);
        }
        out.append(quote);
    }

    private static void character(StringBuilder out, int p, char quote) {
        switch (p) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (p == quote) {
                    out.append('\\').append(quote);
                } else if (isPrintable(p)) {
                    out.appendCodePoint(p);
                } else if (p < 0x100) {
                    out.append("\\x").append(hex(p, 2));
                } else {
                    out.append(p < 0x10000 ? "\\u" + hex(p, 4) : "\\U" + hex(p, 8));
                }
            }
        }
    }

    private static String hex(int value, int width) {
        String text = Integer.toHexString(value);
        return "0".repeat(width - text.length()) + text;
    }

    private static boolean isPrintable(int p) {
        return switch (Character.getType(p)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> p == ' ';
            default -> true;
        };
    }

    private static void bytes(StringBuilder out, byte[] value) {
        boolean single = false;
        boolean twice = false;
        for (byte b : value) {
            single |= b == '\'';
            twice |= b == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        out.append('b').append(quote);
        for (byte b : value) {
            int p = b & 0xFF;
            if (p >= 0x7F || p < ' ' && p != '\n' && p != '\r' && p != '\t') {
                out.append("\\x").append(hex(p, 2));
            } else {
                character(out, p, quote);
            }
        }
        out.append(quote);
    }
}
