package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Look-up of names in namespaces that may be dicts or other mappings: the L, G and B of LEGB at run time.
///
/// Language reference 4.2.2. Compare CPython Python/bytecodes.c `LOAD_NAME`, `LOAD_GLOBAL`.
public final class Names {
    private Names() {}

    /// A global name: the global namespace first, then the built-in one.
    ///
    /// @throws PyException a NameError if neither has it
    public static PyObject global(ThreadState ts, PyObject globals, PyObject builtins, PyStr name) {
        PyObject found = in(ts, globals, name);
        if (found == null) {
            found = in(ts, builtins, name);
        }
        if (found == null) {
            throw NameErrors.undefined(name);
        }
        return found;
    }

    /// A name at module or class level: the local namespace first, then as a global one.
    ///
    /// @throws PyException a NameError if no namespace has it
    public static PyObject name(ThreadState ts, PyObject locals, PyObject globals, PyObject builtins, PyStr name) {
        PyObject found = in(ts, locals, name);
        return found != null ? found : global(ts, globals, builtins, name);
    }

    /// The value of a name in one namespace, or null.
    ///
    /// A mapping that is no dict is asked by `__getitem__`; its KeyError means that it does not have the name.
    public static @Nullable PyObject in(ThreadState ts, PyObject namespace, PyStr name) {
        if (namespace.type() == PyDict.TYPE) {
            return ((PyDict) namespace).getStr(name);
        }
        try {
            return Items.get(ts, namespace, name);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.KeyError)) {
                return null;
            }
            throw e;
        }
    }

    /// Sets a name in a namespace.
    public static void set(ThreadState ts, PyObject namespace, PyStr name, PyObject value) {
        if (namespace.type() == PyDict.TYPE) {
            ((PyDict) namespace).putStr(name, value);
        } else {
            Items.set(ts, namespace, name, value);
        }
    }

    /// Deletes a name from a namespace: `del name` at module or class level.
    ///
    /// @throws PyException a NameError if the namespace does not have it
    public static void delete(ThreadState ts, PyObject namespace, PyStr name) {
        if (namespace.type() == PyDict.TYPE) {
            if (((PyDict) namespace).removeStr(name) == null) {
                throw NameErrors.undefined(name);
            }
            return;
        }
        try {
            Items.delete(ts, namespace, name);
        } catch (PyException e) {
            // Whatever the mapping raises, the name counts as undefined.
            throw NameErrors.undefined(name);
        }
    }
}
