package dev.vertebra.natives.collections;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `OrderedDict.update`: what the abstract mapping does, by the item assignment of the object.
///
/// Compare CPython Objects/odictobject.c `mutablemapping_update`.
final class OrderedDictUpdate {
    private static final PyStr KEYS = PyStr.intern("keys");
    private static final PyStr ITEMS = PyStr.intern("items");

    private OrderedDictUpdate() {}

    static void update(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 1) {
            throw Raise.typeError("update() takes at most 1 positional argument (%d given)", count);
        }
        if (count == 1) {
            updateFrom(ts, self, args[from]);
        }
        for (int i = 0; keywords != null && i < keywords.size(); i++) {
            Items.set(ts, self, keywords.get(i), args[from + count + i]);
        }
    }

    static void updateFrom(ThreadState ts, PyObject self, PyObject other) {
        if (other.type() == PyDict.TYPE) {
            addPairs(ts, self, Iterate.toList(ts, Calls.callMethod(ts, other, ITEMS)));
            return;
        }
        PyObject keys = Attributes.getOrNull(ts, other, KEYS);
        if (keys != null) {
            try (Stepper steps = Stepper.over(ts, Calls.call0(ts, keys))) {
                PyObject key;
                while ((key = steps.next()) != null) {
                    Items.set(ts, self, key, Items.get(ts, other, key));
                }
            }
            return;
        }
        PyObject items = Attributes.getOrNull(ts, other, ITEMS);
        addPairs(ts, self, items == null ? other : Calls.call0(ts, items));
    }

    private static void addPairs(ThreadState ts, PyObject self, PyObject pairs) {
        try (Stepper steps = Stepper.over(ts, pairs)) {
            PyObject pair;
            while ((pair = steps.next()) != null) {
                PyObject[] parts = parts(ts, pair);
                try (ThreadState.Hold held = ts.holdAll(parts)) {
                    Items.set(ts, self, parts[0], parts[1]);
                }
            }
        }
    }

    private static PyObject[] parts(ThreadState ts, PyObject pair) {
        PyObject[] parts = Iterate.toTuple(ts, pair).toArray();
        if (parts.length < 2) {
            throw Raise.valueError("need more than %d value%s to unpack", parts.length, parts.length == 1 ? "" : "s");
        }
        if (parts.length > 2) {
            throw Raise.valueError("too many values to unpack (expected 2)");
        }
        return parts;
    }
}
