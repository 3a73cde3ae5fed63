package dev.vertebra.compiler.parser;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Position;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a tree as text: each node with its fields by name, and its place after an `@`.
final class AstText {
    private final StringBuilder out = new StringBuilder();

    private AstText() {}

    static String of(Object node) {
        AstText text = new AstText();
        text.write(node);
        return text.out.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.append("None");
            case Constant c -> constant(c);
            case String s -> string(s.codePoints().toArray());
            case Boolean b -> out.append(b ? 1 : 0);
            case Enum<?> e -> out.append(e.name());
            case List<?> list -> list(list);
            case Record node -> node(node);
            default -> out.append(value);
        }
    }

    private void list(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            write(item);
            separator = ", ";
        }
        out.append(']');
    }

    private void node(Record node) {
        out.append(name(node)).append('(');
        String separator = "";
        Position place = null;
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = get(component, node);
            if (value instanceof Position position) {
                place = position;
                continue;
            }
            out.append(separator).append(component.getName()).append('=');
            write(value);
            separator = ", ";
        }
        out.append(')');
        if (place != null) {
            out.append('@')
                    .append(place.lineno())
                    .append(':')
                    .append(place.colOffset())
                    .append('-')
                    .append(place.endLineno())
                    .append(':')
                    .append(place.endColOffset());
        }
    }

    private static String name(Record node) {
        String name = node.getClass().getSimpleName();
        return switch (name) {
            case "ExprStmt" -> "Expr";
            case "Arguments", "Arg", "Keyword", "Alias", "WithItem", "Comprehension" ->
                name.toLowerCase(java.util.Locale.ROOT);
            case "MatchCase" -> "match_case";
            default -> name;
        };
    }

    private static @Nullable Object get(RecordComponent component, Record node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void constant(Constant constant) {
        switch (constant) {
            case Constant.None _ -> out.append("None");
            case Constant.Bool b -> out.append(b.value() ? "True" : "False");
            case Constant.Ellipsis _ -> out.append("...");
            case Constant.Int i -> out.append("int:").append(i.value().toString(16));
            case Constant.Float f ->
                out.append("float:").append(Long.toHexString(Double.doubleToRawLongBits(f.value())));
            case Constant.Complex c ->
                out.append("complex:").append(Long.toHexString(Double.doubleToRawLongBits(c.imag())));
            case Constant.Str s -> string(s.toCodePoints());
            case Constant.Bytes b -> {
                out.append('b');
                int[] points = new int[b.value().length];
                for (int i = 0; i < points.length; i++) {
                    points[i] = b.value()[i] & 0xFF;
                }
                string(points);
            }
            case Constant.Tuple _, Constant.FrozenSet _ -> throw new AssertionError("folded");
        }
    }

    private void string(int[] points) {
        out.append('"');
        for (int c : points) {
            if (c >= 32 && c < 127 && c != '"' && c != '\\') {
                out.append((char) c);
            } else {
                out.append("\\{").append(Integer.toHexString(c)).append('}');
            }
        }
        out.append('"');
    }
}
