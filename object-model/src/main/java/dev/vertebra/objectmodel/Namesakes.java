package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// An object that can't be called, but may have something of its own name in it that can: a module.
public interface Namesakes {
    /// The name, or null where nothing has it that can be called.
    @Nullable
    PyStr namesake();
}
