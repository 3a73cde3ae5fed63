package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// What `typing.TypeVar` and `typing.ParamSpec` have beyond `typing.TypeVarTuple`: they can be part of a union.
@NativeType("typing.TypeVar")
final class TypeVarMembers {
    private TypeVarMembers() {}

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject left, PyObject right) {
        return Calls.callMethod(ts, ts.importModule("typing"), "_make_union", left, right);
    }
}
