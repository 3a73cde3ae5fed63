package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What `anext(iterator, default)` gives: awaits the next item, and gives the default at the end.
///
/// Compare CPython Objects/iterobject.c `anextawaitable`.
@NativeType("anext_awaitable")
public final class PyAnextAwaitable extends PyObject {
    static final PyType TYPE = PyType.builtin("anext_awaitable", PyAnextAwaitable.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyAnextAwaitableNatives.rows())
            .structure(32)
            .make();

    private final PyObject awaitable;
    private final PyObject fallback;

    /// Awaits an awaitable.
    ///
    /// @param fallback the value at the end of the iterator
    public PyAnextAwaitable(PyObject awaitable, PyObject fallback) {
        super(TYPE);
        this.awaitable = awaitable;
        this.fallback = fallback;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(awaitable);
        visitor.visit(fallback);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The iterator behind the awaitable.
    private PyObject iterator(ThreadState ts) {
        PyObject iterator = AwaitOps.awaitable((PyThread) ts, awaitable, 0);
        return iterator instanceof PyGenerator coroutine && coroutine.isCoroutine()
                ? new PyCoroutineWrapper(coroutine)
                : iterator;
    }

    private @Nullable PyObject orFallback(ThreadState ts, PyException e) {
        if (!e.matches(ExceptionTypes.StopAsyncIteration)) {
            throw e;
        }
        return ts.endOfIteration(fallback);
    }

    @PySpecial
    static PyObject __await__(PyAnextAwaitable self) {
        return self;
    }

    @PySpecial
    static PyObject __iter__(PyAnextAwaitable self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyAnextAwaitable self) {
        try {
            return IterationOps.send((PyThread) ts, self.iterator(ts), PyNone.NONE);
        } catch (PyException e) {
            return self.orFallback(ts, e);
        }
    }

    /// Sends a value to the awaited iterator.
    @PyMethod("send(self, object, /)")
    static PyObject send(ThreadState ts, PyAnextAwaitable self, PyObject object) {
        PyObject yielded;
        try {
            yielded = IterationOps.send((PyThread) ts, self.iterator(ts), object);
        } catch (PyException e) {
            yielded = self.orFallback(ts, e);
        }
        return GeneratorMethods.valueOrStop(ts, yielded);
    }

    /// Raises an exception in the awaited iterator.
    @PyMethod("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)")
    @TupleCall
    @ShownSignature("")
    static PyObject throwInto(
            ThreadState ts, PyAnextAwaitable self, PyObject typ, @Nullable PyObject val, @Nullable PyObject tb) {
        PyObject[] args = tb != null
                ? new PyObject[] {typ, val, tb}
                : val != null ? new PyObject[] {typ, val} : new PyObject[] {typ};
        return self.delegated(ts, "throw", args);
    }

    /// Ends the awaited iterator.
    @PyMethod("close(self, /)")
    @TupleCall
    @ShownSignature("")
    static PyObject close(ThreadState ts, PyAnextAwaitable self) {
        return self.delegated(ts, "close");
    }

    private PyObject delegated(ThreadState ts, String method, PyObject... args) {
        try {
            return Calls.callMethod(ts, iterator(ts), method, args);
        } catch (PyException e) {
            return GeneratorMethods.valueOrStop(ts, orFallback(ts, e));
        }
    }
}
