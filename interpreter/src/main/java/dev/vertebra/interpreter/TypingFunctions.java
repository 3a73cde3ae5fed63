package dev.vertebra.interpreter;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.objectmodel.PyObject;

/// The functions of `_typing`.
@NativeModuleTable("_typing")
final class TypingFunctions {
    private TypingFunctions() {}

    // A function that returns its argument; here to be replaced in the library.
    @dev.vertebra.declare.PyFunction("_idfunc(x, /)")
    static PyObject idfunc(PyObject x) {
        return x;
    }
}
