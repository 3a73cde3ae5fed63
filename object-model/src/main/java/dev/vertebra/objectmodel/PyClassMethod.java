package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// `classmethod`: a function in a class that binds to the class. Compare CPython Objects/funcobject.c.
@NativeType("classmethod")
public final class PyClassMethod extends PyFunctionWrapper {
    public static final PyType TYPE = PyType.builtin("classmethod", PyClassMethod.class)
            .doc("A method that gets the class as its first argument, in place of the instance.")
            .flags(PyType.HAS_DICT)
            .natives(PyClassMethodNatives.rows(), PyFunctionWrapperNatives.rows())
            .make();

    /// Wraps a callable without copying its metadata.
    public PyClassMethod(PyObject callable) {
        super(TYPE, callable);
    }

    private PyClassMethod(PyType type) {
        super(type, PyNone.NONE);
    }

    @PyNew("classmethod(function, /)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyClassMethod(cls);
    }

    @PyInit("classmethod(function, /)")
    static void __init__(ThreadState ts, PyClassMethod self, PyObject function) {
        self.wrap(ts, function);
    }

    @PySpecial
    static PyObject __get__(PyClassMethod self, @Nullable PyObject object, @Nullable PyObject owner) {
        PyObject cls = owner == null && object != null ? object.type() : owner;
        return new PyMethod(self.callable(), cls == null ? PyNone.NONE : cls);
    }
}
