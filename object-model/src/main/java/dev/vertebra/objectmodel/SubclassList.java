package dev.vertebra.objectmodel;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/// The direct subclasses of a class, in order of creation; they are not kept alive by it.
///
/// Under a strategy that counts a class that dies takes itself out. Otherwise the JVM lets it go, so the list holds it
/// by a weak reference. Compare CPython Objects/typeobject.c `add_subclass`.
final class SubclassList {
    /// Classes, or weak references to them.
    private final ArrayList<Object> entries = new ArrayList<>(0);

    void add(PyType subclass) {
        entries.add(Memory.COUNTING ? subclass : new WeakReference<>(subclass));
    }

    void remove(PyType subclass) {
        for (int i = entries.size(); --i >= 0; ) {
            if (typeOf(entries.get(i)) == subclass) {
                entries.remove(i);
                return;
            }
        }
    }

    /// The subclasses that there are now.
    List<PyType> now() {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<PyType> living = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            PyType type = typeOf(entries.get(i));
            if (type == null) {
                entries.remove(i--);
            } else {
                living.add(type);
            }
        }
        return living;
    }

    private static @org.jspecify.annotations.Nullable PyType typeOf(Object entry) {
        return entry instanceof WeakReference<?> weak ? (PyType) weak.get() : (PyType) entry;
    }
}
