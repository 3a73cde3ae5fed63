package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// An object whose static type can tell that an attribute is missing without making an exception.
///
/// [Attributes#getOrNull] asks it, unless the object is of a heap type, which may have its own `__getattribute__`.
public interface QuietAttributes {
    /// The attribute, or null where `__getattribute__` would raise AttributeError.
    @Nullable
    PyObject attributeOrNull(ThreadState ts, PyStr name);
}
