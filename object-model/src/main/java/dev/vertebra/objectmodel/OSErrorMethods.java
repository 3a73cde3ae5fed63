package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The natives of `OSError`: a call with an error number makes the subclass that goes with it (PEP 3151).
@NativeType("OSError")
final class OSErrorMethods {
    private OSErrorMethods() {}

    /// Whether `__init__` takes the arguments, because a subclass has one and no `__new__`; else `__new__` has taken
    /// them. Compare CPython Objects/exceptions.c `oserror_use_init`.
    private static boolean initialises(PyType type) {
        return type.tp_init != ExceptionTypes.OSError.tp_init && type.tp_new == ExceptionTypes.OSError.tp_new;
    }

    @PyNew("OSError(*args, **kwargs)")
    static PyObject __new__(PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        if (initialises(cls)) {
            return new PyBaseException(cls, PyTuple.EMPTY);
        }
        BaseExceptionMethods.noKeywords(cls, kwargs);
        PyType made = cls;
        if (cls == ExceptionTypes.OSError
                && args.size() >= 2
                && args.size() <= 5
                && args.get(0) instanceof PyInt number) {
            made = ExceptionTypes.osErrorFor((int) number.longValueClamped());
        }
        return PyBaseException.make(made, args);
    }

    @PyInit("OSError(*args, **kwargs)")
    static void __init__(PyBaseException self, PyTuple args, @Nullable PyDict kwargs) {
        if (initialises(self.type())) {
            BaseExceptionMethods.noKeywords(self.type(), kwargs);
            ExceptionInit.init(self, args);
        }
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        PyObject errno = self.fields[0];
        PyObject message = self.fields[1];
        PyObject filename = self.fields[2];
        if (filename != null) {
            String text = "[Errno " + orNone(ts, errno) + "] " + orNone(ts, message) + ": " + Text.repr(ts, filename);
            PyObject second = self.fields[3];
            return PyStr.of(second == null ? text : text + " -> " + Text.repr(ts, second));
        }
        if (errno != null && message != null) {
            return PyStr.of("[Errno " + Text.str(ts, errno) + "] " + Text.str(ts, message));
        }
        return BaseExceptionMethods.__str__(ts, self);
    }

    private static String orNone(ThreadState ts, @Nullable PyObject value) {
        return value == null ? "None" : Text.str(ts, value).toString();
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyBaseException self) {
        PyTuple args = self.args;
        PyObject filename = self.fields[2];
        if (args.size() == 2 && filename != null) {
            PyObject second = self.fields[3];
            args = second == null
                    ? PyTuple.of(args.get(0), args.get(1), filename)
                    : PyTuple.of(args.get(0), args.get(1), filename, PyNone.NONE, second);
        }
        PyDict attributes = Attributes.dictIfAny(self);
        return attributes != null ? PyTuple.of(self.type(), args, attributes) : PyTuple.of(self.type(), args);
    }
}
