package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The errors of reading JSON, and of calls with wrong arguments.
final class JsonErrors {
    private JsonErrors() {}

    /// A `json.decoder.JSONDecodeError` to be thrown.
    ///
    /// @param position where in the document it is
    static PyException decoding(ThreadState ts, String message, PyStr document, long position) {
        PyObject module = ts.importModule("json.decoder");
        PyObject type = Attributes.get(ts, module, "JSONDecodeError");
        PyObject error = Calls.call3(ts, type, PyStr.intern(message), document, PyInt.of(position));
        return error instanceof PyBaseException exception
                ? new PyException(exception)
                : Raise.typeError("exceptions must derive from BaseException");
    }

    /// There is no value at a position.
    static PyException noValue(long position) {
        return Raise.withArgs(ExceptionTypes.StopIteration, PyInt.of(position));
    }

    /// Brings the arguments of a call into the order of parameters that all are required.
    ///
    /// Compare CPython Python/getargs.c vgetargskeywords.
    ///
    /// @throws PyException a TypeError if there are too few or too many
    static PyObject[] arranged(
            String function, String[] names, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (count + named > names.length) {
            throw Raise.typeError(
                    "%s() takes at most %d argument%s (%d given)",
                    function, names.length, names.length == 1 ? "" : "s", count + named);
        }
        PyObject[] arranged = new PyObject[names.length];
        System.arraycopy(args, from, arranged, 0, count);
        for (int i = count; i < names.length; i++) {
            int at = keywords == null ? -1 : indexOf(keywords, names[i]);
            if (at < 0) {
                throw Raise.typeError("%s() missing required argument '%s' (pos %d)", function, names[i], i + 1);
            }
            arranged[i] = args[from + count + at];
        }
        return arranged;
    }

    private static int indexOf(PyTuple keywords, String name) {
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i).toString().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
