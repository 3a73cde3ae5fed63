package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;

/// Making functions.
final class FunctionOps {
    private static final int DEFAULTS = 1;
    private static final int KWDEFAULTS = 2;
    private static final int ANNOTATIONS = 4;
    private static final int CLOSURE = 8;

    private FunctionOps() {}

    /// `MAKE_FUNCTION`: the code moves from the stack into the function, which is counted.
    static PyFunction make(PyThread ts, PyFrame frame, PyObject code) {
        PyFunction made = new PyFunction((PyCode) code, frame.globals, frame.builtins);
        if (Memory.COUNTING) {
            made.shareAllButCode();
            Memory.putTogether(ts, made);
        }
        return made;
    }

    /// `SET_FUNCTION_ATTRIBUTE`, of a function whose attribute is empty still: the value moves from the stack into it.
    static void setAttribute(PyFunction function, PyObject value, int which) {
        switch (which) {
            case DEFAULTS -> function.defaults = (PyTuple) value;
            case KWDEFAULTS -> function.kwdefaults = (PyDict) value;
            case ANNOTATIONS -> function.annotations = value;
            case CLOSURE -> function.closure = (PyTuple) value;
            default -> throw new IllegalStateException("no function attribute " + which);
        }
    }
}
