package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The objects that a pickler has written, with their numbers: a hash table by identity.
///
/// Its sizes are CPython's, which `__sizeof__` shows. Who adds an object tells the barrier of the pickler. Compare
/// CPython Modules/_pickle.c PyMemoTable.
final class PicklerMemo {
    private static final int FIRST_ROOM = 8;
    private static final int LARGE = 50_000;

    private @Nullable PyObject[] keys = new PyObject[FIRST_ROOM];
    private long[] numbers = new long[FIRST_ROOM];
    private int size;

    int size() {
        return size;
    }

    /// How many places there are.
    int room() {
        return keys.length;
    }

    /// The number of an object, or -1.
    long get(PyObject object) {
        int at = place(keys, object);
        return keys[at] == null ? -1 : numbers[at];
    }

    /// Adds an object that is not there, or changes its number.
    ///
    /// @return whether it was not there
    boolean put(PyObject object, long number) {
        int at = place(keys, object);
        numbers[at] = number;
        if (keys[at] != null) {
            return false;
        }
        keys[at] = object;
        size++;
        if (size * 3L >= keys.length * 2L) {
            grow((size > LARGE ? 2L : 4L) * size);
        }
        return true;
    }

    private static int place(@Nullable PyObject[] keys, PyObject object) {
        int mask = keys.length - 1;
        int hash = hash(object);
        int i = (hash ^ hash >>> 16) & mask;
        for (PyObject there = keys[i]; there != null && there != object; there = keys[i]) {
            i = i + 1 & mask;
        }
        return i;
    }

    /// A number that stays the same for an object: of strings that of their text, which Java keeps.
    private static int hash(PyObject object) {
        return object instanceof PyStr text && text.isPlain()
                ? text.value().hashCode() * 0x9E3779B1
                : System.identityHashCode(object) * 0x9E3779B1;
    }

    private void grow(long wanted) {
        int room = FIRST_ROOM;
        while (room < wanted) {
            room <<= 1;
        }
        @Nullable PyObject[] before = keys;
        long[] numbersBefore = numbers;
        keys = new PyObject[room];
        numbers = new long[room];
        for (int i = 0; i < before.length; i++) {
            PyObject key = before[i];
            if (key != null) {
                int at = place(keys, key);
                keys[at] = key;
                numbers[at] = numbersBefore[i];
            }
        }
    }

    /// Takes over the contents of another memo into this one, which is empty.
    void copyFrom(PicklerMemo other) {
        keys = other.keys.clone();
        numbers = other.numbers.clone();
        size = other.size;
    }

    /// Takes all objects out.
    ///
    /// @return the places that they stood in
    @Nullable
    PyObject[] clear() {
        @Nullable PyObject[] before = keys;
        keys = new PyObject[FIRST_ROOM];
        numbers = new long[FIRST_ROOM];
        size = 0;
        return before;
    }

    /// The objects and nulls.
    @Nullable
    PyObject[] places() {
        return Arrays.copyOf(keys, keys.length);
    }

    void traverse(Visitor visitor) {
        for (int i = keys.length; --i >= 0; ) {
            visitor.visit(keys[i]);
        }
    }
}
