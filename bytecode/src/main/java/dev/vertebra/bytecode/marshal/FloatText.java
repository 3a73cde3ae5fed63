package dev.vertebra.bytecode.marshal;

import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Floats as text, as versions 0 and 1 of the format have them.
final class FloatText {
    private static final PyStr SEVENTEEN_DIGITS = PyStr.intern(".17g");

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern SPECIAL = Pattern.compile("([+-]?)(?:inf(?:inity)?|(nan))", Pattern.CASE_INSENSITIVE);

    /// How many bytes of a bad text a message shows.
    private static final int SHOWN_BYTES = 200;

    private FloatText() {}

    static String seventeenDigits(ThreadState ts, double value) {
        return Text.format(ts, PyFloat.of(value), SEVENTEEN_DIGITS).value();
    }

    /// The number that a text stands for, up to its first NUL; unlike `float` it allows neither space nor underscore.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a ValueError if it is none
    static double parse(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        Matcher special = SPECIAL.matcher(text);
        if (special.matches()) {
            double value = special.group(2) == null ? Double.POSITIVE_INFINITY : Double.NaN;
            return special.group(1).equals("-") ? -value : value;
        }
        String shown = new String(bytes, 0, Math.min(length, SHOWN_BYTES), StandardCharsets.UTF_8);
        throw Raise.valueError("could not convert string to float: '%s'", shown);
    }
}
