package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The objects that an unpickler has been told to remember, by number.
///
/// Numbers are small as a rule and stand in an array; a pickle may well have others, for which there is a map. Every
/// change goes through the barrier of the unpickler.
final class UnpicklerMemo {
    private static final int FIRST_ROOM = 32;
    private static final int MOST_IN_ARRAY = 1 << 22;

    private final PyUnpickler owner;
    private @Nullable PyObject[] items = new PyObject[FIRST_ROOM];
    private final Map<Long, PyObject> sparse = new TreeMap<>();
    private int size;

    UnpicklerMemo(PyUnpickler owner) {
        this.owner = owner;
    }

    /// How many objects there are.
    int size() {
        return size;
    }

    /// How many places the array has.
    int room() {
        return items.length;
    }

    /// The object with a number, or null.
    @Nullable
    PyObject get(long number) {
        if (number < 0) {
            return null;
        }
        return number < items.length ? items[(int) number] : sparse.get(number);
    }

    /// Remembers an object.
    void put(long number, PyObject object) {
        PyObject before;
        if (number < MOST_IN_ARRAY) {
            int index = (int) number;
            if (index >= items.length) {
                items = Arrays.copyOf(items, 2 * index);
            }
            before = items[index];
            items[index] = object;
        } else {
            before = sparse.put(number, object);
        }
        if (before == null) {
            size++;
        }
        Memory.replace(owner, before, object);
    }

    /// Forgets everything.
    void clear() {
        @Nullable PyObject[] before = items;
        items = new PyObject[FIRST_ROOM];
        for (PyObject each : before) {
            Memory.dropped(owner, each);
        }
        for (PyObject each : sparse.values()) {
            Memory.dropped(owner, each);
        }
        sparse.clear();
        size = 0;
    }

    void traverse(Visitor visitor) {
        for (int i = items.length; --i >= 0; ) {
            visitor.visit(items[i]);
        }
        for (PyObject each : sparse.values()) {
            visitor.visit(each);
        }
    }

    /// The objects by their numbers.
    PyDict dict(ThreadState ts) {
        PyDict dict = new PyDict();
        for (int i = 0; i < items.length; i++) {
            PyObject each = items[i];
            if (each != null) {
                dict.put(ts, PyInt.of(i), each);
            }
        }
        for (Map.Entry<Long, PyObject> each : sparse.entrySet()) {
            dict.put(ts, PyInt.of(each.getKey()), each.getValue());
        }
        return dict;
    }
}
