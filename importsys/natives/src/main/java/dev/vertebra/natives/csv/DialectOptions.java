package dev.vertebra.natives.csv;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The values of a dialect on their way from arguments and attributes, and the rules that they must obey.
final class DialectOptions {
    private static final String[] NAMES = {
        "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"
    };

    private final PyObject[] given = new PyObject[NAMES.length];
    int delimiter;
    int quote;
    int escape;
    boolean doubleQuote;
    boolean skipsSpace;
    boolean strict;
    Quoting quoting = Quoting.MINIMAL;
    String terminator = "\r\n";

    private DialectOptions() {}

    /// Makes a dialect of a base, which is the first positional argument if there is one, and options.
    static PyObject dialect(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int all = count + (keywords == null ? 0 : keywords.size());
        if (all > NAMES.length + 1) {
            throw Raise.typeError("function takes at most %d arguments (%d given)", NAMES.length + 1, all);
        }
        PyObject base = count > 0 ? args[from] : null;
        DialectOptions options = new DialectOptions();
        for (int i = 1; i < count; i++) {
            options.given[i - 1] = args[from + i];
        }
        for (int i = 0; keywords != null && i < keywords.size(); i++) {
            String name = keywords.get(i).toString();
            PyObject value = args[from + count + i];
            if (name.equals("dialect")) {
                base = value;
            } else {
                options.put(name, value);
            }
        }
        if (base instanceof PyStr name) {
            base = CsvState.of(ts).dialect(ts, name);
        }
        if (base instanceof PyDialect known && options.isEmpty()) {
            return known;
        }
        if (base != null) {
            options.fillFrom(ts, base);
        }
        options.read(ts);
        options.check();
        return new PyDialect(cls, options);
    }

    private void put(String name, PyObject value) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(name)) {
                given[i] = value;
                return;
            }
        }
        throw Raise.typeError("this function got an unexpected keyword argument '%s'", name);
    }

    private boolean isEmpty() {
        for (PyObject each : given) {
            if (each != null) {
                return false;
            }
        }
        return true;
    }

    private void fillFrom(ThreadState ts, PyObject base) {
        for (int i = 0; i < NAMES.length; i++) {
            if (given[i] == null) {
                PyObject value = Attributes.getOrNull(ts, base, PyStr.intern(NAMES[i]));
                if (value != null) {
                    given[i] = value;
                }
            }
        }
    }

    private void read(ThreadState ts) {
        delimiter = character(0, ',', false);
        doubleQuote = truth(ts, 1, true);
        escape = character(2, PyDialect.UNSET, true);
        PyObject end = given[3];
        if (end == PyNone.NONE) {
            terminator = "";
        } else if (end instanceof PyStr text) {
            terminator = text.value();
        } else if (end != null) {
            throw Raise.typeError("\"lineterminator\" must be a string");
        }
        quote = character(4, '"', true);
        quoting = quoting(given[5]);
        if (given[4] == PyNone.NONE && given[5] == null) {
            quoting = Quoting.NONE;
        }
        skipsSpace = truth(ts, 6, false);
        strict = truth(ts, 7, false);
    }

    private boolean truth(ThreadState ts, int index, boolean byDefault) {
        PyObject value = given[index];
        return value == null ? byDefault : Truth.of(ts, value);
    }

    private static Quoting quoting(@Nullable PyObject value) {
        if (value == null) {
            return Quoting.MINIMAL;
        }
        if (value.type() != PyInt.TYPE) {
            throw Raise.typeError("\"quoting\" must be an integer");
        }
        long number = ((PyInt) value).longValueClamped();
        if (number < 0 || number >= Quoting.values().length) {
            throw Raise.typeError("bad \"quoting\" value");
        }
        return Quoting.values()[(int) number];
    }

    private int character(int index, int byDefault, boolean orNone) {
        PyObject value = given[index];
        if (value == null) {
            return byDefault;
        }
        if (orNone && value == PyNone.NONE) {
            return PyDialect.UNSET;
        }
        if (!(value instanceof PyStr text)) {
            throw Raise.typeError(
                    "\"%s\" must be string%s, not %s",
                    NAMES[index], orNone ? " or None" : "", value.type().name());
        }
        if (text.length() != 1) {
            throw Raise.typeError("\"%s\" must be a 1-character string", NAMES[index]);
        }
        return text.codePointAt(0);
    }

    private void check() {
        if (quoting != Quoting.NONE && quote == PyDialect.UNSET) {
            throw Raise.typeError("quotechar must be set if quoting enabled");
        }
        if (given[3] == PyNone.NONE) {
            throw Raise.typeError("lineterminator must be set");
        }
        checkCharacter("delimiter", delimiter, true);
        checkCharacter("escapechar", escape, !skipsSpace);
        checkCharacter("quotechar", quote, !skipsSpace);
        checkDifferent("delimiter", delimiter, "escapechar", escape);
        checkDifferent("delimiter", delimiter, "quotechar", quote);
        checkDifferent("escapechar", escape, "quotechar", quote);
    }

    private void checkCharacter(String name, int point, boolean mayBeSpace) {
        if (point == '\r' || point == '\n' || point == ' ' && !mayBeSpace) {
            throw bad(name);
        }
        if (point != PyDialect.UNSET && terminator.indexOf(point) >= 0) {
            throw bad(name + " or lineterminator");
        }
    }

    private static void checkDifferent(String name, int point, String otherName, int other) {
        if (point == other && point != PyDialect.UNSET) {
            throw bad(name + " or " + otherName);
        }
    }

    private static PyException bad(String what) {
        return Raise.valueError("bad %s value", what);
    }
}
