package dev.vertebra.natives.csv;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_csv`. Compare CPython Modules/_csv.c.
@NativeModuleTable("_csv")
final class CsvFunctions {
    private static final PyStr WRITE = PyStr.intern("write");

    private CsvFunctions() {}

    private static PyDialect dialect(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return (PyDialect) DialectOptions.dialect(ts, PyDialect.TYPE, args, from + 1, count - 1, keywords);
    }

    /// Make a reader of the records in an iterable of lines.
    ///
    /// reader(iterable, dialect='excel', **options); each record is a list of strings.
    @PyFunction("reader(*args, **kwargs)")
    @ShownSignature("")
    static PyObject reader(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("", count, 1, 2);
        PyObject lines = Iterate.iter(ts, args[from]);
        try (var held = ts.hold(lines)) {
            return new PyReader(lines, dialect(ts, args, from, count, keywords), CsvState.of(ts));
        }
    }

    /// Make a writer of records to an object with a method write().
    ///
    /// writer(file, dialect='excel', **options)
    @PyFunction("writer(*args, **kwargs)")
    @ShownSignature("")
    static PyObject writer(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("", count, 1, 2);
        PyObject write = Attributes.getOrNull(ts, args[from], WRITE);
        if (write == null) {
            throw Raise.typeError("argument 1 must have a \"write\" method");
        }
        try (var held = ts.hold(write)) {
            return new PyWriter(write, dialect(ts, args, from, count, keywords));
        }
    }

    /// The names of the dialects.
    @PyFunction("list_dialects()")
    static PyList listDialects(ThreadState ts) {
        return Iterate.toList(ts, CsvState.of(ts).dialects);
    }

    /// Give a dialect a name.
    @PyFunction("register_dialect(*args, **kwargs)")
    @ShownSignature("")
    static void registerDialect(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.checkCount("", count, 1, 2);
        if (!(args[from] instanceof PyStr name)) {
            throw Raise.typeError("dialect name must be a string");
        }
        CsvState.of(ts).dialects.put(ts, name, dialect(ts, args, from, count, keywords));
    }

    /// Forget the dialect of a name.
    @PyFunction("unregister_dialect(name)")
    static void unregisterDialect(ThreadState ts, PyObject name) {
        CsvState state = CsvState.of(ts);
        state.dialect(ts, name);
        state.dialects.remove(ts, name);
    }

    /// The dialect of a name.
    @PyFunction("get_dialect(name)")
    static PyObject getDialect(ThreadState ts, PyObject name) {
        return CsvState.of(ts).dialect(ts, name);
    }

    /// Set how long a field may be, and return how long it might be before.
    @PyFunction("field_size_limit(new_limit=<unrepresentable>)")
    static long fieldSizeLimit(ThreadState ts, @Nullable PyObject new_limit) {
        CsvState state = CsvState.of(ts);
        long before = state.limit;
        if (new_limit != null) {
            if (new_limit.type() != PyInt.TYPE) {
                throw Raise.typeError("limit must be an integer");
            }
            state.limit = dev.vertebra.objectmodel.Numbers.asLong(ts, new_limit);
        }
        return before;
    }
}
