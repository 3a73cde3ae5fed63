package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `_pickle` keeps for a runtime: its exception classes, and the tables of `copyreg` and `_compat_pickle`.
///
/// All of it is there from the module's import on. Compare CPython Modules/_pickle.c `_Pickle_InitState`.
final class PickleState {
    private @Nullable PyType error;
    private @Nullable PyType picklingError;
    private @Nullable PyType unpicklingError;
    private @Nullable PyType functionType;
    private @Nullable PyDict dispatchTable;
    private @Nullable PyDict extensionRegistry;
    private @Nullable PyDict invertedRegistry;
    private @Nullable PyDict extensionCache;
    private @Nullable PyDict newNames;
    private @Nullable PyDict newModules;
    private @Nullable PyDict oldNames;
    private @Nullable PyDict oldModules;

    /// Room for output that is not in use, or null.
    private byte @Nullable [] spare;

    /// The room for output that another pickle has left, or null: what has grown once need not grow again.
    byte @Nullable [] takeSpare() {
        byte[] room = spare;
        spare = null;
        return room;
    }

    /// Leaves room for output to the next pickle.
    void leaveSpare(byte[] room) {
        spare = room;
    }

    static PickleState of(ThreadState ts) {
        return ts.interpreter().extension(PickleState.class, PickleState::new);
    }

    /// Makes the classes and finds the tables.
    ///
    /// @throws PyException a RuntimeError if one of them is no dict
    void fill(ThreadState ts) {
        if (error == null) {
            error = makeError(ts, "PickleError", ExceptionTypes.Exception);
            picklingError = makeError(ts, "PicklingError", error);
            unpicklingError = makeError(ts, "UnpicklingError", error);
        }
        PyObject copyreg = ts.importModule("copyreg");
        functionType = Attributes.get(ts, copyreg, "pickle").type();
        dispatchTable = table(ts, copyreg, "copyreg", "dispatch_table");
        extensionRegistry = table(ts, copyreg, "copyreg", "_extension_registry");
        invertedRegistry = table(ts, copyreg, "copyreg", "_inverted_registry");
        extensionCache = table(ts, copyreg, "copyreg", "_extension_cache");
        PyObject names = ts.importModule("_compat_pickle");
        newNames = table(ts, names, "_compat_pickle", "NAME_MAPPING");
        newModules = table(ts, names, "_compat_pickle", "IMPORT_MAPPING");
        oldNames = table(ts, names, "_compat_pickle", "REVERSE_NAME_MAPPING");
        oldModules = table(ts, names, "_compat_pickle", "REVERSE_IMPORT_MAPPING");
    }

    private static PyType makeError(ThreadState ts, String name, PyType base) {
        return OwnExceptions.kept(ts, "_pickle", name, base);
    }

    private static PyDict table(ThreadState ts, PyObject module, String moduleName, String name) {
        PyObject found = Attributes.get(ts, module, name);
        if (found.type() != PyDict.TYPE) {
            throw Raise.runtimeError(
                    "%s.%s should be a dict, not %s",
                    moduleName, name, found.type().fullName());
        }
        ts.interpreter().keep(found);
        return (PyDict) found;
    }

    private static <T> T filled(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("_pickle has not been imported");
        }
        return value;
    }

    PyType error() {
        return filled(error);
    }

    PyType picklingError() {
        return filled(picklingError);
    }

    PyType unpicklingError() {
        return filled(unpicklingError);
    }

    /// The class of functions written in Python.
    PyType functionType() {
        return filled(functionType);
    }

    PyDict dispatchTable() {
        return filled(dispatchTable);
    }

    PyDict extensionRegistry() {
        return filled(extensionRegistry);
    }

    PyDict invertedRegistry() {
        return filled(invertedRegistry);
    }

    PyDict extensionCache() {
        return filled(extensionCache);
    }

    /// Python 3's name for one of Python 2, and the reverse.
    CompatibleNames names(boolean toOld) {
        return toOld
                ? new CompatibleNames(filled(oldNames), filled(oldModules), "REVERSE_NAME", "REVERSE_IMPORT")
                : new CompatibleNames(filled(newNames), filled(newModules), "NAME", "IMPORT");
    }

    /// A `PicklingError` to be thrown.
    static PyException pickling(ThreadState ts, String message) {
        return Raise.withArgs(of(ts).picklingError(), PyStr.of(message));
    }

    /// An `UnpicklingError` to be thrown.
    static PyException unpickling(ThreadState ts, String message) {
        return Raise.withArgs(of(ts).unpicklingError(), PyStr.of(message));
    }

    /// An integer, with the words that C's `long` has for those that are too large.
    static long asLong(ThreadState ts, PyObject value) {
        PyInt integer = Numbers.index(ts, value);
        if (!integer.isSmall()) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        return integer.small();
    }

    /// An attribute on a dotted path, with the object that has it; null if there is none.
    static @Nullable PyObject deepAttribute(ThreadState ts, PyObject object, String[] path) {
        PyObject found = object;
        for (String name : path) {
            found = Attributes.getOrNull(ts, found, PyStr.intern(ts, name));
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    /// The parts of a qualified name.
    ///
    /// @throws PyException an AttributeError if one of them is `<locals>`
    static String[] path(ThreadState ts, PyStr name, @Nullable PyObject object) {
        String[] path = name.value().split("\\.", -1);
        for (String part : path) {
            if (part.equals("<locals>")) {
                throw Raise.attributeError(
                        "%s",
                        object == null
                                ? "Can't get local object " + repr(ts, name)
                                : "Can't get local attribute " + repr(ts, name) + " on " + repr(ts, object));
            }
        }
        return path;
    }

    static String repr(ThreadState ts, PyObject object) {
        return Text.repr(ts, object).value();
    }

    /// None for null.
    static PyObject orNone(@Nullable PyObject object) {
        return object == null ? PyNone.NONE : object;
    }
}
