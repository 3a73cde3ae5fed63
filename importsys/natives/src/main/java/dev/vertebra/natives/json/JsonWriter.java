package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes one object as JSON.
///
/// Python code runs for what is no JSON ([PyEncoder#replacer]), for subclasses of list, tuple and dict, and for strings
/// if they are written by another function than this module's. Containers are held while they are walked through.
/// Compare CPython Modules/_json.c encoder_listencode_obj.
final class JsonWriter {
    private static final String TOO_DEEP = " while encoding a JSON object";
    private static final int ROOM = 256;

    private final ThreadState ts;
    private final PyEncoder encoder;
    private final JsonText out = new JsonText(ROOM);
    private final @Nullable Ancestors ancestors;
    private int mark;

    JsonWriter(ThreadState ts, PyEncoder encoder) {
        this.ts = ts;
        this.encoder = encoder;
        this.ancestors = encoder.markers instanceof PyDict markers ? new Ancestors(ts, markers) : null;
        this.mark = ts.candidateCount;
    }

    /// The JSON of an object.
    ///
    /// @param newline a line end with the indentation to begin with, or null for no line ends
    PyStr write(PyObject object, @Nullable PyStr newline) {
        int depth = ts.nativeDepth;
        // The call of the callable itself.
        ts.enterNative(" while calling a Python object");
        try {
            value(object, newline);
            return out.toPyStr();
        } catch (PyException e) {
            publishAncestors();
            throw e;
        } finally {
            ts.nativeDepth = depth;
        }
    }

    private void publishAncestors() {
        if (ancestors != null) {
            ancestors.publish();
        }
    }

    private void value(PyObject object, @Nullable PyStr newline) {
        if (object instanceof PyStr text) {
            string(text);
        } else if (object == PyNone.NONE) {
            out.append("null");
        } else if (object instanceof PyInt number) {
            integer(number);
        } else if (object instanceof PyFloat number) {
            real(number);
        } else if (object instanceof PyList || object instanceof PyTuple) {
            ts.enterNative(TOO_DEEP);
            sequence(object, newline);
            ts.leaveNative();
        } else if (object instanceof PyDict dict) {
            ts.enterNative(TOO_DEEP);
            dict(dict, newline);
            ts.leaveNative();
        } else {
            other(object, newline);
        }
    }

    private void string(PyStr text) {
        if (encoder.writesAscii || encoder.writesUnicode) {
            out.quoted(text, encoder.writesAscii);
            return;
        }
        publishAncestors();
        PyObject written = Calls.call1(ts, encoder.encoder, text);
        if (!(written instanceof PyStr json)) {
            throw Raise.typeError(
                    "encoder() must return a string, not %s", written.type().fullName());
        }
        out.append(json);
    }

    private void integer(PyInt number) {
        if (number instanceof PyBool) {
            out.append(number == PyBool.TRUE ? "true" : "false");
        } else if (number.isSmall()) {
            out.append(number.small());
        } else {
            out.append(Text.repr(ts, number.exact()).value());
        }
    }

    private void real(PyFloat number) {
        out.append(textOf(number));
    }

    private String textOf(PyFloat number) {
        double value = number.value();
        if (Double.isFinite(value)) {
            double size = Math.abs(value);
            // Between these Java's text is Python's.
            return size >= 1e-3 && size < 1e7
                    ? Double.toString(value)
                    : Text.repr(ts, PyFloat.of(value)).value();
        }
        if (!encoder.allowNan) {
            String text = Text.repr(ts, number).value();
            throw Raise.valueError("Out of range float values are not JSON compliant: %s", text);
        }
        return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }

    private void sequence(PyObject sequence, @Nullable PyStr newline) {
        PyObject items = Iterate.toSequence(ts, sequence, "_iterencode_list needs a sequence");
        if (size(items) == 0) {
            out.append("[]");
            return;
        }
        if (ancestors != null) {
            ancestors.enter(sequence);
        }
        out.append('[');
        try (ThreadState.Hold held = ts.hold(sequence, items)) {
            PyStr inner = newline == null ? null : indented(newline);
            PyStr separator = separator(inner);
            for (int i = 0; i < size(items); i++) {
                if (i > 0) {
                    out.append(separator);
                }
                value(items instanceof PyList list ? list.get(i) : ((PyTuple) items).get(i), inner);
            }
        }
        end(newline, ']');
    }

    private static int size(PyObject items) {
        return items instanceof PyList list ? list.size() : ((PyTuple) items).size();
    }

    private PyStr indented(PyStr newline) {
        PyStr inner = PyStr.concat(newline, (PyStr) encoder.indent);
        out.append(inner);
        return inner;
    }

    private PyStr separator(@Nullable PyStr inner) {
        return inner == null ? encoder.itemSeparator : PyStr.concat(encoder.itemSeparator, inner);
    }

