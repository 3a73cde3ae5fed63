package dev.vertebra.objectmodel;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/// The strings that are interned for ever, in all runtimes of the JVM, by their text.
///
/// A table with open addressing, at most half full. A start asks it some ten thousand times before its code is
/// compiled, so a question is one loop without an object for each entry. It is asked without a lock: a string stands in
/// the table only when all of it has been written, and one that a thread misses it finds when it comes to add it.
final class ImmortalStrings {
    private static final int FIRST_SIZE = 1 << 15;

    /// Spreads the hash codes of texts that differ in their last characters only.
    private static final int SPREAD = 0x9E3779B9;

    private volatile @Nullable PyStr[] table = new PyStr[FIRST_SIZE];
    private int count;

    /// The string with a text, or null.
    @Nullable
    PyStr get(String text) {
        @Nullable PyStr[] all = table;
        int at = begin(all, text);
        PyStr each = all[at];
        while (each != null && !text.equals(each.value())) {
            at = at + 1 & all.length - 1;
            each = all[at];
        }
        return each;
    }

    /// Adds a string, unless there is one with its text.
    ///
    /// @return the one that is there now
    synchronized PyStr put(String text, PyStr string) {
        @Nullable PyStr[] all = table;
        int place = place(all, text);
        PyStr known = all[place];
        if (known != null) {
            return known;
        }
        if (2 * ++count > all.length) {
            all = grown(all);
            place = place(all, text);
        }
        VarHandle.releaseFence();
        all[place] = string;
        table = all;
        return string;
    }

    /// How many strings there are.
    synchronized int size() {
        return count;
    }

    /// Where the string with a text stands, or will; for those who hold the lock.
    private static int place(@Nullable PyStr[] all, String text) {
        int at = begin(all, text);
        PyStr each = all[at];
        while (each != null && !text.equals(each.value())) {
            at = at + 1 & all.length - 1;
            each = all[at];
        }
        return at;
    }

    private static int begin(@Nullable PyStr[] all, String text) {
        int hash = text.hashCode() * SPREAD;
        return (hash ^ hash >>> 16) & all.length - 1;
    }

    private static @Nullable PyStr[] grown(@Nullable PyStr[] all) {
        @Nullable PyStr[] larger = new PyStr[2 * all.length];
        for (PyStr each : all) {
            if (each != null) {
                larger[place(larger, each.value())] = each;
            }
        }
        return larger;
    }
}
