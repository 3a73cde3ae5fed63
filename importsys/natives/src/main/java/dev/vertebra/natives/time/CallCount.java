package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// The check of positional arguments with the words of CPython's parser of format strings.
public final class CallCount {
    private CallCount() {}

    /// Checks that a function gets no keywords and exactly so many arguments.
    ///
    /// @param owner what stands before the name, with a dot; empty for a class method
    public static void exactly(String owner, String name, int wanted, int count, @Nullable PyTuple keywords) {
        between(owner, name, wanted, wanted, count, keywords);
    }

    /// Checks that a function gets no keywords and a number of arguments within bounds.
    public static void between(String owner, String name, int least, int most, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("%s%s() takes no keyword arguments", owner, name);
        }
        if (count < least || count > most) {
            int wanted = count < least ? least : most;
            String bound = least == most ? "exactly" : count < least ? "at least" : "at most";
            throw Raise.typeError(
                    "%s() takes %s %s argument%s (%s given)", name, bound, wanted, wanted == 1 ? "" : "s", count);
        }
    }
}
