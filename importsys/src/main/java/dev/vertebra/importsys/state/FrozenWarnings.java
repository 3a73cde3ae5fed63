package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// Warnings that the import system issues about itself.
///
/// In CPython that part is written in Python, frozen, and its warnings name its files and lines; so do ours, so that
/// filters that go by module work the same.
public enum FrozenWarnings {
    /// `importlib._bootstrap`.
    CORE("_bootstrap"),
    /// `importlib._bootstrap_external`.
    EXTERNAL("_bootstrap_external");

    private final String module;

    FrozenWarnings(String name) {
        this.module = "importlib." + name;
    }

    /// What the two have shown already in a runtime.
    private static final class Shown implements dev.vertebra.objectmodel.InterpreterState.Rooted {
        final PyDict[] registries = {new PyDict(), new PyDict()};

        Shown() {
            for (PyDict each : registries) {
                dev.vertebra.objectmodel.Memory.incref(each);
            }
        }

        @Override
        public void roots(dev.vertebra.objectmodel.Visitor visitor) {
            visitor.visitAll(registries, registries.length);
        }
    }

    /// Issues a warning.
    ///
    /// @param line where CPython's source issues it
    public void warn(ThreadState ts, PyType category, String message, int line) {
        PyObject warnings = ts.importModule("_warnings");
        PyObject explicit = Attributes.get(ts, warnings, PyStr.intern("warn_explicit"));
        PyObject registry = ts.interpreter().extension(Shown.class, Shown::new).registries[ordinal()];
        PyObject[] args = {
            PyStr.of(message), category, PyStr.of("<frozen " + module + ">"), PyInt.of(line), PyStr.of(module), registry
        };
        Calls.call(ts, explicit, args, 0, args.length, null);
    }
}
