package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// A built-in sequence without an iterator of its own, which `iter` walks by `__getitem__`: Java code asks it for the
/// element at a position without making an int or, at the end, an IndexError.
public interface Indexed {
    /// The element at a position from 0, or null behind the last one.
    @Nullable
    PyObject elementAt(long index);
}
