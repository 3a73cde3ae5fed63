package dev.vertebra.objectmodel;

/// A plain instance: of `object` itself, or of a Python class over it. All that it has stands in [PyObject#extra].
public final class PyInstance extends PyObject {
    /// Makes an instance without attributes; no `__init__` runs.
    public PyInstance(PyType type) {
        super(type);
        if (type.roomForKeys > 1 && type.slotCount == 0) {
            type.roomForKeys--;
        }
    }

    @Override
    public boolean isContainer() {
        return type().isHeapType() || type().is(PyType.HAS_DICT);
    }
}
