package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// The `with` statement. Language reference 8.5.
final class WithOps {
    private static final PyStr ENTER = PyStr.intern("__enter__");
    private static final PyStr EXIT = PyStr.intern("__exit__");
    private static final PyStr AENTER = PyStr.intern("__aenter__");
    private static final PyStr AEXIT = PyStr.intern("__aexit__");

    private WithOps() {}

    /// `BEFORE_WITH`.
    static void before(PyThread ts, PyFrame f) {
        enter(ts, f, ENTER, EXIT, "context manager");
    }

    /// `BEFORE_ASYNC_WITH`.
    static void beforeAsync(PyThread ts, PyFrame f) {
        enter(ts, f, AENTER, AEXIT, "asynchronous context manager");
    }

    private static void enter(PyThread ts, PyFrame f, PyStr enterName, PyStr exitName, String protocol) {
        PyObject manager = RareOps.top(f, 1);
        PyObject enter = Attributes.lookupSpecial(ts, manager, enterName);
        if (enter == null) {
            throw Raise.typeError(
                    "'%s' object does not support the %s protocol",
                    manager.type().fullName(), protocol);
        }
        PyObject exit = Attributes.lookupSpecial(ts, manager, exitName);
        if (exit == null) {
            throw Raise.typeError(
                    "'%s' object does not support the %s protocol (missed %s method)",
                    manager.type().fullName(), protocol, exitName);
        }
        Memory.incref(ts, exit);
        PyObject result = self(enter) == manager
                ? callBound(ts, f, manager, enter, exit)
                : callAlone(ts, f, manager, enter, exit);
        Memory.incref(ts, result);
        f.s[f.sp++] = result;
    }

    /// Calls a method of the manager, whose place on the stack stands for the method's own until it has returned.
    private static PyObject callBound(PyThread ts, PyFrame f, PyObject manager, PyObject enter, PyObject exit) {
        PyObject result;
        try {
            result = Calls.call0(ts, enter);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Memory.decref(ts, exit);
            throw e;
        }
        f.s[f.sp - 1] = exit;
        Memory.drop(ts, manager);
        return result;
    }

    /// What a method is bound to, or null.
    private static @Nullable PyObject self(PyObject method) {
        if (method instanceof PyMethod bound) {
            return bound.self();
        }
        return method instanceof PyBuiltinFunction bound ? bound.self() : null;
    }

    /// Calls what does not hold the manager: whom nobody else holds is gone before.
    private static PyObject callAlone(PyThread ts, PyFrame f, PyObject manager, PyObject enter, PyObject exit) {
        f.s[f.sp - 1] = exit;
        try (var held = ts.hold(enter)) {
            Memory.drop(ts, manager);
            if (Memory.COUNTING) {
                Memory.tracker().releaseWithin(ts, f.mark);
            }
            return Calls.call0(ts, enter);
        }
    }

    /// `WITH_EXCEPT_START`: calls the exit function with the exception.
    static PyObject exceptStart(PyThread ts, PyObject exit, PyObject exception) {
        PyBaseException value = (PyBaseException) exception;
        PyObject traceback = value.traceback();
        return Calls.call3(ts, exit, value.type(), value, traceback == null ? PyNone.NONE : traceback);
    }
}
