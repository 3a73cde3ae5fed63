package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyStaticMethod;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that map characters, and `encode`.
@NativeType("str")
final class StrTranslate {

    /// What is known of an ASCII character besides what it becomes: that plus one, of which 127 wraps around to -128.
    private static final byte UNKNOWN = 0;

    private static final byte DELETED = -1;

    private StrTranslate() {}

    /// Encodes the string as bytes.
    @PyMethod("encode(self, /, encoding='utf-8', errors='strict')")
    static PyObject encode(ThreadState ts, PyStr self, @Nullable String encoding, @Nullable String errors) {
        return Codecs.encodeText(ts, self, encoding, errors);
    }

    /// Gives the string with each character replaced by what a table has for its code point: a code point, a string, or
    /// None for nothing.
    @PyMethod("translate(self, table, /)")
    static PyObject translate(ThreadState ts, PyStr self, PyObject table) {
        int i = 0;
        TextBuilder out;
        if (self.isAscii()) {
            byte[] text = self.value().getBytes(StandardCharsets.ISO_8859_1);
            long done = translateAscii(ts, table, text);
            i = (int) done;
            int kept = (int) (done >> 32);
            if (i == text.length) {
                return PyStr.ofAscii(text, 0, kept);
            }
            out = new TextBuilder(self.length());
            out.appendLatin1(text, 0, kept);
        } else {
            out = new TextBuilder(self.length());
        }
        for (; i < self.length(); i++) {
            PyObject to = lookup(ts, table, self.codePointAt(i));
            if (to instanceof PyStr string) {
                string.appendTo(out);
            } else if (to != PyNone.NONE) {
                throw Raise.typeError("character mapping must return integer, None or str");
            } else {
                i = lastDeleted(ts, self, table, i);
            }
        }
        return PyStr.of(out);
    }

    /// The last of a run of characters that the table deletes. The one behind it is asked for twice, as CPython does.
    private static int lastDeleted(ThreadState ts, PyStr self, PyObject table, int first) {
        int i = first;
        while (i + 1 < self.length() && lookup(ts, table, self.codePointAt(i + 1)) == PyNone.NONE) {
            i++;
        }
        return i;
    }

    /// Translates ASCII text as long as it stays so; each character is looked up once. Compare CPython
    /// Objects/unicodeobject.c `unicode_fast_translate`.
    ///
    /// @param text what is translated, and takes the result
    /// @return the index of the first character that becomes something else; in the upper half how many characters
    ///     the result has so far
    private static long translateAscii(ThreadState ts, PyObject table, byte[] text) {
        byte[] known = new byte[128];
        int kept = 0;
        int i = 0;
        while (i < text.length) {
            // What is known is gone through without a call.
            for (; i < text.length; i++) {
                byte becomes = known[text[i] & 0x7F];
                if (becomes == UNKNOWN) {
                    break;
                }
                text[kept] = (byte) (becomes - 1);
                kept += becomes == DELETED ? 0 : 1;
            }
            if (i == text.length) {
                break;
            }
            int point = text[i];
            PyObject to = lookup(ts, table, point);
            boolean single = to instanceof PyStr string && string.length() == 1 && string.isAscii();
            if (!single && to != PyNone.NONE) {
                break;
            }
            known[point] = (byte) (single ? ((PyStr) to).codePointAt(0) + 1 : DELETED);
        }
        return (long) kept << 32 | i;
    }

    /// What a table has for a code point: a string or None; the code point's own string if there is nothing.
    private static PyObject lookup(ThreadState ts, PyObject table, int point) {
        PyObject found;
        try {
            found = Items.get(ts, table, PyInt.of(point));
        } catch (PyException e) {
            if (!e.value().type.isSubtype(ExceptionTypes.LookupError)) {
                throw e;
            }
            return PyStr.ofCodePoint(point);
        }
        if (found instanceof PyInt number) {
            long value = number.bitLength() > 31 ? -1 : number.longValue();
            if (value < 0 || value > 0x10FFFF) {
                throw Raise.valueError("character mapping must be in range(0x%x)", 0x110000);
            }
            return PyStr.ofCodePoint((int) value);
        }
        return found;
    }

    /// Makes a table for translate(): from a dict, or from two strings of equal length, and a third one of what is left
    /// out.
    @PyStaticMethod("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)")
    static PyObject maketrans(ThreadState ts, PyObject x, @Nullable PyStr y, @Nullable PyStr z) {
        PyDict table = new PyDict();
        if (y == null) {
            if (x.type != PyDict.TYPE) {
                throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
            }
            try (var held = ts.hold(table)) {
                copy(ts, (PyDict) x, table);
            }
            return table;
        }
        if (!(x instanceof PyStr from)) {
            throw Raise.typeError("first maketrans argument must be a string if there is a second argument");
        }
        if (from.length() != y.length()) {
            throw Raise.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < from.length(); i++) {
            table.put(ts, PyInt.of(from.codePointAt(i)), PyInt.of(y.codePointAt(i)));
        }
        for (int i = 0; z != null && i < z.length(); i++) {
            table.put(ts, PyInt.of(z.codePointAt(i)), PyNone.NONE);
        }
        return table;
    }

    private static void copy(ThreadState ts, PyDict source, PyDict table) {
        for (int at = source.next(0); at >= 0; at = source.next(at + 1)) {
            PyObject key = source.keyAt(at);
            if (key instanceof PyStr string) {
                if (string.length() != 1) {
                    throw Raise.valueError("string keys in translate table must be of length 1");
                }
                key = PyInt.of(string.codePointAt(0));
            } else if (!(key instanceof PyInt)) {
                throw Raise.typeError("keys in translate table must be strings or integers");
            }
            table.put(ts, key, source.valueAt(at));
        }
    }
}
