package dev.vertebra.natives.datetime;

import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// The check of positional arguments with the words of CPython's parser of format strings.
final class CallCount {
    private CallCount() {}

    /// Checks that a method gets no keywords and exactly so many arguments.
    ///
    /// @param owner the class with a dot, for a method; empty for a class method
    static void exactly(String owner, String name, int wanted, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("%s%s() takes no keyword arguments", owner, name);
        }
        if (count != wanted) {
            throw Raise.typeError(
                    "%s() takes exactly %s argument%s (%s given)", name, wanted, wanted == 1 ? "" : "s", count);
        }
    }
}
