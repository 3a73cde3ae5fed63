package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The static types that derive from each static type.
final class StaticTypes {
    private static final Map<PyType, List<PyType>> SUBCLASSES = new ConcurrentHashMap<>();

    private StaticTypes() {}

    /// Registers a finished static type with its base.
    static void add(PyType type, PyType base) {
        SUBCLASSES.computeIfAbsent(base, key -> new CopyOnWriteArrayList<>()).add(type);
    }

    /// The static types that have a class as direct base.
    static List<PyType> directSubclasses(PyType base) {
        List<PyType> found = SUBCLASSES.get(base);
        return found == null ? new ArrayList<>(0) : found;
    }
}
