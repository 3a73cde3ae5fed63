package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A native method in the namespace of its class: `list.append`. It binds like a function.
///
/// Compare CPython Objects/descrobject.c `PyMethodDescr_Type`.
@NativeType("method_descriptor")
public final class PyMethodDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin("method_descriptor", PyMethodDescriptor.class)
            .sealed()
            .flags(PyType.METHOD_DESCRIPTOR | PyType.NO_INSTANTIATION)
            .natives(PyMethodDescriptorNatives.rows(), Fast.rows(new Fast()))
            .order("__reduce__ __objclass__ __name__ __doc__")
            .make();

    private final Native function;

    PyMethodDescriptor(PyType owner, Native function) {
        super(TYPE, owner, function.name());
        this.function = function;
    }

    /// The native function; its `self` must be an instance of the owner.
    public Native function() {
        return function;
    }

    @PyMember("__name__")
    static String name(PyObject self) {
        return ((PyMethodDescriptor) self).name();
    }

    @PyGetter("__qualname__")
    static String qualname(PyObject self) {
        return ((PyMethodDescriptor) self).qualifiedName();
    }

    @PyMember("__objclass__")
    static PyObject objclass(PyObject self) {
        return ((PyMethodDescriptor) self).owner();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyMethodDescriptor self) {
        return PyStr.orNone(self.function.doc());
    }

    @PyGetter("__text_signature__")
    static PyObject textSignature(PyMethodDescriptor self) {
        return PyStr.orNone(TextSignature.of(self.function));
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyMethodDescriptor self) {
        return PyBuiltinFunction.reduceAttribute(ts, self.owner(), self.name());
    }

    @PySpecial
    static PyObject __repr__(PyMethodDescriptor self) {
        return PyStr.of("<method '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
    }

    @PySpecial
    static PyObject __get__(
            ThreadState ts, PyMethodDescriptor self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null) {
            return self;
        }
        self.checkInstance(object);
        return PyBuiltinFunction.bound(self.function, object, self.owner());
    }

    /// The call entries, written by hand because every arity is hot.
    private static final class Fast extends HandSlots {
        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            PyMethodDescriptor method = (PyMethodDescriptor) self;
            if (count == 0) {
                throw method.needsArgument();
            }
            method.checkInstance(args[from]);
            return method.function.call(ts, args[from], args, from + 1, count - 1, keywords);
        }

        @Override
        public PyObject call1(ThreadState ts, PyObject self, PyObject a) {
            PyMethodDescriptor method = (PyMethodDescriptor) self;
            method.checkInstance(a);
            return method.function.call0(ts, a);
        }

        @Override
        public PyObject call2(ThreadState ts, PyObject self, PyObject a, PyObject b) {
            PyMethodDescriptor method = (PyMethodDescriptor) self;
            method.checkInstance(a);
            return method.function.call1(ts, a, b);
        }

        @Override
        public PyObject call3(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
            PyMethodDescriptor method = (PyMethodDescriptor) self;
            method.checkInstance(a);
            return method.function.call2(ts, a, b, c);
        }
    }
}
