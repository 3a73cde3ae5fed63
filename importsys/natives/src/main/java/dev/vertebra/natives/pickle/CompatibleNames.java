package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The names that Python 2 and 3 know the same thing by, in one direction.
///
/// @param names pairs of module and name by such pairs
/// @param modules names of modules by such names
/// @param namesTable what the library calls the first, without its end
/// @param modulesTable what it calls the second
record CompatibleNames(PyDict names, PyDict modules, String namesTable, String modulesTable) {
    /// The module and the name that stand for others.
    ///
    /// @throws PyException a RuntimeError if the tables hold something else
    PyTuple of(ThreadState ts, PyObject module, PyObject name) {
        PyTuple key = PyTuple.of(module, name);
        PyObject pair = names.get(ts, key);
        if (pair != null) {
            if (!(pair instanceof PyTuple fixed) || fixed.size() != 2) {
                throw Raise.runtimeError(
                        "_compat_pickle.%s_MAPPING values should be 2-tuples, not %s",
                        namesTable, pair.type().fullName());
            }
            if (!(fixed.get(0) instanceof PyStr) || !(fixed.get(1) instanceof PyStr)) {
                throw Raise.runtimeError(
                        "_compat_pickle.%s_MAPPING values should be pairs of str, not (%s, %s)",
                        namesTable,
                        fixed.get(0).type().fullName(),
                        fixed.get(1).type().fullName());
            }
            return fixed;
        }
        PyObject other = modules.get(ts, module);
        if (other == null) {
            return key;
        }
        if (!(other instanceof PyStr)) {
            throw Raise.runtimeError(
                    "_compat_pickle.%s_MAPPING values should be strings, not %s",
                    modulesTable, other.type().fullName());
        }
        return PyTuple.of(other, name);
    }
}
