package dev.vertebra.natives.context;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `contextvars.Token`: what is needed to take back a `ContextVar.set`.
@NativeType("Token")
final class PyToken extends PyObject {
    static final PyType TYPE = PyType.builtin("_contextvars.Token", PyToken.class)
            .sealed()
            .unhashable()
            .natives(PyTokenNatives.rows())
            .structure(48)
            .make();

    final PyContextVar variable;
    final PyContext context;
    final @Nullable PyObject oldValue;
    boolean used;

    PyToken(PyContextVar variable, PyContext context, @Nullable PyObject oldValue) {
        super(TYPE);
        this.variable = variable;
        this.context = context;
        this.oldValue = oldValue;
    }

    @PyNew("Token(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        throw Raise.runtimeError("Tokens can only be created by ContextVars");
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyToken self) {
        return PyStr.of((self.used ? "<Token used var=" : "<Token var=") + Text.repr(ts, self.variable) + " at "
                + ObjectIds.address(self) + ">");
    }

    @PyGetter("var")
    static PyObject variable(PyToken self) {
        return self.variable;
    }

    @PyGetter("old_value")
    static PyObject oldValue(PyToken self) {
        return self.oldValue == null ? PyMissing.INSTANCE : self.oldValue;
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }

    /// Compare CPython Python/context.c token_tp_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(context);
        referents.visit(variable);
        referents.visit(oldValue);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(variable);
        visitor.visit(context);
        visitor.visit(oldValue);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
