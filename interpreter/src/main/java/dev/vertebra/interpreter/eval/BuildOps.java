package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.DictUpdate;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SetAlgebra;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// Making and filling containers.
final class BuildOps {
    private static final PyStr KEYS = PyStr.intern("keys");

    private BuildOps() {}

    static PyObject tuple(PyObject[] s, int sp, int count) {
        return count == 0 ? PyTuple.EMPTY : PyTuple.copyOf(s, sp - count, sp);
    }

    static PyObject list(PyObject[] s, int sp, int count) {
        return PyList.copyOf(s, sp - count, sp);
    }

    static PyObject map(ThreadState ts, PyObject[] s, int sp, int pairs) {
        PyDict dict = new PyDict();
        for (int i = sp - 2 * pairs; i < sp; i += 2) {
            dict.put(ts, s[i], s[i + 1]);
        }
        return dict;
    }

    static PyObject constKeyMap(ThreadState ts, PyObject[] s, int sp, int count) {
        PyTuple keys = (PyTuple) s[sp - 1];
        PyDict dict = new PyDict();
        for (int i = 0; i < count; i++) {
            dict.put(ts, keys.get(i), s[sp - 1 - count + i]);
        }
        return dict;
    }

    static PyObject set(ThreadState ts, PyObject[] s, int sp, int count) {
        PySet set = new PySet();
        try (var held = ts.hold(set)) {
            for (int i = sp - count; i < sp; i++) {
                set.add(ts, s[i]);
            }
        }
        return set;
    }

    static PyObject string(PyObject[] s, int sp, int count) {
        int length = 0;
        boolean plain = true;
        for (int i = sp - count; i < sp; i++) {
            PyStr piece = (PyStr) s[i];
            plain &= piece.isPlain();
            length += piece.length();
        }
        if (plain && length >= 0) {
            return PyStr.ofPlain(joined(s, sp - count, sp, length));
        }
        PyStr result = PyStr.EMPTY;
        for (int i = sp - count; i < sp; i++) {
            result = PyStr.concat(result, (PyStr) s[i]);
        }
        return result;
    }

    private static String joined(PyObject[] s, int from, int to, int length) {
        if (to - from == 2) {
            return ((PyStr) s[from]).value().concat(((PyStr) s[from + 1]).value());
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = from; i < to; i++) {
            text.append(((PyStr) s[i]).value());
        }
        return text.toString();
    }

    /// `LIST_APPEND`: the value moves into the list.
    static void listAppend(PyObject list, PyObject value) {
        ((PyList) list).appendMoved(value);
    }

    /// `LIST_EXTEND`.
    static void listExtend(ThreadState ts, PyObject list, PyObject iterable) {
        try {
            Iterate.extend(ts, (PyList) list, iterable);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TypeError)
                    && iterable.type().tp_iter == null
                    && !Iterate.isSequence(iterable)) {
                throw Raise.typeError(
                        "Value after * must be an iterable, not %s",
                        iterable.type().fullName());
            }
            throw e;
        }
    }

    /// `SET_UPDATE`.
    static void setUpdate(ThreadState ts, PyObject set, PyObject iterable) {
        SetAlgebra.update(ts, (PySet) set, iterable);
    }

    /// `DICT_UPDATE`.
    static void dictUpdate(ThreadState ts, PyObject dict, PyObject mapping) {
        if (!(mapping instanceof PyDict) && Attributes.getOrNull(ts, mapping, KEYS) == null) {
            throw Raise.typeError("'%s' object is not a mapping", mapping.type().fullName());
        }
        DictUpdate.merge(ts, (PyDict) dict, mapping);
    }

    /// `DICT_MERGE`: keyword arguments of a call; a key that is there already is an error.
    static void dictMerge(ThreadState ts, PyObject callable, PyObject dict, PyObject mapping) {
        if (mapping instanceof PyDict source && source.type().tp_iter == PyDict.TYPE.tp_iter) {
            mergeDict(ts, (PyDict) dict, source, callable);
            return;
        }
        try {
            merge(ts, (PyDict) dict, mapping, callable);
        } catch (PyException e) {
            throw keywordError(ts, e, mapping, callable);
        }
    }

    /// What becomes of an error of the mapping itself. Compare CPython Python/ceval.c `_PyEval_FormatKwargsError`.
    private static PyException keywordError(ThreadState ts, PyException error, PyObject mapping, PyObject callable) {
        if (error.matches(ExceptionTypes.AttributeError)) {
            return Raise.typeError(
                    "%s argument after ** must be a mapping, not %s",
                    StarArguments.functionText(ts, callable), mapping.type().fullName());
        }
        if (error.matches(ExceptionTypes.KeyError) && error.value().args().size() == 1) {
            return error.value().args().get(0) instanceof PyStr key
                    ? repeated(ts, callable, key)
                    : Raise.typeError("%s keywords must be strings", StarArguments.functionText(ts, callable));
        }
        return error;
    }

    private static void mergeDict(ThreadState ts, PyDict dict, PyDict source, PyObject callable) {
        if (dict.size() == 0) {
            DictUpdate.merge(ts, dict, source);
            return;
        }
        PyList keys = Iterate.toList(ts, source);
        try (var held = ts.hold(keys)) {
            for (int i = 0; i < keys.size(); i++) {
                PyObject key = keys.get(i);
                checkKeyword(ts, callable, dict, key);
                PyObject value = source.get(ts, key);
                if (value != null) {
                    dict.put(ts, key, value);
                }
            }
        }
    }

    private static void merge(ThreadState ts, PyDict dict, PyObject mapping, PyObject callable) {
        PyList keys = DictUpdate.keysOf(ts, mapping);
        try (var held = ts.hold(keys)) {
            for (int i = 0; i < keys.size(); i++) {
                PyObject key = keys.get(i);
                checkKeyword(ts, callable, dict, key);
                dict.put(ts, key, Items.get(ts, mapping, key));
            }
        }
    }

    private static void checkKeyword(ThreadState ts, PyObject callable, PyDict dict, PyObject key) {
        if (dict.contains(ts, key)) {
            throw repeated(ts, callable, key);
        }
    }

    private static PyException repeated(ThreadState ts, PyObject callable, PyObject key) {
        return Raise.typeError(
                "%s got multiple values for keyword argument '%s'",
                StarArguments.functionText(ts, callable), Text.str(ts, key));
    }

    /// `MAP_ADD`.
    static void mapAdd(ThreadState ts, PyObject dict, PyObject key, PyObject value) {
        ((PyDict) dict).put(ts, key, value);
    }
}
