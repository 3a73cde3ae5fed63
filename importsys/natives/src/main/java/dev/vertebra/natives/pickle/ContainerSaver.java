package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyAnySet;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes lists, tuples, dicts and sets, in batches of a thousand elements. Compare CPython Modules/_pickle.c
/// `save_list`, `batch_list`.
final class ContainerSaver {
    private static final int BATCH = 1000;

    /// In fast mode containers nested deeper than this are watched for cycles.
    private static final int FAST_NESTING = 50;

    private final Saver saver;
    private final ThreadState ts;
    private final PickleOutput out;
    private final boolean binary;
    private int fastNesting;
    private @Nullable Map<PyObject, Boolean> fastPath;

    ContainerSaver(Saver saver) {
        this.saver = saver;
        this.ts = saver.ts;
        this.out = saver.out;
        this.binary = saver.binary;
    }

    // --- fast mode

    private void enterFast(PyObject container) {
        if (++fastNesting < FAST_NESTING) {
            return;
        }
        Map<PyObject, Boolean> path = fastPath;
        if (path == null) {
            fastPath = path = new IdentityHashMap<>();
        }
        if (path.putIfAbsent(container, true) != null) {
            throw Raise.valueError(
                    "fast mode: can't pickle cyclic objects including object type %s at %s",
                    container.type().fullName(), ObjectIds.address(container));
        }
    }

    private void leaveFast(PyObject container) {
        if (fastNesting-- >= FAST_NESTING && fastPath != null) {
            fastPath.remove(container);
        }
    }

    // --- lists

    void list(PyList list) {
        boolean fast = saver.isFast();
        if (fast) {
            enterFast(list);
        }
        if (binary) {
            out.op(Opcodes.EMPTY_LIST);
        } else {
            out.op(Opcodes.MARK, Opcodes.LIST);
        }
        saver.memoize(list);
        if (list.size() > 0) {
            ts.enterNative(Saver.TOO_DEEP);
            try (ThreadState.Hold held = ts.hold(list)) {
                if (saver.protocol > 0) {
                    elements(list);
                } else {
                    elements(Iterate.iter(ts, list));
                }
            }
            ts.leaveNative();
        }
        if (fast) {
            leaveFast(list);
        }
    }

    private void elements(PyList list) {
        if (list.size() == 1) {
            saver.save(list.get(0));
            out.op(Opcodes.APPEND);
            return;
        }
        int at = 0;
        do {
            out.op(Opcodes.MARK);
            for (int end = at + BATCH; at < end && at < list.size(); at++) {
                saver.save(list.get(at));
            }
            out.op(Opcodes.APPENDS);
        } while (at < list.size());
    }

    /// Writes what an iterator gives as elements to be appended.
    void elements(PyObject iterator) {
        try (Stepper steps = Stepper.ofIterator(ts, iterator)) {
            if (saver.protocol == 0) {
                for (PyObject each = steps.next(); each != null; each = steps.next()) {
                    saveHeld(each);
                    out.op(Opcodes.APPEND);
                }
                return;
            }
            boolean more = true;
            while (more) {
                more = elementBatch(steps);
            }
        }
    }

    private boolean elementBatch(Stepper steps) {
        PyObject first = steps.next();
        if (first == null) {
            return false;
        }
        int n = 1;
        try (ThreadState.Hold held = ts.hold(first)) {
            PyObject each = steps.next();
            if (each == null) {
                saver.save(first);
                out.op(Opcodes.APPEND);
                return false;
            }
            try (ThreadState.Hold heldToo = ts.hold(each)) {
                out.op(Opcodes.MARK);
                saver.save(first);
                saver.save(each);
                n++;
            }
        }
        PyObject each;
        while (n < BATCH && (each = steps.next()) != null) {
            saveHeld(each);
            n++;
        }
        out.op(Opcodes.APPENDS);
        return n == BATCH;
    }

    private void saveHeld(PyObject object) {
        try (ThreadState.Hold held = ts.hold(object)) {
            saver.save(object);
        }
    }

    // --- tuples

    void tuple(PyTuple tuple) {
        int n = tuple.size();
        if (n == 0) {
            if (saver.protocol > 0) {
                out.op(Opcodes.EMPTY_TUPLE);
            } else {
                out.op(Opcodes.MARK, Opcodes.TUPLE);
            }
            return;
        }
        boolean isShort = n <= 3 && saver.protocol >= 2;
        if (!isShort) {
            out.op(Opcodes.MARK);
        }
        try (ThreadState.@Nullable Hold held = isSafe(tuple) ? null : ts.hold(tuple)) {
            for (int i = 0; i < n; i++) {
                saver.save(tuple.get(i));
            }
        }
        if (saver.isRemembered(tuple)) {
            dropElements(isShort, n);
            saver.fetch(tuple);
            return;
        }
        out.op(isShort ? Opcodes.TUPLE1 + n - 1 : Opcodes.TUPLE);
        saver.memoize(tuple);
    }

