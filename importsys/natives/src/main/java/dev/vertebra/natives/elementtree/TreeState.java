package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What one module object of `_elementtree` has: its classes, what it uses of the library, its factories.
///
/// The fields are counted places. Compare CPython Modules/_elementtree.c elementtreestate.
final class TreeState {
    private static final PyStr CODE = PyStr.intern("code");
    private static final PyStr POSITION = PyStr.intern("position");

    final PyObject module;
    final PyType element;
    final PyType iterator;
    final PyType treeBuilder;
    final PyType parser;
    final PyType parseError;
    final PyObject deepcopy;
    final PyObject elementPath;

    /// What makes comments and processing instructions of builders that name none; null for nothing.
    private @Nullable PyObject commentFactory;

    private @Nullable PyObject instructionFactory;

    private TreeState(PyObject module, boolean first, PyType parseError, PyObject deepcopy, PyObject elementPath) {
        this.module = module;
        this.parseError = parseError;
        this.deepcopy = deepcopy;
        this.elementPath = elementPath;
        element = first ? PyElement.TYPE : PyElement.define();
        iterator = first ? ElementIterator.TYPE : ElementIterator.define();
        treeBuilder = first ? PyTreeBuilder.TYPE : PyTreeBuilder.define();
        parser = first ? TreeParser.TYPE : TreeParser.define();
        Memory.incref(module);
        Memory.incref(parseError);
        Memory.incref(deepcopy);
        Memory.incref(elementPath);
    }

    /// Makes the state of a module object.
    ///
    /// @param first whether it takes the classes that all runtimes share, and not new ones
    static TreeState of(ThreadState ts, PyObject module, boolean first) {
        PyObject deepcopy = Attributes.get(ts, ts.importModule("copy"), "deepcopy");
        try (var held = ts.hold(deepcopy)) {
            PyObject elementPath = ts.importModule("xml.etree.ElementPath");
            try (var heldToo = ts.hold(elementPath)) {
                ts.importModule("pyexpat");
                PyType error =
                        OwnExceptions.make(ts, "xml.etree.ElementTree", "ParseError", ExceptionTypes.SyntaxError);
                return new TreeState(module, first, error, deepcopy, elementPath);
            }
        }
    }

    /// The class of this module that a class derives from, or is.
    static PyType builtin(PyType type) {
        PyType at = type;
        PyType base = at.base();
        while (at.isHeapType() && base != null) {
            at = base;
            base = at.base();
        }
        return at;
    }

    void roots(Visitor visitor) {
        visitor.visit(module);
        visitor.visit(parseError);
        visitor.visit(deepcopy);
        visitor.visit(elementPath);
        visitor.visit(commentFactory);
        visitor.visit(instructionFactory);
    }

    @Nullable
    PyObject commentFactory() {
        return commentFactory;
    }

    @Nullable
    PyObject instructionFactory() {
        return instructionFactory;
    }

    void setFactories(@Nullable PyObject comment, @Nullable PyObject instruction) {
        PyObject commentBefore = commentFactory;
        PyObject instructionBefore = instructionFactory;
        commentFactory = comment;
        instructionFactory = instruction;
        Memory.incref(comment);
        Memory.incref(instruction);
        Memory.decref(commentBefore);
        Memory.decref(instructionBefore);
    }

    /// A `ParseError` to be thrown.
    ///
    /// @param text what is wrong, without the place
    PyException failure(ThreadState ts, String text, int code, long line, long column) {
        PyStr message = PyStr.of(text + ": line " + line + ", column " + column);
        PyBaseException made = (PyBaseException) Calls.call1(ts, parseError, message);
        try (var held = ts.hold(made)) {
            Attributes.set(ts, made, CODE, PyInt.of(code));
            Attributes.set(ts, made, POSITION, PyTuple.of(PyInt.of(line), PyInt.of(column)));
        }
        return new PyException(made);
    }
}
