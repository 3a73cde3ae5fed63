package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import org.jspecify.annotations.Nullable;

/// `__init__` of the exceptions that take named fields: `AttributeError`, `NameError`, `StopIteration`, `SystemExit`.
@NativeType("AttributeError")
final class FieldErrorMethods {
    private FieldErrorMethods() {}

    @PyInit("AttributeError(*args, **kwargs)")
    static void __init__(PyBaseException self, PyTuple args, @Nullable PyDict kwargs) {
        PyType type = self.type();
        boolean named = type.isSubtype(ExceptionTypes.AttributeError) || type.isSubtype(ExceptionTypes.NameError);
        if (!named && kwargs != null && kwargs.size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", type.name());
        }
        ExceptionInit.init(self, args);
        if (type.isSubtype(ExceptionTypes.AttributeError)) {
            ExceptionInit.keywords(self, kwargs, "AttributeError", "name", "obj");
        } else if (type.isSubtype(ExceptionTypes.NameError)) {
            ExceptionInit.keywords(self, kwargs, "NameError", "name");
        }
    }
}