    /// Whether nothing counted can be lost of a tuple while it is written, as of the state of an object with slots of
    /// numbers.
    private static boolean isSafe(PyTuple tuple) {
        if (Memory.isPublished(tuple)) {
            return false;
        }
        for (int i = 0; i < tuple.size(); i++) {
            PyObject each = tuple.get(i);
            if (!Memory.isImmortal(each) && !(each.type() == PyDict.TYPE && isSafe((PyDict) each))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(PyDict dict) {
        return !Memory.isPublished(dict) && dict.holdsNothingCounted();
    }

    /// The tuple holds itself, and has been written meanwhile: its elements are not needed any more.
    private void dropElements(boolean isShort, int n) {
        if (!isShort && binary) {
            out.op(Opcodes.POP_MARK);
            return;
        }
        for (int i = isShort ? 0 : -1; i < n; i++) {
            out.op(Opcodes.POP);
        }
    }

    // --- dicts

    void dict(PyDict dict) {
        boolean fast = saver.isFast();
        if (fast) {
            enterFast(dict);
        }
        if (binary) {
            out.op(Opcodes.EMPTY_DICT);
        } else {
            out.op(Opcodes.MARK, Opcodes.DICT);
        }
        saver.memoize(dict);
        if (dict.size() > 0) {
            try (ThreadState.@Nullable Hold held = isSafe(dict) ? null : ts.hold(dict)) {
                if (saver.protocol > 0) {
                    ts.enterNative(Saver.TOO_DEEP);
                    items(dict);
                } else {
                    ts.enterNative(" while calling a Python object");
                    items(Iterate.iter(ts, Calls.callMethod(ts, dict, "items")));
                }
                ts.leaveNative();
            }
        }
        if (fast) {
            leaveFast(dict);
        }
    }

    private void items(PyDict dict) {
        int size = dict.size();
        int at = dict.next(0);
        if (size == 1) {
            pair(dict.keyAt(at), dict.valueAt(at));
            out.op(Opcodes.SETITEM);
            return;
        }
        int n;
        do {
            out.op(Opcodes.MARK);
            for (n = 0; n < BATCH && at >= 0; n++) {
                pair(dict.keyAt(at), dict.valueAt(at));
                at = dict.next(at + 1);
            }
            out.op(Opcodes.SETITEMS);
            if (dict.size() != size) {
                throw Raise.runtimeError("dictionary changed size during iteration");
            }
        } while (n == BATCH);
    }

    private void pair(PyObject key, PyObject value) {
        if (key.type() == PyStr.TYPE && saver.isQuiet()) {
            saver.save(key);
            saver.save(value);
            return;
        }
        try (ThreadState.Hold held = ts.hold(value)) {
            saver.save(key);
            saver.save(value);
        }
    }

    /// Writes what an iterator gives as pairs of key and value to be set.
    void items(PyObject iterator) {
        try (Stepper steps = Stepper.ofIterator(ts, iterator)) {
            if (saver.protocol == 0) {
                for (PyObject each = steps.next(); each != null; each = steps.next()) {
                    pair(each);
                    out.op(Opcodes.SETITEM);
                }
                return;
            }
            boolean more = true;
            while (more) {
                more = itemBatch(steps);
            }
        }
    }

    private boolean itemBatch(Stepper steps) {
        PyObject first = steps.next();
        if (first == null) {
            return false;
        }
        int n = 1;
        try (ThreadState.Hold held = ts.hold(first)) {
            check(first);
            PyObject each = steps.next();
            if (each == null) {
                pair(first);
                out.op(Opcodes.SETITEM);
                return false;
            }
            try (ThreadState.Hold heldToo = ts.hold(each)) {
                out.op(Opcodes.MARK);
                pair(first);
                pair(each);
                n++;
            }
        }
        PyObject each;
        while (n < BATCH && (each = steps.next()) != null) {
            pair(each);
            n++;
        }
        out.op(Opcodes.SETITEMS);
        return n == BATCH;
    }

    private PyTuple check(PyObject item) {
        if (item instanceof PyTuple pair && pair.size() == 2) {
            return pair;
        }
        throw saver.wrongPair();
    }

    private void pair(PyObject item) {
        PyTuple pair = check(item);
        try (ThreadState.Hold held = ts.hold(pair)) {
            saver.save(pair.get(0));
            saver.save(pair.get(1));
        }
    }

    // --- sets

    void set(PySet set) {
        if (saver.protocol < 4) {
            saver.callsPython();
            saver.saveCall(PySet.TYPE, PyTuple.of(Iterate.toList(ts, set)), set);
            return;
        }
        out.op(Opcodes.EMPTY_SET);
        saver.memoize(set);
        int size = set.size();
        if (size == 0) {
            return;
        }
        try (ThreadState.Hold held = ts.hold(set)) {
            int at = set.next(0);
            int n;
            do {
                out.op(Opcodes.MARK);
                for (n = 0; n < BATCH && at >= 0; n++) {
                    saveHeld(set.keyAt(at));
                    at = set.next(at + 1);
                }
                out.op(Opcodes.ADDITEMS);
                if (set.size() != size) {
                    throw Raise.runtimeError("set changed size during iteration");
                }
            } while (n == BATCH);
        }
    }

    void frozenset(PyFrozenSet set) {
        boolean fast = saver.isFast();
        if (fast) {
            enterFast(set);
        }
        if (saver.protocol < 4) {
            saver.callsPython();
            saver.saveCall(PyFrozenSet.TYPE, PyTuple.of(Iterate.toList(ts, set)), set);
            return;
        }
        out.op(Opcodes.MARK);
        frozenElements(set);
        if (saver.isRemembered(set)) {
            out.op(Opcodes.POP_MARK);
            saver.fetch(set);
            return;
        }
        out.op(Opcodes.FROZENSET);
        saver.memoize(set);
    }

    private void frozenElements(PyAnySet set) {
        try (ThreadState.Hold held = ts.hold(set)) {
            for (int at = set.next(0); at >= 0; at = set.next(at + 1)) {
                saver.save(set.keyAt(at));
            }
        }
    }
}
