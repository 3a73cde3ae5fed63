package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_bisect`: searching and inserting in sorted sequences. Compare CPython
/// Modules/_bisectmodule.c internal_bisect_right.
@NativeModuleTable("_bisect")
final class Bisection {
    private static final PyStr INSERT = PyStr.intern("insert");

    private Bisection() {}

    /// The position of a value: behind the equal elements or before them.
    private static long search(
            ThreadState ts, PyObject a, PyObject x, long from, @Nullable PyObject until, PyObject key, boolean right) {
        if (from < 0) {
            throw Raise.valueError("lo must be non-negative");
        }
        long low = from;
        long high = -1;
        if (until != null && until != PyNone.NONE) {
            if (!Numbers.isIndex(until)) {
                throw Raise.typeError(
                        "argument should be integer or None, not '%s'",
                        until.type().fullName());
            }
            high = Arguments.asLong(ts, until);
        }
        if (high == -1) {
            high = Items.length(ts, a);
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (isBehind(ts, item(ts, a, middle), x, key, right)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static PyObject item(ThreadState ts, PyObject a, long index) {
        if (a.type() == PyList.TYPE && index < ((PyList) a).size()) {
            return ((PyList) a).get((int) index);
        }
        return Items.get(ts, a, PyInt.of(index));
    }

    /// Whether the position is behind an element.
    private static boolean isBehind(ThreadState ts, PyObject element, PyObject x, PyObject key, boolean right) {
        Memory.incref(element);
        try {
            PyObject value = key == PyNone.NONE ? element : Calls.call1(ts, key, element);
            Memory.incref(value);
            try {
                return right ? !Compare.test(ts, x, value, CompareOp.LT) : Compare.test(ts, value, x, CompareOp.LT);
            } finally {
                Memory.decref(value);
            }
        } finally {
            Memory.decref(element);
        }
    }

    private static void insert(
            ThreadState ts, PyObject a, PyObject x, long lo, @Nullable PyObject hi, PyObject key, boolean right) {
        long at;
        if (key == PyNone.NONE) {
            at = search(ts, a, x, lo, hi, key, right);
        } else {
            PyObject value = Calls.call1(ts, key, x);
            try (ThreadState.Hold held = ts.hold(value)) {
                at = search(ts, a, value, lo, hi, key, right);
            }
        }
        if (a.type() == PyList.TYPE) {
            PyList list = (PyList) a;
            list.insert((int) Math.min(at, list.size()), x);
        } else {
            Calls.callMethod(ts, a, INSERT, PyInt.of(at), x);
        }
    }

    /// The position for x in the sorted sequence a, behind the elements that are equal to x.
    ///
    /// Only a[lo:hi] is searched. With key, key(element) is compared to x in place of the element.
    @PyFunction("bisect_right(a, x, lo=0, hi=None, *, key=None)")
    static long bisectRight(ThreadState ts, PyObject a, PyObject x, long lo, @Nullable PyObject hi, PyObject key) {
        return search(ts, a, x, lo, hi, key, true);
    }

    /// The position for x in the sorted sequence a, in front of the elements that are equal to x.
    ///
    /// Only a[lo:hi] is searched. With key, key(element) is compared to x in place of the element.
    @PyFunction("bisect_left(a, x, lo=0, hi=None, *, key=None)")
    static long bisectLeft(ThreadState ts, PyObject a, PyObject x, long lo, @Nullable PyObject hi, PyObject key) {
        return search(ts, a, x, lo, hi, key, false);
    }

    /// Puts x into the sorted sequence a, behind the elements that are equal to it.
    ///
    /// Only a[lo:hi] is searched. With key, elements are compared by key(element), and x by key(x).
    @PyFunction("insort_right(a, x, lo=0, hi=None, *, key=None)")
    static void insortRight(ThreadState ts, PyObject a, PyObject x, long lo, @Nullable PyObject hi, PyObject key) {
        insert(ts, a, x, lo, hi, key, true);
    }

    /// Puts x into the sorted sequence a, in front of the elements that are equal to it.
    ///
    /// Only a[lo:hi] is searched. With key, elements are compared by key(element), and x by key(x).
    @PyFunction("insort_left(a, x, lo=0, hi=None, *, key=None)")
    static void insortLeft(ThreadState ts, PyObject a, PyObject x, long lo, @Nullable PyObject hi, PyObject key) {
        insert(ts, a, x, lo, hi, key, false);
    }
}
