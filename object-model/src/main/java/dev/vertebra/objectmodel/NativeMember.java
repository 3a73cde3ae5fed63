package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// A field of a built-in type that Python can see: `slice.start`.
final class NativeMember extends PyMemberDescriptor {
    private final SlotFunction getter;
    private final @Nullable SlotFunction setter;
    private final @Nullable String doc;

    /// Makes a member.
    ///
    /// @param getter answers `unary`
    /// @param setter answers `assign`, with a null value to delete; null if the member is read-only
    NativeMember(PyType owner, String name, SlotFunction getter, @Nullable SlotFunction setter, @Nullable String doc) {
        super(owner, name);
        this.getter = getter;
        this.setter = setter;
        this.doc = doc;
    }

    @Override
    PyObject read(ThreadState ts, PyObject object) {
        PyObject value = getter.unary(ts, object);
        if (value == null) {
            throw Attributes.noAttribute(object, PyStr.of(name()));
        }
        return value;
    }

    @Override
    void write(ThreadState ts, PyObject object, @Nullable PyObject value) {
        if (setter == null) {
            throw Raise.attributeError("readonly attribute");
        }
        setter.assign(ts, object, object, value);
    }

    @Override
    @Nullable
    String doc() {
        return doc;
    }
}
