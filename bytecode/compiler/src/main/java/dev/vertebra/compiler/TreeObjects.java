package dev.vertebra.compiler;

import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// Turns trees into `ast` objects and back. A service, found by [java.util.ServiceLoader] in this module.
public interface TreeObjects {
    /// The `ast` objects for a tree.
    PyObject toObjects(ThreadState ts, Mod mod);

    /// Whether an object is an instance of `ast.AST`.
    boolean isTree(ThreadState ts, PyObject object);

    /// The tree that `ast` objects stand for, checked for what no parser makes.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a TypeError or ValueError as CPython
    Mod fromObjects(ThreadState ts, PyObject tree, SourceCompiler.Mode mode);
}
