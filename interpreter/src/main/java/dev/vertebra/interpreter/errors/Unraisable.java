package dev.vertebra.interpreter.errors;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Exceptions that nobody can handle, such as those of finalisers: `sys.unraisablehook`.
public final class Unraisable {
    private static final PyStr HOOK = PyStr.intern("unraisablehook");

    private Unraisable() {}

    /// Reports an exception.
    ///
    /// @param message what was going on, without the object, or null for "Exception ignored in"
    /// @param object what it happened in, or null
    public static void report(
            ThreadState ts, PyException exception, @Nullable String message, @Nullable PyObject object) {
        PyBaseException value = exception.value();
        try (var held = ts.hold(value)) {
            PyObject hook = ((ImportHost) ts.interpreter()).sysAttribute(HOOK);
            if (hook == null || hook == PyNone.NONE) {
                UnraisableReport.write(ts, value, message == null ? null : PyStr.of(message), object);
                return;
            }
            try {
                Calls.call1(ts, hook, UnraisableArguments.of(value, message, object));
            } catch (PyException e) {
                UnraisableReport.write(ts, e.value(), PyStr.of("Exception ignored in sys.unraisablehook"), hook);
            }
        }
    }
}
