package dev.vertebra.interpreter.builtins;

import dev.vertebra.interpreter.eval.CodeExecution;
import dev.vertebra.interpreter.eval.PyFunction;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ClassCreation;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import org.jspecify.annotations.Nullable;

/// What the `class` statement does: bases, metaclass, namespace, body, class. Language reference 8.8 and 3.3.3; compare
/// CPython Python/bltinmodule.c `builtin___build_class__`.
final class BuildClass {
    private static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");
    private static final PyStr METACLASS = PyStr.intern("metaclass");
    private static final PyStr PREPARE = PyStr.intern("__prepare__");
    private static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");

    private BuildClass() {}

    /// `__build_class__`.
    ///
    /// @param from where the arguments begin: the function of the body, the name, the bases, the values of keywords
    /// @param count how many are given by place
    /// @param names the names of the keywords, or null
    static PyObject build(PyThread ts, PyObject[] args, int from, int count, @Nullable PyTuple names) {
        if (count < 2) {
            throw Raise.typeError("__build_class__: not enough arguments");
        }
        if (!(args[from] instanceof PyFunction body)) {
            throw Raise.typeError("__build_class__: func must be a function");
        }
        if (!(args[from + 1] instanceof PyStr name)) {
            throw Raise.typeError("__build_class__: name is not a string");
        }
        PyTuple original = PyTuple.copyOf(args, from + 2, from + count);
        PyDict keywords = keywords(args, from + count, names);
        try (var heldOriginal = ts.hold(original)) {
            PyTuple bases = resolve(ts, original);
            try (var held = ts.hold(bases, keywords)) {
                PyObject metaclass = metaclass(keywords, bases);
                PyObject namespace = prepare(ts, metaclass, name, bases, keywords);
                try (var heldNamespace = ts.hold(namespace)) {
                    return make(ts, body, name, original, bases, keywords, metaclass, namespace);
                }
            }
        }
    }

    private static PyObject make(
            PyThread ts,
            PyFunction body,
            PyStr name,
            PyTuple original,
            PyTuple bases,
            PyDict keywords,
            PyObject metaclass,
            PyObject namespace) {
        PyObject cell = CodeExecution.classBody(ts, body, namespace);
        if (bases != original) {
            dev.vertebra.objectmodel.Items.set(ts, namespace, ORIG_BASES, original);
        }
        PyObject cls;
        try (var held = ts.hold(cell)) {
            cls = Calls.call(ts, metaclass, PyTuple.of(name, bases, namespace), keywords);
            if (cls instanceof PyType type && cell instanceof PyCell classCell) {
                checkCell(ts, name, type, classCell);
            }
        }
        return cls;
    }

    private static void checkCell(PyThread ts, PyStr name, PyType type, PyCell cell) {
        PyObject content = cell.get();
        if (content == null) {
            throw Raise.runtimeError(
                    "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
                    Text.repr(ts, name), Text.repr(ts, type));
        }
        if (content != type) {
            throw Raise.typeError(
                    "__class__ set to %s defining %s as %s",
                    Text.repr(ts, content), Text.repr(ts, name), Text.repr(ts, type));
        }
    }

    private static PyDict keywords(PyObject[] args, int from, @Nullable PyTuple names) {
        PyDict keywords = new PyDict();
        for (int i = 0; names != null && i < names.size(); i++) {
            keywords.putStr((PyStr) names.get(i), args[from + i]);
        }
        return keywords;
    }

    private static PyObject metaclass(PyDict keywords, PyTuple bases) {
        PyObject given = keywords.removeStr(METACLASS);
        if (given == null) {
            given = bases.size() == 0 ? PyType.TYPE : bases.get(0).type();
        }
        return given instanceof PyType type ? ClassCreation.calculateMetatype(type, bases) : given;
    }

    private static PyObject prepare(PyThread ts, PyObject metaclass, PyStr name, PyTuple bases, PyDict keywords) {
        if (isUsual(metaclass)) {
            return new PyDict();
        }
        PyObject function = Attributes.getOrNull(ts, metaclass, PREPARE);
        PyObject namespace =
                function == null ? new PyDict() : Calls.call(ts, function, PyTuple.of(name, bases), keywords);
        if (namespace.type().mp_subscript == null) {
            throw Raise.typeError(
                    "%s.__prepare__() must return a mapping, not %s",
                    metaclass instanceof PyType type ? type.name() : "<metaclass>",
                    namespace.type().fullName());
        }
        return namespace;
    }

    /// Whether a metaclass has no `__prepare__` but that of `type`, which gives an empty dictionary.
    private static boolean isUsual(PyObject metaclass) {
        return metaclass == PyType.TYPE
                || metaclass instanceof PyType type
                        && type.type() == PyType.TYPE
                        && type.lookup(PREPARE) == PyType.TYPE.lookup(PREPARE);
    }

    private static boolean areTypes(PyTuple bases) {
        for (int i = 0; i < bases.size(); i++) {
            if (!(bases.get(i) instanceof PyType)) {
                return false;
            }
        }
        return true;
    }

    /// Replaces bases that are no classes by what their `__mro_entries__` says; the same tuple if there are none.
    static PyTuple resolve(PyThread ts, PyTuple bases) {
        if (areTypes(bases)) {
            return bases;
        }
        PyList resolved = new PyList();
        boolean replaced = false;
        try (var held = ts.hold(bases, resolved)) {
            for (int i = 0; i < bases.size(); i++) {
                PyObject base = bases.get(i);
                PyObject method = base instanceof PyType ? null : Attributes.getOrNull(ts, base, MRO_ENTRIES);
                if (method == null) {
                    resolved.append(base);
                    continue;
                }
                PyObject entries = Calls.call1(ts, method, bases);
                if (!(entries instanceof PyTuple tuple)) {
                    throw Raise.typeError("__mro_entries__ must return a tuple");
                }
                replaced = true;
                for (int j = 0; j < tuple.size(); j++) {
                    resolved.append(tuple.get(j));
                }
            }
            return replaced ? PyTuple.of(resolved.toArray()) : bases;
        }
    }
}
