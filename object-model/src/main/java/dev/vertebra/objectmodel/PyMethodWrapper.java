package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A slot of a built-in class bound to an instance: `(1).__add__`.
///
/// Compare CPython Objects/descrobject.c `_PyMethodWrapper_Type`.
@NativeType("method-wrapper")
public final class PyMethodWrapper extends PyObject {
    public static final PyType TYPE = PyType.builtin("method-wrapper", PyMethodWrapper.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyMethodWrapperNatives.rows())
            .order("__reduce__ __self__ __objclass__")
            .make();

    private final PyWrapperDescriptor descriptor;
    private final PyObject self;

    PyMethodWrapper(PyWrapperDescriptor descriptor, PyObject self) {
        super(TYPE);
        this.descriptor = descriptor;
        this.self = self;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(descriptor);
        visitor.visit(self);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyMember("__self__")
    static PyObject self(PyMethodWrapper self) {
        return self.self;
    }

    @PyGetter("__name__")
    static String name(PyMethodWrapper self) {
        return self.descriptor.name();
    }

    @PyGetter("__qualname__")
    static String qualname(PyMethodWrapper self) {
        return self.descriptor.qualifiedName();
    }

    @PyGetter("__objclass__")
    static PyObject objclass(PyMethodWrapper self) {
        return self.descriptor.owner();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyMethodWrapper self) {
        return PyWrapperDescriptor.doc(self.descriptor);
    }

    @PyGetter("__text_signature__")
    static PyObject textSignature(PyMethodWrapper self) {
        return PyWrapperDescriptor.textSignature(self.descriptor);
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyMethodWrapper self) {
        return PyBuiltinFunction.reduceAttribute(ts, self.self, self.descriptor.name());
    }

    @PySpecial
    static PyObject __repr__(PyMethodWrapper self) {
        return PyStr.of("<method-wrapper '" + self.descriptor.name() + "' of " + self.self.type.fullName()
                + " object at " + ObjectIds.address(self.self) + ">");
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyMethodWrapper self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyMethodWrapper that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal = self.descriptor == that.descriptor && self.self == that.self;
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    @PySpecial
    static long __hash__(PyMethodWrapper self) {
        long hash = ObjectIds.hash(self.self) ^ ObjectIds.hash(self.descriptor);
        return hash == -1 ? -2 : hash;
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyMethodWrapper self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return self.descriptor.wrap(ts, self.self, args, from, count, keywords);
    }
}
