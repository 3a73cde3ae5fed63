package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The natives of `BaseExceptionGroup`. PEP 654; compare CPython Objects/exceptions.c `BaseExceptionGroup_new`,
/// `exceptiongroup_split_recursive`.
@NativeType("BaseExceptionGroup")
final class ExceptionGroupMethods {
    private static final int MESSAGE = 0;
    private static final int EXCEPTIONS = 1;
    private static final PyStr NOTES = PyStr.intern("__notes__");

    private ExceptionGroupMethods() {}

    @PyNew("BaseExceptionGroup(*args, **kwargs)")
    static PyObject __new__(ThreadState ts, PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        if (args.size() != 2) {
            throw Raise.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", args.size());
        }
        if (!(args.get(0) instanceof PyStr)) {
            throw Raise.typeError(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                    args.get(0).type().fullName());
        }
        if (!Iterate.isSequence(args.get(1))) {
            throw Raise.typeError("second argument (exceptions) must be a sequence");
        }
        PyTuple exceptions = Iterate.toTuple(ts, args.get(1));
        if (exceptions.size() == 0) {
            throw Raise.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        boolean nestedBase = false;
        for (int i = 0; i < exceptions.size(); i++) {
            if (!(exceptions.get(i) instanceof PyBaseException each)) {
                throw Raise.valueError("Item %d of second argument (exceptions) is not an exception", i);
            }
            nestedBase |= !each.type().isSubtype(ExceptionTypes.Exception);
        }
        PyBaseException made = new PyBaseException(chosen(cls, nestedBase), args);
        made.setField(MESSAGE, args.get(0));
        made.setField(EXCEPTIONS, exceptions);
        return made;
    }

    private static PyType chosen(PyType cls, boolean nestedBase) {
        if (cls == ExceptionTypes.BaseExceptionGroup) {
            return nestedBase ? cls : ExceptionTypes.ExceptionGroup;
        }
        if (nestedBase && cls.isSubtype(ExceptionTypes.Exception)) {
            throw cls == ExceptionTypes.ExceptionGroup
                    ? Raise.typeError("Cannot nest BaseExceptions in an ExceptionGroup")
                    : Raise.typeError("Cannot nest BaseExceptions in '%s'", cls.fullName());
        }
        return cls;
    }

    @PyInit("BaseExceptionGroup(*args, **kwargs)")
    static void __init__(PyBaseException self, PyTuple args, @Nullable PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Raise.typeError("%s() takes no keyword arguments", self.type().name());
        }
        self.setArgs(args);
    }

    private static PyTuple exceptions(PyBaseException self) {
        return self.fields[EXCEPTIONS] instanceof PyTuple tuple ? tuple : PyTuple.EMPTY;
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        int count = exceptions(self).size();
        PyObject message = self.fields[MESSAGE];
        PyStr text = message == null ? PyStr.of("None") : Text.str(ts, message);
        return PyStr.concat(text, PyStr.of(" (" + count + " sub-exception" + (count == 1 ? ")" : "s)")));
    }

    // Return a new group of the same kind that holds the given exceptions.
    @PyMethod("derive(self, object, /)")
    static PyObject derive(ThreadState ts, PyBaseException self, PyObject object) {
        PyObject message = self.fields[MESSAGE];
        return Calls.call2(ts, ExceptionTypes.BaseExceptionGroup, message == null ? PyStr.EMPTY : message, object);
    }

    // Split the group into the part that matches and the part that does not.
    @PyMethod("split(self, object, /)")
    static PyObject split(ThreadState ts, PyBaseException self, PyObject object) {
        Matcher matcher = new Matcher(ts, object);
        PyObject[] parts = splitBy(ts, self, matcher, true);
        return PyTuple.of(parts);
    }

    // Return the part of the group that matches, or None.
    @PyMethod("subgroup(self, object, /)")
    static PyObject subgroup(ThreadState ts, PyBaseException self, PyObject object) {
        return splitBy(ts, self, new Matcher(ts, object), false)[0];
    }

    /// See PEP 585
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyObject object) {
        return PyGenericAlias.of(ts, cls, object);
    }

    private static PyObject[] splitBy(ThreadState ts, PyBaseException group, Matcher matcher, boolean wantRest) {
        if (matcher.matches(group)) {
            return new PyObject[] {group, PyNone.NONE};
        }
        List<PyObject> match = new ArrayList<>();
        List<PyObject> rest = new ArrayList<>();
        PyTuple exceptions = exceptions(group);
        ts.enterNative(" in exceptiongroup_split_recursive");
        try {
            for (int i = 0; i < exceptions.size(); i++) {
                PyBaseException each = (PyBaseException) exceptions.get(i);
                if (each.type().isSubtype(ExceptionTypes.BaseExceptionGroup)) {
                    PyObject[] parts = splitBy(ts, each, matcher, wantRest);
                    addUnlessNone(match, parts[0]);
                    addUnlessNone(rest, parts[1]);
                } else if (matcher.matches(each)) {
                    match.add(each);
                } else {
                    rest.add(each);
                }
            }
        } finally {
            ts.leaveNative();
        }
        return new PyObject[] {part(ts, group, match), wantRest ? part(ts, group, rest) : PyNone.NONE};
    }

    private static void addUnlessNone(List<PyObject> list, PyObject part) {
        if (part != PyNone.NONE) {
            list.add(part);
        }
    }

    /// A group with some of the exceptions of another, and its traceback, context, cause and notes.
    private static PyObject part(ThreadState ts, PyBaseException group, List<PyObject> exceptions) {
        if (exceptions.isEmpty()) {
            return PyNone.NONE;
        }
        PyObject made = Calls.callMethod(ts, group, "derive", PyList.of(exceptions.toArray(new PyObject[0])));
        if (!(made instanceof PyBaseException part) || !part.type().isSubtype(ExceptionTypes.BaseExceptionGroup)) {
            throw Raise.typeError("derive must return an instance of BaseExceptionGroup");
        }
        try (var held = ts.hold(part)) {
            part.setTraceback(group.traceback());
            part.setContext(group.context());
            boolean suppress = group.suppressContext();
            part.setCause(group.cause());
            part.setSuppressContext(suppress);
            PyObject notes = Attributes.getOrNull(ts, group, NOTES);
            if (notes != null && Iterate.isSequence(notes)) {
                Attributes.set(ts, part, NOTES, Iterate.toList(ts, notes));
            }
        }
        return part;
    }

    /// What `split` and `subgroup` take: a class, a tuple of classes, or a predicate.
    private static final class Matcher {
        private final ThreadState ts;
        private final PyObject condition;
        private final boolean byClass;

        Matcher(ThreadState ts, PyObject condition) {
            this.ts = ts;
            this.condition = condition;
            this.byClass = isExceptionClass(condition) || isClasses(condition);
            if (!byClass && (condition instanceof PyType || !Calls.isCallable(condition))) {
                throw Raise.typeError(
                        "expected an exception type, a tuple of exception types, or a callable (other than a class)");
            }
        }

        private static boolean isExceptionClass(PyObject object) {
            return object instanceof PyType type && type.isSubtype(ExceptionTypes.BaseException);
        }

        private static boolean isClasses(PyObject object) {
            if (!(object instanceof PyTuple tuple)) {
                return false;
            }
            for (int i = 0; i < tuple.size(); i++) {
                if (!isExceptionClass(tuple.get(i))) {
                    return false;
                }
            }
            return true;
        }

        boolean matches(PyObject exception) {
            return byClass
                    ? Classes.isInstance(ts, exception, condition)
                    : Truth.of(ts, Calls.call1(ts, condition, exception));
        }
    }
}
