package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;

/// The natives of `SyntaxError`.
@NativeType("SyntaxError")
final class SyntaxErrorMethods {
    private SyntaxErrorMethods() {}

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        PyObject message = self.fields[0];
        String text = message == null ? "None" : Text.str(ts, message).toString();
        String file = self.fields[1] instanceof PyStr filename ? baseName(filename.toString()) : null;
        PyObject number = self.fields[2];
        String line = number != null && number.type() == PyInt.TYPE
                ? Text.str(ts, number).toString()
                : null;
        if (file != null && line != null) {
            return PyStr.of(text + " (" + file + ", line " + line + ")");
        }
        if (file != null) {
            return PyStr.of(text + " (" + file + ")");
        }
        return PyStr.of(line != null ? text + " (line " + line + ")" : text);
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
