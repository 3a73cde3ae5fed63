package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import org.jspecify.annotations.Nullable;

/// Iteration and delegation to sub-generators.
final class IterationOps {
    private IterationOps() {}

    /// `GET_ITER`.
    static PyObject iterator(PyThread ts, PyObject iterable) {
        return Iterate.iter(ts, iterable);
    }

    /// Whether the iterator of an object is a new one that holds that object and nothing else.
    static boolean moves(PyObject iterable) {
        return iterable.type() == PyList.TYPE || iterable.type() == PyTuple.TYPE;
    }

    /// `FOR_ITER`: the next element, or null.
    static @Nullable PyObject next(PyThread ts, PyObject iterator) {
        return Iterate.next(ts, iterator);
    }

    /// `SEND` for a frame that delegates: what the receiver yields, counted; null if it has returned, and the thread
    /// has
    /// the value ([PyThread#takeReturned]).
    static @Nullable PyObject delegate(PyThread ts, PyObject receiver, PyObject value) {
        if (receiver instanceof PyGenerator generator) {
            return generator.send(ts, value);
        }
        PyObject received = send(ts, receiver, value);
        if (received == null) {
            return ts.returned(ts.takeStopValue());
        }
        Memory.incref(ts, received);
        return received;
    }

    /// What a receiver yields that is sent a value, or null if it has returned; then the thread knows the value.
    static @Nullable PyObject send(PyThread ts, PyObject receiver, PyObject value) {
        ts.clearStopIteration();
        if (receiver instanceof PyGenerator generator) {
            return generator.resume(ts, value, null);
        }
        if (value == PyNone.NONE && receiver.type().tp_iternext != null) {
            return Iterate.next(ts, receiver);
        }
        try {
            return Calls.callMethod(ts, receiver, "send", value);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.StopIteration)) {
                return ts.endOfIteration(e);
            }
            throw e;
        }
    }
}
