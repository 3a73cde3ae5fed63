package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;

/// What a native module offers to other native modules, opaque to Python: `datetime.datetime_CAPI`.
///
/// CPython's hold a pointer of C, these a Java object; a native that knows the name takes it from there.
/// Compare CPython Objects/capsule.c.
@NativeType("PyCapsule")
public final class PyCapsule extends PyObject {
    /// `types.CapsuleType`.
    public static final PyType TYPE = PyType.builtin("PyCapsule", PyCapsule.class)
            .doc("The type of what native modules offer to each other; Python code can pass it on and no more.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyCapsuleNatives.rows())
            .structure(64)
            .make();

    private final String name;
    private final Object content;

    /// Makes a capsule.
    ///
    /// @param name where it is found: `datetime.datetime_CAPI`
    /// @param content what is offered; holds no Python object that could die
    public PyCapsule(String name, Object content) {
        super(TYPE);
        this.name = name;
        this.content = content;
    }

    /// What is offered under a name.
    ///
    /// @param name the name that the capsule must have
    /// @throws PyException a ValueError if it has another one
    public Object content(String name) {
        if (!this.name.equals(name)) {
            throw Raise.valueError("PyCapsule_GetPointer called with incorrect name");
        }
        return content;
    }

    /// Whether the capsule has a name.
    public boolean isNamed(String expected) {
        return name.equals(expected);
    }

    @Override
    public boolean isContainer() {
        return false;
    }

    @PySpecial
    static PyObject __repr__(PyCapsule self) {
        return PyStr.of("<capsule object \"" + self.name + "\" at " + ObjectIds.address(self) + ">");
    }
}
