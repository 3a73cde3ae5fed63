package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The weak references to one object, as whoever makes weak references keeps them with it.
///
/// A memory strategy that lets objects die clears them by [ReferenceTracker#clearWeakReferences].
public interface WeakReferences {
    /// The first of them: what `__weakref__` gives; null if there is none left.
    @Nullable
    PyObject first();

    /// Clears them all, then calls the callbacks, which may run any Python code.
    ///
    /// @param object the object, which is about to die
    void clear(ThreadState ts, PyObject object);
}
