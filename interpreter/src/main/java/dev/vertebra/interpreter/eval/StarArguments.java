package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// The arguments of calls with `*` and `**`, and the errors about them.
final class StarArguments {
    private StarArguments() {}

    /// How messages name a callable: `module.qualname()`.
    static String functionText(ThreadState ts, PyObject callable) {
        PyObject qualname = Attributes.getOrNull(ts, callable, PyStr.intern("__qualname__"));
        if (!(qualname instanceof PyStr)) {
            return Text.str(ts, callable).toString();
        }
        PyObject module = Attributes.getOrNull(ts, callable, PyStr.intern("__module__"));
        boolean shown = module instanceof PyStr && !module.toString().equals("builtins");
        return (shown ? module + "." : "") + qualname + "()";
    }

    /// The positional arguments behind `*`.
    static PyTuple positional(ThreadState ts, PyObject callable, PyObject star) {
        if (!Iterate.isIterable(star)) {
            throw Raise.typeError(
                    "%s argument after * must be an iterable, not %s",
                    functionText(ts, callable), star.type().fullName());
        }
        return Iterate.toTuple(ts, star);
    }

    /// The names of keyword arguments.
    ///
    /// @throws PyException a TypeError if one is not a str
    static PyTuple names(PyDict keywords) {
        PyObject[] names = new PyObject[keywords.size()];
        int used = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            if (!(keywords.keyAt(i) instanceof PyStr)) {
                throw Raise.typeError("keywords must be strings");
            }
            names[used++] = keywords.keyAt(i);
        }
        return PyTuple.of(names);
    }

    /// Positional arguments followed by the values of keyword arguments.
    static PyObject[] append(PyObject[] positional, PyDict keywords) {
        PyObject[] all = Arrays.copyOf(positional, positional.length + keywords.size());
        int used = positional.length;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            all[used++] = keywords.valueAt(i);
        }
        return all;
    }
}
