package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// Raising, matching and handling exceptions. Compare CPython Python/ceval.c `do_raise`, `_PyEval_ExceptionGroupMatch`.
final class ExceptionOps {
    private ExceptionOps() {}

    /// `RAISE_VARARGS` and `RERAISE`: the exception to throw. The stack pointer is in [PyFrame#sp].
    static PyException raise(PyThread ts, PyFrame f, int opcode, int arg) {
        if (opcode == Op.RERAISE) {
            return reraise(f, arg);
        }
        return raise(ts, arg > 0 ? RareOps.top(f, arg) : null, arg > 1 ? RareOps.top(f, 1) : null);
    }

    private static PyException raise(PyThread ts, @Nullable PyObject exception, @Nullable PyObject cause) {
        if (exception == null) {
            PyBaseException handled = ts.handledException();
            if (handled == null) {
                throw Raise.runtimeError("No active exception to reraise");
            }
            return new PyException(handled).again(true);
        }
        PyBaseException value = instance(ts, exception);
        if (cause != null) {
            value.setCause(cause == PyNone.NONE ? null : causeOf(ts, cause));
        }
        return new PyException(value);
    }

    /// The exception that `raise` is to raise for an exception or a class of exceptions.
    static PyBaseException instance(PyThread ts, PyObject exception) {
        if (exception instanceof PyBaseException value) {
            return value;
        }
        if (exception instanceof PyType type && type.isSubtype(ExceptionTypes.BaseException)) {
            PyBaseException made = checkedInstance(ts, type, Calls.call0(ts, type));
            if (Classes.isSubclass(ts, made.type(), type)) {
                return made;
            }
            // A metaclass made an exception of another class: compare CPython Python/errors.c `_PyErr_SetObject`.
            return checkedInstance(ts, type, Calls.call1(ts, type, made));
        }
        throw Raise.typeError("exceptions must derive from BaseException");
    }

    private static PyBaseException checkedInstance(PyThread ts, PyType type, PyObject made) {
        if (made instanceof PyBaseException value) {
            return value;
        }
        throw Raise.typeError(
                "calling %s should have returned an instance of BaseException, not %s",
                dev.vertebra.objectmodel.Text.repr(ts, type), dev.vertebra.objectmodel.Text.repr(ts, made.type()));
    }

    private static PyBaseException causeOf(PyThread ts, PyObject cause) {
        if (cause instanceof PyBaseException value) {
            return value;
        }
        if (cause instanceof PyType type && type.isSubtype(ExceptionTypes.BaseException)) {
            PyObject made = Calls.call0(ts, type);
            if (made instanceof PyBaseException value) {
                return value;
            }
            throw Raise.typeError(
                    "calling %s should have returned an instance of BaseException, not %s",
                    dev.vertebra.objectmodel.Text.repr(ts, type), dev.vertebra.objectmodel.Text.repr(ts, made.type()));
        }
        throw Raise.typeError("exception causes must derive from BaseException");
    }

    /// The exception on top, which keeps its traceback; with an operand the failing instruction is below it.
    private static PyException reraise(PyFrame f, int arg) {
        PyBaseException value = (PyBaseException) f.s[f.sp - 1];
        if (arg > 0 && f.s[f.sp - 1 - arg] instanceof PyInt lasti) {
            f.reraisedAt = (int) lasti.longValueClamped();
        }
        return new PyException(value).again(true);
    }

    /// `PUSH_EXC_INFO`: the exception on top becomes the handled one; the one before goes below it.
    static void pushInfo(PyThread ts, PyFrame f) {
        PyObject exception = f.s[f.sp - 1];
        PyObject previous = ts.swapHandled((PyBaseException) exception);
        f.s[f.sp - 1] = previous;
        f.s[f.sp++] = exception;
    }

    /// `CHECK_EXC_MATCH`.
    static boolean matches(PyThread ts, PyObject exception, PyObject type) {
        if (type instanceof PyTuple types) {
            for (int i = 0; i < types.size(); i++) {
                checkCatchable(types.get(i));
            }
            for (int i = 0; i < types.size(); i++) {
                if (matchesOne(exception, types.get(i))) {
                    return true;
                }
            }
            return false;
        }
        checkCatchable(type);
        return matchesOne(exception, type);
    }

    private static boolean matchesOne(PyObject exception, PyObject type) {
        return exception.type().isSubtype((PyType) type);
    }

    private static void checkCatchable(PyObject type) {
        if (!(type instanceof PyType cls && cls.isSubtype(ExceptionTypes.BaseException))) {
            throw Raise.typeError("catching classes that do not inherit from BaseException is not allowed");
        }
    }

    /// `CHECK_EG_MATCH`: splits the group below the type into what does not match and what does.
    static void matchGroup(PyThread ts, PyFrame f) {
        PyObject exception = RareOps.top(f, 2);
        PyObject type = RareOps.top(f, 1);
        checkGroupTypes(type);
        PyObject rest = exception;
        PyObject match = PyNone.NONE;
        if (exception != PyNone.NONE) {
            if (matches(ts, exception, type)) {
                match = exception.type().isSubtype(ExceptionTypes.BaseExceptionGroup)
                        ? exception
                        : wrapped(ts, exception);
                rest = PyNone.NONE;
            } else if (exception.type().isSubtype(ExceptionTypes.BaseExceptionGroup)) {
                PyObject pair = Calls.callMethod(ts, exception, "split", type);
                if (!(pair instanceof PyTuple tuple)) {
                    throw Raise.typeError(
                            "%s.split must return a tuple, not %s",
                            exception.type().name(), pair.type().name());
                }
                if (tuple.size() < 2) {
                    throw Raise.typeError(
                            "%s.split must return a 2-tuple, got tuple of size %d",
                            exception.type().name(), tuple.size());
                }
                match = tuple.get(0);
                rest = tuple.get(1);
            }
        }
        Memory.incref(rest);
        Memory.incref(match);
        f.s[f.sp - 2] = rest;
        f.s[f.sp - 1] = match;
        Memory.drop(ts, exception);
        Memory.drop(ts, type);
        if (match != PyNone.NONE) {
            Memory.drop(ts, ts.swapHandled((PyBaseException) match));
        }
    }

    private static PyObject wrapped(PyThread ts, PyObject exception) {
        return Calls.call2(
                ts, ExceptionTypes.BaseExceptionGroup, dev.vertebra.objectmodel.PyStr.EMPTY, PyTuple.of(exception));
    }

    private static void checkGroupTypes(PyObject type) {
        PyTuple types = type instanceof PyTuple tuple ? tuple : PyTuple.of(type);
        for (int i = 0; i < types.size(); i++) {
            if (!(types.get(i) instanceof PyType cls && cls.isSubtype(ExceptionTypes.BaseException))) {
                throw Raise.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
            if (((PyType) types.get(i)).isSubtype(ExceptionTypes.BaseExceptionGroup)) {
                throw Raise.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }
}
