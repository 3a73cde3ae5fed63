package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The singleton `NotImplemented`.
@NativeType("NotImplementedType")
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE = PyType.builtin("NotImplementedType", PyNotImplemented.class)
            .doc("The type of NotImplemented.")
            .sealed()
            .natives(PyNotImplementedNatives.rows())
            .make();

    /// The only instance.
    public static final PyNotImplemented INSTANCE = new PyNotImplemented();

    private PyNotImplemented() {
        super(TYPE);
        immortalise();
    }

    @PyNew("NotImplementedType()")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 0 || keywords != null && keywords.size() > 0) {
            throw Raise.typeError("%s takes no arguments", cls.name());
        }
        return INSTANCE;
    }

    @PySpecial
    static PyObject __repr__(PyNotImplemented self) {
        return PyStr.of("NotImplemented");
    }

    // What `pickle` stores: the name of the global.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyNotImplemented self) {
        return PyStr.of("NotImplemented");
    }

    /// PEP 207: its truth value is an error waiting to happen, so it is deprecated.
    @PySpecial
    static boolean __bool__(ThreadState ts, PyNotImplemented self) {
        ts.warn(ExceptionTypes.DeprecationWarning, "NotImplemented should not be used in a boolean context", 1);
        return true;
    }
}
