package dev.vertebra.natives.multibyte;

import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.UnicodeErrors;
import java.util.Arrays;

/// What decodes a text in pieces: the state of the encoding, and the bytes of a character that was not complete.
///
/// Compare CPython Modules/cjkcodecs/multibytecodec.c `decoder_feed_buffer`.
final class StatefulDecoder {
    private static final int MOST_PENDING = 8;
    private static final byte[] NONE = {};

    private final MultibyteCodec codec;
    String errors;
    private byte[] pending = NONE;
    private long state;

    StatefulDecoder(MultibyteCodec codec, String errors) {
        this.codec = codec;
        this.errors = errors;
        state = codec.decoderStart();
    }

    /// Begins to decode pieces that are used together.
    DecodeRun begin(ThreadState ts, PyObject owner) {
        return new DecodeRun(ts, codec, errors, owner, state);
    }

    /// Decodes a piece.
    PyStr decode(ThreadState ts, PyObject owner, byte[] input, boolean last) {
        if (pending.length == 0 && codec.isAscii() && Ascii.end(input, 0, input.length) == input.length) {
            return PyStr.ofLatin1(input, 0, input.length);
        }
        byte[] before = pending;
        try (DecodeRun run = begin(ts, owner)) {
            feed(run, input);
            if (last && run.left() > 0) {
                pending = before;
                run.handle(MultibyteCodec.TOO_FEW);
                pending = NONE;
            }
            keep(run);
            return run.text();
        }
    }

    /// Decodes what is pending and a piece, as far as the characters are complete.
    void feed(DecodeRun run, byte[] input) {
        byte[] whole = input;
        if (pending.length > 0) {
            whole = Arrays.copyOf(pending, pending.length + input.length);
            System.arraycopy(input, 0, whole, pending.length, input.length);
            pending = NONE;
        }
        run.input(whole);
        try {
            run.decodePart();
        } finally {
            state = run.state;
        }
    }

    /// Keeps the bytes that are left over.
    void keep(DecodeRun run) {
        if (run.left() > MOST_PENDING) {
            throw tooMuch(run.in, "pending buffer overflow");
        }
        pending = Arrays.copyOfRange(run.in, run.at, run.end);
    }

    private RuntimeException tooMuch(byte[] bytes, String reason) {
        return UnicodeErrors.decode(codec.name(), PyBytes.copyOf(bytes, 0, bytes.length), 0, bytes.length, reason);
    }

    /// Forgets what came before.
    void reset() {
        state = codec.decoderReset(state);
        pending = NONE;
    }

    /// The state as Python sees it: the pending bytes and a number.
    PyTuple state() {
        byte[] bytes = new byte[Long.BYTES];
        StateBytes.put(bytes, 0, state);
        return PyTuple.of(PyBytes.copyOf(pending, 0, pending.length), StateBytes.number(bytes));
    }

    void setState(PyTuple parts) {
        if (parts.size() != 2 || !(parts.get(0) instanceof PyBytes bytes) || !(parts.get(1) instanceof PyInt number)) {
            throw Raise.typeError("setstate(): illegal state argument");
        }
        long newState = StateBytes.get(StateBytes.bytes(number, Long.BYTES), 0);
        if (bytes.size() > MOST_PENDING) {
            throw tooMuch(bytes.array(), "pending buffer too large");
        }
        pending = bytes.toBytes();
        state = newState;
    }
}
