package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;

/// How an `AttributeError` is pickled: with the name, without the object.
@NativeType("AttributeError")
final class AttributeErrorMethods {
    private static final PyStr ARGS = PyStr.intern("args");

    private AttributeErrorMethods() {}

    @PyMethod("__getstate__(self, /)")
    static PyObject getState(PyBaseException self) {
        PyDict found = BaseExceptionMethods.stateWith(self, "name");
        PyDict state = found == null ? new PyDict() : found;
        state.putStr(ARGS, self.args);
        return state;
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyBaseException self) {
        return BaseExceptionMethods.reduced(self, (PyDict) getState(self));
    }
}
