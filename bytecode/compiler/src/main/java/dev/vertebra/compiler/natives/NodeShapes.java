package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.Position;
import dev.vertebra.objectmodel.PyStr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The nodes of a tree as the abstract grammar has them: how each is taken apart into its fields, and made of them.
///
/// One row for each constructor of [NodeRows] that has a Java record; the values stand in the order of the fields
/// there. [TreeReader] and [TreeWriter] know no node, only these rows.
@SuppressWarnings(
        "NullAway") // A row gives each value the type that its field has by the grammar, null where that allows it.
final class NodeShapes {
    private static final Map<String, NodeRows.Row> ROWS = rows();
    private static final Map<String, Shape> BY_NAME = new HashMap<>();
    private static final Map<Class<?>, Shape> BY_CLASS = new HashMap<>();

    /// What a field holds.
    enum Content {
        /// A name, which may be missing where the grammar does not ask.
        IDENTIFIER,
        /// A text.
        STRING,
        /// A number.
        INT,
        /// Any constant.
        CONSTANT,
        /// An operator or a context, which are Java enums.
        OPERATOR,
        /// A node of a class with alternatives.
        SUM,
        /// A node of a class without.
        PRODUCT
    }

    /// A field of a node.
    ///
    /// @param name its name
    /// @param key the same as a Python string
    /// @param type the type in the grammar
    /// @param content what that is
    /// @param list whether it is a list of them
    /// @param optional whether it may be None
    record Field(String name, PyStr key, String type, Content content, boolean list, boolean optional) {}

    /// A constructor of the grammar and the record that stands for it.
    ///
    /// @param name the node class
    /// @param fields its fields
    /// @param located whether it has a position
    /// @param parts the values of the fields of a record
    /// @param make the record of such values
    record Shape(
            String name,
            List<Field> fields,
            boolean located,
            Function<Object, @Nullable Object[]> parts,
            Function<Values, Object> make) {}

    /// The values of a node's fields, and where it stands.
    record Values(@Nullable Object[] values, @Nullable Position at) {
        /// The value of a field, of the type that the record asks for.
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <T> T get(int field) {
            return (T) values[field];
        }

        int number(int field) {
            return this.<Integer>get(field);
        }

        boolean flag(int field) {
            return number(field) != 0;
        }
    }

    private NodeShapes() {}

    static {
        StatementShapes.addAll();
        ExpressionShapes.addAll();
    }

    private static Map<String, NodeRows.Row> rows() {
        Map<String, NodeRows.Row> rows = new HashMap<>();
        for (NodeRows.Row row : NodeRows.ALL) {
            rows.put(row.name(), row);
        }
        return rows;
    }

    /// The values of the fields of a node.
    static @Nullable Object[] parts(@Nullable Object... values) {
        return values;
    }

    /// Adds a row.
    static <N> void add(String name, Class<N> kind, Function<N, @Nullable Object[]> parts, Function<Values, N> make) {
        NodeRows.Row row = ROWS.get(name);
        boolean located = row.located()
                || !row.base().equals("AST") && ROWS.get(row.base()).located();
        Shape shape = new Shape(name, fields(row), located, node -> parts.apply(kind.cast(node)), make::apply);
        BY_NAME.put(name, shape);
        BY_CLASS.put(kind, shape);
    }

    private static List<Field> fields(NodeRows.Row row) {
        List<Field> fields = new ArrayList<>();
        for (NodeRows.Field each : row.each()) {
            String marked = each.type();
            boolean list = marked.endsWith("*");
            boolean optional = each.isOptional();
            String type = marked.substring(0, marked.length() - (list || optional ? 1 : 0));
            String name = each.name();
            fields.add(new Field(name, PyStr.intern(name), type, content(type), list, optional));
        }
        return fields;
    }

    private static Content content(String type) {
        return switch (type) {
            case "identifier" -> Content.IDENTIFIER;
            case "string" -> Content.STRING;
            case "int" -> Content.INT;
            case "constant" -> Content.CONSTANT;
            case "expr_context", "boolop", "operator", "unaryop", "cmpop" -> Content.OPERATOR;
            default -> NodeGrammar.isSum(ROWS.get(type)) ? Content.SUM : Content.PRODUCT;
        };
    }

    /// The shape of a constructor.
    static Shape named(String name) {
        return BY_NAME.get(name);
    }

    /// The shape of a node.
    static Shape of(Object node) {
        return BY_CLASS.get(node.getClass());
    }

    /// Whether nodes of a class with alternatives have positions.
    static boolean isLocated(String sum) {
        return ROWS.get(sum).located();
    }
}
