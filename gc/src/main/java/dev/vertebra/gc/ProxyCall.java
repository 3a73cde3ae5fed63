package dev.vertebra.gc;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The call of a weak proxy whose object can be called.
@NativeType("weakref.CallableProxyType")
final class ProxyCall {
    private ProxyCall() {}

    @PySpecial
    static PyObject __call__(
            ThreadState ts, PyWeakProxy self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return Calls.call(ts, PyWeakProxy.unwrap(self), args, from, count, keywords);
    }
}
