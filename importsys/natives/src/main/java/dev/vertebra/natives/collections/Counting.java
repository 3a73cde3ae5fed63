package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_collections`.
@NativeModuleTable("_collections")
final class Counting {
    private static final PyStr GET = PyStr.intern("get");

    private static final PyStr SET_ITEM = PyStr.intern("__setitem__");

    private Counting() {}

    /// Adds one to mapping[element] for each element of the iterable; a new key starts from zero.
    @PyFunction("_count_elements(mapping, iterable, /)")
    static void countElements(ThreadState ts, PyObject mapping, PyObject iterable) {
        PyType type = mapping.type();
        boolean plain = mapping instanceof PyDict
                && type.lookup(GET) == PyDict.TYPE.lookup(GET)
                && type.lookup(SET_ITEM) == PyDict.TYPE.lookup(SET_ITEM);
        try (Stepper steps = Stepper.over(ts, iterable)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                try (ThreadState.Hold held = ts.hold(key)) {
                    if (plain) {
                        PyDict dict = (PyDict) mapping;
                        long hash = Compare.hash(ts, key);
                        PyObject before = dict.get(ts, key, hash);
                        dict.put(ts, key, hash, before == null ? PyInt.ONE : Numbers.add(ts, before, PyInt.ONE));
                    } else {
                        PyObject before = Calls.callMethod(ts, mapping, GET, key, PyInt.ZERO);
                        Items.set(ts, mapping, key, Numbers.add(ts, before, PyInt.ONE));
                    }
                }
            }
        }
    }
}
