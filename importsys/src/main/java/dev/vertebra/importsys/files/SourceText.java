package dev.vertebra.importsys.files;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The text of source files, in the encoding that they declare. PEP 263.
public final class SourceText {
    private static final PyStr DETECT = PyStr.intern("detect_encoding");

    private SourceText() {}

    /// `decode_source`: the text with line ends made one; a carriage return at the very end is lost.
    public static PyObject decode(ThreadState ts, PyObject source) {
        PyObject io = ts.importModule("io");
        PyObject stream = Calls.callMethod(ts, io, "BytesIO", source);
        PyObject encoding;
        try (var held = ts.hold(stream)) {
            PyObject found =
                    Calls.callMethod(ts, ts.importModule("tokenize"), DETECT, Attributes.get(ts, stream, "readline"));
            encoding = Items.get(ts, found, PyInt.ZERO);
        }
        PyObject text = Calls.callMethod(ts, source, "decode", encoding);
        PyStr line = PyStr.of("\n");
        if (text instanceof PyStr string && string.value().endsWith("\r")) {
            String value = string.value();
            text = PyStr.of(value.substring(0, value.length() - 1));
        }
        PyObject one = Calls.callMethod(ts, text, "replace", PyStr.of("\r\n"), line);
        return Calls.callMethod(ts, one, "replace", PyStr.of("\r"), line);
    }
}
