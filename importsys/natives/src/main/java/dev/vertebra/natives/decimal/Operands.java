package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.CodePoints;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Objects as values. Conversions are exact; what a context makes of them comes after.
final class Operands {
    private Operands() {}

    /// The value of a Decimal or an int, or null for other objects.
    static @Nullable DecimalValue valueOrNull(PyObject object) {
        if (object instanceof PyDecimal decimal) {
            return decimal.value;
        }
        return object instanceof PyInt integer ? ofInteger(integer) : null;
    }

    /// The value of a Decimal or an int.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a TypeError for other objects
    static DecimalValue value(PyObject object) {
        DecimalValue value = valueOrNull(object);
        if (value == null) {
            throw Raise.typeError(
                    "conversion from %s to Decimal is not supported",
                    object.type().fullName());
        }
        return value;
    }

    static DecimalValue ofInteger(PyInt integer) {
        return integer.isSmall() ? DecimalValue.ofInteger(integer.small()) : DecimalValue.ofInteger(integer.big());
    }

    static DecimalValue ofDouble(double number) {
        if (Double.isNaN(number)) {
            return DecimalValue.NAN;
        }
        boolean negative = Math.copySign(1, number) < 0;
        if (Double.isInfinite(number)) {
            return DecimalValue.infinity(negative);
        }
        BigDecimal exact = new BigDecimal(number);
        if (exact.scale() < 0) {
            exact = exact.setScale(0);
        }
        return DecimalValue.of(negative, exact.unscaledValue().abs(), -exact.scale());
    }

    /// The value of any object that `Decimal()` takes.
    ///
    /// @param context notes what goes wrong
    /// @param lenient whether text may have spaces around it and underscores in it
    static DecimalValue any(ThreadState ts, PyObject object, PyDecimalContext context, boolean lenient) {
        DecimalValue value = valueOrNull(object);
        if (value != null) {
            return value;
        }
        if (object instanceof PyStr text) {
            return ofText(ts, text, context, lenient);
        }
        if (object instanceof PyFloat number) {
            context.note(ts, DecimalRules.FLOAT_OPERATION);
            return ofDouble(number.value());
        }
        if (object instanceof PyTuple tuple) {
            return ofParts(tuple.toArray(), tuple.size());
        }
        if (object instanceof PyList list) {
            return ofParts(list.toArray(), list.size());
        }
        return value(object);
    }

    private static DecimalValue ofText(ThreadState ts, PyStr text, PyDecimalContext context, boolean lenient) {
        String ascii = ascii(text, lenient);
        DecimalValue value = ascii == null ? null : DecimalText.parse(ascii);
        if (value == null) {
            context.note(ts, DecimalRules.CONVERSION_SYNTAX);
            return DecimalValue.NAN;
        }
        return value;
    }

    /// Text with decimal digits and spaces as ASCII ones; null if other characters are in it.
    private static @Nullable String ascii(PyStr string, boolean lenient) {
        String text = string.value();
        int start = 0;
        int end = text.length();
        boolean plain = true;
        for (int i = 0; i < end && plain; i++) {
            char c = text.charAt(i);
            plain = c < 128 && c > ' ' && c != '_';
        }
        if (plain) {
            return text;
        }
        while (lenient && start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (lenient && end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int digit = point < 128 ? -1 : CodePoints.decimal(point);
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (point >= 128) {
                return null;
            } else if (point != '_' || !lenient) {
                out.append((char) point);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85;
    }

    /// The value of sign, digits and exponent.
    private static DecimalValue ofParts(PyObject[] parts, int count) {
        if (count != 3) {
            throw Raise.valueError("argument must be a sequence of length 3");
        }
        if (!(parts[0] instanceof PyInt sign) || !sign.isSmall() || sign.small() != 0 && sign.small() != 1) {
            throw Raise.valueError("sign must be an integer with the value 0 or 1");
        }
        boolean negative = sign.small() == 1;
        char special = 0;
        long exponent = 0;
        if (parts[2] instanceof PyStr text) {
            String name = text.value();
            special = name.length() == 1 ? name.charAt(0) : 0;
            if (special != 'F' && special != 'n' && special != 'N') {
                throw Raise.valueError("string argument in the third position must be 'F', 'n' or 'N'");
            }
        } else if (parts[2] instanceof PyInt number) {
            if (!number.isSmall()) {
                throw Raise.overflowError("Python int too large to convert to C ssize_t");
            }
            exponent = number.small();
        } else {
            throw Raise.valueError("exponent must be an integer");
        }
        BigInteger digits = digits(parts[1]);
        return switch (special) {
            case 'F' -> DecimalValue.infinity(negative);
            case 'n', 'N' -> DecimalValue.nan(negative, special == 'N', digits);
            default ->
                DecimalValue.of(
                        negative,
                        digits,
                        Math.clamp(exponent, -4 * DecimalRules.MAX_EXPONENT, 4 * DecimalRules.MAX_EXPONENT));
        };
    }

    private static BigInteger digits(PyObject sequence) {
        PyObject[] items;
        int count;
        if (sequence instanceof PyTuple tuple) {
            items = tuple.toArray();
            count = tuple.size();
        } else if (sequence instanceof PyList list) {
            items = list.toArray();
            count = list.size();
        } else {
            throw Raise.valueError("coefficient must be a tuple of digits");
        }
        char[] text = new char[count];
        for (int i = 0; i < count; i++) {
            if (!(items[i] instanceof PyInt digit) || !digit.isSmall() || digit.small() < 0 || digit.small() > 9) {
                throw Raise.valueError("coefficient must be a tuple of digits");
            }
            text[i] = (char) ('0' + digit.small());
        }
        return count == 0 ? BigInteger.ZERO : new BigInteger(new String(text));
    }
}
