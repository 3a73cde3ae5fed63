package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What `object.__new__` checks, for native types that have no `__new__` of their own in CPython either.
///
/// Compare CPython Objects/typeobject.c `object_new`, `excess_args`.
public final class PlainNew {
    private PlainNew() {}

    /// Checks that a class can be instantiated: that it is not abstract, and that its `__init__` wants the arguments.
    ///
    /// @param like the type whose `tp_new` and `tp_init` take no arguments
    /// @param count how many arguments there are beside the class
    /// @throws PyException a TypeError
    public static void check(ThreadState ts, PyType like, PyType cls, int count, @Nullable PyTuple keywords) {
        if (count > 0 || keywords != null && keywords.size() > 0) {
            rejectExcess(like, cls);
        }
        if (cls.is(PyType.ABSTRACT)) {
            throw abstractClass(ts, cls);
        }
    }

    private static void rejectExcess(PyType like, PyType cls) {
        if (cls.tp_new != like.tp_new) {
            throw Raise.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (cls.tp_init == like.tp_init) {
            throw Raise.typeError("%s() takes no arguments", cls.fullName());
        }
    }

    private static PyException abstractClass(ThreadState ts, PyType cls) {
        PyObject names = Attributes.get(ts, cls, PyStr.intern("__abstractmethods__"));
        PyList sorted = Iterate.toList(ts, names);
        Calls.callMethod(ts, sorted, "sort");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            if (!(sorted.get(i) instanceof PyStr name)) {
                throw Raise.typeError(
                        "sequence item %s: expected str instance, %s found",
                        i, sorted.get(i).type.fullName());
            }
            text.append(i == 0 ? "'" : ", '").append(name).append('\'');
        }
        return Raise.typeError(
                "Can't instantiate abstract class %s without an implementation for abstract method%s %s",
                cls.name(), sorted.size() == 1 ? "" : "s", text);
    }
}
