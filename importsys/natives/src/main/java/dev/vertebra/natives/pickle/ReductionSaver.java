package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Writes what `__reduce__` gives: a callable with its arguments, and what is done with the result. Compare CPython
/// Modules/_pickle.c `save_reduce`.
final class ReductionSaver {
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr NEWOBJ = PyStr.intern("__newobj__");
    private static final PyStr NEWOBJ_EX = PyStr.intern("__newobj_ex__");

    private final Saver saver;
    private final ThreadState ts;
    private final PickleOutput out;

    ReductionSaver(Saver saver) {
        this.saver = saver;
        this.ts = saver.ts;
        this.out = saver.out;
    }

    private PyException error(String message) {
        return PickleState.pickling(ts, message);
    }

    private static @Nullable PyObject part(PyTuple parts, int index) {
        PyObject part = index < parts.size() ? parts.get(index) : PyNone.NONE;
        return part == PyNone.NONE ? null : part;
    }

    /// Writes a reduction.
    ///
    /// @param parts two to six parts, which the caller holds
    /// @param object what is reduced, to be remembered, or null
    void save(PyTuple parts, @Nullable PyObject object) {
        if (parts.size() < 2 || parts.size() > 6) {
            throw error("tuple returned by __reduce__ must contain 2 through 6 elements");
        }
        PyObject callable = parts.get(0);
        if (!Calls.isCallable(callable)) {
            throw error("first item of the tuple returned by __reduce__ must be callable");
        }
        if (!(parts.get(1) instanceof PyTuple arguments)) {
            throw error("second item of the tuple returned by __reduce__ must be a tuple");
        }
        checkRest(parts);
        saveCall(callable, arguments, object);
        if (object != null) {
            if (saver.isRemembered(object)) {
                // It holds itself, and has been written meanwhile.
                out.op(Opcodes.POP);
                saver.fetch(object);
                return;
            }
            saver.memoize(object);
        }
        PyObject elements = part(parts, 3);
        if (elements != null) {
            saver.containers.elements(elements);
        }
        PyObject items = part(parts, 4);
        if (items != null) {
            saver.containers.items(items);
        }
        PyObject state = part(parts, 2);
        if (state != null) {
            saveState(object, state, part(parts, 5));
        }
    }

    private void checkRest(PyTuple parts) {
        PyObject elements = part(parts, 3);
        if (elements != null && elements.type().tp_iternext == null) {
            throw error("fourth element of the tuple returned by __reduce__ must be an iterator, not "
                    + elements.type().fullName());
        }
        PyObject items = part(parts, 4);
        if (items != null && items.type().tp_iternext == null) {
            throw error("fifth element of the tuple returned by __reduce__ must be an iterator, not "
                    + items.type().fullName());
        }
        PyObject setter = part(parts, 5);
        if (setter != null && !Calls.isCallable(setter)) {
            throw error("sixth element of the tuple returned by __reduce__ must be a function, not "
                    + setter.type().fullName());
        }
    }

    private void saveCall(PyObject callable, PyTuple arguments, @Nullable PyObject object) {
        if (saver.protocol >= 2 && Attributes.getOrNull(ts, callable, NAME) instanceof PyStr name) {
            if (PyStr.same(name, NEWOBJ_EX)) {
                newObjectEx(arguments);
                return;
            }
            if (PyStr.same(name, NEWOBJ)) {
                newObject(arguments, object);
                return;
            }
        }
        saver.save(callable);
        saver.save(arguments);
        out.op(Opcodes.REDUCE);
    }

    private void newObject(PyTuple arguments, @Nullable PyObject object) {
        if (arguments.size() < 1) {
            throw error("__newobj__ arglist is empty");
        }
        if (!(arguments.get(0) instanceof PyType cls)) {
            throw error("args[0] from __newobj__ args is not a type");
        }
        if (object != null) {
            PyObject own = Attributes.getOrNull(ts, object, CLASS);
            if ((own == null ? object.type() : own) != cls) {
                throw error("args[0] from __newobj__ args has the wrong class");
            }
        }
        saver.save(cls);
        PyTuple rest = arguments.size() == 1 ? PyTuple.EMPTY : PyTuple.copyOf(arguments.toArray(), 1, arguments.size());
        try (ThreadState.Hold held = ts.hold(rest)) {
            saver.save(rest);
        }
        out.op(Opcodes.NEWOBJ);
    }

    private void newObjectEx(PyTuple arguments) {
        if (arguments.size() != 3) {
            throw error("length of the NEWOBJ_EX argument tuple must be exactly 3, not " + arguments.size());
        }
        if (!(arguments.get(0) instanceof PyType cls)) {
            throw wrongItem("first", "class", arguments.get(0));
        }
        if (!(arguments.get(1) instanceof PyTuple args)) {
            throw wrongItem("second", "tuple", arguments.get(1));
        }
        if (!(arguments.get(2) instanceof PyDict keywords)) {
            throw wrongItem("third", "dict", arguments.get(2));
        }
        if (saver.protocol >= 4) {
            saver.save(cls);
            saver.save(args);
            saver.save(keywords);
            out.op(Opcodes.NEWOBJ_EX);
            return;
        }
        PyObject[] all = new PyObject[args.size() + 2];
        all[0] = Attributes.get(ts, cls, NEW);
        all[1] = cls;
        System.arraycopy(args.toArray(), 0, all, 2, args.size());
        PyObject partial = Attributes.get(ts, ts.importModule("functools"), "partial");
        PyObject made = Calls.call(ts, partial, PyTuple.of(all), keywords);
        try (ThreadState.Hold held = ts.hold(made)) {
            saver.save(made);
            saver.save(PyTuple.EMPTY);
            out.op(Opcodes.REDUCE);
        }
    }

    private PyException wrongItem(String which, String wanted, PyObject item) {
        return error(which + " item from NEWOBJ_EX argument tuple must be a " + wanted + ", not "
                + item.type().fullName());
    }

    private void saveState(@Nullable PyObject object, PyObject state, @Nullable PyObject setter) {
        if (setter == null || object == null) {
            saver.save(state);
            out.op(Opcodes.BUILD);
            return;
        }
        // A call whose result is thrown away.
        saver.save(setter);
        saver.save(object);
        saver.save(state);
        out.op(Opcodes.TUPLE2);
        out.op(Opcodes.REDUCE);
        out.op(Opcodes.POP);
    }
}
