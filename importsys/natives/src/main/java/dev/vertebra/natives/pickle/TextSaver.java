package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes numbers, text and bytes. Compare CPython Modules/_pickle.c `save_long`, `save_unicode`.
final class TextSaver {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /// What a code point takes at most in a raw escape.
    private static final int LONGEST = 10;

    private TextSaver() {}

    static void integer(Saver saver, PyInt number) {
        PickleOutput out = saver.out;
        if (number.isSmall() && number.small() == (int) number.small()) {
            int value = (int) number.small();
            if (!saver.binary) {
                out.line(Opcodes.INT, Integer.toString(value));
            } else if (value >>> 16 != 0) {
                out.op4(Opcodes.BININT, value);
            } else if (value >= 256) {
                out.op2(Opcodes.BININT2, value);
            } else {
                out.op(Opcodes.BININT1, value);
            }
        } else if (saver.protocol >= 2) {
            byte[] bytes = number.big().toByteArray();
            reverse(bytes);
            if (bytes.length < 256) {
                out.op(Opcodes.LONG1, bytes.length);
            } else {
                out.op4(Opcodes.LONG4, bytes.length);
            }
            out.write(bytes, 0, bytes.length);
        } else {
            out.line(Opcodes.LONG, Text.repr(saver.ts, number).value() + "L");
        }
    }

    private static void reverse(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
    }

    static void real(Saver saver, PyFloat number) {
        if (saver.binary) {
            saver.out.op8(Opcodes.BINFLOAT, Long.reverseBytes(Double.doubleToRawLongBits(number.value())));
        } else {
            saver.out.line(Opcodes.FLOAT, Text.repr(saver.ts, number).value());
        }
    }

    static void text(Saver saver, PyStr text) {
        if (saver.binary) {
            binary(saver, text);
        } else {
            byte[] escaped = rawEscapes(text);
            saver.out.op(Opcodes.UNICODE);
            saver.out.write(escaped, 0, escaped.length);
            saver.out.op('\n');
        }
        saver.memoize(text);
    }

    private static void binary(Saver saver, PyStr text) {
        boolean isNew = saver.protocol >= 4;
        if (isNew && text.length() < 256 && text.isPlain() && saver.out.ascii(Opcodes.SHORT_BINUNICODE, text.value())) {
            return;
        }
        byte[] bytes = Codecs.utf8Encode(saver.ts, text, "surrogatepass").array();
        int op = isNew && bytes.length < 256 ? Opcodes.SHORT_BINUNICODE : Opcodes.BINUNICODE;
        data(saver, op, bytes, bytes.length, null);
    }

    private static void data(Saver saver, int op, byte[] bytes, int size, @Nullable PyObject payload) {
        PyObject write = saver.pickler.write;
        if (write != null && size >= PickleOutput.FRAME_TARGET) {
            saver.callsPython();
        }
        saver.out.data(saver.ts, op, bytes, size, write, payload);
    }

    /// Writes bytes and remembers what they belong to.
    ///
    /// @param payload the same as an object, or null
    static void bytes(Saver saver, PyObject object, byte[] bytes, int size, @Nullable PyBytes payload) {
        data(saver, size < 256 ? Opcodes.SHORT_BINBYTES : Opcodes.BINBYTES, bytes, size, payload);
        saver.memoize(object);
    }

    /// Writes changeable bytes and remembers what they belong to.
    static void byteArray(Saver saver, PyObject object, byte[] bytes, int size) {
        data(saver, Opcodes.BYTEARRAY8, bytes, size, null);
        saver.memoize(object);
    }

    /// A text in Latin-1 with escapes for what that or a line can't hold. Compare CPython `raw_unicode_escape`.
    private static byte[] rawEscapes(PyStr text) {
        byte[] bytes = new byte[text.length() + 16];
        int size = 0;
        for (int i = 0, n = text.length(); i < n; i++) {
            int point = text.codePointAt(i);
            if (size + LONGEST > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            boolean escaped =
                    point >= 256 || point == '\\' || point == 0 || point == '\n' || point == '\r' || point == 0x1a;
            if (!escaped) {
                bytes[size++] = (byte) point;
            } else {
                boolean wide = point > 0xFFFF;
                bytes[size++] = '\\';
                bytes[size++] = (byte) (wide ? 'U' : 'u');
                for (int shift = wide ? 28 : 12; shift >= 0; shift -= 4) {
                    bytes[size++] = HEX[point >> shift & 15];
                }
            }
        }
        return Arrays.copyOf(bytes, size);
    }

    static void checkAscii(Saver saver, PyStr text, String what) {
        if (!text.isAscii()) {
            throw PickleState.pickling(
                    saver.ts,
                    "can't pickle " + what + " identifier '" + text.value() + "' using pickle protocol "
                            + saver.protocol);
        }
    }

    /// A module's or a global's name in a line of its own.
    static void name(Saver saver, PyObject name, String what) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError("bad argument type for built-in operation");
        }
        if (saver.protocol < 3) {
            checkAscii(saver, text, what);
        }
        byte[] bytes = Codecs.utf8Encode(saver.ts, text, null).array();
        saver.out.write(bytes, 0, bytes.length);
        saver.out.op('\n');
    }
}
