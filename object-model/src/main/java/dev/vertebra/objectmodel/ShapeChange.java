package dev.vertebra.objectmodel;

/// What happens to an object's attribute values when its class is assigned.
final class ShapeChange {
    private ShapeChange() {}

    /// Attributes move into a dict, because shapes belong to a class; slots keep their positions. What CPython kept in
    /// the object it keeps in a dict of the object's own from now on. Compare CPython Objects/typeobject.c
    /// `object_set_class`.
    static void classChanged(PyObject object, PyType before, PyType after) {
        boolean within = TypeFlags.hasInlineValues(before);
        if (within || before.is(PyType.HAS_DICT) && Extra.valuesOf(object) != null) {
            Attributes.dictOf(object);
            Extra.of(object).dictGiven |= within;
        }
        Memory.replace(object, before.isHeapType() ? before : null, after.isHeapType() ? after : null);
    }
}
