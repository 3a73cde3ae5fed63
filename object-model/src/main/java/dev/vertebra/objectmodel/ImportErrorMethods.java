package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The natives of `ImportError`.
@NativeType("ImportError")
final class ImportErrorMethods {
    private ImportErrorMethods() {}

    @PyInit("ImportError(*args, **kwargs)")
    static void __init__(PyBaseException self, PyTuple args, @Nullable PyDict kwargs) {
        ExceptionInit.init(self, args);
        ExceptionInit.keywords(self, kwargs, "ImportError", "name", "path", "name_from");
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyBaseException self) {
        return BaseExceptionMethods.reduced(self, BaseExceptionMethods.stateWith(self, "name", "path", "name_from"));
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        PyObject message = self.field("msg");
        return message != null && message.type() == PyStr.TYPE ? message : BaseExceptionMethods.__str__(ts, self);
    }
}
