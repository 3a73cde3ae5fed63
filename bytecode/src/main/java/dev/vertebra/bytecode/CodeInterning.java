package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The strings of a code object that are interned: all names, and constants that look like names.
///
/// A tuple in which nothing changes stays the same object. Compare CPython Objects/codeobject.c `intern_constants`.
final class CodeInterning {
    private CodeInterning() {}

    /// The interned string with the contents of a name.
    static PyStr name(PyStr name) {
        if (name.isInterned()) {
            return name;
        }
        return name.isPlain()
                ? PyStr.intern(ThreadState.current(), name.value())
                : PyStr.intern(ThreadState.current(), name.exact());
    }

    /// A tuple of names with each one interned.
    static PyTuple names(PyTuple names) {
        PyObject[] changed = null;
        for (int i = 0; i < names.size(); i++) {
            PyObject old = names.get(i);
            if (old.type() != PyStr.TYPE) {
                throw Raise.systemError("non-string found in code slot");
            }
            PyStr interned = name((PyStr) old);
            if (interned != old) {
                changed = changed == null ? names.toArray() : changed;
                changed[i] = interned;
            }
        }
        return changed == null ? names : PyTuple.of(changed);
    }

    /// A tuple of constants with those interned that look like names.
    static PyTuple constants(PyTuple constants) {
        PyObject[] changed = null;
        for (int i = 0; i < constants.size(); i++) {
            PyObject old = constants.get(i);
            PyObject now = constant(old);
            if (now != old) {
                changed = changed == null ? constants.toArray() : changed;
                changed[i] = now;
            }
        }
        return changed == null ? constants : PyTuple.of(changed);
    }

    private static PyObject constant(PyObject value) {
        if (value.type() == PyStr.TYPE) {
            PyStr string = (PyStr) value;
            return !string.isInterned() && looksLikeName(string)
                    ? PyStr.intern(ThreadState.current(), string.value())
                    : string;
        }
        if (value.type() == PyTuple.TYPE) {
            return constants((PyTuple) value);
        }
        if (value.type() == PyFrozenSet.TYPE) {
            return elements((PyFrozenSet) value);
        }
        return value;
    }

    private static PyObject elements(PyFrozenSet set) {
        boolean same = true;
        PyFrozenSet interned = new PyFrozenSet(PyFrozenSet.TYPE);
        ThreadState ts = ThreadState.current();
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            PyObject element = constant(set.keyAt(i));
            same &= element == set.keyAt(i);
            interned.add(ts, element, set.hashAt(i));
        }
        return same ? set : interned;
    }

    private static boolean looksLikeName(PyStr string) {
        if (!string.isPlain()) {
            return false;
        }
        String text = string.value();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!word) {
                return false;
            }
        }
        return true;
    }
}
