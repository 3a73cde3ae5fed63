package dev.vertebra.importsys;

import dev.vertebra.namespaces.ModuleSpecs;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The errors of imports and their texts.
public final class ImportErrors {
    private ImportErrors() {}

    /// An ImportError or a subclass of it.
    ///
    /// @param name the module's name, or null for None
    /// @param path the file, or null for None
    static PyException of(PyType type, String message, @Nullable PyObject name, @Nullable PyObject path) {
        PyException error = Raise.raise(type, "%s", message);
        error.value().setField("name", name);
        error.value().setField("path", path);
        return error;
    }

    static PyException importError(String message, @Nullable PyObject name) {
        return of(ExceptionTypes.ImportError, message, name, null);
    }

    static PyException notFound(String message, PyObject name) {
        return of(ExceptionTypes.ModuleNotFoundError, message, name, null);
    }

    /// `raise … from None`.
    static PyException fromNone(PyException error) {
        error.value().setSuppressContext(true);
        return error;
    }

    /// The ImportError of a name that a module does not have. Compare CPython Python/ceval.c `_PyEval_ImportFrom`.
    public static PyException cannotImport(ThreadState ts, PyObject module, @Nullable PyObject moduleName, PyStr name) {
        PyObject known = moduleName instanceof PyStr ? moduleName : null;
        PyStr shown = known instanceof PyStr text ? text : PyStr.of("<unknown module name>");
        PyStr origin =
                module instanceof PyModule own && own.dict().getStr(Attr.FILE) instanceof PyStr file ? file : null;
        PyObject spec = origin == null ? null : Attributes.getOrNull(ts, module, Attr.SPEC);
        PyException error = Raise.raise(ExceptionTypes.ImportError, "%s", message(ts, spec, origin, shown, name));
        PyBaseException value = error.value();
        value.setField("name", known);
        value.setField("path", origin);
        value.setField("name_from", name);
        return error;
    }

    private static String message(
            ThreadState ts, @Nullable PyObject spec, @Nullable PyStr origin, PyStr module, PyStr name) {
        String what = "cannot import name " + Text.repr(ts, name) + " from ";
        String from = Text.repr(ts, module).toString();
        if (spec != null && ModuleSpecs.isInitialising(ts, spec)) {
            return what + "partially initialized module " + from + " (most likely due to a circular import)"
                    + (origin == null ? "" : " (" + origin + ")");
        }
        return what + from + (origin == null ? " (unknown location)" : " (" + origin + ")");
    }

    /// Whether an error says that a module of that name was not found, and `sys.modules` does not block it.
    static boolean saysMissing(ThreadState ts, PyException error, PyStr name) {
        if (!error.matches(ExceptionTypes.ModuleNotFoundError)) {
            return false;
        }
        PyObject missing = error.value().field("name");
        return missing instanceof PyStr text
                && PyStr.same(text, name)
                && ImportState.of(ts).host().modules().get(ts, name) != PyNone.NONE;
    }

    /// Whether a container holds a text.
    static boolean has(ThreadState ts, PyObject container, PyObject element) {
        return Items.contains(ts, container, element);
    }
}
