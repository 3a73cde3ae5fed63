package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The attribute names that the instances of a class share, in the order in which the class has met them.
///
/// CPython keeps the attributes of an instance in places numbered by these names, as long as there is room for every
/// name; an instance with one more has a dict of its own. Each instance that is made takes room away, so that a class
/// whose instances differ soon stops sharing. Nothing is stored by these numbers here; they say in which order a
/// collector and a death come by the attributes, and which objects CPython has. Those of a static type serve all
/// runtimes, whose threads run at the same time. Compare CPython Objects/dictobject.c `insert_split_key`,
/// `init_inline_values`.
final class SharedKeys {
    /// How many names there can be. Compare CPython `SHARED_KEYS_MAX_SIZE`.
    static final int MOST = 30;

    private final PyType type;

    /// The names; never written to, replaced when there is one more.
    private volatile PyStr[] names = {};

    SharedKeys(PyType type) {
        this.type = type;
    }

    /// The positions of the entries of an instance's `__dict__` in the order of these names; null if they stand in it,
    /// or
    /// if there is an entry that has no number.
    int @Nullable [] orderOf(PyDict dict) {
        if (!dict.hasOnlyStrings()) {
            return null;
        }
        int[] numbers = new int[dict.size()];
        int[] positions = new int[numbers.length];
        boolean ascending = true;
        int n = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            int number = indexOf((PyStr) dict.keyAt(i));
            if (number < 0) {
                return null;
            }
            int at = n++;
            for (; at > 0 && numbers[at - 1] > number; at--) {
                numbers[at] = numbers[at - 1];
                positions[at] = positions[at - 1];
                ascending = false;
            }
            numbers[at] = number;
            positions[at] = i;
        }
        return ascending ? null : positions;
    }

    /// The number of a name, which it gets now if there is room; -1 if not.
    int indexOf(PyStr name) {
        int known = find(name);
        return known >= 0 ? known : add(name);
    }

    private int find(PyStr name) {
        PyStr[] known = names;
        for (int i = 0; i < known.length; i++) {
            if (known[i] == name || PyStr.same(known[i], name)) {
                return i;
            }
        }
        return -1;
    }

    private synchronized int add(PyStr name) {
        int known = find(name);
        if (known >= 0 || type.roomForKeys <= 0) {
            return known;
        }
        type.roomForKeys--;
        PyStr[] before = names;
        PyStr[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = name;
        names = more;
        return before.length;
    }
}
