package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySpecial;

/// What `classmethod` and `staticmethod` have in common: a callable that they wrap, and the attributes that they take
/// over from it.
///
/// Compare CPython Objects/funcobject.c `functools_wraps`.
@NativeType("function_wrapper")
public abstract sealed class PyFunctionWrapper extends PyObject permits PyClassMethod, PyStaticMethod {
    private static final PyStr[] NAMES = {
        PyStr.intern("__module__"), PyStr.intern("__name__"), PyStr.intern("__qualname__"), PyStr.intern("__doc__")
    };
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    private static final PyStr ABSTRACT = PyStr.intern("__isabstractmethod__");

    private PyObject callable;

    PyFunctionWrapper(PyType type, PyObject callable) {
        super(type);
        this.callable = callable;
    }

    /// What is wrapped.
    public final PyObject callable() {
        return callable;
    }

    /// Wraps another callable, with the attributes that this has.
    final void wrap(ThreadState ts, PyObject function) {
        PyObject before = callable;
        callable = function;
        Memory.replace(this, before, function);
        for (PyStr key : NAMES) {
            take(ts, function, key);
        }
        // A built-in class has none, and would make an exception to say so.
        if (!(function instanceof PyType type) || type.isHeapType()) {
            take(ts, function, ANNOTATIONS);
        }
    }

    private void take(ThreadState ts, PyObject function, PyStr key) {
        PyObject value = Attributes.getOrNull(ts, function, key);
        if (value != null) {
            Attributes.instancePut(this, key, value);
        }
    }

    @Override
    public final void traverse(Visitor visitor) {
        visitor.visit(callable);
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @PyMember("__func__")
    static PyObject func(PyFunctionWrapper self) {
        return self.callable;
    }

    @PyMember("__wrapped__")
    static PyObject wrapped(PyFunctionWrapper self) {
        return self.callable;
    }

    @PyGetter("__isabstractmethod__")
    static boolean isAbstract(ThreadState ts, PyFunctionWrapper self) {
        return saysAbstract(ts, self.callable);
    }

    /// Whether a callable says that it is abstract.
    static boolean saysAbstract(ThreadState ts, PyObject callable) {
        PyObject flag = Attributes.getOrNull(ts, callable, ABSTRACT);
        return flag != null && Truth.of(ts, flag);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyFunctionWrapper self) {
        String name = self instanceof PyClassMethod ? "classmethod" : "staticmethod";
        return PyStr.of("<" + name + "(" + Text.repr(ts, self.callable) + ")>");
    }
}
