package dev.vertebra.gc;

import static dev.vertebra.gc.PyWeakProxy.unwrap;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of a weak proxy whose object can't be called; CPython's other proxy has none.
@NativeType("weakref.ProxyType")
final class ProxyMethods {
    private ProxyMethods() {}

    @PyMethod("__bytes__(self, /)")
    static PyObject bytes(ThreadState ts, PyWeakProxy self) {
        return Calls.callMethod(ts, unwrap(self), "__bytes__");
    }

    @PyMethod("__reversed__(self, /)")
    static PyObject reversed(ThreadState ts, PyWeakProxy self) {
        return Calls.callMethod(ts, unwrap(self), "__reversed__");
    }
}
