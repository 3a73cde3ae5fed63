package dev.vertebra.natives.expat;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.expat.parse.XmlError;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `pyexpat`. Compare CPython Modules/pyexpat.c.
@NativeModuleTable("pyexpat")
final class ExpatFunctions {
    private ExpatFunctions() {}

    /// The text of an argument that is a str without null characters, or null for None.
    ///
    /// @param what how messages name it
    static @Nullable String textOrNone(PyObject value, String what) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (!(value instanceof PyStr text)) {
            throw Raise.typeError(
                    "%s must be str or None, not %s", what, value.type().fullName());
        }
        if (text.value().indexOf(0) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return text.value();
    }

    /// Make a parser of XML.
    ///
    /// encoding says how the bytes are to be read, whatever they say. With
    /// namespace_separator names are expanded: that character stands between
    /// namespace and local name. Names are the same objects where intern, a dict,
    /// has them.
    @ShownSignature("($module, /, encoding=None, namespace_separator=None,\n             intern=<unrepresentable>)")
    @PyFunction("ParserCreate(encoding=None, namespace_separator=None, intern=<unrepresentable>)")
    static PyObject parserCreate(
            ThreadState ts, PyObject encoding, PyObject namespace_separator, @Nullable PyObject intern) {
        String name = textOrNone(encoding, "ParserCreate() argument 'encoding'");
        String separator = textOrNone(namespace_separator, "ParserCreate() argument 'namespace_separator'");
        if (separator != null && (separator.length() > 1 || !separator.isEmpty() && separator.charAt(0) > 127)) {
            throw Raise.valueError("namespace_separator must be at most one character, omitted, or None");
        }
        PyDict names;
        if (intern == null) {
            names = new PyDict();
        } else if (intern == PyNone.NONE) {
            names = null;
        } else if (intern instanceof PyDict dict) {
            names = dict;
        } else {
            throw Raise.typeError("intern must be a dictionary");
        }
        Character between = separator == null ? null : separator.isEmpty() ? (char) 0 : separator.charAt(0);
        return new PyXmlParser(name, between, names);
    }

    /// The words for the number of an error, or None.
    @PyFunction("ErrorString(code, /)")
    static PyObject errorString(long code) {
        XmlError[] all = XmlError.values();
        return code < 1 || code > all.length ? PyNone.NONE : PyStr.of(all[(int) code - 1].text());
    }
}
