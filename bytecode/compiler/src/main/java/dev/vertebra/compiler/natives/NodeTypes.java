package dev.vertebra.compiler.natives;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.DerivedClass;
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
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final PyStr FIELD_TYPES = PyStr.intern("_field_types");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    private static final PyStr END_LINE = PyStr.intern("end_lineno");
    private static final PyStr END_COLUMN = PyStr.intern("end_col_offset");

    private final Map<String, PyType> types = new HashMap<>(2 * NodeRows.ALL.size());
    private final Map<String, PyObject> singletons = new HashMap<>();

    /// The names of the classes in the order of [NodeRows].
    private final PyStr[] names = new PyStr[NodeRows.ALL.size()];

    private NodeTypes(ThreadState ts) {
        types.put("AST", AstNode.TYPE);
        List<List<NodeRows.Field>> fields = new ArrayList<>(names.length);
        PyDict plain = plainNamespace();
        for (int i = 0; i < names.length; i++) {
            NodeRows.Row row = NodeRows.ALL.get(i);
            List<NodeRows.Field> each = row.each();
            fields.add(each);
            names[i] = PyStr.intern(row.name());
            PyType base = type(row.base());
            types.put(row.name(), DerivedClass.make(ts, names[i], base, namespace(row, each, base, plain)));
        }
        for (int i = 0; i < names.length; i++) {
            describeFields(ts, NodeRows.ALL.get(i), fields.get(i));
        }
        for (NodeRows.Row row : NodeRows.ALL) {
            if (isShared(row.base())) {
                PyObject made = new PyInstance(type(row.name()));
                ts.interpreter().keep(made);
                singletons.put(row.name(), made);
            }
        }
    }

    /// Whether the classes of a sum have one instance each.
    private static boolean isShared(String sum) {
        return switch (sum) {
            case "expr_context", "boolop", "operator", "unaryop", "cmpop" -> true;
            default -> false;
        };
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

    /// What all namespaces begin with, as a class has it that has no fields.
    private static PyDict plainNamespace() {
        PyDict plain = new PyDict();
        plain.putStr(MODULE, PyStr.intern("ast"));
        plain.putStr(FIELDS, PyTuple.EMPTY);
        plain.putStr(MATCH_ARGS, PyTuple.EMPTY);
        return plain;
    }

    private static PyDict namespace(NodeRows.Row row, List<NodeRows.Field> each, PyType base, PyDict plain) {
        PyDict namespace = plain.copy();
        PyTuple fields = names(each);
        if (!each.isEmpty()) {
            namespace.putStr(FIELDS, fields);
            namespace.putStr(MATCH_ARGS, fields);
        }
        if (row.located()) {
            namespace.putStr(
                    ATTRIBUTES, PyTuple.of(PyStr.intern("lineno"), PyStr.intern("col_offset"), END_LINE, END_COLUMN));
            namespace.putStr(END_LINE, PyNone.NONE);
            namespace.putStr(END_COLUMN, PyNone.NONE);
        } else if (base == AstNode.TYPE) {
            namespace.putStr(ATTRIBUTES, PyTuple.EMPTY);
        }
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).isOptional()) {
                namespace.putStr((PyStr) fields.get(i), PyNone.NONE);
            }
        }
        namespace.putStr(DOC, PyStr.of(NodeGrammar.of(row)));
        return namespace;
    }

    /// Gives the class of a node the types of its fields: `_field_types`, which is `__annotations__` too.
    ///
    /// Nobody has looked anything up in the class yet, so no cache need hear of it.
    private void describeFields(ThreadState ts, NodeRows.Row row, List<NodeRows.Field> each) {
        if (each.isEmpty() && NodeGrammar.isSum(row)) {
            return;
        }
        PyDict described = new PyDict();
        PyDict namespace = type(row.name()).dict();
        for (int i = 0; i < each.size(); i++) {
            NodeRows.Field field = each.get(i);
            described.putStr(PyStr.intern(field.name()), fieldType(ts, field.type()));
        }
        namespace.putStr(FIELD_TYPES, described);
        namespace.putStr(ANNOTATIONS, described);
    }

    private PyObject fieldType(ThreadState ts, String text) {
        boolean list = text.endsWith("*");
        boolean optional = text.endsWith("?");
        String name = list || optional ? text.substring(0, text.length() - 1) : text;
        PyType type = switch (name) {
            case "identifier", "string" -> PyStr.TYPE;
            case "int" -> PyInt.TYPE;
            case "constant" -> PyType.OBJECT;
            default -> type(name);
        };
        if (list) {
            return PyGenericAlias.of(ts, PyList.TYPE, type);
        }
        return optional ? PyUnionType.optional(type) : type;
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

    /// Puts all classes into the namespace of the module.
    void fill(PyDict namespace) {
        namespace.putStr(PyStr.intern("AST"), AstNode.TYPE);
        for (PyStr name : names) {
            namespace.putStr(name, type(name.value()));
        }
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
