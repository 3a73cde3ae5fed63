package dev.vertebra.interpreter.eval;

import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Names: globals with an inline cache, cells, and the namespaces of modules and class bodies.
final class NameOps {
    private NameOps() {}

    /// Where a global was found: the position in one of two dicts, whose keys have not changed since.
    private static final class GlobalCache {
        final PyDict globals;
        final int globalsVersion;
        final @Nullable PyDict builtins;
        final int builtinsVersion;
        final int position;

        GlobalCache(PyDict globals, @Nullable PyDict builtins, int position) {
            this.globals = globals;
            this.globalsVersion = globals.keysVersion();
            this.builtins = builtins;
            this.builtinsVersion = builtins == null ? 0 : builtins.keysVersion();
            this.position = position;
        }
    }

    /// `LOAD_GLOBAL`.
    static PyObject global(ThreadState ts, PyFrame frame, CodeUnit unit, int pc, int index) {
        if (unit.caches[pc] instanceof GlobalCache cache
                && cache.globals == frame.globals
                && cache.globalsVersion == cache.globals.keysVersion()) {
            PyDict builtins = cache.builtins;
            if (builtins == null) {
                return cache.globals.valueAt(cache.position);
            }
            if (builtins == frame.builtins && cache.builtinsVersion == builtins.keysVersion()) {
                return builtins.valueAt(cache.position);
            }
        }
        return globalSlowly(ts, frame, unit, pc, unit.names[index]);
    }

    private static PyObject globalSlowly(ThreadState ts, PyFrame frame, CodeUnit unit, int pc, PyStr name) {
        PyDict globals = frame.globals;
        if (globals.type() != PyDict.TYPE) {
            return globalOrBuiltin(ts, frame, name);
        }
        int position = globals.position(name);
        if (position >= 0) {
            unit.caches[pc] = new GlobalCache(globals, null, position);
            return globals.valueAt(position);
        }
        if (frame.builtins.type() == PyDict.TYPE) {
            PyDict builtins = (PyDict) frame.builtins;
            position = builtins.position(name);
            if (position >= 0) {
                unit.caches[pc] = new GlobalCache(globals, builtins, position);
                return builtins.valueAt(position);
            }
            throw undefined(name);
        }
        return builtin(ts, frame, name);
    }

    private static PyObject builtin(ThreadState ts, PyFrame frame, PyStr name) {
        PyObject found = fromMapping(ts, frame.builtins, name);
        if (found == null) {
            throw undefined(name);
        }
        return found;
    }

    /// An item of a namespace, or null.
    static @Nullable PyObject fromMapping(ThreadState ts, PyObject mapping, PyStr name) {
        if (mapping.type() == PyDict.TYPE) {
            return ((PyDict) mapping).getStr(name);
        }
        try {
            return Items.get(ts, mapping, name);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.KeyError)) {
                return null;
            }
            throw e;
        }
    }

    private static PyException undefined(PyStr name) {
        return Raise.nameError(name, "name '%s' is not defined", name);
    }

    /// A global or built-in, without a cache.
    static PyObject globalOrBuiltin(ThreadState ts, PyFrame frame, PyStr name) {
        PyObject found =
                frame.globals.type() == PyDict.TYPE ? frame.globals.getStr(name) : fromMapping(ts, frame.globals, name);
        return found != null ? found : builtin(ts, frame, name);
    }

    /// A global or built-in name that has been looked for in the local names. A subclass of dict is not asked here,
    /// unlike in `LOAD_GLOBAL`: compare CPython Python/bytecodes.c LOAD_NAME.
    private static PyObject behindLocals(ThreadState ts, PyFrame frame, PyStr name) {
        PyObject found = frame.globals.getStr(name);
        return found != null ? found : builtin(ts, frame, name);
    }

    /// `LOAD_NAME`.
    static PyObject name(ThreadState ts, PyFrame frame, PyStr name) {
        PyObject locals = frame.namespace();
        PyObject found = fromMapping(ts, locals, name);
        return found != null ? found : behindLocals(ts, frame, name);
    }

    /// `LOAD_FROM_DICT_OR_GLOBALS`.
    static PyObject nameFrom(ThreadState ts, PyFrame frame, PyObject mapping, PyStr name) {
        PyObject found = fromMapping(ts, mapping, name);
        return found != null ? found : globalOrBuiltin(ts, frame, name);
    }

    /// `LOAD_FROM_DICT_OR_DEREF`.
    static PyObject derefFrom(ThreadState ts, PyFrame frame, PyObject mapping, int index) {
        PyObject found = fromMapping(ts, mapping, frame.unit.code.localName(index));
        return found != null ? found : deref(frame, index);
    }

    /// `STORE_NAME`.
    static void storeName(ThreadState ts, PyFrame frame, PyStr name, PyObject value) {
        PyObject locals = frame.namespace();
        if (locals.type() == PyDict.TYPE) {
            ((PyDict) locals).putStr(name, value);
        } else {
            Items.set(ts, locals, name, value);
        }
    }

    /// `DELETE_NAME`.
    static void deleteName(ThreadState ts, PyFrame frame, PyStr name) {
        PyObject locals = frame.namespace();
        if (locals.type() == PyDict.TYPE) {
            if (((PyDict) locals).removeStr(name) == null) {
                throw undefined(name);
            }
            return;
        }
        try {
            Items.delete(ts, locals, name);
        } catch (PyException e) {
            // Whatever the mapping raised: compare CPython Python/bytecodes.c DELETE_NAME.
            throw undefined(name);
        }
    }

    /// `DELETE_GLOBAL`.
    static void deleteGlobal(PyFrame frame, PyStr name) {
        if (frame.globals.removeStr(name) == null) {
            throw undefined(name);
        }
    }

    /// `LOAD_DEREF`.
    static PyObject deref(PyFrame frame, int index) {
        PyObject value = ((PyCell) frame.s[index]).get();
        if (value == null) {
            throw unboundCell(frame, index);
        }
        return value;
    }

    /// `STORE_DEREF`: the value moves from the stack into the cell, and what was there before is the caller's.
    static @Nullable PyObject storeDeref(PyFrame frame, int index, PyObject value) {
        return ((PyCell) frame.s[index]).swap(value);
    }

    /// `DELETE_DEREF`.
    static void deleteDeref(PyFrame frame, int index) {
        PyCell cell = (PyCell) frame.s[index];
        if (cell.get() == null) {
            throw unboundCell(frame, index);
        }
        cell.set(null);
    }

    private static PyException unboundCell(PyFrame frame, int index) {
        PyStr name = frame.unit.code.localName(index);
        boolean free = index >= frame.unit.nlocalsplus - frame.unit.code.nfreevars;
        return free
                ? Raise.nameError(
                        name,
                        "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                        name)
                : unboundLocal(frame, index);
    }

    /// The error of reading a local that has no value.
    static PyException unboundLocal(PyFrame frame, int index) {
        PyStr name = frame.unit.code.localName(index);
        return Raise.raise(
                ExceptionTypes.UnboundLocalError,
                "cannot access local variable '%s' where it is not associated with a value",
                name);
    }
}
