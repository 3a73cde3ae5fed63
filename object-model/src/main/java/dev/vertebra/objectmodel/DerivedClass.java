package dev.vertebra.objectmodel;

/// Makes the classes of a native module that has many of them, where nothing can differ from the plain case.
///
/// What [ClassCreation] asks for and looks up is known of these: one base, of class `type`, whose instances have a
/// dictionary and can have weak references; names in ASCII; a namespace with `__module__` and `__doc__`, but without
/// `__slots__`, `__qualname__`, cells, dunders of slots, and values that want to know their names; no
/// `__init_subclass__`. Compare CPython Python/Python-ast.c make_type.
public final class DerivedClass {
    private DerivedClass() {}

    /// Makes a class, which the runtime keeps.
    ///
    /// @param name its name, an interned string
    /// @param namespace its namespace itself, not to be changed by others from now on
    public static PyType make(ThreadState ts, PyStr name, PyType base, PyDict namespace) {
        PyType type = new PyType(name.value(), base.layout);
        type.type = PyType.TYPE;
        int inherited = PyType.HAS_DICT | PyType.HAS_WEAKREFS | PyType.MATCH_SELF | PyType.SEQUENCE | PyType.MAPPING;
        type.flags = PyType.HEAP | PyType.BASETYPE | base.flags & inherited;
        type.base = base;
        type.bases = PyTuple.of(base);
        type.dict = namespace;
        type.qualname = name;
        type.slotCount = base.slotCount;
        type.mro = Mro.behind(type, base);
        type.takeSlots(base);
        // The linearisation comes after the class, as in [ClassCreation]: the collector lists them in this order.
        ts.interpreter().keep(type);
        type.mroTuple = PyTuple.of(type.mro.clone());
        Memory.stored(type, type.mroTuple);
        base.subclasses().add(type);
        return type;
    }
}
