package dev.vertebra.objectmodel;

/// The truth value of objects. Language reference 4.1; compare CPython Objects/object.c `PyObject_IsTrue`.
public final class Truth {
    private Truth() {}

    /// Whether the object is true.
    public static boolean of(ThreadState ts, PyObject object) {
        if (object == PyBool.TRUE) {
            return true;
        }
        if (object == PyBool.FALSE || object == PyNone.NONE) {
            return false;
        }
        SlotFunction test = object.type.nb_bool;
        if (test != null) {
            return test.test(ts, object);
        }
        SlotFunction length = object.type.mp_length;
        return length == null || length.length(ts, object) != 0;
    }

    /// Whether [#of] runs no Python code and the object stays alive meanwhile although nothing holds it again: numbers,
    /// texts, lists, tuples and dicts.
    public static boolean isPlain(PyObject object) {
        PyType type = object.type;
        return Memory.isImmortal(object) || type == PyList.TYPE || type == PyDict.TYPE || type == PyTuple.TYPE;
    }
}
