package dev.vertebra.gc;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_weakref`. Compare CPython Modules/_weakref.c.
@NativeModuleTable("_weakref")
final class WeakrefModule {
    private WeakrefModule() {}

    /// Counts the weak references to an object.
    @PyFunction("getweakrefcount(object, /)")
    static int getweakrefcount(PyObject object) {
        return all(object).size();
    }

    /// Lists the weak references to an object.
    @PyFunction("getweakrefs(object, /)")
    static PyObject getweakrefs(PyObject object) {
        return all(object);
    }

    private static PyList all(PyObject object) {
        PyList list = new PyList();
        for (PyWeakReference each : Referent.all(object)) {
            list.append(each);
        }
        return list;
    }

    /// Deletes the key in one step, provided that its value in the dict is a dead weak reference.
    @PyFunction("_remove_dead_weakref(dct, key, /)")
    static void removeDeadWeakref(ThreadState ts, PyDict dct, PyObject key) {
        if (dct.get(ts, key) instanceof PyWeakReference reference && reference.get() == null) {
            dct.remove(ts, key);
        }
    }

    /// A proxy that stands for an object without keeping it alive.
    ///
    /// When the object is about to go, `callback`, if there is one, is called with the proxy.
    @PyFunction("proxy(object, callback=None, /)")
    static PyObject proxy(ThreadState ts, PyObject object, PyObject callback) {
        return PyWeakProxy.make(object, callback == PyNone.NONE ? null : callback);
    }
}
