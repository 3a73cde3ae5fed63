package dev.vertebra.objectmodel;

/// What happens to an object's attribute values when its class is assigned.
final class ShapeChange {
    private ShapeChange() {}

    /// Attributes move into a dict, because shapes belong to a class; slots keep their positions.
    static void classChanged(PyObject object, PyType before, PyType after) {
        if (before.is(PyType.HAS_DICT) && Extra.valuesOf(object) != null) {
            Attributes.dictOf(object);
        }
        Memory.replace(object, before.isHeapType() ? before : null, after.isHeapType() ? after : null);
    }
}
