package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Operations on numbers whose digits are all 0 or 1. Compare General Decimal Arithmetic, "logical-and".
public final class Logic {
    /// The operations.
    public enum Operation {
        AND,
        OR,
        XOR
    }

    private Logic() {}

    /// `logical_and(a, b)` or its kin
    public static DecimalValue combine(DecimalValue a, DecimalValue b, Operation operation, DecimalRules rules) {
        String x = digits(a, rules);
        String y = digits(b, rules);
        if (x == null || y == null) {
            return rules.invalid(INVALID_OPERATION);
        }
        char[] result = new char[Math.max(x.length(), y.length())];
        for (int i = 0; i < result.length; i++) {
            int left = digit(x, i - (result.length - x.length()));
            int right = digit(y, i - (result.length - y.length()));
            int both = switch (operation) {
                case AND -> left & right;
                case OR -> left | right;
                case XOR -> left ^ right;
            };
            result[i] = (char) ('0' + both);
        }
        return DecimalValue.of(false, number(result), 0);
    }

    private static int digit(String text, int index) {
        return index < 0 ? 0 : text.charAt(index) - '0';
    }

    private static BigInteger number(char[] digits) {
        return digits.length == 0 ? BigInteger.ZERO : new BigInteger(new String(digits));
    }

    /// `logical_invert(a)`
    public static DecimalValue invert(DecimalValue a, DecimalRules rules) {
        String x = digits(a, rules);
        if (x == null) {
            return rules.invalid(INVALID_OPERATION);
        }
        Powers.checkSize(rules.precision);
        char[] result = new char[(int) rules.precision];
        for (int i = 0; i < result.length; i++) {
            result[i] = (char) ('1' - digit(x, i - (result.length - x.length())));
        }
        return DecimalValue.of(false, number(result), 0);
    }

    /// The digits of a logical operand within the precision, or null if it is none.
    private static @Nullable String digits(DecimalValue a, DecimalRules rules) {
        if (!a.isFinite() || a.exponent != 0 || a.negative) {
            return null;
        }
        String text = a.digitText();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '1') {
                return null;
            }
        }
        return text.length() > rules.precision ? text.substring(text.length() - (int) rules.precision) : text;
    }
}
