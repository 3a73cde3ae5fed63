package dev.vertebra.natives.codecs;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_codecs` for UTF-16 and UTF-32.
@NativeModuleTable("_codecs")
final class WideFunctions {
    private WideFunctions() {}

    // Decodes UTF-16.
    @PyFunction("utf_16_decode(data, errors=None, final=False, /)")
    static PyObject utf16Decode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf16Decode(ts, bytes, 0, bytes.length, errors, 0, last));
    }

    // Decodes UTF-16, little end first.
    @PyFunction("utf_16_le_decode(data, errors=None, final=False, /)")
    static PyObject utf16LeDecode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf16Decode(ts, bytes, 0, bytes.length, errors, -1, last));
    }

    // Encodes as UTF-16, little end first.
    @PyFunction("utf_16_le_encode(str, errors=None, /)")
    static PyObject utf16LeEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.utf16Encode(ts, str, errors, -1), str);
    }

    // Decodes UTF-16, big end first.
    @PyFunction("utf_16_be_decode(data, errors=None, final=False, /)")
    static PyObject utf16BeDecode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf16Decode(ts, bytes, 0, bytes.length, errors, 1, last));
    }

    // Encodes as UTF-16, big end first.
    @PyFunction("utf_16_be_encode(str, errors=None, /)")
    static PyObject utf16BeEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.utf16Encode(ts, str, errors, 1), str);
    }

    // Encodes as UTF-16: with a mark, or in the byte order -1 little or 1 big.
    @PyFunction("utf_16_encode(str, errors=None, byteorder=0, /)")
    static PyObject utf16Encode(ThreadState ts, PyStr str, @Nullable String errors, int byteorder) {
        return Data.encoded(Codecs.utf16Encode(ts, str, errors, Integer.signum(byteorder)), str);
    }

    // Decodes UTF-16 and gives the byte order, too.
    @PyFunction("utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static PyObject utf16ExDecode(ThreadState ts, PyObject data, @Nullable String errors, int byteorder, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        Codecs.Decoded result = Codecs.utf16Decode(ts, bytes, 0, bytes.length, errors, Integer.signum(byteorder), last);
        return PyTuple.of(result.text(), PyInt.of(result.consumed()), PyInt.of(result.order()));
    }

    // Decodes UTF-32.
    @PyFunction("utf_32_decode(data, errors=None, final=False, /)")
    static PyObject utf32Decode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf32Decode(ts, bytes, 0, bytes.length, errors, 0, last));
    }

    // Decodes UTF-32, little end first.
    @PyFunction("utf_32_le_decode(data, errors=None, final=False, /)")
    static PyObject utf32LeDecode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf32Decode(ts, bytes, 0, bytes.length, errors, -1, last));
    }

    // Encodes as UTF-32, little end first.
    @PyFunction("utf_32_le_encode(str, errors=None, /)")
    static PyObject utf32LeEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.utf32Encode(ts, str, errors, -1), str);
    }

    // Decodes UTF-32, big end first.
    @PyFunction("utf_32_be_decode(data, errors=None, final=False, /)")
    static PyObject utf32BeDecode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf32Decode(ts, bytes, 0, bytes.length, errors, 1, last));
    }

    // Encodes as UTF-32, big end first.
    @PyFunction("utf_32_be_encode(str, errors=None, /)")
    static PyObject utf32BeEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.utf32Encode(ts, str, errors, 1), str);
    }

    // Encodes as UTF-32: with a mark, or in the byte order -1 little or 1 big.
    @PyFunction("utf_32_encode(str, errors=None, byteorder=0, /)")
    static PyObject utf32Encode(ThreadState ts, PyStr str, @Nullable String errors, int byteorder) {
        return Data.encoded(Codecs.utf32Encode(ts, str, errors, Integer.signum(byteorder)), str);
    }

    // Decodes UTF-32 and gives the byte order, too.
    @PyFunction("utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static PyObject utf32ExDecode(ThreadState ts, PyObject data, @Nullable String errors, int byteorder, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        Codecs.Decoded result = Codecs.utf32Decode(ts, bytes, 0, bytes.length, errors, Integer.signum(byteorder), last);
        return PyTuple.of(result.text(), PyInt.of(result.consumed()), PyInt.of(result.order()));
    }
}
