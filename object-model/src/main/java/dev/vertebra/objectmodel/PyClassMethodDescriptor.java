package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A native class method in the namespace of its class: `dict.__dict__['fromkeys']`.
///
/// Compare CPython Objects/descrobject.c `PyClassMethodDescr_Type`.
@NativeType("classmethod_descriptor")
public final class PyClassMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin("classmethod_descriptor", PyClassMethodDescriptor.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyClassMethodDescriptorNatives.rows())
            .order("__objclass__ __name__ __doc__")
            .make();

    private final Native function;

    PyClassMethodDescriptor(PyType owner, Native function) {
        super(TYPE, owner, function.name());
        this.function = function;
    }

    @PyMember("__name__")
    static String name(PyObject self) {
        return ((PyClassMethodDescriptor) self).name();
    }

    @PyGetter("__qualname__")
    static String qualname(PyObject self) {
        return ((PyClassMethodDescriptor) self).qualifiedName();
    }

    @PyMember("__objclass__")
    static PyObject objclass(PyObject self) {
        return ((PyClassMethodDescriptor) self).owner();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyClassMethodDescriptor self) {
        return PyStr.orNone(self.function.doc());
    }

    @PyGetter("__text_signature__")
    static PyObject textSignature(PyClassMethodDescriptor self) {
        return PyStr.orNone(TextSignature.of(self.function));
    }

    @PySpecial
    static PyObject __repr__(PyClassMethodDescriptor self) {
        return PyStr.of("<method '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
    }

    @PySpecial
    static PyObject __get__(
            ThreadState ts, PyClassMethodDescriptor self, @Nullable PyObject object, @Nullable PyObject owner) {
        PyObject cls = owner;
        if (cls == null) {
            if (object == null) {
                throw Raise.typeError(
                        "descriptor '%s' for type '%s' needs either an object or a type",
                        self.name(), self.owner().fullName());
            }
            cls = object.type;
        }
        return bind(self, cls);
    }

    private static PyObject bind(PyClassMethodDescriptor self, PyObject cls) {
        if (!(cls instanceof PyType type)) {
            throw Raise.typeError(
                    "descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2",
                    self.name(), self.owner().fullName(), cls.type.fullName());
        }
        if (!type.isSubtype(self.owner())) {
            throw Raise.typeError(
                    "descriptor '%s' requires a subtype of '%s' but received '%s'",
                    self.name(), self.owner().fullName(), type.fullName());
        }
        return PyBuiltinFunction.bound(self.function, type, self.owner());
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts,
            PyClassMethodDescriptor self,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        if (count == 0) {
            throw Raise.typeError(
                    "descriptor '%s' of '%s' object needs an argument",
                    self.name(), self.owner().fullName());
        }
        return Calls.call(ts, bind(self, args[from]), args, from + 1, count - 1, keywords);
    }
}
