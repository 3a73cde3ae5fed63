package dev.vertebra.objectmodel;

/// The pieces of a shown number and how they are laid out: padding, sign, prefix, grouped digits, rest.
///
/// Compare CPython Python/formatter_unicode.c `calc_number_widths`, `fill_number`.
final class NumberLayout {
    private final FormatSpec format;
    private final String sign;
    private final String prefix;
    private final String digits;
    private final String rest;

    NumberLayout(FormatSpec format, boolean negative, String prefix, String digits, String rest) {
        this.format = format;
        this.sign = negative ? "-" : format.sign() == '+' ? "+" : format.sign() == ' ' ? " " : "";
        this.prefix = prefix;
        this.digits = digits;
        this.rest = rest;
    }

    /// The layout of a real number.
    ///
    /// @param text sign, digits and what follows them
    static NumberLayout ofReal(FormatSpec format, String text, String suffix) {
        boolean negative = text.startsWith("-");
        String size = negative ? text.substring(1) : text;
        int end = 0;
        while (end < size.length() && size.charAt(end) >= '0' && size.charAt(end) <= '9') {
            end++;
        }
        return new NumberLayout(format, negative, "", size.substring(0, end), size.substring(end) + suffix);
    }

    @Override
    public String toString() {
        format.checkWidth();
        int fixed = sign.length() + prefix.length() + rest.length();
        boolean zeros = format.fill() == '0' && format.align() == '=';
        String grouped = grouped(zeros ? format.width() - fixed : 0);
        int missing = Math.max(0, format.width() - fixed - grouped.length());
        if (missing == 0 && fixed == 0) {
            return grouped;
        }
        StringBuilder out = new StringBuilder(fixed + grouped.length() + missing);
        int left = switch (format.align()) {
            case '<', '=' -> 0;
            case '^' -> missing / 2;
            default -> missing;
        };
        format.fill(out, left);
        out.append(sign).append(prefix);
        if (format.align() == '=') {
            format.fill(out, missing);
            missing = 0;
        }
        out.append(grouped).append(rest);
        format.fill(out, missing - left);
        return out.toString();
    }

    /// The digits with separators, zeros before them up to a width; separators count as part of it.
    private String grouped(int width) {
        if (format.grouping() == 0 || digits.isEmpty()) {
            return digits;
        }
        int size = format.type() < 128 && "boxX".indexOf(format.type()) >= 0 && format.type() != 0 ? 4 : 3;
        StringBuilder reversed = new StringBuilder();
        int remaining = digits.length();
        int least = width;
        while (true) {
            int group = Math.min(size, Math.max(Math.max(remaining, least), 1));
            int taken = Math.min(remaining, group);
            for (int i = 0; i < taken; i++) {
                reversed.append(digits.charAt(--remaining));
            }
            reversed.repeat('0', group - taken);
            least -= group;
            if (remaining <= 0 && least <= 0) {
                return reversed.reverse().toString();
            }
            reversed.append(format.grouping());
            least--;
        }
    }
}
