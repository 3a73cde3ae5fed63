package dev.vertebra.objectmodel;

/// Whether a class is one of sequences or of mappings to the `match` statement; no class is both.
///
/// Compare CPython Objects/typeobject.c `inherit_patma_flags`, `_PyType_SetFlagsRecursive`.
public final class CollectionKind {
    private static final int BOTH = PyType.SEQUENCE | PyType.MAPPING;

    private CollectionKind() {}

    /// The kind of a class: [PyType#SEQUENCE], [PyType#MAPPING] or 0.
    public static int of(PyType type) {
        return type.flags & BOTH;
    }

    /// A new class has the kind of the first class in its order that has one.
    static void inherit(PyType type) {
        for (int i = 1; i < type.mro.length && of(type) == 0; i++) {
            type.flags |= of(type.mro[i]);
        }
    }

    /// Gives a class and its subclasses a kind, but for immutable ones.
    public static void set(PyType type, int kind) {
        if (type.is(PyType.IMMUTABLE) || of(type) == kind) {
            return;
        }
        type.setFlag(BOTH, false);
        type.setFlag(kind, true);
        for (PyType each : type.subclassesNow()) {
            set(each, kind);
        }
    }
}
