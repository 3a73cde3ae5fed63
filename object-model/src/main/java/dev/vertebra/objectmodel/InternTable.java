package dev.vertebra.objectmodel;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The strings that one runtime has interned while running (`sys.intern`, names made by programs); they live as long as
/// something else holds them.
///
/// Names in Java source and identifiers of compiled code stand in the JVM's table instead: [PyStr#intern(String)].
final class InternTable {
    // By the text, or where that is no plain one by a copy.
    private final Map<Object, Entry> entries = new HashMap<>();
    private final ReferenceQueue<PyStr> gone = new ReferenceQueue<>();

    /// The interned string with the contents of an exact str: that one or one interned before.
    PyStr intern(PyStr string) {
        PyStr immortal = PyStr.internedOrNull(string);
        if (immortal != null) {
            return immortal;
        }
        forgetTheGone();
        PyStr known = lookup(string);
        if (known != null) {
            return known;
        }
        // The key must not hold the string.
        entries.put(string.isPlain() ? string.value() : PyStr.copyOf(string), new Entry(string, gone));
        return string;
    }

    /// The interned string with these contents, or null.
    @Nullable
    PyStr lookup(PyStr string) {
        Entry entry = entries.get(string.isPlain() ? string.value() : string);
        return entry == null ? null : entry.get();
    }

    /// The interned string with a text without surrogates, or null.
    @Nullable
    PyStr lookupPlain(String text) {
        Entry entry = entries.get(text);
        return entry == null ? null : entry.get();
    }

    /// The interned string with a text, or null.
    @Nullable
    PyStr lookup(String text) {
        return entries.isEmpty() ? null : lookup(PyStr.of(text));
    }

    /// How many strings there are.
    int size() {
        forgetTheGone();
        return entries.size();
    }

    private void forgetTheGone() {
        Reference<? extends PyStr> entry;
        boolean some = false;
        while ((entry = gone.poll()) != null) {
            some |= entry instanceof Entry;
        }
        if (some) {
            entries.values().removeIf(e -> e.get() == null);
        }
    }

    private static final class Entry extends WeakReference<PyStr> {
        Entry(PyStr string, ReferenceQueue<PyStr> queue) {
            super(string, queue);
        }
    }
}
