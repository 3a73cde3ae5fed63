package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is raised at the end of a `try` with `except*`. PEP 654; compare CPython Objects/exceptions.c
/// `_PyExc_PrepReraiseStar`.
final class ExceptionGroups {
    private ExceptionGroups() {}

    /// Combines what the handlers raised and what they did not take.
    ///
    /// @param original the exception that the statement caught
    /// @param results the exceptions raised or left over, a list
    /// @return the exception to raise, or None
    static PyObject prepareReraise(PyThread ts, PyObject original, PyObject results) {
        PyList list = (PyList) results;
        if (list.size() == 0) {
            return PyNone.NONE;
        }
        if (!original.type().isSubtype(ExceptionTypes.BaseExceptionGroup)) {
            return list.get(0);
        }
        List<PyObject> raised = new ArrayList<>();
        List<PyObject> reraised = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            PyObject each = list.get(i);
            if (each != PyNone.NONE) {
                (sameMetadata(each, original) ? reraised : raised).add(each);
            }
        }
        PyObject rest = reraised.isEmpty() ? null : projection(ts, (PyBaseException) original, reraised);
        if (raised.isEmpty()) {
            return rest == null ? PyNone.NONE : rest;
        }
        if (rest != null) {
            raised.add(rest);
        }
        if (raised.size() == 1) {
            return raised.getFirst();
        }
        return Calls.call2(
                ts, ExceptionTypes.BaseExceptionGroup, PyStr.EMPTY, PyList.of(raised.toArray(new PyObject[0])));
    }

    private static boolean sameMetadata(PyObject a, PyObject b) {
        PyBaseException x = (PyBaseException) a;
        PyBaseException y = (PyBaseException) b;
        return x.traceback() == y.traceback()
                && x.cause() == y.cause()
                && x.context() == y.context()
                && x.type().isSubtype(ExceptionTypes.BaseExceptionGroup);
    }

    /// The part of a group that consists of the exceptions in other groups.
    private static PyObject projection(PyThread ts, PyBaseException original, List<PyObject> keep) {
        Map<PyObject, Boolean> leaves = new IdentityHashMap<>();
        for (PyObject each : keep) {
            collectLeaves(each, leaves);
        }
        PyObject part = subgroup(ts, original, leaves);
        return part == null ? PyNone.NONE : part;
    }

    private static void collectLeaves(PyObject exception, Map<PyObject, Boolean> leaves) {
        if (exception.type().isSubtype(ExceptionTypes.BaseExceptionGroup)
                && ((PyBaseException) exception).field("exceptions") instanceof PyTuple members) {
            for (int i = 0; i < members.size(); i++) {
                collectLeaves(members.get(i), leaves);
            }
        } else {
            leaves.put(exception, true);
        }
    }

    private static @Nullable PyObject subgroup(PyThread ts, PyObject exception, Map<PyObject, Boolean> leaves) {
        if (!exception.type().isSubtype(ExceptionTypes.BaseExceptionGroup)) {
            return leaves.containsKey(exception) ? exception : null;
        }
        PyBaseException group = (PyBaseException) exception;
        PyTuple members = (PyTuple) group.field("exceptions");
        List<PyObject> kept = new ArrayList<>();
        boolean all = true;
        for (int i = 0; members != null && i < members.size(); i++) {
            PyObject part = subgroup(ts, members.get(i), leaves);
            all &= part == members.get(i);
            if (part != null) {
                kept.add(part);
            }
        }
        if (all) {
            return exception;
        }
        if (kept.isEmpty()) {
            return null;
        }
        PyBaseException made =
                (PyBaseException) Calls.callMethod(ts, group, "derive", PyList.of(kept.toArray(new PyObject[0])));
        made.setTraceback(group.traceback());
        made.setContext(group.context());
        boolean suppress = group.suppressContext();
        made.setCause(group.cause());
        made.setSuppressContext(suppress);
        return made;
    }
}
