package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The `match` statement. PEP 634; compare CPython Python/ceval.c `match_keys`, `_PyEval_MatchClass`.
final class MatchOps {
    private static final PyStr GET = PyStr.intern("get");
    private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");

    private MatchOps() {}

    static boolean isMapping(PyObject subject) {
        return subject.type().is(PyType.MAPPING);
    }

    static boolean isSequence(PyObject subject) {
        return subject.type().is(PyType.SEQUENCE);
    }

    /// The values of keys as a tuple, or None if one is missing.
    static PyObject keys(PyThread ts, PyObject subject, PyObject keys) {
        PyTuple wanted = (PyTuple) keys;
        if (wanted.size() == 0) {
            return PyTuple.EMPTY;
        }
        PySet seen = new PySet();
        PyObject[] values = new PyObject[wanted.size()];
        PyObject missing = new dev.vertebra.objectmodel.PyInstance(PyType.OBJECT);
        try (var held = ts.hold(seen, missing)) {
            PyObject get = Attributes.get(ts, subject, GET);
            for (int i = 0; i < values.length; i++) {
                PyObject key = wanted.get(i);
                if (seen.contains(ts, key)) {
                    throw Raise.valueError("mapping pattern checks duplicate key (%s)", Text.repr(ts, key));
                }
                seen.add(ts, key);
                PyObject value = subject.type() == PyDict.TYPE
                        ? ((PyDict) subject).get(ts, key)
                        : Calls.call2(ts, get, key, missing);
                if (value == null || value == missing) {
                    return PyNone.NONE;
                }
                values[i] = value;
            }
        }
        return PyTuple.of(values);
    }

    /// The attributes that a class pattern asks for as a tuple, or None if the subject does not match.
    ///
    /// @param names the names of the keyword patterns
    /// @param positional how many positional patterns there are
    static PyObject classPattern(PyThread ts, PyObject subject, PyObject type, PyObject names, int positional) {
        if (!(type instanceof PyType cls)) {
            throw Raise.typeError("called match pattern must be a class");
        }
        if (!Classes.isInstance(ts, subject, cls)) {
            return PyNone.NONE;
        }
        List<PyObject> found = new ArrayList<>();
        PySet seen = new PySet();
        try (var held = ts.hold(seen)) {
            if (positional > 0 && !positionals(ts, subject, cls, positional, seen, found)) {
                return PyNone.NONE;
            }
            PyTuple keywords = (PyTuple) names;
            for (int i = 0; i < keywords.size(); i++) {
                PyObject value = attribute(ts, subject, cls, keywords.get(i), seen);
                if (value == null) {
                    return PyNone.NONE;
                }
                found.add(value);
            }
        }
        return PyTuple.of(found.toArray(new PyObject[0]));
    }

    private static boolean positionals(
            PyThread ts, PyObject subject, PyType cls, int positional, PySet seen, List<PyObject> found) {
        PyObject declared = Attributes.getOrNull(ts, cls, MATCH_ARGS);
        boolean self = declared == null && cls.is(PyType.MATCH_SELF);
        if (declared != null && !(declared instanceof PyTuple)) {
            throw Raise.typeError(
                    "%s.__match_args__ must be a tuple (got %s)",
                    cls.name(), declared.type().fullName());
        }
        PyTuple args = declared instanceof PyTuple tuple ? tuple : PyTuple.EMPTY;
        int allowed = self ? 1 : args.size();
        if (allowed < positional) {
            throw Raise.typeError(
                    "%s() accepts %d positional sub-pattern%s (%d given)",
                    cls.name(), allowed, allowed == 1 ? "" : "s", positional);
        }
        if (self) {
            found.add(subject);
            return true;
        }
        for (int i = 0; i < positional; i++) {
            PyObject name = args.get(i);
            if (!(name instanceof PyStr)) {
                throw Raise.typeError(
                        "__match_args__ elements must be strings (got %s)",
                        name.type().fullName());
            }
            PyObject value = attribute(ts, subject, cls, name, seen);
            if (value == null) {
                return false;
            }
            found.add(value);
        }
        return true;
    }

    private static @Nullable PyObject attribute(PyThread ts, PyObject subject, PyType cls, PyObject name, PySet seen) {
        if (seen.contains(ts, name)) {
            throw Raise.typeError("%s() got multiple sub-patterns for attribute %s", cls.name(), Text.repr(ts, name));
        }
        seen.add(ts, name);
        return Attributes.getOrNull(ts, subject, (PyStr) name);
    }
}
