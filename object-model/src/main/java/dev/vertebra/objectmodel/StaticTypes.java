package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;

/// The static types that derive from each static type; threads of all runtimes make them.
final class StaticTypes {
    private StaticTypes() {}

    /// Registers a finished static type with its base.
    static synchronized void add(PyType type, PyType base) {
        List<PyType> known = base.staticSubclasses;
        if (known == null) {
            known = new ArrayList<>(4);
            base.staticSubclasses = known;
        }
        known.add(type);
    }

    /// The static types that have a class as direct base now.
    static synchronized List<PyType> directSubclasses(PyType base) {
        List<PyType> found = base.staticSubclasses;
        return found == null ? List.of() : List.copyOf(found);
    }
}
