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

/// Bytes on their way to characters: what is left, what there is already, and what to do about errors.
///
/// The characters are UTF-16, in which a lone surrogate can come only from an error handler; where these stand is
/// noted, so that two of them do not become one character. Compare CPython Modules/cjkcodecs/multibytecodec.c
/// `multibytecodec_decerror`.
final class DecodeRun implements AutoCloseable {
    private final ThreadState ts;
    private final MultibyteCodec codec;
    private final String errors;
    private final PyObject owner;

    /// The bytes.
    byte[] in = {};

    /// The next byte.
    int at;

    /// After the last byte.
    int end;

    /// The characters.
    char[] out = {};

    /// How many there are.
    int size;

    /// The state of the encoding.
    long state;

    private boolean plain = true;
    private int[] lone = {};
    private int loneCount;
    private @Nullable ErrorCall error;

    /// Begins.
    ///
    /// @param owner the object that decodes, which is kept alive while handlers run
    DecodeRun(ThreadState ts, MultibyteCodec codec, String errors, PyObject owner, long state) {
        this.ts = ts;
        this.codec = codec;
        this.errors = errors;
        this.owner = owner;
        this.state = state;
    }

    /// Takes the next piece of input, from whose beginning positions in errors are counted.
    void input(byte[] bytes) {
        in = bytes;
        at = 0;
        end = bytes.length;
    }

    @Override
    public void close() {
        if (error != null) {
            error.close();
        }
    }

    /// How many bytes are left.
    int left() {
        return end - at;
    }

    /// A byte from 0 to 255, counted from the next one.
    int next(int offset) {
        return in[at + offset] & 0xFF;
    }

    /// Adds a character; a decoder has room for one for each byte, two units of UTF-16 for four.
    void put(int point) {
        if (point < 0x10000) {
            out[size++] = (char) point;
        } else {
            plain = false;
            out[size++] = Character.highSurrogate(point);
            out[size++] = Character.lowSurrogate(point);
        }
    }

    /// Decodes all of the input.
    void decode() {
        while (at < end) {
            int result = step();
            if (result == MultibyteCodec.DONE) {
                break;
            }
            handle(result);
        }
    }

    /// Decodes the input but for an incomplete character at its end.
    void decodePart() {
        while (at < end) {
            int result = step();
            if (result == MultibyteCodec.DONE || result == MultibyteCodec.TOO_FEW) {
                break;
            }
            handle(result);
        }
    }

    private int step() {
        reserve(end - at);
        return codec.decode(this);
    }

    private void reserve(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, size == 0 ? more : Math.max(size + more, out.length + (out.length >> 1)));
        }
    }

    /// Deals with an error.
    ///
    /// @param result [MultibyteCodec#TOO_FEW], or how many bytes mean nothing
    void handle(int result) {
        if (result == MultibyteCodec.BROKEN) {
            throw Raise.runtimeError("internal codec error");
        }
        boolean incomplete = result == MultibyteCodec.TOO_FEW;
        int stop = incomplete ? end : at + result;
        switch (errors) {
            case "ignore" -> at = stop;
            case "replace" -> {
                reserve(1);
                put(0xFFFD);
                at = stop;
            }
            default -> call(stop, incomplete ? "incomplete multibyte sequence" : "illegal multibyte sequence");
        }
    }

    private void call(int stop, String reason) {
        ErrorCall caller = error;
        if (caller == null) {
            PyException exception = UnicodeErrors.decode(codec.name(), PyBytes.copyOf(in, 0, end), at, stop, reason);
            if (errors.equals("strict")) {
                throw exception;
            }
            caller = new ErrorCall(ts, exception.value(), owner);
            error = caller;
        }
        PyObject result = caller.call(errors, at, stop, reason);
        if (!(result instanceof PyTuple pair)
                || pair.size() != 2
                || !(pair.get(0) instanceof PyStr text)
                || !(pair.get(1) instanceof PyInt position)) {
            throw Raise.typeError("decoding error handler must return (str, int) tuple");
        }
        append(text);
        at = ErrorCall.position(position, end);
    }

    private void append(PyStr text) {
        int length = text.length();
        reserve(2 * length);
        for (int i = 0; i < length; i++) {
            int point = text.codePointAt(i);
            if ((point & 0xFFFFF800) == 0xD800) {
                plain = false;
                if (loneCount == lone.length) {
                    lone = Arrays.copyOf(lone, 2 * loneCount + 4);
                }
                lone[loneCount++] = size;
            }
            put(point);
        }
    }

    /// The characters so far as a string.
    PyStr text() {
        if (plain) {
            return PyStr.ofPlain(new String(out, 0, size));
        }
        if (loneCount == 0) {
            return PyStr.of(new String(out, 0, size));
        }
        int[] points = new int[size];
        int count = 0;
        int next = 0;
        for (int i = 0; i < size; i++) {
            int point = out[i];
            if (next < loneCount && lone[next] == i) {
                next++;
            } else if (Character.isHighSurrogate(out[i])) {
                point = Character.toCodePoint(out[i], out[++i]);
            }
            points[count++] = point;
        }
        return PyStr.ofCodePoints(points, 0, count);
    }
}
