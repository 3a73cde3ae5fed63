package dev.vertebra.natives.context;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The function of `_contextvars`.
@NativeModuleTable("_contextvars")
final class ContextFunctions {
    private ContextFunctions() {}

    @PyFunction("copy_context()")
    static PyObject copyContext(ThreadState ts) {
        return PyContext.copy(CurrentContexts.of(ts));
    }
}
