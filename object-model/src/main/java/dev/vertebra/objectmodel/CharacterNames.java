package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.UnicodeNames;
import org.jspecify.annotations.Nullable;

/// Names of characters by Unicode 15.1, for other modules.
public final class CharacterNames {
    private CharacterNames() {}

    /// The name of a code point, or null if it has none.
    public static @Nullable String nameOf(int point) {
        return UnicodeNames.name(point);
    }

    /// The code point of a name or alias in any case, or -1.
    public static int lookup(String name) {
        return UnicodeNames.lookup(name);
    }
}
