package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;

/// Coroutines and asynchronous iteration. PEP 492, PEP 525; compare CPython Objects/genobject.c
/// `_PyCoro_GetAwaitableIter`.
final class AwaitOps {
    private AwaitOps() {}

    /// `GET_AWAITABLE`.
    ///
    /// @param context 1 after `__aenter__`, 2 after `__aexit__`, for the message
    static PyObject awaitable(PyThread ts, PyObject object, int context) {
        if (object instanceof PyGenerator coroutine && coroutine.isAwaitable()) {
            if (coroutine.isCoroutine() && coroutine.delegate() != null) {
                throw Raise.runtimeError("coroutine is being awaited already");
            }
            return object;
        }
        SlotFunction await = object.type().am_await;
        if (await == null) {
            String type = object.type().fullName();
            throw switch (context) {
                case 1 ->
                    Raise.typeError(
                            "'async with' received an object from __aenter__ that does not implement __await__: %s",
                            type);
                case 2 ->
                    Raise.typeError(
                            "'async with' received an object from __aexit__ that does not implement __await__: %s",
                            type);
                default -> Raise.typeError("object %s can't be used in 'await' expression", type);
            };
        }
        return iteratorOf(ts, object, await);
    }

    /// The iterator that `__await__` gives.
    static PyObject iteratorOf(ThreadState ts, PyObject object, SlotFunction await) {
        PyObject iterator = await.unary(ts, object);
        if (iterator instanceof PyGenerator coroutine && coroutine.isAwaitable()) {
            throw Raise.typeError("__await__() returned a coroutine");
        }
        if (iterator == null || iterator.type().tp_iternext == null) {
            throw Raise.typeError(
                    "__await__() returned non-iterator of type '%s'",
                    iterator == null ? "NoneType" : iterator.type().fullName());
        }
        return iterator;
    }

    /// `GET_AITER`.
    static PyObject asyncIterator(PyThread ts, PyObject object) {
        SlotFunction aiter = object.type().am_aiter;
        if (aiter == null) {
            throw Raise.typeError(
                    "'async for' requires an object with __aiter__ method, got %s",
                    object.type().fullName());
        }
        PyObject iterator = aiter.unary(ts, object);
        if (iterator == null || iterator.type().am_anext == null) {
            throw Raise.typeError(
                    "'async for' received an object from __aiter__ that does not implement __anext__: %s",
                    iterator == null ? "NoneType" : iterator.type().fullName());
        }
        return iterator;
    }

    /// `GET_ANEXT`.
    static PyObject next(PyThread ts, PyObject iterator) {
        SlotFunction anext = iterator.type().am_anext;
        if (anext == null) {
            throw Raise.typeError(
                    "'async for' requires an iterator with __anext__ method, got %s",
                    iterator.type().fullName());
        }
        PyObject awaitable = anext.unary(ts, iterator);
        if (awaitable == null) {
            throw Raise.systemError("__anext__ gave nothing");
        }
        if (iterator instanceof PyGenerator) {
            return awaitable;
        }
        try {
            return awaitable(ts, awaitable, 0);
        } catch (PyException e) {
            PyException wrapped = Raise.typeError(
                    "'async for' received an invalid object from __anext__: %s",
                    awaitable.type().fullName());
            wrapped.value().setCause(e.value());
            wrapped.value().setContext(e.value());
            throw wrapped.withContextKnown();
        }
    }

    /// `GET_YIELD_FROM_ITER`.
    static PyObject yieldFromIterator(PyThread ts, PyFrame f, PyObject iterable) {
        if (iterable instanceof PyGenerator generator) {
            if (generator.isCoroutine()
                    && (f.unit.code.co_flags & (CodeFlags.COROUTINE | CodeFlags.ITERABLE_COROUTINE)) == 0) {
                throw Raise.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            if (!generator.isAsync()) {
                return iterable;
            }
        }
        return Iterate.iter(ts, iterable);
    }

    /// `END_ASYNC_FOR`: StopAsyncIteration ends the loop, anything else goes on.
    static void endFor(PyThread ts, PyFrame f) {
        PyBaseException exception = (PyBaseException) RareOps.top(f, 1);
        if (!exception.type().isSubtype(ExceptionTypes.StopAsyncIteration)) {
            throw new PyException(exception).again(true);
        }
        RareOps.pop(ts, f, 2);
    }

    /// `CLEANUP_THROW`: a StopIteration that came out of a delegate is its result, anything else goes on.
    static void cleanupThrow(PyThread ts, PyFrame f) {
        PyBaseException exception = (PyBaseException) RareOps.top(f, 1);
        if (!exception.type().isSubtype(ExceptionTypes.StopIteration)) {
            throw new PyException(exception).again(true);
        }
        PyObject value = exception.field("value");
        PyObject result = value == null ? PyNone.NONE : value;
        Memory.incref(result);
        RareOps.pop(ts, f, 3);
        f.s[f.sp++] = PyNone.NONE;
        f.s[f.sp++] = result;
    }
}
