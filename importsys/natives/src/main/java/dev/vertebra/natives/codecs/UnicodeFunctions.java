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

/// The functions of `_codecs` for UTF-8, ASCII and Latin-1.
@NativeModuleTable("_codecs")
final class UnicodeFunctions {
    private UnicodeFunctions() {}

    // Decodes UTF-8.
    @PyFunction("utf_8_decode(data, errors=None, final=False, /)")
    static PyObject utf8Decode(ThreadState ts, PyObject data, @Nullable String errors, boolean last) {
        byte[] bytes = Data.bytes(ts, data);
        return Data.decoded(Codecs.utf8Decode(ts, bytes, 0, bytes.length, errors, last));
    }

    // Encodes as UTF-8.
    @PyFunction("utf_8_encode(str, errors=None, /)")
    static PyObject utf8Encode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.utf8Encode(ts, str, errors), str);
    }

    // Decodes ASCII.
    @PyFunction("ascii_decode(data, errors=None, /)")
    static PyObject asciiDecode(ThreadState ts, PyObject data, @Nullable String errors) {
        byte[] bytes = Data.bytes(ts, data);
        return PyTuple.of(Codecs.asciiDecode(ts, bytes, 0, bytes.length, errors), PyInt.of(bytes.length));
    }

    // Encodes as ASCII.
    @PyFunction("ascii_encode(str, errors=None, /)")
    static PyObject asciiEncode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.asciiEncode(ts, str, errors), str);
    }

    // Decodes Latin-1.
    @PyFunction("latin_1_decode(data, errors=None, /)")
    static PyObject latin1Decode(ThreadState ts, PyObject data, @Nullable String errors) {
        byte[] bytes = Data.bytes(ts, data);
        return PyTuple.of(PyStr.ofLatin1(bytes, 0, bytes.length), PyInt.of(bytes.length));
    }

    // Encodes as Latin-1.
    @PyFunction("latin_1_encode(str, errors=None, /)")
    static PyObject latin1Encode(ThreadState ts, PyStr str, @Nullable String errors) {
        return Data.encoded(Codecs.latin1Encode(ts, str, errors), str);
    }
}
