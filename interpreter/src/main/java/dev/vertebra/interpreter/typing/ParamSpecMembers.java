package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// What only `typing.ParamSpec` has: its `args` and `kwargs`.
@NativeType("typing.ParamSpec")
final class ParamSpecMembers {
    private ParamSpecMembers() {}

    /// What stands for the positional parameters, as the annotation of *args.
    @PyGetter("args")
    static PyObject args(PyTypeParameter self) {
        return new PyParamSpecPart(PyParamSpecPart.ARGS, self);
    }

    /// What stands for the keyword parameters, as the annotation of **kwargs.
    @PyGetter("kwargs")
    static PyObject kwargs(PyTypeParameter self) {
        return new PyParamSpecPart(PyParamSpecPart.KWARGS, self);
    }

    /// The value that stands for the parameter where none is given.
    @PyGetter("__default__")
    static PyObject defaultValue(ThreadState ts, PyTypeParameter self) {
        return PyTypeParameter.defaultValue(ts, self);
    }

    // The bound, by the new syntax never given.
    @PyMember("__bound__")
    static PyObject bound(ThreadState ts, PyTypeParameter self) {
        return PyTypeParameter.bound(ts, self);
    }
}
