package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The errors of imports and their texts.
public final class ImportErrors {
    private ImportErrors() {}

    /// An ImportError or a subclass of it.
    ///
    /// @param name the module's name, or null for None
    /// @param path the file, or null for None
    public static PyException of(PyType type, String message, @Nullable PyObject name, @Nullable PyObject path) {
        PyException error = Raise.raise(type, "%s", message);
        error.value().setField("name", name);
        error.value().setField("path", path);
        return error;
    }

    /// An ImportError without a path.
    ///
    /// @param name the module's name, or null for None
    public static PyException importError(String message, @Nullable PyObject name) {
        return of(ExceptionTypes.ImportError, message, name, null);
    }

    /// A ModuleNotFoundError.
    public static PyException notFound(String message, PyObject name) {
        return of(ExceptionTypes.ModuleNotFoundError, message, name, null);
    }

    /// `raise … from None`.
    public static PyException fromNone(PyException error) {
        error.value().setSuppressContext(true);
        return error;
    }

    /// Whether an error says that a module of that name was not found, and `sys.modules` does not block it.
    public static boolean saysMissing(ThreadState ts, PyException error, PyStr name) {
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
