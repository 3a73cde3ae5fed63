package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// `decimal.ContextManager`: what `localcontext()` gives; a context for the body of a `with` statement.
@NativeType("ContextManager")
final class PyLocalContext extends PyObject {
    static final PyType TYPE = PyType.builtin("decimal.ContextManager", PyLocalContext.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyLocalContextNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final PyDecimalContext inside;
    private final PyDecimalContext outside;

    PyLocalContext(PyDecimalContext inside, PyDecimalContext outside) {
        super(TYPE);
        this.inside = inside;
        this.outside = outside;
    }

    /// Make the context the current one, and return it.
    @PyMethod("__enter__(self, /)")
    static PyObject enter(ThreadState ts, PyLocalContext self) {
        PyDecimalContext.makeCurrent(ts, self.inside);
        return self.inside;
    }

    /// Make the context the current one that was it before.
    @PyMethod("__exit__(self, *args)")
    @ShownSignature("")
    static PyObject exit(ThreadState ts, PyLocalContext self, PyTuple args) {
        PyDecimalContext.makeCurrent(ts, self.outside);
        return PyNone.NONE;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(inside);
        visitor.visit(outside);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
