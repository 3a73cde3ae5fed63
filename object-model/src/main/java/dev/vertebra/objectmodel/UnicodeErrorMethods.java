package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;

/// The natives of the three Unicode errors.
@NativeType("UnicodeError")
final class UnicodeErrorMethods {
    private static final int ENCODING = 0;
    private static final int OBJECT = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int REASON = 4;

    private UnicodeErrorMethods() {}

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBaseException self) {
        PyObject object = self.fields[OBJECT];
        if (object == null) {
            return PyStr.of("");
        }
        boolean decode = self.type().isSubtype(ExceptionTypes.UnicodeDecodeError);
        boolean translate = self.type().isSubtype(ExceptionTypes.UnicodeTranslateError);
        long start = Numbers.asLong(ts, value(self, START));
        long end = Numbers.asLong(ts, value(self, END));
        String verb = decode ? "decode" : translate ? "translate" : "encode";
        String prefix = translate ? "can't " : "'" + Text.str(ts, value(self, ENCODING)) + "' codec can't ";
        String reason = Text.str(ts, value(self, REASON)).toString();
        long length = UnicodeErrors.length(self);
        if (start >= 0 && start < length && end == start + 1) {
            return PyStr.of(
                    prefix + verb + " " + single(ts, object, start, decode) + " in position " + start + ": " + reason);
        }
        String what = decode ? "bytes" : "characters";
        return PyStr.of(prefix + verb + " " + what + " in position " + start + "-" + (end - 1) + ": " + reason);
    }

    private static PyObject value(PyBaseException self, int field) {
        PyObject value = self.fields[field];
        return value == null ? PyNone.NONE : value;
    }

    private static String single(ThreadState ts, PyObject object, long position, boolean decode) {
        if (decode) {
            long octet = Numbers.asLong(ts, Items.get(ts, object, PyInt.of(position)));
            return String.format("byte 0x%02x", octet);
        }
        int codePoint = ((PyStr) object).codePointAt((int) position);
        if (codePoint <= 0xff) {
            return String.format("character '\\x%02x'", codePoint);
        }
        return codePoint <= 0xffff
                ? String.format("character '\\u%04x'", codePoint)
                : String.format("character '\\U%08x'", codePoint);
    }
}
