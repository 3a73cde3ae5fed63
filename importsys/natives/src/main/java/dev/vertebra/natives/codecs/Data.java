package dev.vertebra.natives.codecs;

import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// What goes into the functions of `_codecs` and comes out of them.
final class Data {
    private Data() {}

    /// The bytes of a bytes-like object.
    static byte[] bytes(ThreadState ts, PyObject data) {
        return Buffers.bytes(ts, data);
    }

    /// The bytes of a bytes-like object or of a string in UTF-8.
    static byte[] bytesOrText(ThreadState ts, PyObject data) {
        return data instanceof PyStr text ? Codecs.utf8Encode(ts, text, null).array() : bytes(ts, data);
    }

    /// A decoder's result.
    static PyTuple decoded(Codecs.Decoded result) {
        return PyTuple.of(result.text(), PyInt.of(result.consumed()));
    }

    /// An encoder's result.
    static PyTuple encoded(PyBytes bytes, PyStr text) {
        return PyTuple.of(bytes, PyInt.of(text.length()));
    }
}
