package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.DictUpdate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The arguments from which elements are made: attributes come as a dict, as keywords, or both.
final class ElementArguments {
    private static final PyStr ATTRIB = PyStr.intern("attrib");

    private ElementArguments() {}

    /// Checks the number of positional arguments in the words of CPython's argument formats.
    static void checkCount(String name, int count, int least, int most) {
        if (count < least || count > most) {
            int bound = count < least ? least : most;
            throw Raise.typeError(
                    "%s() takes %s %d argument%s (%d given)",
                    name, count < least ? "at least" : "at most", bound, bound == 1 ? "" : "s", count);
        }
    }

    /// A copy of a dict, by its own `keys` if it has its own iteration. Compare CPython Objects/dictobject.c
    /// PyDict_Copy.
    static PyDict copy(ThreadState ts, PyDict dict) {
        if (dict.type() == PyDict.TYPE) {
            return dict.copy();
        }
        PyDict made = new PyDict();
        try (var held = ts.hold(made)) {
            DictUpdate.merge(ts, made, dict);
        }
        return made;
    }

    /// The attributes of a new element in a dict of its own, or null if there are none.
    ///
    /// @param where how messages name the positional argument
    /// @param given that argument, or null
    /// @param values where the values of the keywords begin
    static @Nullable PyDict attributes(
            ThreadState ts,
            String function,
            String where,
            @Nullable PyObject given,
            PyObject[] args,
            int values,
            @Nullable PyTuple keywords) {
        PyTuple names = keywords == null ? PyTuple.EMPTY : keywords;
        if (given == null && names.size() == 0) {
            return null;
        }
        PyDict made;
        if (given == null) {
            made = fromKeywords(ts, args, values, names);
        } else if (given instanceof PyDict dict) {
            made = copy(ts, dict);
        } else {
            throw Arguments.wrongType(function, where, "dict", given);
        }
        for (int i = 0; i < names.size(); i++) {
            PyStr name = (PyStr) names.get(i);
            if (given != null || !isAttrib(name)) {
                made.put(ts, name, args[values + i]);
            }
        }
        return made.size() == 0 ? null : made;
    }

    private static boolean isAttrib(PyStr name) {
        return PyStr.same(name, ATTRIB);
    }

    /// A copy of the keyword `attrib`, which may stand in for the positional argument.
    private static PyDict fromKeywords(ThreadState ts, PyObject[] args, int values, PyTuple names) {
        for (int i = 0; i < names.size(); i++) {
            if (isAttrib((PyStr) names.get(i))) {
                if (args[values + i] instanceof PyDict dict) {
                    return copy(ts, dict);
                }
                PyType type = args[values + i].type();
                throw Raise.typeError("attrib must be dict, not %s", type.fullName());
            }
        }
        return new PyDict();
    }
}
