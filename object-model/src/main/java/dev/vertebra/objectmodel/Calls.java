package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Calling objects: the call protocol for Java code.
///
/// Arguments stand in an array: `count` positional ones from `args[from]`, then one value for each name in `keywords`.
/// What is passed is not counted; a
/// callee that is Python code counts it in its locals. Compare CPython Objects/call.c and PEP 590.
public final class Calls {
    private Calls() {}

    private static SlotFunction slot(PyObject callable) {
        SlotFunction call = callable.type.tp_call;
        if (call == null) {
            throw notCallable(callable);
        }
        return call;
    }

    /// The error of a call of what has no `__call__`; a module that has a function of its own name gets a hint.
    ///
    /// Compare CPython Objects/call.c `object_is_not_callable`.
    private static PyException notCallable(PyObject callable) {
        String message = "'" + callable.type.fullName() + "' object is not callable";
        PyStr name = callable instanceof Namesakes module ? module.namesake() : null;
        if (name != null) {
            return Raise.typeError("%s. Did you mean: '%s.%s(...)'?", message, name, name);
        }
        return Raise.typeError("%s", message);
    }

    /// Calls an object with any arguments.
    public static PyObject call(
            ThreadState ts, PyObject callable, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return slot(callable).call(ts, callable, args, from, count, keywords);
    }

    /// Calls an object without arguments.
    public static PyObject call0(ThreadState ts, PyObject callable) {
        return slot(callable).call0(ts, callable);
    }

    /// Calls an object with one argument.
    public static PyObject call1(ThreadState ts, PyObject callable, PyObject a) {
        return slot(callable).call1(ts, callable, a);
    }

    /// Calls an object with two arguments.
    public static PyObject call2(ThreadState ts, PyObject callable, PyObject a, PyObject b) {
        return slot(callable).call2(ts, callable, a, b);
    }

    /// Calls an object with three arguments.
    public static PyObject call3(ThreadState ts, PyObject callable, PyObject a, PyObject b, PyObject c) {
        return slot(callable).call3(ts, callable, a, b, c);
    }

    /// Calls an object with four arguments.
    public static PyObject call4(ThreadState ts, PyObject callable, PyObject a, PyObject b, PyObject c, PyObject d) {
        return slot(callable).call4(ts, callable, a, b, c, d);
    }

    /// Calls an object with the elements of an array.
    public static PyObject callAll(ThreadState ts, PyObject callable, PyObject... args) {
        return call(ts, callable, args, 0, args.length, null);
    }

    /// Calls an object with a tuple of positional arguments and a dict of keyword arguments (whose keys must be str),
    /// or null.
    public static PyObject call(ThreadState ts, PyObject callable, PyTuple args, @Nullable PyDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return call(ts, callable, args.items, 0, args.items.length, null);
        }
        int positional = args.items.length;
        PyObject[] all = java.util.Arrays.copyOf(args.items, positional + keywords.size());
        PyObject[] names = new PyObject[keywords.size()];
        int used = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            PyObject key = keywords.keyAt(i);
            if (!(key instanceof PyStr)) {
                throw Raise.typeError("keywords must be strings");
            }
            names[used] = key;
            all[positional + used++] = keywords.valueAt(i);
        }
        return call(ts, callable, all, 0, positional, PyTuple.of(names));
    }

    /// Calls an object with one more positional argument in front of the others.
    public static PyObject callWith(
            ThreadState ts,
            PyObject callable,
            PyObject first,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        if (keywords == null) {
            switch (count) {
                case 0:
                    return call1(ts, callable, first);
                case 1:
                    return call2(ts, callable, first, args[from]);
                case 2:
                    return call3(ts, callable, first, args[from], args[from + 1]);
                case 3:
                    return call4(ts, callable, first, args[from], args[from + 1], args[from + 2]);
                default:
                    break;
            }
        }
        int total = count + (keywords == null ? 0 : keywords.size());
        PyObject[] shifted = new PyObject[total + 1];
        shifted[0] = first;
        System.arraycopy(args, from, shifted, 1, total);
        return call(ts, callable, shifted, 0, count + 1, keywords);
    }

    /// Calls a method by name.
    public static PyObject callMethod(ThreadState ts, PyObject object, PyStr name, PyObject... args) {
        PyObject found = object.type.tp_getattro == ObjectMethods.GENERIC_GETATTR ? object.type.lookup(name) : null;
        if (found != null && found.type.is(PyType.METHOD_DESCRIPTOR) && Attributes.instanceGet(object, name) == null) {
            return callWith(ts, found, object, args, 0, args.length, null);
        }
        return call(ts, Attributes.get(ts, object, name), args, 0, args.length, null);
    }

    /// Calls a method by a name that stands in Java source.
    public static PyObject callMethod(ThreadState ts, PyObject object, String name, PyObject... args) {
        return callMethod(ts, object, PyStr.intern(name), args);
    }

    /// Whether an object can be called.
    public static boolean isCallable(PyObject object) {
        return object.type.tp_call != null;
    }
}
