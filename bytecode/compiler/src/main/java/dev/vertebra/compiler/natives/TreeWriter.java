package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes `ast` objects of a tree, by the rows of [NodeShapes]. Compare CPython Python/Python-ast.c `ast2obj_*`.
final class TreeWriter {
    /// How deep nodes may be nested: CPython's limit of C calls less those that are under way.
    private static final int MAX_DEPTH = 9_997;

    private static final PyStr LINENO = PyStr.intern("lineno");
    private static final PyStr COL_OFFSET = PyStr.intern("col_offset");
    private static final PyStr END_LINENO = PyStr.intern("end_lineno");
    private static final PyStr END_COL_OFFSET = PyStr.intern("end_col_offset");

    private final ThreadState ts;
    private final NodeTypes types;
    private int depth;

    TreeWriter(ThreadState ts, NodeTypes types) {
        this.ts = ts;
        this.types = types;
    }

    /// The object of a tree.
    PyObject of(Mod tree) {
        return node(tree);
    }

    private PyObject node(Object node) {
        if (++depth > MAX_DEPTH) {
            throw Raise.recursionError("maximum recursion depth exceeded during ast construction");
        }
        NodeShapes.Shape shape = NodeShapes.of(node);
        PyObject made = types.make(shape.name());
        @Nullable Object[] parts = shape.parts().apply(node);
        List<NodeShapes.Field> fields = shape.fields();
        for (int i = 0; i < parts.length; i++) {
            Attributes.set(ts, made, fields.get(i).key(), value(parts[i]));
        }
        if (shape.located()) {
            Position at = position(node);
            Attributes.set(ts, made, LINENO, PyInt.of(at.lineno()));
            Attributes.set(ts, made, COL_OFFSET, PyInt.of(at.colOffset()));
            Attributes.set(ts, made, END_LINENO, PyInt.of(at.endLineno()));
            Attributes.set(ts, made, END_COL_OFFSET, PyInt.of(at.endColOffset()));
        }
        depth--;
        return made;
    }

    private static Position position(Object node) {
        return switch (node) {
            case Stmt n -> n.position();
            case Expr n -> n.position();
            case Pattern n -> n.position();
            case TypeParam n -> n.position();
            case ExceptHandler n -> n.position();
            case Arg n -> n.position();
            case Keyword n -> n.position();
            case Alias n -> n.position();
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private PyObject value(@Nullable Object value) {
        return switch (value) {
            case null -> PyNone.NONE;
            case String text -> PyStr.of(text).internAtRunTime();
            case Integer number -> PyInt.of(number);
            case Boolean flag -> PyInt.of(flag ? 1 : 0);
            case Enum<?> operator -> types.singleton(operator.name());
            case Constant constant -> ConstantObjects.toObject(ts, constant);
            case List<?> elements -> list(elements);
            default -> node(value);
        };
    }

    private PyObject list(List<?> elements) {
        PyList list = new PyList();
        for (Object element : elements) {
            list.append(value(element));
        }
        return list;
    }
}
