package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The singleton `None`.
@NativeType("NoneType")
public final class PyNone extends PyObject {
    public static final PyType TYPE = PyType.builtin("NoneType", PyNone.class)
            .doc("The type of None.")
            .sealed()
            .natives(PyNoneNatives.rows())
            .make();

    /// The only instance.
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(TYPE);
        immortalise();
    }

    @PyNew("NoneType()")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 0 || keywords != null && keywords.size() > 0) {
            throw Raise.typeError("%s takes no arguments", cls.name());
        }
        return NONE;
    }

    @PySpecial
    static PyObject __repr__(PyNone self) {
        return PyStr.of("None");
    }

    @PySpecial
    static boolean __bool__(PyNone self) {
        return false;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyNone self, PyObject other, int op) {
        return ObjectMethods.tp_richcompare(ts, self, other, op);
    }

    @PySpecial
    static long __hash__(PyNone self) {
        return 0xfca86420L;
    }
}
