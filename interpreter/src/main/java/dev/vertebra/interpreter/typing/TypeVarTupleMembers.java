package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// What only `typing.TypeVarTuple` has: it can be unpacked.
@NativeType("typing.TypeVarTuple")
final class TypeVarTupleMembers {
    private TypeVarTupleMembers() {}

    @PySpecial
    static PyObject __iter__(ThreadState ts, PyTypeParameter self) {
        PyObject unpack = Attributes.get(ts, ts.importModule("typing"), "Unpack");
        return Iterate.iter(ts, PyTuple.of(Items.get(ts, unpack, self)));
    }

    /// The value that stands for the parameter where none is given.
    @PyGetter("__default__")
    static PyObject defaultValue(ThreadState ts, PyTypeParameter self) {
        return PyTypeParameter.defaultValue(ts, self);
    }
}
