package dev.vertebra.natives.unicode;

import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the functions of `unicodedata` and the methods of its versions have in common: arguments and results.
final class Characters {
    private static final int LONGEST_NAME = 256;

    private Characters() {}

    /// The code point of an argument that is one character.
    ///
    /// @param only whether the function has no other argument
    static int point(PyObject character, String function, boolean only) {
        if (character instanceof PyStr text && text.length() == 1) {
            return text.codePointAt(0);
        }
        throw Raise.typeError(
                "%s() argument%s must be a unicode character, not %s",
                function, only ? "" : " 1", character.type().name());
    }

    private static PyObject orElse(@Nullable PyObject otherwise, String message) {
        if (otherwise == null) {
            throw Raise.valueError(message);
        }
        return otherwise;
    }

    static PyObject decimal(UnicodeDatabase database, PyObject character, @Nullable PyObject otherwise) {
        int value = database.decimal(point(character, "decimal", false));
        return value < 0 ? orElse(otherwise, "not a decimal") : PyInt.of(value);
    }

    static PyObject digit(UnicodeDatabase database, PyObject character, @Nullable PyObject otherwise) {
        int value = database.digit(point(character, "digit", false));
        return value < 0 ? orElse(otherwise, "not a digit") : PyInt.of(value);
    }

    static PyObject numeric(UnicodeDatabase database, PyObject character, @Nullable PyObject otherwise) {
        double value = database.numeric(point(character, "numeric", false));
        return Double.isNaN(value) ? orElse(otherwise, "not a numeric character") : PyFloat.of(value);
    }

    static PyObject name(UnicodeDatabase database, PyObject character, @Nullable PyObject otherwise) {
        String name = database.name(point(character, "name", false));
        return name == null ? orElse(otherwise, "no such name") : PyStr.of(name);
    }

    static PyObject lookup(ThreadState ts, UnicodeDatabase database, PyObject name) {
        String text = name instanceof PyStr string
                ? string.value()
                : new String(Buffers.bytes(ts, name), StandardCharsets.UTF_8);
        if (text.length() > LONGEST_NAME) {
            throw Raise.keyError(PyStr.of("name too long"));
        }
        int[] points = database.lookup(text);
        if (points == null) {
            throw Raise.keyError(PyStr.of("undefined character name '" + text + "'"));
        }
        return PyStr.ofCodePoints(points, 0, points.length);
    }

    private static Normalizer.Form form(String form) {
        return switch (form) {
            case "NFC" -> Normalizer.Form.NFC;
            case "NFD" -> Normalizer.Form.NFD;
            case "NFKC" -> Normalizer.Form.NFKC;
            case "NFKD" -> Normalizer.Form.NFKD;
            default -> throw Raise.valueError("invalid normalization form");
        };
    }

    static PyObject normalize(UnicodeDatabase database, String form, PyStr text) {
        Normalizer.Form wanted = form(form);
        if (text.isAscii()) {
            return text.exact();
        }
        int[] points = database.normalize(wanted, text.codePoints());
        return PyStr.ofCodePoints(points, 0, points.length);
    }

    static boolean isNormalized(UnicodeDatabase database, String form, PyStr text) {
        Normalizer.Form wanted = form(form);
        return text.isAscii() || Arrays.equals(database.normalize(wanted, text.codePoints()), text.codePoints());
    }
}
