package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The type variables among the arguments of generic aliases and unions, and putting types in their place.
///
/// Compare CPython Objects/genericaliasobject.c `_Py_make_parameters`, `_Py_subs_parameters`.
final class TypeParameters {
    private static final PyStr SUBST = PyStr.intern("__typing_subst__");
    private static final PyStr PREPARE = PyStr.intern("__typing_prepare_subst__");
    private static final PyStr PARAMETERS = PyStr.intern("__parameters__");
    private static final PyStr UNPACKED_TYPE_VAR_TUPLE = PyStr.intern("__typing_is_unpacked_typevartuple__");
    private static final PyStr UNPACKED_TUPLE_ARGS = PyStr.intern("__typing_unpacked_tuple_args__");
    private static final PyStr ORIGIN = PyStr.intern("__origin__");
    private static final PyStr ARGS = PyStr.intern("__args__");
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr MODULE = PyStr.intern("__module__");

    private TypeParameters() {}

    /// How an argument shows in the representation of an alias or a union: by its qualified name if it has one.
    static String nameOf(ThreadState ts, PyObject object) {
        if (object == PyEllipsis.INSTANCE) {
            return "...";
        }
        boolean alias =
                Attributes.getOrNull(ts, object, ORIGIN) != null && Attributes.getOrNull(ts, object, ARGS) != null;
        if (!alias) {
            PyObject name = Attributes.getOrNull(ts, object, QUALNAME);
            PyObject module = name == null ? null : Attributes.getOrNull(ts, object, MODULE);
            if (name != null && module != null && module != PyNone.NONE) {
                boolean builtin = module instanceof PyStr text && text.value().equals("builtins");
                return (builtin ? "" : Text.str(ts, module) + ".") + Text.str(ts, name);
            }
        }
        return Text.repr(ts, object).toString();
    }

    /// The type variables among some arguments, each once, in order.
    static PyTuple of(ThreadState ts, PyTuple args) {
        PyList found = new PyList();
        for (int i = 0; i < args.size(); i++) {
            PyObject arg = args.get(i);
            if (arg instanceof PyType) {
                continue;
            }
            if (Attributes.getOrNull(ts, arg, SUBST) != null) {
                addOnce(found, arg);
            } else if (Attributes.getOrNull(ts, arg, PARAMETERS) instanceof PyTuple inner) {
                for (int j = 0; j < inner.size(); j++) {
                    addOnce(found, inner.get(j));
                }
            }
        }
        return PyTuple.of(found.toArray());
    }

    private static void addOnce(PyList list, PyObject element) {
        for (int i = 0; i < list.size; i++) {
            if (list.items[i] == element) {
                return;
            }
        }
        list.append(element);
    }

    /// The arguments with types in place of the variables.
    ///
    /// @param self the alias, for messages
    /// @param item what stands in the brackets
    static PyTuple substitute(ThreadState ts, PyObject self, PyTuple args, PyTuple parameters, PyObject item) {
        int wanted = parameters.size();
        if (wanted == 0) {
            throw Raise.typeError("%s is not a generic class", Text.repr(ts, self));
        }
        PyObject given = unpackArguments(ts, item);
        for (int i = 0; i < wanted; i++) {
            PyObject prepare = Attributes.getOrNull(ts, parameters.get(i), PREPARE);
            if (prepare != null && prepare != PyNone.NONE) {
                given = Calls.call2(ts, prepare, self, given instanceof PyTuple ? given : PyTuple.of(given));
            }
        }
        PyTuple values = given instanceof PyTuple tuple ? tuple : PyTuple.of(given);
        if (values.size() != wanted) {
            throw Raise.typeError(
                    "Too %s arguments for %s; actual %d, expected %d",
                    values.size() > wanted ? "many" : "few", Text.repr(ts, self), values.size(), wanted);
        }
        PyList result = new PyList();
        try (ThreadState.Hold held = ts.hold(result, values)) {
            for (int i = 0; i < args.size(); i++) {
                substituteOne(ts, args.get(i), parameters, values, result);
            }
            return PyTuple.of(result.toArray());
        }
    }

    private static void substituteOne(ThreadState ts, PyObject arg, PyTuple parameters, PyTuple values, PyList result) {
        if (arg instanceof PyType) {
            result.append(arg);
            return;
        }
        PyObject flag = Attributes.getOrNull(ts, arg, UNPACKED_TYPE_VAR_TUPLE);
        boolean unpack = flag != null && Truth.of(ts, flag);
        PyObject subst = Attributes.getOrNull(ts, arg, SUBST);
        PyObject value;
        if (subst != null) {
            value = Calls.call1(ts, subst, values.get(indexOf(parameters, arg)));
        } else {
            value = substituteInside(ts, arg, parameters, values);
        }
        if (unpack && value instanceof PyTuple several) {
            result.appendAll(several.items, 0, several.size());
        } else {
            result.append(value);
        }
    }

    /// Substitutes inside an argument that has variables of its own.
    private static PyObject substituteInside(ThreadState ts, PyObject arg, PyTuple parameters, PyTuple values) {
        if (!(Attributes.getOrNull(ts, arg, PARAMETERS) instanceof PyTuple inner) || inner.size() == 0) {
            return arg;
        }
        PyList chosen = new PyList();
        for (int i = 0; i < inner.size(); i++) {
            PyObject variable = inner.get(i);
            int at = indexOf(parameters, variable);
            PyObject value = at < 0 ? variable : values.get(at);
            if (at >= 0 && variable.type.tp_iter != null && value instanceof PyTuple several) {
                chosen.appendAll(several.items, 0, several.size());
            } else {
                chosen.append(value);
            }
        }
        PyTuple item = PyTuple.of(chosen.toArray());
        try (ThreadState.Hold held = ts.hold(item)) {
            return Items.get(ts, arg, item);
        }
    }

    private static int indexOf(PyTuple tuple, PyObject element) {
        for (int i = 0; i < tuple.size(); i++) {
            if (tuple.get(i) == element) {
                return i;
            }
        }
        return -1;
    }

    /// Puts the arguments of `*tuple[…]` in its place.
    private static PyObject unpackArguments(ThreadState ts, PyObject item) {
        PyTuple items = item instanceof PyTuple tuple ? tuple : PyTuple.of(item);
        PyList result = new PyList();
        for (int i = 0; i < items.size(); i++) {
            PyObject each = items.get(i);
            PyTuple unpacked = each instanceof PyType ? null : unpackedArgs(ts, each);
            boolean open =
                    unpacked != null && unpacked.size() > 0 && unpacked.get(unpacked.size() - 1) == PyEllipsis.INSTANCE;
            if (unpacked != null && !open) {
                result.appendAll(unpacked.items, 0, unpacked.size());
            } else {
                result.append(each);
            }
        }
        return PyTuple.of(result.toArray());
    }

    private static @Nullable PyTuple unpackedArgs(ThreadState ts, PyObject object) {
        return Attributes.getOrNull(ts, object, UNPACKED_TUPLE_ARGS) instanceof PyTuple args ? args : null;
    }
}
