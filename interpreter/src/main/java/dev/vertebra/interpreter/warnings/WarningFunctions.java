package dev.vertebra.interpreter.warnings;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The module `_warnings`: the part of `warnings` that works without it.
@NativeModuleTable("_warnings")
public final class WarningFunctions {
    private WarningFunctions() {}

    /// Fills the namespace.
    public static void fill(ThreadState ts, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "_warnings", WarningFunctionsNatives.rows());
        WarningState.of(ts).fill(namespace);
    }

    /// Issue a warning, or maybe ignore it or raise an exception, as the filters say.
    ///
    /// stacklevel tells how far up the stack the call is that the warning is
    /// about; frames of files under skip_file_prefixes are not counted.
    @PyFunction("warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())")
    @ShownSignature(
            "($module, /, message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)")
    static void warn(
            ThreadState ts,
            PyObject message,
            PyObject category,
            int stacklevel,
            PyObject source,
            @Nullable PyObject skip_file_prefixes) {
        PyTuple skipped = PyTuple.EMPTY;
        if (skip_file_prefixes != null) {
            if (!(skip_file_prefixes instanceof PyTuple given)) {
                throw Raise.typeError(
                        "warn() argument 'skip_file_prefixes' must be tuple, not %s",
                        skip_file_prefixes.type().name());
            }
            skipped = given;
        }
        Warnings.warn(ts, message, category, stacklevel, source, skipped);
    }

    /// Issue a warning about a given place.
    ///
    /// registry remembers what was shown of the module; module_globals are its
    /// globals, whose loader may know the source.
    @PyFunction("warn_explicit(message, category, filename, lineno, module=<unrepresentable>, registry=None,"
            + " module_globals=None, source=None)")
    static void warnExplicit(
            ThreadState ts,
            PyObject message,
            PyObject category,
            PyStr filename,
            int lineno,
            @Nullable PyObject module,
            PyObject registry,
            PyObject module_globals,
            PyObject source) {
        PyObject line = null;
        if (module_globals != PyNone.NONE) {
            if (!(module_globals instanceof PyDict globals)) {
                throw Raise.typeError(
                        "module_globals must be a dict, not '%s'",
                        module_globals.type().name());
            }
            line = sourceLine(ts, globals, lineno);
        }
        Warnings.explicit(ts, message, category, filename, lineno, module, registry, line, source);
    }

    private static @Nullable PyObject sourceLine(ThreadState ts, PyDict globals, int lineno) {
        PyObject external = ts.importModule("_frozen_importlib_external");
        PyObject loader = Calls.call1(ts, Attributes.get(ts, external, "_bless_my_loader"), globals);
        PyObject name = globals.getStr(PyStr.intern("__name__"));
        PyObject getSource =
                loader == PyNone.NONE ? null : Attributes.getOrNull(ts, loader, PyStr.intern("get_source"));
        if (name == null || getSource == null) {
            return null;
        }
        PyObject source = Calls.call1(ts, getSource, name);
        if (source == PyNone.NONE) {
            return null;
        }
        if (!(source instanceof PyStr text)) {
            throw Raise.typeError("must be str, not %s", source.type().name());
        }
        PyObject lines = Calls.callMethod(ts, PyStr.of(text.value()), "splitlines");
        return Items.get(ts, lines, PyInt.of(lineno - 1));
    }

    // Tell that the filters have changed.
    @PyFunction("_filters_mutated()")
    static void filtersMutated(ThreadState ts) {
        WarningState.of(ts).version++;
    }
}
