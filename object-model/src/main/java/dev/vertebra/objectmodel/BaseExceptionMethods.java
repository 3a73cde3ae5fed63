package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The natives of `BaseException`.
@NativeType("BaseException")
final class BaseExceptionMethods {
    private static final PyStr NOTES = PyStr.intern("__notes__");

    private BaseExceptionMethods() {}

    @PyNew("BaseException(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyBaseException(cls, PyTuple.copyOf(args, from, from + count));
    }

    @PyInit("BaseException(*args, **kwargs)")
    static void __init__(
            ThreadState ts, PyBaseException self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw noKeywords(self.type());
        }
        ExceptionInit.init(self, args, from, count);
    }

    /// Refuses keywords.
    static void noKeywords(PyType type, @Nullable PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw noKeywords(type);
        }
    }

    private static PyException noKeywords(PyType type) {
        return Raise.typeError("%s() takes no keyword arguments", type.name());
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyBaseException self) {
        if (self.args.size() == 1) {
            return PyStr.of(self.type().name() + "(" + Text.repr(ts, self.args.get(0)) + ")");
        }
        return PyStr.of(self.type().name() + Text.repr(ts, self.args));
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        return switch (self.args.size()) {
            case 0 -> PyStr.of("");
            case 1 -> Text.str(ts, self.args.get(0));
            default -> Text.str(ts, self.args);
        };
    }

    @PyGetter("args")
    static PyObject args(PyBaseException self) {
        return self.args;
    }

    @PySetter("args")
    static void setArgs(ThreadState ts, PyBaseException self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("args may not be deleted");
        }
        self.setArgs(Iterate.toTuple(ts, value));
    }

    @PyGetter("__traceback__")
    static PyObject traceback(PyBaseException self) {
        PyObject traceback = self.traceback();
        return traceback == null ? PyNone.NONE : traceback;
    }

    @PySetter("__traceback__")
    static void setTraceback(PyBaseException self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("__traceback__ may not be deleted");
        }
        if (value != PyNone.NONE && !value.type().name().equals("traceback")) {
            throw Raise.typeError("__traceback__ must be a traceback or None");
        }
        self.setTraceback(value == PyNone.NONE ? null : value);
    }

    /// The exception that was being handled when this one was raised.
    @PyGetter("__context__")
    static PyObject context(PyBaseException self) {
        PyObject context = self.context();
        return context == null ? PyNone.NONE : context;
    }

    @PySetter("__context__")
    static void setContext(PyBaseException self, @Nullable PyObject value) {
        self.setContext(exceptionOrNone(value, "context"));
    }

    /// The exception that `raise ... from` names.
    @PyGetter("__cause__")
    static PyObject cause(PyBaseException self) {
        PyObject cause = self.cause();
        return cause == null ? PyNone.NONE : cause;
    }

    @PySetter("__cause__")
    static void setCause(PyBaseException self, @Nullable PyObject value) {
        self.setCause(exceptionOrNone(value, "cause"));
    }

    private static @Nullable PyBaseException exceptionOrNone(@Nullable PyObject value, String what) {
        if (value == null) {
            throw Raise.typeError("__%s__ may not be deleted", what);
        }
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyBaseException exception) {
            return exception;
        }
        throw Raise.typeError("exception %s must be None or derive from BaseException", what);
    }

    @PyMember("__suppress_context__")
    static boolean suppressContext(PyBaseException self) {
        return self.suppressContext();
    }

    @PySetter("__suppress_context__")
    static void setSuppressContext(PyBaseException self, @Nullable PyObject value) {
        if (!(value instanceof PyBool)) {
            throw value == null
                    ? Raise.typeError("can't delete numeric/char attribute")
                    : Raise.typeError("attribute value type must be bool");
        }
        self.setSuppressContext(value == PyBool.TRUE);
    }

    /// Makes the argument the __traceback__ of the exception and gives the exception.
    @PyMethod("with_traceback(self, object, /)")
    static PyObject withTraceback(PyBaseException self, PyObject object) {
        setTraceback(self, object);
        return self;
    }

    /// Appends a string to __notes__, which tracebacks show after the message.
    @PyMethod("add_note(self, object, /)")
    static void addNote(ThreadState ts, PyBaseException self, PyObject object) {
        if (!(object instanceof PyStr)) {
            throw Raise.typeError("note must be a str, not '%s'", object.type().fullName());
        }
        PyObject notes = Attributes.getOrNull(ts, self, NOTES);
        if (notes == null) {
            notes = new PyList();
            Attributes.set(ts, self, NOTES, notes);
        } else if (!(notes instanceof PyList)) {
            throw Raise.typeError("Cannot add note: __notes__ is not a list");
        }
        ((PyList) notes).append(object);
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyBaseException self) {
        return reduced(self, Attributes.dictIfAny(self));
    }

    /// Class, arguments and, if there is any, the state of an exception.
    static PyObject reduced(PyBaseException self, @Nullable PyDict state) {
        return state != null ? PyTuple.of(self.type(), self.args, state) : PyTuple.of(self.type(), self.args);
    }

    /// The instance attributes with some of the fields; null if there are neither.
    static @Nullable PyDict stateWith(PyBaseException self, String... names) {
        PyDict own = Attributes.dictIfAny(self);
        PyDict state = own == null ? new PyDict() : own.copy();
        for (String name : names) {
            PyObject value = self.field(name);
            if (value != null) {
                state.putStr(PyStr.intern(name), value);
            }
        }
        return own == null && state.size() == 0 ? null : state;
    }

    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, PyBaseException self, PyObject object) {
        if (object == PyNone.NONE) {
            return;
        }
        if (!(object instanceof PyDict state)) {
            throw Raise.typeError("state is not a dictionary");
        }
        for (int i = state.next(0); i >= 0; i = state.next(i + 1)) {
            Attributes.set(ts, self, Attributes.name(state.keyAt(i)), state.valueAt(i));
        }
    }
}
