package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// How objects are taken apart for `copy` and `pickle`: the default of `__reduce_ex__` and `__getstate__`.
///
/// Compare CPython Objects/typeobject.c `reduce_newobj`, `_PyObject_GetNewArguments`, `object_getstate_default`.
final class ObjectReduction {
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr GETNEWARGS_EX = PyStr.intern("__getnewargs_ex__");
    private static final PyStr GETNEWARGS = PyStr.intern("__getnewargs__");
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");
    private static final PyStr SLOTNAMES = PyStr.intern("__slotnames__");

    private ObjectReduction() {}

    /// What `__new__` is to be called with.
    private record NewArguments(
            @Nullable PyTuple args, @Nullable PyDict keywords) {}

    static PyObject reduce(ThreadState ts, PyObject self, int protocol) {
        PyObject copyreg = ts.importModule("copyreg");
        if (protocol < 2) {
            return Calls.callMethod(ts, copyreg, "_reduce_ex", self, PyInt.of(protocol));
        }
        if (self.type().tp_new == null) {
            throw Raise.typeError("cannot pickle '%s' object", self.type().fullName());
        }
        NewArguments made = newArguments(ts, self);
        boolean required = made.args == null && !(self instanceof PyList) && !(self instanceof PyDict);
        PyObject getstate = Attributes.get(ts, self, GETSTATE);
        boolean usual = getstate instanceof PyBuiltinFunction function
                && function.self() == self
                && PyType.OBJECT.lookup(GETSTATE) instanceof PyMethodDescriptor own
                && own.function() == function.function();
        PyObject state = usual ? defaultState(ts, self, required) : Calls.call0(ts, getstate);
        return assemble(ts, self, copyreg, made, state);
    }

    private static NewArguments newArguments(ThreadState ts, PyObject self) {
        PyObject ex = Attributes.lookupSpecial(ts, self, GETNEWARGS_EX);
        if (ex != null) {
            return pair(Calls.call0(ts, ex));
        }
        PyObject plain = Attributes.lookupSpecial(ts, self, GETNEWARGS);
        if (plain == null) {
            return new NewArguments(null, null);
        }
        PyObject value = Calls.call0(ts, plain);
        if (!(value instanceof PyTuple args)) {
            throw Raise.typeError(
                    "__getnewargs__ should return a tuple, not '%s'",
                    value.type().fullName());
        }
        return new NewArguments(args, null);
    }

    private static NewArguments pair(PyObject value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Raise.typeError(
                    "__getnewargs_ex__ should return a tuple, not '%s'",
                    value.type().fullName());
        }
        if (tuple.size() != 2) {
            throw Raise.valueError("__getnewargs_ex__ should return a tuple of length 2, not %d", tuple.size());
        }
        if (!(tuple.get(0) instanceof PyTuple args)) {
            throw Raise.typeError(
                    "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                    tuple.get(0).type().fullName());
        }
        if (!(tuple.get(1) instanceof PyDict keywords)) {
            throw Raise.typeError(
                    "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
                    tuple.get(1).type().fullName());
        }
        return new NewArguments(args, keywords);
    }

    private static PyObject assemble(
            ThreadState ts, PyObject self, PyObject copyreg, NewArguments made, PyObject state) {
        PyTuple args = made.args == null ? PyTuple.EMPTY : made.args;
        PyObject callable;
        PyTuple arguments;
        if (made.keywords != null && made.keywords.size() > 0) {
            callable = Attributes.get(ts, copyreg, "__newobj_ex__");
            arguments = PyTuple.of(self.type(), args, made.keywords);
        } else {
            callable = Attributes.get(ts, copyreg, "__newobj__");
            PyObject[] all = new PyObject[args.size() + 1];
            all[0] = self.type();
            System.arraycopy(args.items, 0, all, 1, args.size());
            arguments = PyTuple.of(all);
        }
        PyObject listItems = self instanceof PyList ? Iterate.iter(ts, self) : PyNone.NONE;
        PyObject dictItems =
                self instanceof PyDict ? Iterate.iter(ts, Calls.callMethod(ts, self, "items")) : PyNone.NONE;
        return PyTuple.of(callable, arguments, state, listItems, dictItems);
    }

    /// The default `__getstate__`: the `__dict__`, with the values of slots beside it if there are any.
    static PyObject state(ThreadState ts, PyObject self) {
        return defaultState(ts, self, false);
    }

    private static PyObject defaultState(ThreadState ts, PyObject self, boolean required) {
        PyType type = self.type();
        if (required && ObjectSizes.itemSize(type) != 0) {
            throw Raise.typeError("cannot pickle %s objects", type.fullName());
        }
        PyObject dict = type.is(PyType.HAS_DICT) ? ownDict(ts, self) : null;
        PyObject state = dict == null || dict instanceof PyDict own && own.size() == 0 ? PyNone.NONE : dict;
        PyObject names = slotNames(ts, type);
        int count = names instanceof PyList list ? list.size() : 0;
        if (required
                && (isOpaque(type)
                        || ObjectSizes.basicSize(type) > ObjectSizes.basicSize(PyType.OBJECT) + 8L * count)) {
            throw Raise.typeError("cannot pickle '%s' object", type.fullName());
        }
        if (count == 0) {
            return state;
        }
        PyDict slots = slotValues(ts, self, (PyList) names);
        return slots.size() == 0 ? state : PyTuple.of(state, slots);
    }

    /// The `__dict__` of plain objects, which a class attribute of that name doesn't hide.
    private static @Nullable PyObject ownDict(ThreadState ts, PyObject self) {
        if (self instanceof PyType type) {
            return type.isHeapType() ? type.dict().copy() : null;
        }
        if (isOpaque(self.type())) {
            return Attributes.getOrNull(ts, self, DICT);
        }
        return self.extra == null ? null : Attributes.dictOf(self);
    }

    /// The names of the slots of a class and its bases, kept in the class: a list or None. Compare CPython
    /// `_PyType_GetSlotNames`.
    private static PyObject slotNames(ThreadState ts, PyType type) {
        PyObject known = type.dict().getStr(SLOTNAMES);
        if (known == null) {
            known = Calls.callMethod(ts, ts.importModule("copyreg"), "_slotnames", type);
            if (known != PyNone.NONE && !(known instanceof PyList)) {
                throw Raise.typeError("copyreg._slotnames didn't return a list or None");
            }
        } else if (known != PyNone.NONE && !(known instanceof PyList)) {
            throw Raise.typeError(
                    "%s.__slotnames__ should be a list or None, not %s",
                    type.fullName(), known.type().fullName());
        }
        return known;
    }

    /// Objects whose contents a generic copy can't see.
    private static boolean isOpaque(PyType type) {
        Class<?> layout = type.layout();
        return layout != PyInstance.class && layout != PyObject.class && layout != PyNone.class;
    }

    private static PyDict slotValues(ThreadState ts, PyObject self, PyList names) {
        PyDict values = new PyDict();
        int size = names.size();
        for (int i = 0; i < size; i++) {
            PyStr name = Attributes.name(names.get(i));
            PyObject value = Attributes.getOrNull(ts, self, name);
            if (value != null) {
                values.put(ts, name, value);
            }
            if (names.size() != size) {
                throw Raise.runtimeError("__slotsname__ changed size during iteration");
            }
        }
        return values;
    }
}
