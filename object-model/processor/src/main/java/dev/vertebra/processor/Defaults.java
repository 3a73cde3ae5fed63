package dev.vertebra.processor;

import dev.vertebra.declare.Signature;
import dev.vertebra.processor.JavaType.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Defaults of Python signatures as Java expressions.
final class Defaults {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?");

    private Defaults() {}

    /// The Java expression that a parameter gets when the argument is absent, or null if there is none.
    static @Nullable String expression(Signature.Parameter parameter, JavaType type) {
        String text = parameter.defaultText();
        if (text == null) {
            return null;
        }
        return switch (type.form()) {
            case OBJECT -> type.nullable() ? "null" : object(text);
            case SUBTYPE ->
                type.nullable()
                        ? "null"
                        : type.name().endsWith("PyTuple") && text.equals("()") ? "PyTuple.EMPTY" : null;
            case LONG -> text.equals("sys.maxsize") ? "Long.MAX_VALUE" : integer(text, "L");
            case INT -> integer(text, "");
            case DOUBLE -> FLOAT.matcher(text).matches() ? text + "d" : null;
            case BOOLEAN -> truth(text);
            case TEXT -> type.nullable() ? "null" : isString(text) ? string(text) : null;
            case VOID, OBJECTS, OTHER -> null;
        };
    }

    /// Whether None given for a parameter means that it is absent.
    static boolean noneMeansAbsent(Signature.Parameter parameter, JavaType type) {
        return type.nullable()
                && "None".equals(parameter.defaultText())
                && (type.form() == Form.TEXT || type.form() == Form.SUBTYPE);
    }

    private static @Nullable String object(String text) {
        if (text.equals("None")) {
            return "PyNone.NONE";
        }
        if (text.equals("()")) {
            return "PyTuple.EMPTY";
        }
        if (isString(text)) {
            return "PyStr.intern(" + string(text) + ")";
        }
        String truth = truth(text);
        if (truth != null) {
            return "PyBool.of(" + truth + ")";
        }
        String integer = integer(text, "L");
        return integer == null ? null : "PyInt.of(" + integer + ")";
    }

    private static @Nullable String integer(String text, String suffix) {
        return INTEGER.matcher(text).matches() ? text + suffix : null;
    }

    private static @Nullable String truth(String text) {
        return switch (text) {
            case "True" -> "true";
            case "False" -> "false";
            default -> null;
        };
    }

    private static boolean isString(String text) {
        return text.length() >= 2
                && (text.startsWith("'") || text.startsWith("\""))
                && text.charAt(text.length() - 1) == text.charAt(0);
    }

    /// A Python string literal as a Java one; both have the same simple escapes.
    private static String string(String text) {
        return '"' + text.substring(1, text.length() - 1).replace("\"", "\\\"") + '"';
    }
}
