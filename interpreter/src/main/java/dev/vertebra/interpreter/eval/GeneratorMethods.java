package dev.vertebra.interpreter.eval;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of generators. Compare CPython Objects/genobject.c `PyGen_Type`.
@NativeType("generator")
final class GeneratorMethods {
    private GeneratorMethods() {}

    @PySpecial
    static PyObject __iter__(PyGenerator self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyGenerator self) {
        return self.resume((PyThread) ts, PyNone.NONE, null);
    }

    @PySpecial
    static PyObject __repr__(PyGenerator self) {
        return PyStr.of("<generator object " + self.qualname + " at " + ObjectIds.address(self) + ">");
    }

    /// The size in memory, in bytes: that of its frame included.
    @PyMethod("__sizeof__(self, /)")
    static long __sizeof__(PyGenerator self) {
        return GeneratorTypes.size(self);
    }

    @PySpecial
    static void __del__(ThreadState ts, PyGenerator self) {
        GeneratorEnd.finalise((PyThread) ts, self);
    }

    /// send(arg): resumes the generator with arg as the value of its yield and
    /// gives the next value; raises StopIteration when the generator returns.
    @PyMethod("send(self, object, /)")
    static PyObject send(ThreadState ts, PyGenerator self, PyObject object) {
        ts.clearStopIteration();
        return valueOrStop(ts, self.resume((PyThread) ts, object, null));
    }

    /// What was yielded, or StopIteration with the value that was returned.
    static PyObject valueOrStop(ThreadState ts, @Nullable PyObject yielded) {
        if (yielded == null) {
            throw ts.takeStopIteration();
        }
        return yielded;
    }

    /// throw(value) or throw(type[, value[, tb]])
    ///
    /// Raises the exception where the generator is paused and gives the next value;
    /// raises StopIteration when the generator returns.
    @PyMethod("throw(self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)")
    static PyObject throwInto(
            ThreadState ts, PyGenerator self, PyObject typ, @Nullable PyObject val, @Nullable PyObject tb) {
        ts.clearStopIteration();
        return valueOrStop(ts, self.raise((PyThread) ts, exception((PyThread) ts, typ, val, tb)));
    }

    /// The exception that the arguments of `throw()` mean.
    static PyException exception(PyThread ts, PyObject type, @Nullable PyObject value, @Nullable PyObject traceback) {
        if (value != null) {
            warnOfSignature(ts, "throw");
        }
        return checked(ts, type, value, traceback);
    }

    /// Warns that a method of this name was called with a class and a value.
    static void warnOfSignature(PyThread ts, String method) {
        ts.warn(
                ExceptionTypes.DeprecationWarning,
                "the (type, exc, tb) signature of " + method
                        + "() is deprecated, use the single-arg signature instead.",
                1);
    }

    /// The exception that the arguments of `throw()` mean.
    static PyException checked(PyThread ts, PyObject type, @Nullable PyObject value, @Nullable PyObject traceback) {
        if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
            throw Raise.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException exception = normalised(ts, type, value);
        if (traceback instanceof PyTraceback given) {
            exception.setTraceback(given);
        }
        return new PyException(exception);
    }

    private static PyBaseException normalised(PyThread ts, PyObject type, @Nullable PyObject value) {
        if (type instanceof PyType cls && cls.isSubtype(ExceptionTypes.BaseException)) {
            if (value instanceof PyBaseException given && given.type().isSubtype(cls)) {
                return given;
            }
            PyTuple args = value == null || value == PyNone.NONE
                    ? PyTuple.EMPTY
                    : value instanceof PyTuple tuple ? tuple : PyTuple.of(value);
            PyObject made;
            try {
                made = dev.vertebra.objectmodel.Calls.call(ts, cls, args, null);
            } catch (PyException e) {
                return e.value();
            }
            if (made instanceof PyBaseException exception) {
                return exception;
            }
            return Raise.typeError(
                            "calling %s should have returned an instance of BaseException, not %s",
                            dev.vertebra.objectmodel.Text.repr(ts, cls),
                            made.type().fullName())
                    .value();
        }
        if (type instanceof PyBaseException exception) {
            if (value != null && value != PyNone.NONE) {
                throw Raise.typeError("instance exception may not have a separate value");
            }
            return exception;
        }
        throw Raise.typeError(
                "exceptions must be classes or instances deriving from BaseException, not %s",
                type.type().fullName());
    }

    /// close(): ends the generator by raising GeneratorExit in it.
    @PyMethod("close(self, /)")
    static PyObject close(ThreadState ts, PyGenerator self) {
        return self.close((PyThread) ts);
    }

    /// the name that the generator bears
    @PyGetter("__name__")
    static PyObject name(PyGenerator self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(PyGenerator self, @Nullable PyObject value) {
        self.name = text(value, "__name__");
    }

    /// dotted name of the generator inside its module
    @PyGetter("__qualname__")
    static PyObject qualname(PyGenerator self) {
        return self.qualname;
    }

    @PySetter("__qualname__")
    static void setQualname(PyGenerator self, @Nullable PyObject value) {
        self.qualname = text(value, "__qualname__");
    }

    private static PyObject text(@Nullable PyObject value, String what) {
        if (value instanceof PyStr) {
            return value;
        }
        throw Raise.typeError("%s must be set to a string object", what);
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }
}
