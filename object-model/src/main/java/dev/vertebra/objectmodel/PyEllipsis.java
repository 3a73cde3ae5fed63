package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The singleton `Ellipsis`.
@NativeType("ellipsis")
public final class PyEllipsis extends PyObject {
    public static final PyType TYPE = PyType.builtin("ellipsis", PyEllipsis.class)
            .doc("The type of Ellipsis.")
            .sealed()
            .natives(PyEllipsisNatives.rows())
            .make();

    /// The only instance.
    public static final PyEllipsis INSTANCE = new PyEllipsis();

    private PyEllipsis() {
        super(TYPE);
        immortalise();
    }

    @PyNew("ellipsis()")
    static PyObject __new__(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 0 || keywords != null && keywords.size() > 0) {
            throw Raise.typeError("EllipsisType takes no arguments");
        }
        return INSTANCE;
    }

    @PySpecial
    static PyObject __repr__(PyEllipsis self) {
        return PyStr.of("Ellipsis");
    }

    // What `pickle` stores: the name of the global.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyEllipsis self) {
        return PyStr.of("Ellipsis");
    }
}
