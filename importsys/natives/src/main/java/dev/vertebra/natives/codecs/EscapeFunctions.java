package dev.vertebra.natives.codecs;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.EscapeCodecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_codecs` for UTF-7 and for backslash escapes.
@NativeModuleTable("_codecs")
final class EscapeFunctions {
    private EscapeFunctions() {}

    // Decodes UTF-7.
    @PyFunction("utf_7_decode(data, errors=None, final=False, /)")
    static PyObject utf7Decode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(EscapeCodecs.utf7Decode(ts, bytes, 0, bytes.length, errors, last));
    }

    // Encodes as UTF-7.
    @PyFunction("utf_7_encode(str, errors=None, /)")
    static PyObject utf7Encode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(EscapeCodecs.utf7Encode(str), str);
    }

    // Decodes backslash escapes.
    @PyFunction("unicode_escape_decode(data, errors=None, final=True, /)")
    static PyObject unicodeEscapeDecode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytesOrText(ts, data);
        return Data.decoded(EscapeCodecs.unicodeEscapeDecode(ts, bytes, 0, bytes.length, errors, last));
    }

    // Encodes as backslash escapes.
    @PyFunction("unicode_escape_encode(str, errors=None, /)")
    static PyObject unicodeEscapeEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(EscapeCodecs.unicodeEscapeEncode(str), str);
    }

    // Decodes the escapes of raw strings.
    @PyFunction("raw_unicode_escape_decode(data, errors=None, final=True, /)")
    static PyObject rawUnicodeEscapeDecode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytesOrText(ts, data);
        return Data.decoded(EscapeCodecs.rawUnicodeEscapeDecode(ts, bytes, 0, bytes.length, errors, last));
    }

    // Encodes as the escapes of raw strings.
    @PyFunction("raw_unicode_escape_encode(str, errors=None, /)")
    static PyObject rawUnicodeEscapeEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(EscapeCodecs.rawUnicodeEscapeEncode(str), str);
    }

    // Decodes the escapes of bytes literals.
    @PyFunction("escape_decode(data, errors=None, /)")
    static PyObject escapeDecode(ThreadState ts, PyObject data, @Nullable String errors) {
        byte[] bytes = Data.bytesOrText(ts, data);
        return PyTuple.of(EscapeCodecs.bytesEscapeDecode(ts, bytes, errors), PyInt.of(bytes.length));
    }

    // Encodes bytes as the body of a bytes literal.
    @PyFunction("escape_encode(data, errors=None, /)")
    static PyObject escapeEncode(ThreadState ts, PyBytes data, @Nullable String errors) {
        return PyTuple.of(EscapeCodecs.bytesEscapeEncode(data), PyInt.of(data.size()));
    }

    // Gives the bytes of a bytes-like object or of a string in UTF-8.
    @PyFunction("readbuffer_encode(data, errors=None, /)")
    static PyObject readbufferEncode(ThreadState ts, PyObject data, @Nullable String errors) {
        byte[] bytes = Data.bytesOrText(ts, data);
        return PyTuple.of(PyBytes.copyOf(bytes, 0, bytes.length), PyInt.of(bytes.length));
    }
}
