package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import org.jspecify.annotations.Nullable;

/// The `import` statement. Language reference 7.11; compare CPython Python/ceval.c `import_name`, `import_from`,
/// `import_all_from`.
final class ImportOps {
    private static final PyStr IMPORT = PyStr.intern("__import__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr ALL = PyStr.intern("__all__");
    private static final PyStr DICT = PyStr.intern("__dict__");

    private ImportOps() {}

    /// `IMPORT_NAME`.
    static PyObject importName(PyThread ts, PyFrame f, PyStr name, PyObject fromList, PyObject level) {
        PyObject function = NameOps.fromMapping(ts, f.builtins, IMPORT);
        if (function == null) {
            throw Raise.raise(ExceptionTypes.ImportError, "__import__ not found");
        }
        PyObject locals = f.locals == null ? PyNone.NONE : f.locals;
        return Calls.call(ts, function, new PyObject[] {name, f.globals, locals, fromList, level}, 0, 5, null);
    }

    /// `IMPORT_FROM`: the attribute, or the submodule of that name.
    static PyObject importFrom(PyThread ts, PyObject module, PyStr name) {
        PyObject found = Attributes.getOrNull(ts, module, name);
        if (found != null) {
            return found;
        }
        PyObject moduleName = Attributes.getOrNull(ts, module, NAME);
        if (moduleName instanceof PyStr packageName) {
            PyObject submodule = ts.runtime().modules().get(ts, PyStr.of(packageName + "." + name));
            if (submodule != null) {
                return submodule;
            }
        }
        throw dev.vertebra.importsys.Import.cannotImport(ts, module, moduleName, name);
    }

    /// `from module import *` into the local namespace.
    static void importStar(PyThread ts, PyObject locals, PyObject module) {
        PyObject all = Attributes.getOrNull(ts, module, ALL);
        boolean skipUnderscores = all == null;
        if (all == null) {
            PyObject dict = Attributes.getOrNull(ts, module, DICT);
            if (dict == null) {
                throw Raise.raise(ExceptionTypes.ImportError, "from-import-* object has no __dict__ and no __all__");
            }
            all = Iterate.toList(ts, dict);
        }
        try (var held = ts.hold(all)) {
            for (int i = 0; ; i++) {
                PyObject name = elementOrNull(ts, all, i);
                if (name == null) {
                    return;
                }
                if (!(name instanceof PyStr text)) {
                    throw notString(ts, module, name, skipUnderscores);
                }
                if (skipUnderscores && text.length() > 0 && text.codePointAt(0) == '_') {
                    continue;
                }
                PyObject value = Attributes.get(ts, module, text);
                if (locals instanceof PyDict dict && dict.type() == PyDict.TYPE) {
                    dict.put(ts, text, value);
                } else {
                    Items.set(ts, locals, text, value);
                }
            }
        }
    }

    /// An element by the sequence protocol, or null behind the last one. Compare CPython Objects/abstract.c
    /// `PySequence_GetItem`.
    private static @Nullable PyObject elementOrNull(PyThread ts, PyObject names, int index) {
        PyType type = names.type();
        if (type == PyList.TYPE) {
            PyList list = (PyList) names;
            return index < list.size() ? list.get(index) : null;
        }
        if (names instanceof PyDict) {
            throw Raise.typeError("%s is not a sequence", type.fullName());
        }
        if (type.mp_subscript == null) {
            throw Raise.typeError("'%s' object does not support indexing", type.fullName());
        }
        try {
            return type.mp_subscript.binary(ts, names, PyInt.of(index));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.IndexError)) {
                return null;
            }
            throw e;
        }
    }

    private static PyException notString(PyThread ts, PyObject module, PyObject name, boolean inDict) {
        PyObject moduleName = Attributes.get(ts, module, NAME);
        if (!(moduleName instanceof PyStr)) {
            return Raise.typeError(
                    "module __name__ must be a string, not %s",
                    moduleName.type().fullName());
        }
        String type = name.type().fullName();
        return inDict
                ? Raise.typeError("Key in %s.__dict__ must be str, not %s", Text.str(ts, moduleName), type)
                : Raise.typeError("Item in %s.__all__ must be str, not %s", Text.str(ts, moduleName), type);
    }
}
