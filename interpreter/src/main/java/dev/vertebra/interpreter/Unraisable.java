package dev.vertebra.interpreter;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import org.jspecify.annotations.Nullable;

/// Exceptions that nobody can handle, such as those of finalisers: `sys.unraisablehook`.
final class Unraisable {
    private static final PyStr HOOK = PyStr.intern("unraisablehook");

    private Unraisable() {}

    static void report(PyThread ts, PyException exception, @Nullable String message, @Nullable PyObject object) {
        PyBaseException value = exception.value();
        if (value.traceback() == null && ts.frame != null) {
            value.setTraceback(PyTraceback.of(null, ts.frame));
        }
        try (var held = ts.hold(value)) {
            PyObject hook = ts.runtime().sysAttribute(HOOK);
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
