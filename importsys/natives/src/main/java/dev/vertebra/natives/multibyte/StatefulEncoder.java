package dev.vertebra.natives.multibyte;

import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// What encodes a text in pieces: the state of the encoding, and a character that may belong to the next piece.
///
/// Compare CPython Modules/cjkcodecs/multibytecodec.c `encoder_encode_stateful`.
final class StatefulEncoder {
    /// The most bytes of UTF-8 that pending characters can have.
    private static final int MOST_PENDING = 8;

    private final MultibyteCodec codec;
    String errors;
    private PyStr pending = PyStr.EMPTY;
    private long state;

    StatefulEncoder(MultibyteCodec codec, String errors) {
        this.codec = codec;
        this.errors = errors;
        state = codec.encoderStart();
    }

    /// The text that an object stands for.
    static PyStr text(ThreadState ts, PyObject owner, PyObject input) {
        if (input instanceof PyStr text) {
            return text;
        }
        try (ThreadState.Hold held = ts.hold(owner)) {
            return Text.str(ts, input);
        }
    }

    /// Encodes the next piece.
    ///
    /// @param owner the object that encodes
    /// @param last whether nothing follows
    PyBytes encode(ThreadState ts, PyObject owner, PyObject input, boolean last) {
        PyStr text = text(ts, owner, input);
        PyStr before = pending;
        pending = PyStr.EMPTY;
        boolean done = false;
        try {
            PyBytes bytes = encode(ts, owner, before.length() == 0 ? text : PyStr.concat(before, text), last);
            done = true;
            return bytes;
        } finally {
            if (!done) {
                pending = before;
            }
        }
    }

    private PyBytes encode(ThreadState ts, PyObject owner, PyStr text, boolean last) {
        try (EncodeRun run = new EncodeRun(ts, codec, errors, owner, text, state, last)) {
            try {
                run.encode();
                if (last) {
                    run.finish();
                }
            } finally {
                state = run.state;
            }
            pending = text.slice(run.at, run.end);
            return run.bytes();
        }
    }

    /// Encodes what is pending and ends the text, also if there is an error.
    PyBytes flush(ThreadState ts, PyObject owner) {
        PyStr rest = pending;
        pending = PyStr.EMPTY;
        return rest.length() == 0 ? PyBytes.EMPTY : encode(ts, owner, rest, true);
    }

    /// Forgets what came before.
    void reset(ThreadState ts, PyObject owner) {
        try (EncodeRun run = new EncodeRun(ts, codec, errors, owner, PyStr.EMPTY, state, true)) {
            run.finish();
            state = run.state;
        }
        pending = PyStr.EMPTY;
    }

    /// The state as Python sees it: the number of the pending bytes of UTF-8, these, and the state of the encoding, the
    /// lowest byte first.
    PyInt state(ThreadState ts) {
        byte[] text = Codecs.utf8Encode(ts, pending, null).array();
        byte[] bytes = new byte[1 + text.length + Long.BYTES];
        bytes[0] = (byte) text.length;
        System.arraycopy(text, 0, bytes, 1, text.length);
        StateBytes.put(bytes, 1 + text.length, state);
        return StateBytes.number(bytes);
    }

    void setState(ThreadState ts, PyInt number) {
        byte[] bytes = StateBytes.bytes(number, 1 + MOST_PENDING + Long.BYTES);
        int length = bytes[0] & 0xFF;
        if (length > MOST_PENDING) {
            throw Raise.withArgs(ExceptionTypes.UnicodeError, PyStr.intern("pending buffer too large"));
        }
        pending = Codecs.utf8Decode(ts, Arrays.copyOfRange(bytes, 1, 1 + length), 0, length, null);
        state = StateBytes.get(bytes, 1 + length);
    }
}
