package dev.vertebra.objectmodel;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// `format % arguments` for bytes (PEP 461): the directives of strings, with bytes as code points.
///
/// Compare CPython Objects/bytesobject.c `_PyBytes_FormatEx`.
final class BytePercentFormat extends PercentFormat {
    private static final PyStr BYTES = PyStr.intern("__bytes__");

    private BytePercentFormat(ThreadState ts, PyStr format, PyObject arguments, boolean isMapping) {
        super(ts, format, arguments, isMapping);
    }

    /// The bytes that a format and its arguments give.
    static byte[] format(ThreadState ts, ByteString format, PyObject arguments) {
        boolean mapping = arguments.type.mp_subscript != null
                && !(arguments instanceof PyTuple)
                && !(arguments instanceof PyStr)
                && !(arguments instanceof ByteString);
        PyStr text = PyStr.ofLatin1(format.array(), 0, format.size());
        BytePercentFormat run = new BytePercentFormat(ts, text, arguments, mapping);
        run.run("bytes");
        return run.result().value().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    PyException unsupported(int type, int position) {
        return type > 127 && !endsNumber(position)
                ? Raise.overflowError("character argument not in range(0x110000)")
                : Raise.valueError("unsupported format character '%s' (0x%x) at index %s", (char) type, type, position);
    }

    /// Whether what stands before a position is the end of a width or precision. Behind it CPython reads the next byte
    /// without a sign, elsewhere with one.
    private boolean endsNumber(int position) {
        int start = position;
        boolean digits = false;
        while (start > 0 && isDigit(start - 1)) {
            start--;
            digits |= codeAt(start) != '0';
        }
        return start < position && (digits || start > 0 && codeAt(start - 1) == '.');
    }

    private boolean isDigit(int index) {
        return codeAt(index) >= '0' && codeAt(index) <= '9';
    }

    @Override
    PyObject key(PyStr text) {
        return PyBytes.ofLatin1(text.value());
    }

    @Override
    String precisionTooBig() {
        return "prec too big";
    }

    @Override
    @Nullable
    PyStr textual(int type, PyObject value) {
        if (type == 'r' || type == 'a') {
            return Text.ascii(ts, value);
        }
        byte[] bytes = bytes(value);
        return PyStr.ofLatin1(bytes, 0, bytes.length);
    }

    private byte[] bytes(PyObject value) {
        if (value.type == PyBytes.TYPE) {
            return ((PyBytes) value).array();
        }
        PyObject method = Attributes.lookupSpecial(ts, value, BYTES);
        if (method != null) {
            PyObject result = Calls.call0(ts, method);
            if (result instanceof PyBytes bytes) {
                return bytes.array();
            }
            throw Raise.typeError("__bytes__ returned non-bytes (type %s)", result.type.fullName());
        }
        if (Buffers.isBuffer(value)) {
            return Buffers.collected(ts, value);
        }
        throw Raise.typeError(
                "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
                value.type.fullName());
    }

    @Override
    PyStr character(PyObject value) {
        if (value instanceof ByteString bytes) {
            if (bytes.size() == 1) {
                return PyStr.ofCodePoint(bytes.array()[0] & 0xFF);
            }
        } else if (value.type.nb_index != null) {
            PyInt number = Numbers.index(ts, value);
            long octet = number.bitLength() > 31 ? -1 : number.longValue();
            if (octet < 0 || octet > 255) {
                throw Raise.overflowError("%%c arg not in range(256)", "");
            }
            return PyStr.ofCodePoint((int) octet);
        }
        throw Raise.typeError("%%c requires an integer in range(256) or a single byte", "");
    }

    @Override
    char shownType(char type) {
        return type == 'i' ? 'd' : type;
    }

    @Override
    double toDouble(PyObject value) {
        try {
            return super.toDouble(value);
        } catch (PyException e) {
            if (e.value().type.isSubtype(ExceptionTypes.TypeError)) {
                throw Raise.typeError("float argument required, not %s", value.type.fullName());
            }
            throw e;
        }
    }
}
