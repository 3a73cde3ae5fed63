package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `KeyWrapper`: a key that compares by a function of two elements. Compare CPython Modules/_functoolsmodule.c
/// keyobject_richcompare.
@NativeType("KeyWrapper")
final class KeyWrapper extends PyObject {
    static final PyType TYPE = PyType.builtin("functools.KeyWrapper", KeyWrapper.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(KeyWrapperNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyObject comparison;
    private @Nullable PyObject object;

    KeyWrapper(PyObject comparison, @Nullable PyObject object) {
        super(TYPE);
        this.comparison = comparison;
        this.object = object;
    }

    // The signature of a call.
    @PyGetter("__text_signature__")
    static String textSignature(KeyWrapper self) {
        return "(obj)";
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, KeyWrapper self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (count + named > 1) {
            throw Raise.typeError("K() takes at most 1 argument (%d given)", count + named);
        }
        boolean right =
                count == 1 || keywords != null && named == 1 && keywords.get(0).equals(PyStr.intern("obj"));
        if (!right) {
            throw Raise.typeError("K() missing required argument 'obj' (pos 1)");
        }
        return new KeyWrapper(self.comparison, args[from]);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, KeyWrapper self, PyObject other, int op) {
        if (!(other instanceof KeyWrapper that)) {
            throw Raise.typeError("other argument must be K instance");
        }
        PyObject x = self.object;
        PyObject y = that.object;
        if (x == null || y == null) {
            throw Raise.attributeError("object");
        }
        PyObject order = Calls.call2(ts, self.comparison, x, y);
        return Compare.rich(ts, order, PyInt.ZERO, op);
    }

    /// The element that the key stands for.
    @PyMember("obj")
    static PyObject object(KeyWrapper self) {
        PyObject value = self.object;
        return value == null ? PyNone.NONE : value;
    }

    @PySetter("obj")
    static void setObject(ThreadState ts, KeyWrapper self, @Nullable PyObject value) {
        PyObject before = self.object;
        self.object = value;
        Memory.replace(self, before, value);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(comparison);
        visitor.visit(object);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
