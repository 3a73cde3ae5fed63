package dev.vertebra.interpreter.eval;

import dev.vertebra.interpreter.warnings.Warnings;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Text;
import java.util.ArrayList;
import java.util.List;

/// Where coroutines were made, and the warning of those that nobody awaited.
///
/// Compare CPython Objects/genobject.c `compute_cr_origin`, Python/_warnings.c `_PyErr_WarnUnawaitedCoroutine`.
public final class CoroutineOrigins {
    private static final PyStr WARN = PyStr.intern("_warn_unawaited_coroutine");

    private CoroutineOrigins() {}

    /// How many frames a new coroutine of a thread remembers of where it was made.
    public static int depth(PyThread ts) {
        return ts.coroutineOriginDepth;
    }

    /// Sets how many they are.
    public static void setDepth(PyThread ts, int depth) {
        ts.coroutineOriginDepth = depth;
    }

    /// The frames that are running, innermost first: file, line, function.
    static PyTuple of(PyThread ts) {
        List<PyObject> places = new ArrayList<>();
        PyFrame frame = ts.frame;
        while (frame != null && places.size() < ts.coroutineOriginDepth) {
            places.add(PyTuple.of(
                    frame.code().co_filename,
                    PyInt.of(frame.line()),
                    frame.code().co_name()));
            frame = frame.visibleBack();
        }
        return PyTuple.of(places.toArray(new PyObject[0]));
    }

    /// Warns that a coroutine was never awaited: by the library's `warnings`, or plainly where that can't be had.
    static void warn(PyThread ts, PyGenerator coroutine) {
        if (!warnByLibrary(ts, coroutine)) {
            try {
                ts.warn(ExceptionTypes.RuntimeWarning, "coroutine '" + coroutine.qualname + "' was never awaited", 1);
            } catch (PyException e) {
                ts.unraisable(e, null, coroutine);
            }
        }
    }

    private static boolean warnByLibrary(PyThread ts, PyGenerator coroutine) {
        try {
            PyObject warnings = ts.runtime().isFinalising()
                    ? ts.runtime().modules().getStr(PyStr.intern("warnings"))
                    : ts.importModule("warnings");
            PyObject function = warnings == null ? null : Attributes.getOrNull(ts, warnings, WARN);
            if (function == null) {
                return false;
            }
            Calls.call1(ts, function, coroutine);
            return true;
        } catch (PyException e) {
            ts.unraisable(e, null, coroutine);
            return e.matches(ExceptionTypes.RuntimeWarning);
        }
    }

    /// Warns that a method of an asynchronous generator was called and its result never awaited.
    static void warnMethod(PyThread ts, PyGenerator generator, String method) {
        try {
            String text =
                    "coroutine method '" + method + "' of " + Text.repr(ts, generator.qualname) + " was never awaited";
            Warnings.warn(ts, PyStr.of(text), ExceptionTypes.RuntimeWarning, 1, generator, PyTuple.EMPTY);
        } catch (PyException e) {
            ts.unraisable(e, null, generator);
        }
    }
}
