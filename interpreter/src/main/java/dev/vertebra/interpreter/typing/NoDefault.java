package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;

/// `typing.NoDefault`: the mark of a type parameter without a default.
@NativeType("NoDefaultType")
final class NoDefault extends PyObject {
    static final PyType TYPE = PyType.builtin("NoDefaultType", NoDefault.class)
            .doc("The type of typing.NoDefault, its only instance.")
            .sealed()
            .natives(NoDefaultNatives.rows())
            .make();

    /// The only instance.
    static final NoDefault INSTANCE = new NoDefault();

    private NoDefault() {
        super(TYPE);
        immortalise();
    }

    @PyNew("NoDefaultType()")
    static PyObject __new__(PyType cls) {
        return INSTANCE;
    }

    @PySpecial
    static PyObject __repr__(NoDefault self) {
        return PyStr.of("typing.NoDefault");
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(NoDefault self) {
        return PyStr.of("NoDefault");
    }
}
