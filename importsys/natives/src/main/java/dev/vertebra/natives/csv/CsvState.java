package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// What `_csv` keeps for a runtime: its exception class, the named dialects, the longest field.
final class CsvState implements InterpreterState.Rooted {
    private static final long USUAL_LIMIT = 128 * 1024;

    final PyDict dialects = new PyDict();
    long limit = USUAL_LIMIT;
    private @Nullable PyType error;

    private CsvState() {
        Memory.incref(dialects);
    }

    @Override
    public void roots(Visitor visitor) {
        visitor.visit(dialects);
    }

    static CsvState of(ThreadState ts) {
        return ts.interpreter().extension(CsvState.class, CsvState::new);
    }

    /// `_csv.Error`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.kept(ts, "_csv", "Error", ExceptionTypes.Exception);
            error = known;
        }
        return known;
    }

    /// A `_csv.Error` to be thrown.
    static PyException failure(ThreadState ts, String message) {
        return Raise.raise(of(ts).error(ts), "%s", message);
    }

    /// The dialect of a name.
    PyObject dialect(ThreadState ts, PyObject name) {
        PyObject known = dialects.get(ts, name);
        if (known == null) {
            throw failure(ts, "unknown dialect");
        }
        return known;
    }
}
