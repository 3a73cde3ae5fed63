package dev.vertebra.gc;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// `weakref.proxy`: a weak reference that passes every operation on to its object.
///
/// The operations are in [ProxyOperations]. Compare CPython Objects/weakrefobject.c
/// `_PyWeakref_ProxyType`.
final class PyWeakProxy extends PyWeakReference {
    static final PyType PROXY = PyType.builtin("weakref.ProxyType", PyWeakProxy.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(ProxyOperationsNatives.rows(), ProxyMethodsNatives.rows())
            .structure(64)
            .redeclares(Slot.tp_getattro)
            .make();
    static final PyType CALLABLE_PROXY = PyType.builtin("weakref.CallableProxyType", PyWeakProxy.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(ProxyOperationsNatives.rows(), ProxyCallNatives.rows())
            .structure(64)
            .redeclares(Slot.tp_getattro)
            .make();

    private PyWeakProxy(PyType type, PyObject object, @Nullable PyObject callback) {
        super(type, object, callback);
    }

    /// A proxy of an object; one without a callback is shared.
    static PyObject make(PyObject object, @Nullable PyObject callback) {
        checkReferable(object);
        PyType type = Calls.isCallable(object) ? CALLABLE_PROXY : PROXY;
        PyWeakReference shared = callback == null ? Referent.shared(object, type) : null;
        return shared instanceof PyWeakProxy ? shared : new PyWeakProxy(type, object, callback);
    }

    /// The object of a proxy; anything else as it is.
    ///
    /// @throws dev.vertebra.objectmodel.PyException a ReferenceError if it has died
    static PyObject unwrap(PyObject object) {
        if (!(object instanceof PyWeakProxy proxy)) {
            return object;
        }
        PyObject target = proxy.get();
        if (target == null) {
            throw Raise.raise(ExceptionTypes.ReferenceError, "weakly-referenced object no longer exists");
        }
        return target;
    }
}
