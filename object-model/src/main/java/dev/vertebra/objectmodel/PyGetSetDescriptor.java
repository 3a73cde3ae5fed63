package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// A computed attribute of a built-in class: `int.real`. A data descriptor.
///
/// Compare CPython Objects/descrobject.c `PyGetSetDescr_Type`.
@NativeType("getset_descriptor")
public final class PyGetSetDescriptor extends PyDescriptor {
    public static final PyType TYPE = PyType.builtin("getset_descriptor", PyGetSetDescriptor.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyGetSetDescriptorNatives.rows())
            .order("__objclass__ __name__ __doc__")
            .make();

    private final @Nullable SlotFunction getter;
    private final @Nullable SlotFunction setter;
    private final @Nullable String doc;

    /// Makes an attribute.
    ///
    /// @param getter answers `unary`, or null if the attribute can't be read
    /// @param setter answers `assign` with the instance and, as value, null to delete; or null if the
    ///     attribute is
    ///     read-only
    public PyGetSetDescriptor(
            PyType owner,
            String name,
            @Nullable SlotFunction getter,
            @Nullable SlotFunction setter,
            @Nullable String doc) {
        super(TYPE, owner, name);
        this.getter = getter;
        this.setter = setter;
        this.doc = doc;
    }

    /// What reads the attribute, or null.
    public @Nullable SlotFunction getter() {
        return getter;
    }

    @PyMember("__name__")
    static String name(PyObject self) {
        return ((PyGetSetDescriptor) self).name();
    }

    @PyGetter("__qualname__")
    static String qualname(PyObject self) {
        return ((PyGetSetDescriptor) self).qualifiedName();
    }

    @PyMember("__objclass__")
    static PyObject objclass(PyObject self) {
        return ((PyGetSetDescriptor) self).owner();
    }

    @PyGetter("__doc__")
    static PyObject doc(PyGetSetDescriptor self) {
        return PyStr.orNone(self.doc);
    }

    @PySpecial
    static PyObject __repr__(PyGetSetDescriptor self) {
        return PyStr.of("<attribute '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
    }

    @PySpecial
    static PyObject __get__(
            ThreadState ts, PyGetSetDescriptor self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null) {
            return self;
        }
        self.checkInstance(object);
        SlotFunction get = self.getter;
        PyObject value = get == null ? null : get.unary(ts, object);
        if (value == null) {
            throw Raise.attributeError(
                    object,
                    PyStr.of(self.name()),
                    "attribute '%s' of '%s' objects is not readable",
                    self.name(),
                    self.owner().fullName());
        }
        return value;
    }

    @PySpecial
    static void __set__(ThreadState ts, PyGetSetDescriptor self, PyObject object, PyObject value) {
        self.assign(ts, object, value);
    }

    @PySpecial
    static void __delete__(ThreadState ts, PyGetSetDescriptor self, PyObject object) {
        self.assign(ts, object, null);
    }

    private void assign(ThreadState ts, PyObject object, @Nullable PyObject value) {
        if (!object.type.isSubtype(owner())) {
            throw Raise.typeError(
                    "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    name(), owner().fullName(), object.type.fullName());
        }
        if (setter == null) {
            throw Raise.attributeError("attribute '%s' of '%s' objects is not writable", name(), owner().fullName());
        }
        setter.assign(ts, object, object, value);
    }
}
