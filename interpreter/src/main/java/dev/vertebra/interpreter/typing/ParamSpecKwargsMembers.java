package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;

/// What only `typing.ParamSpecKwargs` has: its constructor, which errors name.
@NativeType("typing.ParamSpecKwargs")
final class ParamSpecKwargsMembers {
    private ParamSpecKwargsMembers() {}

    @PyNew("paramspeckwargs(origin)")
    static PyObject __new__(PyType cls, PyObject origin) {
        return new PyParamSpecPart(cls, origin);
    }
}
