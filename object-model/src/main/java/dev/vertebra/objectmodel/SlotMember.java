package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// One of the `__slots__` of a class: a fixed position in the value array of its instances.
final class SlotMember extends PyMemberDescriptor {
    private final int index;

    /// Makes a slot member.
    ///
    /// @param index the position in the value array, 1 for the first slot of the layout
    SlotMember(PyType owner, String name, int index) {
        super(owner, name);
        this.index = index;
    }

    /// The position in the value array of an instance.
    int index() {
        return index;
    }

    /// The value in an instance of the owner, or null if it has not been set.
    private @Nullable PyObject value(PyObject object) {
        @Nullable Object[] values = Extra.valuesOf(object);
        return values == null ? null : (PyObject) values[index];
    }

    @Override
    PyObject read(ThreadState ts, PyObject object) {
        PyObject value = value(object);
        if (value == null) {
            throw Raise.attributeError(
                    "'%s' object has no attribute '%s'", TypeAttributes.qualifiedName(object.type), name());
        }
        return value;
    }

    @Override
    void write(ThreadState ts, PyObject object, @Nullable PyObject value) {
        @Nullable Object[] values = Extra.valuesOf(object);
        PyObject before = values == null ? null : (PyObject) values[index];
        if (value == null && before == null) {
            throw Raise.attributeError("%s", name());
        }
        if (values == null) {
            Shape root = object.type.rootShape();
            values = root.enlarged(null, root, object.type.slotCount);
            Attributes.setValues(object, values);
        }
        values[index] = value;
        Memory.replace(object, before, value);
    }

    @Override
    @Nullable
    String doc() {
        return null;
    }
}
