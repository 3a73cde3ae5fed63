package dev.vertebra.natives.csv;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `_csv.Dialect`: how a file is written, checked once. Compare CPython Modules/_csv.c DialectObj.
@NativeType("Dialect")
final class PyDialect extends PyObject {
    static final PyType TYPE = PyType.builtin("_csv.Dialect", PyDialect.class)
            .doc("How a file of values is written.")
            .natives(PyDialectNatives.rows())
            .structure(48)
            .ofModule()
            .make();

    /// The value of a character that is not set.
    static final int UNSET = -1;

    final int delimiter;
    final int quote;
    final int escape;
    final boolean doubleQuote;
    final boolean skipsSpace;
    final boolean strict;
    final Quoting quoting;
    final String terminator;

    /// What does not go to a field as it is that stands in quotes, or does not.
    final StopCharacters quotedStops;

    final StopCharacters bareStops;

    /// What does not go from a field to a record as it is.
    final StopCharacters writtenStops;

    PyDialect(PyType type, DialectOptions options) {
        super(type);
        delimiter = options.delimiter;
        quote = options.quote;
        escape = options.escape;
        doubleQuote = options.doubleQuote;
        skipsSpace = options.skipsSpace;
        strict = options.strict;
        quoting = options.quoting;
        terminator = options.terminator;
        quotedStops = new StopCharacters("", quote, escape);
        bareStops = new StopCharacters("\n\r", delimiter, escape);
        writtenStops = new StopCharacters("\n\r" + terminator, delimiter, escape, quote);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("Dialect(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return DialectOptions.dialect(ts, cls, args, from, count, keywords);
    }

    private static PyObject character(int point) {
        return point == UNSET ? PyNone.NONE : PyStr.ofCodePoint(point);
    }

    @PyGetter("delimiter")
    static PyObject delimiter(PyDialect self) {
        return character(self.delimiter);
    }

    @PyMember("skipinitialspace")
    static boolean skipinitialspace(PyDialect self) {
        return self.skipsSpace;
    }

    @PyMember("doublequote")
    static boolean doublequote(PyDialect self) {
        return self.doubleQuote;
    }

    @PyMember("strict")
    static boolean strict(PyDialect self) {
        return self.strict;
    }

    @PyGetter("escapechar")
    static PyObject escapechar(PyDialect self) {
        return character(self.escape);
    }

    @PyGetter("lineterminator")
    static String lineterminator(PyDialect self) {
        return self.terminator;
    }

    @PyGetter("quotechar")
    static PyObject quotechar(PyDialect self) {
        return character(self.quote);
    }

    @PyGetter("quoting")
    static int quoting(PyDialect self) {
        return self.quoting.ordinal();
    }

    /// Dialects can't be pickled.
    @PyMethod("__reduce__(self, /)")
    @ShownSignature("")
    static PyObject reduce(PyDialect self) {
        throw Raise.typeError("cannot pickle '%s' instances", self.type().name());
    }

    /// Dialects can't be pickled.
    @PyMethod("__reduce_ex__(self, protocol, /)")
    @ShownSignature("")
    static PyObject reduceEx(PyDialect self, PyObject protocol) {
        return reduce(self);
    }
}