    private void end(@Nullable PyStr newline, char bracket) {
        if (ancestors != null) {
            ancestors.leave();
        }
        if (newline != null) {
            out.append(newline);
        }
        out.append(bracket);
    }

    private void dict(PyDict dict, @Nullable PyStr newline) {
        if (dict.size() == 0) {
            out.append("{}");
            return;
        }
        if (ancestors != null) {
            ancestors.enter(dict);
        }
        out.append('{');
        try (ThreadState.Hold held = ts.hold(dict)) {
            PyStr inner = newline == null ? null : indented(newline);
            PyStr separator = separator(inner);
            if (dict.type() != PyDict.TYPE || encoder.sortKeys && !dict.hasOnlyStrings()) {
                pairs(dict, inner, separator);
            } else if (encoder.sortKeys) {
                sorted(dict, inner, separator);
            } else {
                boolean first = true;
                for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                    first = item(dict.keyAt(i), dict.valueAt(i), inner, first ? null : separator) && first;
                }
            }
        }
        end(newline, '}');
    }

    /// Writes the items in the order of their keys, all of them exact strings, which it takes no Python code to sort.
    private void sorted(PyDict dict, @Nullable PyStr inner, PyStr separator) {
        PyStr[] keys = new PyStr[dict.size()];
        int n = 0;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            keys[n++] = (PyStr) dict.keyAt(i);
        }
        Arrays.sort(keys);
        PyObject[] values = new PyObject[n];
        for (int i = 0; i < n; i++) {
            values[i] = dict.valueAt(dict.position(keys[i]));
        }
        try (ThreadState.Hold held = ts.hold(PyTuple.of(values))) {
            for (int i = 0; i < n; i++) {
                item(keys[i], values[i], inner, i == 0 ? null : separator);
            }
        }
    }

    /// Writes the items that the dict's method gives.
    private void pairs(PyDict dict, @Nullable PyStr inner, PyStr separator) {
        publishAncestors();
        PyObject given = Calls.callMethod(ts, dict, "items");
        PyObject iterator = Iterate.iterOrNull(ts, given);
        if (iterator == null) {
            throw Raise.typeError(
                    "%s.items() returned a non-iterable (type %s)",
                    dict.type().fullName(), given.type().fullName());
        }
        PyList items = new PyList();
        try (ThreadState.Hold held = ts.hold(items)) {
            Iterate.extend(ts, items, iterator);
            if (encoder.sortKeys) {
                Calls.callMethod(ts, items, "sort");
            }
            boolean first = true;
            for (int i = 0; i < items.size(); i++) {
                if (!(items.get(i) instanceof PyTuple pair) || pair.size() != 2) {
                    throw Raise.valueError("items must return 2-tuples");
                }
                first = item(pair.get(0), pair.get(1), inner, first ? null : separator) && first;
            }
        }
    }

    /// Writes a key with its value.
    ///
    /// @param separator what comes before, or null for the first
    /// @return whether the key was left out
    private boolean item(PyObject key, PyObject value, @Nullable PyStr inner, @Nullable PyStr separator) {
        PyStr name = key instanceof PyStr text ? text : name(key);
        if (name == null) {
            return true;
        }
        if (separator != null) {
            out.append(separator);
        }
        if (encoder.writesAscii) {
            out.quoted(name, true);
        } else {
            try (ThreadState.Hold held = ts.hold(name, value)) {
                string(name);
            }
        }
        out.append(encoder.keySeparator);
        value(value, inner);
        return false;
    }

    /// The name that a key that is no string has in JSON, or null if it is to be left out.
    private @Nullable PyStr name(PyObject key) {
        if (key instanceof PyFloat number) {
            return PyStr.ofPlain(textOf(number));
        }
        if (key == PyNone.NONE) {
            return PyStr.intern("null");
        }
        if (key instanceof PyBool) {
            return PyStr.intern(key == PyBool.TRUE ? "true" : "false");
        }
        if (key instanceof PyInt number) {
            return Text.repr(ts, number.exact());
        }
        if (encoder.skipKeys) {
            return null;
        }
        throw Raise.typeError(
                "keys must be str, int, float, bool or None, not %s", key.type().fullName());
    }

    /// Writes what Python code gives for an object.
    private void other(PyObject object, @Nullable PyStr newline) {
        if (ancestors != null) {
            ancestors.enter(object);
            ancestors.publish();
        }
        try (ThreadState.Hold held = ts.hold(object)) {
            // The call goes one deeper, too, and CPython says nothing of JSON there.
            ts.enterNative("");
            PyObject replaced = Calls.call1(ts, encoder.replacer, object);
            ts.leaveNative();
            ts.enterNative(TOO_DEEP);
            try (ThreadState.Hold heldToo = ts.hold(replaced)) {
                value(replaced, newline);
            }
            ts.leaveNative();
            if (ancestors != null) {
                ancestors.leave();
            }
        }
        if (ts.candidateCount > mark) {
            mark = Memory.tracker().releaseWithin(ts, mark);
        }
    }
}
