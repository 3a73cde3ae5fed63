package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// `staticmethod`: a function in a class that does not bind. Compare CPython Objects/funcobject.c.
@NativeType("staticmethod")
public final class PyStaticMethod extends PyFunctionWrapper {
    public static final PyType TYPE = PyType.builtin("staticmethod", PyStaticMethod.class)
            .doc("A method that gets neither the instance nor the class as an argument.")
            .flags(PyType.HAS_DICT)
            .natives(PyStaticMethodNatives.rows(), PyFunctionWrapperNatives.rows())
            .make();

    /// Wraps a callable without copying its metadata.
    public PyStaticMethod(PyObject callable) {
        super(TYPE, callable);
    }

    private PyStaticMethod(PyType type) {
        super(type, PyNone.NONE);
    }

    @PyNew("staticmethod(function, /)")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyStaticMethod(cls);
    }

    @PyInit("staticmethod(function, /)")
    static void __init__(ThreadState ts, PyStaticMethod self, PyObject function) {
        self.wrap(ts, function);
    }

    @PySpecial
    static PyObject __get__(PyStaticMethod self, @Nullable PyObject object, @Nullable PyObject owner) {
        return self.callable();
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyStaticMethod self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return Calls.call(ts, self.callable(), args, from, count, keywords);
    }
}
