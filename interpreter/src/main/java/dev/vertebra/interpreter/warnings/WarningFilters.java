package dev.vertebra.interpreter.warnings;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;

/// Decides what becomes of a warning: the first filter that fits has the say, and registries know what was shown
/// before.
///
/// Compare CPython Python/_warnings.c `get_filter`, `already_warned`.
final class WarningFilters {
    private static final PyStr VERSION = PyStr.intern("version");
    private static final PyStr MATCH = PyStr.intern("match");
    private static final int PARTS = 5;

    private final ThreadState ts;
    private final WarningState state;

    /// The filter that had the say, or None.
    PyObject decisive = PyNone.NONE;

    WarningFilters(ThreadState ts) {
        this.ts = ts;
        this.state = WarningState.of(ts);
    }

    /// What to do: `default`, `error`, `ignore`, `always`, `module` or `once`, or something unknown.
    String action(PyObject category, PyObject text, int line, PyObject module) {
        PyList filters = state.filters(ts);
        for (int i = 0; i < filters.size(); i++) {
            PyObject item = filters.get(i);
            if (!(item instanceof PyTuple filter) || filter.size() != PARTS) {
                throw Raise.valueError("_warnings.filters item %d isn't a 5-tuple", i);
            }
            try (var held = ts.hold(filter)) {
                if (!(filter.get(0) instanceof PyStr action)) {
                    throw Raise.typeError(
                            "action must be a string, not '%s'",
                            filter.get(0).type().name());
                }
                if (fits(filter.get(1), text)
                        && fits(filter.get(3), module)
                        && Classes.isSubclass(ts, category, filter.get(2))
                        && fitsLine(filter.get(4), line)) {
                    decisive = filter;
                    return action.value();
                }
            }
        }
        return state.defaultAction(ts).value();
    }

    private boolean fitsLine(PyObject wanted, int line) {
        int number = Arguments.asInt(ts, wanted);
        return number == 0 || number == line;
    }

    private boolean fits(PyObject pattern, PyObject text) {
        if (pattern == PyNone.NONE) {
            return true;
        }
        if (pattern.type() == PyStr.TYPE) {
            return Compare.equal(ts, pattern, text);
        }
        return Truth.of(ts, Calls.callMethod(ts, pattern, MATCH, text));
    }

    /// Whether a registry has a key since the last change of the filters.
    ///
    /// @param enter whether the key is put in if it is not there
    boolean isKnown(PyObject registry, PyObject key, boolean enter) {
        PyObject version = registry instanceof PyDict dict ? dict.getStr(VERSION) : null;
        if (version instanceof PyInt number && Arguments.asLong(ts, number) == state.version) {
            PyObject seen = ((PyDict) registry).get(ts, key);
            if (seen != null && Truth.of(ts, seen)) {
                return true;
            }
        } else {
            if (registry instanceof PyDict dict) {
                dict.clear();
            }
            Items.set(ts, registry, VERSION, PyInt.of(state.version));
        }
        if (enter) {
            Items.set(ts, registry, key, PyBool.TRUE);
        }
        return false;
    }

    /// Whether a warning is to be shown, as the action and the registry say; the registry learns of it.
    ///
    /// @param key text, category and line
    boolean shows(String action, PyObject registry, PyTuple key) {
        boolean keeps = registry != PyNone.NONE;
        if (action.equals("always")) {
            return true;
        }
        if (keeps) {
            Items.set(ts, registry, key, PyBool.TRUE);
        }
        PyTuple place = PyTuple.of(key.get(0), key.get(1));
        switch (action) {
            case "once" -> {
                return !isKnown(keeps ? registry : state.once(ts), place, true);
            }
            case "module" -> {
                return !keeps || !isKnown(registry, place, true);
            }
            case "default" -> {
                return true;
            }
            default ->
                throw Raise.runtimeError(
                        "Unrecognized action (%s) in warnings.filters:\n %s",
                        Text.repr(ts, PyStr.of(action)), Text.repr(ts, decisive));
        }
    }
}
