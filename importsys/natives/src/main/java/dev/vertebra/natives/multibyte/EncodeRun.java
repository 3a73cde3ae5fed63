package dev.vertebra.natives.multibyte;

import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.UnicodeErrors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Characters on their way to bytes: what is left, what there is already, and what to do about errors.
///
/// Compare CPython Modules/cjkcodecs/multibytecodec.c `multibytecodec_encerror`.
final class EncodeRun implements AutoCloseable {
    private static final int[] MARK = {'?'};

    private final ThreadState ts;
    private final MultibyteCodec codec;
    private final String errors;
    private final PyObject owner;
    private final PyStr text;

    /// The characters.
    int[] in;

    /// The next character.
    int at;

    /// After the last character.
    int end;

    /// The bytes.
    byte[] out;

    /// How many there are.
    int size;

    /// The state of the encoding.
    long state;

    /// Whether nothing follows the characters.
    boolean flush;

    private @Nullable ErrorCall error;

    /// Begins.
    ///
    /// @param owner the object that encodes, which is kept alive while handlers run
    EncodeRun(
            ThreadState ts,
            MultibyteCodec codec,
            String errors,
            PyObject owner,
            PyStr text,
            long state,
            boolean flush) {
        this.ts = ts;
        this.codec = codec;
        this.errors = errors;
        this.owner = owner;
        this.text = text;
        this.state = state;
        this.flush = flush;
        in = text.codePoints();
        end = in.length;
        out = new byte[2 * end + 2 * MultibyteCodec.MOST_BYTES];
    }

    @Override
    public void close() {
        if (error != null) {
            error.close();
        }
    }

    /// Adds a byte, for which there must be room.
    void put(int value) {
        out[size++] = (byte) value;
    }

    /// Makes room for a character, if there is none.
    void room() {
        if (size + MultibyteCodec.MOST_BYTES > out.length) {
            grow();
        }
    }

    /// Makes more room, and gives the array that has it.
    byte[] grow() {
        out = Arrays.copyOf(out, out.length + (out.length >> 1) + MultibyteCodec.MOST_BYTES);
        return out;
    }

    /// Encodes what there is, but for a character that may belong to the next one if more may follow.
    void encode() {
        while (at < end) {
            int result = codec.encode(this);
            if (result == MultibyteCodec.DONE || result == MultibyteCodec.TOO_FEW && !flush) {
                break;
            }
            handle(at + result);
        }
    }

    /// Writes what ends a text.
    void finish() {
        codec.finish(this);
    }

    /// The bytes so far.
    PyBytes bytes() {
        return PyBytes.copyOf(out, 0, size);
    }

    private void handle(int stop) {
        switch (errors) {
            case "ignore" -> at = stop;
            case "replace" -> {
                mark();
                at = stop;
            }
            default -> call(stop);
        }
    }

    /// Writes a question mark, encoded if the encoding has one.
    private void mark() {
        int[] input = in;
        int next = at;
        int last = end;
        boolean flushes = flush;
        in = MARK;
        at = 0;
        end = 1;
        flush = false;
        room();
        boolean done = codec.encode(this) == MultibyteCodec.DONE;
        in = input;
        at = next;
        end = last;
        flush = flushes;
        if (!done) {
            room();
            put('?');
        }
    }

    private void call(int stop) {
        String reason = "illegal multibyte sequence";
        ErrorCall caller = error;
        if (caller == null) {
            PyException exception = UnicodeErrors.encode(codec.name(), text, at, stop, reason);
            if (errors.equals("strict")) {
                throw exception;
            }
            caller = new ErrorCall(ts, exception.value(), owner);
            error = caller;
        }
        PyObject result = caller.call(errors, at, stop, reason);
        if (!(result instanceof PyTuple pair)
                || pair.size() != 2
                || !(pair.get(0) instanceof PyStr || pair.get(0) instanceof PyBytes)
                || !(pair.get(1) instanceof PyInt position)) {
            throw Raise.typeError("encoding error handler must return (str, int) tuple");
        }
        if (pair.get(0) instanceof PyBytes bytes) {
            append(bytes.array(), bytes.size());
        } else {
            encode((PyStr) pair.get(0));
        }
        at = ErrorCall.position(position, end);
    }

    /// Encodes what an error handler puts in place of characters.
    private void encode(PyStr replacement) {
        if (replacement.length() == 0) {
            return;
        }
        EncodeRun run = new EncodeRun(ts, codec, "strict", owner, replacement, state, true);
        try {
            run.encode();
        } finally {
            state = run.state;
        }
        append(run.out, run.size);
    }

    private void append(byte[] bytes, int count) {
        if (size + count > out.length) {
            out = Arrays.copyOf(out, size + count + (out.length >> 1));
        }
        System.arraycopy(bytes, 0, out, size, count);
        size += count;
    }
}
