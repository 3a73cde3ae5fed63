package dev.vertebra.interpreter;

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

    /// `MAKE_FUNCTION`.
    static PyFunction make(PyFrame frame, PyObject code) {
        return new PyFunction((PyCode) code, frame.globals, frame.builtins);
    }

    /// `SET_FUNCTION_ATTRIBUTE`, of a function whose attribute is empty still.
    static void setAttribute(PyFunction function, PyObject value, int which) {
        switch (which) {
            case DEFAULTS -> function.defaults = (PyTuple) value;
            case KWDEFAULTS -> function.kwdefaults = (PyDict) value;
            case ANNOTATIONS -> function.annotations = value;
            case CLOSURE -> function.closure = (PyTuple) value;
            default -> throw new IllegalStateException("no function attribute " + which);
        }
        Memory.stored(function, value);
    }
}
