package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.BoolOperator;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a tree of `ast` objects, by the rows of [NodeShapes].
///
/// An object stands for a node of a class without alternatives (`arguments`, `keyword`) if it has the fields, whatever
/// it is. Compare CPython Python/Python-ast.c `obj2ast_*`.
final class TreeReader {
    /// How deep fields may be nested: CPython's limit of C calls less those that are under way.
    private static final int MAX_DEPTH = 9_998;

    private final ThreadState ts;
    private final NodeTypes types;
    private int depth;

    TreeReader(ThreadState ts, NodeTypes types) {
        this.ts = ts;
        this.types = types;
    }

    /// The tree of an object of the class `mod`.
    Mod mod(PyObject object) {
        Object made = sum("mod", object);
        if (made == null) {
            throw expected("mod", object);
        }
        return (Mod) made;
    }

    private PyException expected(String what, PyObject object) {
        return Raise.typeError("expected some sort of %s, but got %s", what, Text.repr(ts, object));
    }

    private static PyException missing(String field, String node) {
        return Raise.typeError("required field \"%s\" missing from %s", field, node);
    }

    /// A node of a class with alternatives; null for None.
    private @Nullable Object sum(String sum, PyObject object) {
        if (object == PyNone.NONE) {
            return null;
        }
        Position at = NodeShapes.isLocated(sum) ? position(object, sum) : null;
        String name = types.kind(ts, object, sum);
        if (name.isEmpty()) {
            throw expected(sum, object);
        }
        NodeShapes.Shape shape = NodeShapes.named(name);
        return make(shape, values(shape, object), at);
    }

    private Object product(String name, PyObject object) {
        NodeShapes.Shape shape = NodeShapes.named(name);
        @Nullable Object[] values = values(shape, object);
        return make(shape, values, shape.located() ? position(object, name) : null);
    }

    private static Object make(NodeShapes.Shape shape, @Nullable Object[] values, @Nullable Position at) {
        for (int i = 0; i < values.length; i++) {
            NodeShapes.Field field = shape.fields().get(i);
            if (values[i] == null && !field.optional()) {
                throw Raise.valueError("field '%s' is required for %s", field.name(), shape.name());
            }
        }
        return shape.make().apply(new NodeShapes.Values(values, at));
    }

    private @Nullable Object[] values(NodeShapes.Shape shape, PyObject object) {
        List<NodeShapes.Field> fields = shape.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            NodeShapes.Field field = fields.get(i);
            PyObject value = Attributes.getOrNull(ts, object, field.key());
            if (field.list()) {
                values[i] = list(shape, field, value);
            } else if (value != null && !(field.optional() && value == PyNone.NONE)) {
                enter(field);
                values[i] = value(field, value);
                depth--;
            } else if (field.optional()) {
                values[i] = field.content() == NodeShapes.Content.INT ? 0 : null;
            } else {
                throw missing(field.name(), shape.name());
            }
        }
        return values;
    }

    private List<@Nullable Object> list(NodeShapes.Shape shape, NodeShapes.Field field, @Nullable PyObject value) {
        List<@Nullable Object> result = new ArrayList<>();
        if (value == null) {
            return result;
        }
        if (!(value instanceof PyList list)) {
            throw Raise.typeError(
                    "%s field \"%s\" must be a list, not a %s",
                    shape.name(), field.name(), value.type().name());
        }
        int size = list.size();
        for (int i = 0; i < size; i++) {
            enter(field);
            Object element = value(field, list.get(i));
            depth--;
            if (list.size() != size) {
                throw Raise.runtimeError("%s field \"%s\" changed size during iteration", shape.name(), field.name());
            }
            if (element == null && !field.type().equals("expr") && !field.type().equals("stmt")) {
                // CPython crashes here; of the others the validator says where one may be missing.
                throw Raise.valueError("None disallowed in %s list", field.type());
            }
            result.add(element);
        }
        return result;
    }

    /// Goes into a field; only nodes count, and what is no node goes no deeper.
    private void enter(NodeShapes.Field field) {
        boolean node = field.content() == NodeShapes.Content.SUM || field.content() == NodeShapes.Content.PRODUCT;
        if (++depth > MAX_DEPTH && node) {
            throw Raise.recursionError("maximum recursion depth exceeded while traversing '%s' node", field.type());
        }
    }

    private @Nullable Object value(NodeShapes.Field field, PyObject value) {
        return switch (field.content()) {
            case IDENTIFIER -> identifier(value);
            case STRING -> string(value);
            case INT -> number(value);
            case CONSTANT -> ConstantObjects.fromObject(ts, value);
            case OPERATOR -> operator(field.type(), value);
            case SUM -> sum(field.type(), value);
            case PRODUCT -> product(field.type(), value);
        };
    }

    private static @Nullable String identifier(PyObject value) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value.type() != PyStr.TYPE) {
            throw Raise.typeError("AST identifier must be of type str");
        }
        return value.toString();
    }

    private static String string(PyObject value) {
        if (value.type() == PyBytes.TYPE) {
            return new String(((PyBytes) value).toBytes(), StandardCharsets.ISO_8859_1);
        }
        if (value.type() != PyStr.TYPE) {
            throw Raise.typeError("AST string must be of type str");
        }
        return value.toString();
    }

    private int number(PyObject value) {
        if (!(value instanceof PyInt number)) {
            throw Raise.valueError("invalid integer value: %s", Text.repr(ts, value));
        }
        long wide = number.longValueClamped();
        if (wide != (int) wide) {
            throw Raise.overflowError("Python int too large to convert to C int");
        }
        return (int) wide;
    }

    private Enum<?> operator(String sum, PyObject value) {
        return switch (sum) {
            case "expr_context" -> types.operator(value, ExprContext.class);
            case "boolop" -> types.operator(value, BoolOperator.class);
            case "unaryop" -> types.operator(value, UnaryOperator.class);
            case "cmpop" -> types.operator(value, CompareOperator.class);
            default -> types.operator(value, Operator.class);
        };
    }

    /// Where a node stands. The end may be missing, but not that of a pattern or a type parameter.
    private Position position(PyObject object, String node) {
        boolean whole = node.equals("pattern") || node.equals("type_param");
        int line = place(object, "lineno", node);
        int column = place(object, "col_offset", node);
        int endLine = whole ? place(object, "end_lineno", node) : end(object, "end_lineno", line);
        int endColumn = whole ? place(object, "end_col_offset", node) : end(object, "end_col_offset", column);
        return new Position(line, column, endLine, endColumn);
    }

    private int place(PyObject object, String name, String node) {
        PyObject value = types.getOrNull(ts, object, name);
        if (value == null) {
            throw missing(name, node);
        }
        return number(value);
    }

    private int end(PyObject object, String name, int start) {
        PyObject value = types.getOrNull(ts, object, name);
        return value == null || value == PyNone.NONE ? start : number(value);
    }
}
