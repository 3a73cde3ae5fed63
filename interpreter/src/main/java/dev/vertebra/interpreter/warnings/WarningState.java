package dev.vertebra.interpreter.warnings;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What `_warnings` keeps for a runtime: the filters, their version, and what was shown once.
///
/// The module `warnings`, once it is imported, has the say: its attributes are looked at first.
final class WarningState implements InterpreterState.Rooted {
    static final PyStr REGISTRY = PyStr.intern("__warningregistry__");
    static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr WARNINGS = PyStr.intern("warnings");

    /// The filters used last, at first the usual ones.
    PyList filters = PyList.of(
            filter("default", ExceptionTypes.DeprecationWarning, PyStr.intern("__main__")),
            filter("ignore", ExceptionTypes.DeprecationWarning, PyNone.NONE),
            filter("ignore", ExceptionTypes.PendingDeprecationWarning, PyNone.NONE),
            filter("ignore", ExceptionTypes.ImportWarning, PyNone.NONE),
            filter("ignore", ExceptionTypes.ResourceWarning, PyNone.NONE));

    private PyObject once = new PyDict();
    private PyStr defaultAction = PyStr.intern("default");

    /// Grows with every change of the filters, so that registries know when they are stale.
    long version;

    private WarningState() {
        Memory.incref(filters);
        Memory.incref(once);
    }

    @Override
    public void roots(Visitor visitor) {
        visitor.visit(filters);
        visitor.visit(once);
    }

    static WarningState of(ThreadState ts) {
        return ts.interpreter().extension(WarningState.class, WarningState::new);
    }

    private static PyTuple filter(String action, PyType category, PyObject module) {
        return PyTuple.of(PyStr.intern(action), PyNone.NONE, category, module, PyInt.ZERO);
    }

    /// An attribute of the module `warnings`, or null if it is not there or has none of that name.
    ///
    /// @param importing whether the module is imported if it was not, unless the program ends
    static @Nullable PyObject attribute(ThreadState ts, String name, boolean importing) {
        ImportHost host = (ImportHost) ts.interpreter();
        PyObject module = importing && !host.isFinalising()
                ? ts.importModule("warnings")
                : host.modules().getStr(WARNINGS);
        return module == null || module == PyNone.NONE ? null : Attributes.getOrNull(ts, module, PyStr.intern(name));
    }

    /// The filters that hold now: those of the module `warnings`, or those used last if it has none.
    PyList filters(ThreadState ts) {
        PyObject known = attribute(ts, "filters", false);
        if (known != null && known != filters) {
            if (!(known instanceof PyList list)) {
                throw Raise.valueError("_warnings.filters must be a list");
            }
            replace(filters, list);
            filters = list;
        }
        return filters;
    }

    /// What was shown once, wherever it happened.
    PyObject once(ThreadState ts) {
        PyObject known = attribute(ts, "onceregistry", false);
        if (known != null && known != once) {
            if (!(known instanceof PyDict)) {
                throw Raise.typeError(
                        "_warnings.onceregistry must be a dict, not '%s'",
                        known.type().name());
            }
            replace(once, known);
            once = known;
        }
        return once;
    }

    /// What happens to a warning that no filter fits.
    PyStr defaultAction(ThreadState ts) {
        PyObject known = attribute(ts, "defaultaction", false);
        if (known != null) {
            if (!(known instanceof PyStr action)) {
                throw Raise.typeError(
                        "_warnings.defaultaction must be a string, not '%s'",
                        known.type().name());
            }
            defaultAction = action;
        }
        return defaultAction;
    }

    private static void replace(PyObject old, PyObject next) {
        Memory.incref(next);
        Memory.decref(old);
    }

    /// Fills the namespace of `_warnings`.
    void fill(PyDict namespace) {
        namespace.putStr(PyStr.intern("filters"), filters);
        namespace.putStr(PyStr.intern("_onceregistry"), once);
        namespace.putStr(PyStr.intern("_defaultaction"), defaultAction);
    }
}
