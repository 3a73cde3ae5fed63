package dev.vertebra.objectmodel;

import java.util.IllegalFormatException;
import org.jspecify.annotations.Nullable;

/// Makes the exceptions that natives throw: `throw Raise.typeError("'%s' object is not callable", name)`.
///
/// Formats are those of [String#format] where there are arguments; without arguments the text is taken as it is.
public final class Raise {
    private Raise() {}

    /// An exception of a class with a text.
    public static PyException raise(PyType type, String format, @Nullable Object... args) {
        return withArgs(type, PyStr.of(text(format, args)));
    }

    /// An exception of a built-in class with any arguments.
    public static PyException withArgs(PyType type, PyObject... args) {
        return new PyException(PyBaseException.make(type, PyTuple.of(args)));
    }

    private static String text(String format, @Nullable Object[] args) {
        if (args.length == 0) {
            return format;
        }
        String simple = simpleText(format, args);
        if (simple != null) {
            return simple;
        }
        try {
            return String.format(format, args);
        } catch (IllegalFormatException e) {
            throw new IllegalArgumentException("bad error text: " + format, e);
        }
    }

    /// The text of a format in which nothing stands but `%s`, and `%d` for integers; null for others. Errors are raised
    /// and forgotten in numbers while a program starts, long before the JDK's formatter is compiled.
    private static @Nullable String simpleText(String format, @Nullable Object[] args) {
        StringBuilder text = new StringBuilder(format.length() + 16);
        int used = 0;
        int from = 0;
        for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', from)) {
            char kind = at + 1 < format.length() ? format.charAt(at + 1) : 0;
            if (used == args.length || kind != 's' && (kind != 'd' || !isInteger(args[used]))) {
                return null;
            }
            text.append(format, from, at).append(args[used++]);
            from = at + 2;
        }
        return text.append(format, from, format.length()).toString();
    }

    private static boolean isInteger(@Nullable Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    public static PyException typeError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.TypeError, format, args);
    }

    public static PyException valueError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.ValueError, format, args);
    }

    public static PyException indexError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.IndexError, format, args);
    }

    public static PyException overflowError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.OverflowError, format, args);
    }

    public static PyException zeroDivisionError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.ZeroDivisionError, format, args);
    }

    public static PyException runtimeError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.RuntimeError, format, args);
    }

    public static PyException recursionError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.RecursionError, format, args);
    }

    public static PyException systemError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.SystemError, format, args);
    }

    public static PyException bufferError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.BufferError, format, args);
    }

    public static PyException lookupError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.LookupError, format, args);
    }

    public static PyException memoryError() {
        return withArgs(ExceptionTypes.MemoryError);
    }

    public static PyException assertionError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.AssertionError, format, args);
    }

    /// A KeyError whose argument is the key itself.
    public static PyException keyError(PyObject key) {
        return withArgs(ExceptionTypes.KeyError, key);
    }

    /// A StopIteration with a value; None gives one without arguments.
    public static PyException stopIteration(PyObject value) {
        return value == PyNone.NONE
                ? withArgs(ExceptionTypes.StopIteration)
                : withArgs(ExceptionTypes.StopIteration, value);
    }

    /// An AttributeError without name and object.
    public static PyException attributeError(String format, @Nullable Object... args) {
        return raise(ExceptionTypes.AttributeError, format, args);
    }

    /// An AttributeError that knows the object and the name, for suggestions.
    public static PyException attributeError(PyObject object, PyStr name, String format, @Nullable Object... args) {
        PyException e = raise(ExceptionTypes.AttributeError, format, args);
        e.value().setField("name", name);
        e.value().setField("obj", object);
        return e;
    }

    /// A NameError that knows the name, for suggestions.
    public static PyException nameError(PyStr name, String format, @Nullable Object... args) {
        PyException e = raise(ExceptionTypes.NameError, format, args);
        e.value().setField("name", name);
        return e;
    }

    /// An OSError for an error number: the subclass that goes with it.
    ///
    /// @param errno the error number
    /// @param message the text of the number
    /// @param filename the file, or null
    public static PyException osError(int errno, String message, @Nullable PyObject filename) {
        PyType type = ExceptionTypes.osErrorFor(errno);
        return filename == null
                ? withArgs(type, PyInt.of(errno), PyStr.of(message))
                : withArgs(type, PyInt.of(errno), PyStr.of(message), filename);
    }
}
