package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A data descriptor for a fixed part of the structure of instances: one of the `__slots__` of a class
/// ([SlotMember]), or a field of a built-in type ([NativeMember]).
///
/// Compare CPython Objects/descrobject.c `PyMemberDescr_Type`.
@NativeType("member_descriptor")
public abstract sealed class PyMemberDescriptor extends PyDescriptor permits SlotMember, NativeMember {
    public static final PyType TYPE = PyType.builtin("member_descriptor", PyMemberDescriptor.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyMemberDescriptorNatives.rows())
            .make();

    PyMemberDescriptor(PyType owner, String name) {
        super(TYPE, owner, name);
    }

    /// The value in an instance of the owner.
    abstract PyObject read(ThreadState ts, PyObject object);

    /// Sets the value in an instance of the owner; null deletes it.
    abstract void write(ThreadState ts, PyObject object, @Nullable PyObject value);

    /// The documentation, or null.
    abstract @Nullable String doc();

    @PyMember("__objclass__")
    static PyObject objclass(PyObject self) {
        return ((PyMemberDescriptor) self).owner();
    }

    @PyMember("__name__")
    static String name(PyObject self) {
        return ((PyMemberDescriptor) self).name();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyObject self) {
        return PyStr.orNone(((PyMemberDescriptor) self).doc());
    }

    @PyGetter("__qualname__")
    static String qualname(PyObject self) {
        return ((PyMemberDescriptor) self).qualifiedName();
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyMemberDescriptor self) {
        return PyBuiltinFunction.reduceAttribute(ts, self.owner(), self.name());
    }

    @PySpecial
    static PyObject __repr__(PyMemberDescriptor self) {
        return PyStr.of("<member '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
    }

    @PySpecial
    static PyObject __get__(
            ThreadState ts, PyMemberDescriptor self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null) {
            return self;
        }
        self.checkInstance(object);
        return self.read(ts, object);
    }

    @PySpecial
    static void __set__(ThreadState ts, PyMemberDescriptor self, PyObject object, PyObject value) {
        self.checkInstance(object);
        self.write(ts, object, value);
    }

    @PySpecial
    static void __delete__(ThreadState ts, PyMemberDescriptor self, PyObject object) {
        self.checkInstance(object);
        self.write(ts, object, null);
    }
}
