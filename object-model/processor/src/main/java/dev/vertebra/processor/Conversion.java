package dev.vertebra.processor;

import dev.vertebra.declare.Signature;
import java.util.List;

/// Java expressions that convert the arguments of one native.
final class Conversion {
    private final String name;
    private final List<Signature.Parameter> parameters;
    private final List<JavaType> types;
    private final boolean single;
    private final boolean parsed;

    Conversion(Row row) {
        name = row.name();
        parsed = row.isParsed();
        parameters = row.parameters();
        List<JavaType> all = row.method().parameters();
        types = row.hasReceiver() ? all.subList(1, all.size()) : all;
        boolean one = parameters.size() == 1
                && parameters.getFirst().kind() == Signature.Kind.POSITIONAL_ONLY
                && parameters.getFirst().required();
        single = one
                && !row.countsSingle()
                && !row.kind().equals("NEW")
                && !row.kind().equals("INIT");
    }

    /// The value of an absent parameter.
    String absent(int index) {
        String value = Defaults.expression(parameters.get(index), types.get(index));
        if (value == null) {
            throw new IllegalStateException(name);
        }
        return value;
    }

    /// The value of a parameter from an element that is null when the argument is absent.
    String general(int index, String element) {
        Signature.Parameter parameter = parameters.get(index);
        JavaType type = types.get(index);
        if (parameter.collects()) {
            return "(" + type.name() + ") " + element;
        }
        if (parameter.required() || (type.isObject() && type.nullable())) {
            return convert(index, element);
        }
        return element + " == null ? " + absent(index) + " : " + convert(index, element);
    }

    /// The value of a parameter from an argument.
    String convert(int index, String argument) {
        JavaType type = types.get(index);
        boolean orNone = Defaults.noneMeansAbsent(parameters.get(index), type);
        return switch (type.form()) {
            case OBJECT -> argument;
            case SUBTYPE -> (orNone ? argument + " == PyNone.NONE ? null : " : "") + checked(index, argument, type);
            case LONG -> integer(index, argument, type);
            case INT -> (parsed ? "Arguments.asIntArgument(ts, " : "Arguments.asInt(ts, ") + argument + ")";
            case DOUBLE -> "Arguments.asDouble(ts, " + argument + ")";
            case BOOLEAN -> "Truth.of(ts, " + argument + ")";
            case TEXT ->
                "Arguments.text" + (orNone ? "OrNone(" : "(") + argument + ", \"" + name + "\", " + where(index) + ")";
            case VOID, OBJECTS, OTHER -> throw new IllegalStateException(name);
        };
    }

    private String integer(int index, String argument, JavaType type) {
        if (!type.sliceIndex()) {
            return "Arguments.asLong(ts, " + argument + ")";
        }
        return type.noneIsDefault()
                ? "Arguments.sliceIndexOrNone(ts, " + argument + ", " + absent(index) + ")"
                : "Arguments.sliceIndex(ts, " + argument + ")";
    }

    private String checked(int index, String argument, JavaType type) {
        String test = argument + " instanceof " + type.name();
        return "(" + type.name() + ") Arguments.checked(" + test + ", " + argument + ", \"" + name + "\", "
                + where(index) + ", " + type.name() + ".TYPE)";
    }

    /// How messages name the parameter. Compare CPython Tools/clinic `displayname`.
    private String where(int index) {
        Signature.Parameter parameter = parameters.get(index);
        if (parameter.kind() != Signature.Kind.POSITIONAL_ONLY) {
            return "\"argument '" + parameter.name() + "'\"";
        }
        return single ? "\"argument\"" : "\"argument " + (index + 1) + "\"";
    }
}
