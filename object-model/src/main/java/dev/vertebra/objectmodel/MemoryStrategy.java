package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Chooses the memory strategy of the JVM by name, before the first Python type is initialised.
///
/// Apart from [Memory], because that class makes the choice when it is first touched.
public final class MemoryStrategy {
    private static volatile @Nullable String wanted = System.getProperty("vertebra.memory");

    private MemoryStrategy() {}

    /// Chooses a strategy; the property `vertebra.memory` does the same.
    ///
    /// @param name `counting`, `host` or the name of another provider
    /// @throws IllegalStateException if a strategy of another name has been chosen already
    /// @throws ExceptionInInitializerError if no provider has the name; its cause tells the names there are
    public static void select(String name) {
        if (wanted == null) {
            wanted = name;
        }
        String chosen = Memory.tracker().name();
        if (!chosen.equals(name)) {
            throw new IllegalStateException(
                    "the memory strategy of this JVM is '" + chosen + "', it can't become '" + name + "'");
        }
    }

    /// What was asked for, or null.
    static @Nullable String requested() {
        return wanted;
    }
}
