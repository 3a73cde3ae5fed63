package dev.vertebra.natives.json;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The functions of `_json`. Compare CPython Modules/_json.c.
@NativeModuleTable("_json")
final class JsonFunctions {
    private JsonFunctions() {}

    /// A string as JSON: in quotes, with escapes where JSON demands them.
    @PyFunction("encode_basestring(object, /)")
    @ShownSignature("($self, object, /)")
    static PyObject encodeBasestring(PyObject object) {
        return quoted(object, false);
    }

    /// A string as JSON: in quotes, with escapes for all that is not printable ASCII.
    @PyFunction("encode_basestring_ascii(object, /)")
    @ShownSignature("($self, object, /)")
    static PyObject encodeBasestringAscii(PyObject object) {
        return quoted(object, true);
    }

    private static PyStr quoted(PyObject object, boolean ascii) {
        if (!(object instanceof PyStr text)) {
            throw notText(object);
        }
        JsonText out = new JsonText(text.length() + 16);
        out.quoted(text, ascii);
        return out.toPyStr();
    }

    /// Reads the rest of a JSON string: scanstring(string, end, strict=True).
    ///
    /// The position end is the one behind the opening quote. Control characters may stand in the JSON only if
    /// strict is false. The result is a tuple: what the JSON stands for, and the position behind the closing quote.
    @PyFunction("scanstring(*args)")
    @ShownSignature("")
    static PyObject scanstring(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("scanstring()", keywords);
        if (count < 2 || count > 3) {
            throw Raise.typeError(
                    "scanstring() takes at %s arguments (%d given)", count < 2 ? "least 2" : "most 3", count);
        }
        long end = Arguments.asLong(ts, args[from + 1]);
        boolean strict = count == 2 || Truth.of(ts, args[from + 2]);
        if (!(args[from] instanceof PyStr text)) {
            throw notText(args[from]);
        }
        if (end < 0 || end > text.length()) {
            throw Raise.valueError("end is out of bounds");
        }
        StringReader reader = new StringReader(ts, text, strict);
        PyStr value = reader.read((int) end);
        return PyTuple.of(value, PyInt.of(reader.next));
    }

    static PyException notText(PyObject object) {
        return Raise.typeError(
                "first argument must be a string, not %s", object.type().fullName());
    }
}
