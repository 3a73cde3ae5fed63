package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;

/// A truth value: an int that is shown as `False` or `True`, of which there are two. Compare CPython
/// Objects/boolobject.c.
@NativeType("bool")
public final class PyBool extends PyInt {
    /// `bool`.
    public static final PyType TYPE = PyType.builtin("bool", PyBool.class)
            .base(PyInt.TYPE)
            .doc("""
                Gives True for a true argument, False otherwise.
                True and False are the only two instances of the class bool, which
                derives from int and can't be derived from.\
                """)
            .sealed()
            .natives(PyBoolNatives.rows())
            .make();

    /// `False`.
    public static final PyBool FALSE = new PyBool(0);

    /// `True`.
    public static final PyBool TRUE = new PyBool(1);

    private PyBool(long value) {
        super(TYPE, value);
    }

    /// The object for a truth value.
    public static PyBool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @PyNew("bool(object=False, /)")
    static PyObject make(ThreadState ts, PyType cls, boolean object) {
        return of(object);
    }

    @PySpecial
    static String __repr__(PyBool self) {
        return self == TRUE ? "True" : "False";
    }

    @PySpecial
    static PyObject __invert__(ThreadState ts, PyBool self) {
        warnOfInversion(ts);
        return PyInt.of(~self.small());
    }

    /// Gives the DeprecationWarning of `~` on a bool, which the compiler gives too when it folds it.
    public static void warnOfInversion(ThreadState ts) {
        ts.warn(
                ExceptionTypes.DeprecationWarning,
                "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the"
                        + " bitwise inversion of the underlying int object and is usually not what you expect from"
                        + " negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the"
                        + " bitwise inversion of the underlying int.",
                1);
    }

    @PySpecial
    static PyObject __and__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyBool && b instanceof PyBool ? of(a == TRUE && b == TRUE) : IntSlots.__and__(ts, a, b);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyBool && b instanceof PyBool ? of(a == TRUE || b == TRUE) : IntSlots.__or__(ts, a, b);
    }

    @PySpecial
    static PyObject __xor__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyBool && b instanceof PyBool ? of(a != b) : IntSlots.__xor__(ts, a, b);
    }
}
