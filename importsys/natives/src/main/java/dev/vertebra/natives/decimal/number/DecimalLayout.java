package dev.vertebra.natives.decimal.number;

/// Shows values as a format specification says. Compare CPython Modules/_decimal/libmpdec/io.c `mpd_qformat_spec`.
public final class DecimalLayout {
    private static final int LEAST_PLAIN = -6;
    private static final char NO_MORE_GROUPS = 127;

    private DecimalLayout() {}

    /// Shows a value.
    ///
    /// @param rules say how it is rounded
    public static String show(DecimalValue value, FormatRequest request, DecimalRules rules) {
        Powers.checkSize(Math.max(request.width(), request.precision()));
        if (!value.isFinite()) {
            return special(value, request);
        }
        DecimalValue shown =
                rounded(request.type() == '%' ? value.withExponent(value.exponent + 2) : value, request, rules);
        if (request.coercesZero() && shown.isZero()) {
            shown = shown.absolute();
        }
        long point = shown.digits() + shown.exponent;
        long before = switch (request.type()) {
            case 'e', 'E' -> shown.isZero() && request.precision() >= 0 ? 1 - request.precision() : 1;
            case 'g', 'G' -> shown.exponent <= 0 && point > LEAST_PLAIN ? point : 1;
            default -> point;
        };
        Powers.checkSize(Math.abs(before));
        StringBuilder all = new StringBuilder();
        DecimalText.place(all, shown.digitText(), before);
        int dot = all.indexOf(".");
        String whole = dot < 0 ? all.toString() : all.substring(0, dot);
        StringBuilder rest = new StringBuilder();
        if (dot >= 0) {
            rest.append(request.point()).append(all, dot + 1, all.length());
        }
        char type = request.type();
        if (point != before || type == 'e' || type == 'E') {
            rest.append(type == 'E' || type == 'G' ? 'E' : 'e');
            rest.append(point < before ? "" : "+").append(point - before);
        }
        if (type == '%') {
            rest.append('%');
        }
        String sign = sign(shown.negative, request);
        int width = request.align() == 'z' ? (int) request.width() - sign.length() - points(rest) : 0;
        return aligned(sign, grouped(whole, width, request) + rest, request);
    }

    private static int points(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static String special(DecimalValue value, FormatRequest request) {
        String text = DecimalText.show(value.absolute(), false, true) + (request.type() == '%' ? "%" : "");
        FormatRequest padded = request.align() == 'z' ? FormatRequest.parse(">" + request.width(), true) : request;
        if (padded == null) {
            padded = request;
        }
        return aligned(sign(value.negative, request), text, padded);
    }

    private static String sign(boolean negative, FormatRequest request) {
        return negative ? "-" : request.sign() == '-' ? "" : String.valueOf(request.sign());
    }

    private static DecimalValue rounded(DecimalValue value, FormatRequest request, DecimalRules rules) {
        DecimalRules work = new DecimalRules(rules);
        long precision = request.precision();
        DecimalValue result = value;
        if (precision >= 0) {
            switch (request.type()) {
                case 'g', 'G' -> {
                    if (value.digits() > Math.max(precision, 1)) {
                        result = toDigits(value, Math.max(precision, 1), work);
                    }
                }
                case 'e', 'E' -> {
                    if (!value.isZero()) {
                        result = toDigits(value, precision + 1, work);
                    }
                }
                default -> result = Exponents.rescale(value, -precision, work);
            }
        }
        boolean fixed = request.type() == 'f' || request.type() == 'F' || request.type() == '%';
        return fixed && result.exponent > 0 ? Exponents.rescale(result, 0, work) : result;
    }

    private static DecimalValue toDigits(DecimalValue value, long digits, DecimalRules work) {
        DecimalValue result = Exponents.rescale(value, value.adjusted() + 1 - digits, work);
        return result.digits() > digits ? Exponents.rescale(result, result.exponent + 1, work) : result;
    }

    /// The digits before the point with separators, zeros before them up to a width.
    private static String grouped(String digits, int width, FormatRequest request) {
        if (request.separator().isEmpty() || request.grouping().isEmpty()) {
            return "0".repeat(Math.max(0, width - digits.length())) + digits;
        }
        String separator = new StringBuilder(request.separator()).reverse().toString();
        int gap = points(separator);
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int least = width;
        int group = 0;
        int at = 0;
        while (true) {
            if (at < request.grouping().length() && request.grouping().charAt(at) != 0) {
                group = request.grouping().charAt(at++);
            }
            int size = group == 0 || group == NO_MORE_GROUPS ? Math.max(1, Math.max(left, least)) : group;
            int taken = Math.min(Math.max(Math.max(left, least), 1), size);
            for (int i = 0; i < taken; i++) {
                reversed.append(left > 0 ? digits.charAt(--left) : '0');
            }
            least -= taken;
            if (left <= 0 && least <= 0) {
                return reversed.reverse().toString();
            }
            reversed.append(separator);
            least -= gap;
        }
    }

    private static String aligned(String sign, String body, FormatRequest request) {
        int missing = (int) request.width() - sign.length() - points(body);
        if (missing <= 0) {
            return sign + body;
        }
        String fill = request.fill();
        return switch (request.align()) {
            case '<' -> sign + body + fill.repeat(missing);
            case '^' -> fill.repeat(missing / 2) + sign + body + fill.repeat(missing - missing / 2);
            case '=', 'z' -> sign + fill.repeat(missing) + body;
            default -> fill.repeat(missing) + sign + body;
        };
    }
}
