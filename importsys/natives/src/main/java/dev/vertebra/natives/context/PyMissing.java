package dev.vertebra.natives.context;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;

/// `Token.MISSING`: stands for the value that a variable did not have.
@NativeType("Token.MISSING")
final class PyMissing extends PyObject {
    static final PyType TYPE = PyType.builtin("Token.MISSING", PyMissing.class)
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .natives(PyMissingNatives.rows())
            .make();

    /// The one instance.
    static final PyMissing INSTANCE = new PyMissing();

    private PyMissing() {
        super(TYPE);
        immortalise();
    }

    @PySpecial
    static String __repr__(PyMissing self) {
        return "<Token.MISSING>";
    }
}
