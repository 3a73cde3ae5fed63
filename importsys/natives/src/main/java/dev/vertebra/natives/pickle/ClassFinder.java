package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Finds what pickles name by module and name. Compare CPython Modules/_pickle.c `find_class`.
final class ClassFinder {
    private ClassFinder() {}

    /// The object with a name in a module.
    ///
    /// @throws PyException an AttributeError if there is none, and what importing the module raises
    static PyObject find(ThreadState ts, PyUnpickler unpickler, PyObject moduleName, PyObject globalName) {
        if (ts.isAudited()) {
            ts.audit("pickle.find_class", moduleName, globalName);
        }
        PyObject wantedModule = moduleName;
        PyObject wantedName = globalName;
        if (unpickler.protocol < 3 && unpickler.fixesImports) {
            PyTuple names = PickleState.of(ts).names(false).of(ts, moduleName, globalName);
            wantedModule = names.get(0);
            wantedName = names.get(1);
        }
        if (!(wantedModule instanceof PyStr module)) {
            throw Raise.typeError(
                    "module name must be a string, not %s", wantedModule.type().fullName());
        }
        if (!(wantedName instanceof PyStr name)) {
            throw Raise.typeError(
                    "attribute name must be string, not '%s'", wantedName.type().fullName());
        }
        PyObject found = ts.importModule(module.value());
        try (ThreadState.Hold held = ts.hold(found)) {
            return attribute(ts, found, name, unpickler.protocol >= 4);
        }
    }

    private static PyObject attribute(ThreadState ts, PyObject module, PyStr name, boolean dotted) {
        PyObject found = dotted && name.value().indexOf('.') >= 0
                ? PickleState.deepAttribute(ts, module, PickleState.path(ts, name, module))
                : Attributes.getOrNull(ts, module, name);
        if (found == null) {
            throw Raise.attributeError(
                    "Can't get attribute %s on %s", PickleState.repr(ts, name), PickleState.repr(ts, module));
        }
        return found;
    }
}
