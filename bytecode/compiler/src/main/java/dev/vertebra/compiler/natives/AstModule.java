package dev.vertebra.compiler.natives;

import dev.vertebra.bytecode.CompileFlags;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.TreeObjects;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_ast`, and trees as its objects to the compiler.
public final class AstModule implements NativeModule, TreeObjects {
    /// For the service loader.
    public AstModule() {}

    @Override
    public List<String> names() {
        return List.of("_ast");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NodeTypes.of(ts).fill(namespace);
        namespace.putStr(PyStr.intern("PyCF_ONLY_AST"), PyInt.of(CompileFlags.ONLY_AST));
        namespace.putStr(PyStr.intern("PyCF_TYPE_COMMENTS"), PyInt.of(CompileFlags.TYPE_COMMENTS));
        namespace.putStr(PyStr.intern("PyCF_ALLOW_TOP_LEVEL_AWAIT"), PyInt.of(CompileFlags.ALLOW_TOP_LEVEL_AWAIT));
        namespace.putStr(PyStr.intern("PyCF_OPTIMIZED_AST"), PyInt.of(CompileFlags.OPTIMIZED_AST));
    }

    @Override
    public PyObject toObjects(ThreadState ts, Mod mod) {
        return new TreeWriter(ts, NodeTypes.of(ts)).of(mod);
    }

    @Override
    public boolean isTree(ThreadState ts, PyObject object) {
        return object.type().isSubtype(AstNode.TYPE);
    }

    @Override
    public Mod fromObjects(ThreadState ts, PyObject tree, SourceCompiler.Mode mode) {
        String wanted = switch (mode) {
            case EXEC -> "Module";
            case EVAL -> "Expression";
            case SINGLE -> "Interactive";
            case FUNC_TYPE -> "FunctionType";
        };
        NodeTypes types = NodeTypes.of(ts);
        if (!tree.type().isSubtype(types.type(wanted))) {
            throw Raise.typeError(
                    "expected %s node, got %s", wanted, tree.type().name());
        }
        Mod read = new TreeReader(ts, types).mod(tree);
        TreeValidator.validate(read);
        return read;
    }
}
