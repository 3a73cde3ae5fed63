package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_elementtree`. Compare CPython Modules/_elementtree.c.
@NativeModuleTable("_elementtree")
final class ElementFunctions {
    private ElementFunctions() {}

    // The documentation of this function is None, as CPython's is.
    @ShownSignature("")
    @PyFunction("SubElement(*args, **kwargs)")
    static PyObject subElement(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        ElementArguments.checkCount("SubElement", count, 2, 3);
        if (!(args[from] instanceof PyElement parent)) {
            throw Arguments.wrongType("SubElement", "argument 1", PyElement.TYPE.fullName(), args[from]);
        }
        PyObject given = count > 2 ? args[from + 2] : null;
        PyDict attrib =
                ElementArguments.attributes(ts, "SubElement", "argument 3", given, args, from + count, keywords);
        PyElement made = new PyElement(TreeState.builtin(parent.type()), args[from + 1], attrib);
        parent.append(made);
        return made;
    }

    private static @Nullable PyObject factory(PyObject given, String what) {
        if (given == PyNone.NONE) {
            return null;
        }
        if (!Calls.isCallable(given)) {
            throw Raise.typeError(
                    "%s factory must be callable, not %s", what, given.type().fullName());
        }
        return given;
    }

    private static PyObject orNone(@Nullable PyObject value) {
        return value == null ? PyNone.NONE : value;
    }

    /// Set what makes comments and processing instructions, and return what made them before.
    ///
    /// For xml.etree.ElementTree only.
    @PyFunction("_set_factories($module, comment_factory, pi_factory, /)")
    static PyObject setFactories(ThreadState ts, PyObject module, PyObject comment_factory, PyObject pi_factory) {
        PyObject comment = factory(comment_factory, "Comment");
        PyObject instruction = factory(pi_factory, "PI");
        TreeState state = TreeStates.of(ts).ofModule(module);
        PyTuple before = PyTuple.of(orNone(state.commentFactory()), orNone(state.instructionFactory()));
        try (var held = ts.hold(before)) {
            state.setFactories(comment, instruction);
        }
        return before;
    }
}
