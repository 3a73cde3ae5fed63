package dev.vertebra.compiler.natives;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ClassCreation;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.PyUnionType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The classes of `_ast` in one runtime, and the shared instances of operators and contexts.
final class NodeTypes {
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr FIELDS = PyStr.intern("_fields");
    private static final PyStr ATTRIBUTES = PyStr.intern("_attributes");
    private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
    private static final PyStr DOC = PyStr.intern("__doc__");

    private final Map<String, PyType> types = new LinkedHashMap<>();
    private final Map<String, PyObject> singletons = new LinkedHashMap<>();

    private NodeTypes(ThreadState ts) {
        types.put("AST", AstNode.TYPE);
        for (NodeRows.Row row : NodeRows.ALL) {
            types.put(row.name(), make(ts, row));
        }
        for (NodeRows.Row row : NodeRows.ALL) {
            describeFields(ts, row);
        }
        for (NodeRows.Row row : NodeRows.ALL) {
            boolean single = row.base().equals("expr_context")
                    || row.base().equals("boolop")
                    || row.base().equals("operator")
                    || row.base().equals("unaryop")
                    || row.base().equals("cmpop");
            if (single) {
                PyObject made = new PyInstance(type(row.name()));
                ts.interpreter().keep(made);
                singletons.put(row.name(), made);
            }
        }
    }

    /// The classes of the running runtime, made at first use.
    static NodeTypes of(ThreadState ts) {
        Holder holder = ts.interpreter().extension(Holder.class, Holder::new);
        NodeTypes known = holder.types;
        if (known == null) {
            known = new NodeTypes(ts);
            holder.types = known;
        }
        return known;
    }

    private static final class Holder {
        private @Nullable NodeTypes types;
    }

    private PyType make(ThreadState ts, NodeRows.Row row) {
        PyDict namespace = new PyDict();
        namespace.putStr(MODULE, PyStr.intern("ast"));
        List<NodeRows.Field> each = row.each();
        PyTuple fields = names(each);
        namespace.putStr(FIELDS, fields);
        namespace.putStr(MATCH_ARGS, fields);
        if (row.located()) {
            namespace.putStr(
                    ATTRIBUTES,
                    PyTuple.of(
                            PyStr.intern("lineno"),
                            PyStr.intern("col_offset"),
                            PyStr.intern("end_lineno"),
                            PyStr.intern("end_col_offset")));
            namespace.putStr(PyStr.intern("end_lineno"), PyNone.NONE);
            namespace.putStr(PyStr.intern("end_col_offset"), PyNone.NONE);
        } else if (row.base().equals("AST")) {
            namespace.putStr(ATTRIBUTES, PyTuple.EMPTY);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (each.get(i).isOptional()) {
                namespace.putStr((PyStr) fields.get(i), PyNone.NONE);
            }
        }
        namespace.putStr(DOC, PyStr.of(NodeGrammar.of(row)));
        PyType made = ClassCreation.make(
                ts, PyType.TYPE, PyStr.intern(row.name()), PyTuple.of(type(row.base())), namespace, null);
        ts.interpreter().keep(made);
        return made;
    }

    /// Gives the class of a node the types of its fields: `_field_types`, which is `__annotations__` too.
    private void describeFields(ThreadState ts, NodeRows.Row row) {
        if (row.fields().isEmpty() && NodeGrammar.isSum(row)) {
            return;
        }
        PyDict described = new PyDict();
        for (NodeRows.Field field : row.each()) {
            described.putStr(PyStr.intern(field.name()), fieldType(ts, field.type()));
        }
        PyType type = type(row.name());
        Attributes.set(ts, type, PyStr.intern("_field_types"), described);
        Attributes.set(ts, type, PyStr.intern("__annotations__"), described);
    }

    private PyObject fieldType(ThreadState ts, String text) {
        boolean list = text.endsWith("*");
        boolean optional = text.endsWith("?");
        String name = list || optional ? text.substring(0, text.length() - 1) : text;
        PyObject type = switch (name) {
            case "identifier", "string" -> PyStr.TYPE;
            case "int" -> PyInt.TYPE;
            case "constant" -> PyType.OBJECT;
            default -> type(name);
        };
        if (list) {
            return PyGenericAlias.of(ts, PyList.TYPE, type);
        }
        return optional ? PyUnionType.or(ts, type, PyNone.NONE) : type;
    }

    private static PyTuple names(List<NodeRows.Field> fields) {
        if (fields.isEmpty()) {
            return PyTuple.EMPTY;
        }
        PyObject[] names = new PyObject[fields.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(fields.get(i).name());
        }
        return PyTuple.of(names);
    }

    /// All classes by name.
    Map<String, PyType> all() {
        return types;
    }

    PyType type(String name) {
        PyType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no node class " + name);
        }
        return type;
    }

    /// A node without fields.
    PyObject make(String name) {
        return new PyInstance(type(name));
    }

    /// The shared instance of an operator or context.
    PyObject singleton(String name) {
        PyObject found = singletons.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no shared node " + name);
        }
        return found;
    }

    void set(ThreadState ts, PyObject node, String field, PyObject value) {
        Attributes.set(ts, node, PyStr.intern(field), value);
    }

    @Nullable
    PyObject getOrNull(ThreadState ts, PyObject node, String field) {
        return Attributes.getOrNull(ts, node, PyStr.intern(field));
    }

    /// The name of the node class of a sum that an object is an instance of, or an empty text.
    String kind(ThreadState ts, PyObject object, String sum) {
        PyType wanted = type(sum);
        if (object.type().isSubtype(wanted)) {
            for (PyType each : object.type().mro()) {
                if (each.base() == wanted && types.get(each.name()) == each) {
                    return each.name();
                }
            }
        }
        return "";
    }

    /// The operator or context that an object stands for.
    <E extends Enum<E>> E operator(PyObject object, Class<E> kind) {
        for (E each : kind.getEnumConstants()) {
            if (object.type().isSubtype(type(each.name()))) {
                return each;
            }
        }
        throw Raise.typeError(
                "expected some sort of %s, but got %s", sumOf(kind), Text.repr(ThreadState.current(), object));
    }

    private static String sumOf(Class<?> kind) {
        return switch (kind.getSimpleName()) {
            case "ExprContext" -> "expr_context";
            case "BoolOperator" -> "boolop";
            case "UnaryOperator" -> "unaryop";
            case "CompareOperator" -> "cmpop";
            default -> "operator";
        };
    }
}
