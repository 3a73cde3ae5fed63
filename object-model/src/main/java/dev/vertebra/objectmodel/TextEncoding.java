package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.Encoding;
import dev.vertebra.objectmodel.internal.text.Surrogates;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A run of an encoder with Python's error handlers: the built-in ones without an exception object, others through the
/// registry.
final class TextEncoding extends Encoding {
    private final ThreadState ts;
    private final String encoding;
    private final @Nullable String errors;
    private final PyStr object;
    private @Nullable PyObject handler;
    private @Nullable PyBaseException exception;

    TextEncoding(ThreadState ts, String encoding, @Nullable String errors, PyStr object) {
        super(object.codePoints());
        this.ts = ts;
        this.encoding = encoding;
        this.errors = errors;
        this.object = object;
    }

    @Override
    public int error(int start, int stop, String reason) {
        replacementBytes = null;
        switch (errors == null ? "strict" : errors) {
            case "strict" -> throw refuse(start, stop, reason);
            case "ignore" -> replacement = new int[0];
            case "replace" -> {
                int[] marks = new int[stop - start];
                Arrays.fill(marks, '?');
                replacement = marks;
            }
            case "backslashreplace" -> replaceBy(CodecErrorHandlers.backslash(input, start, stop));
            case "xmlcharrefreplace" -> replaceBy(CodecErrorHandlers.xml(input, start, stop));
            case "namereplace" -> replaceBy(CodecErrorHandlers.names(input, start, stop));
            case "surrogateescape" -> {
                return unescape(start, stop, reason);
            }
            case "surrogatepass" -> pass(start, stop, reason);
            default -> {
                return handle(start, stop, reason);
            }
        }
        return stop;
    }

    @Override
    public PyException refuse(int start, int stop, String reason) {
        return UnicodeErrors.encode(encoding, object, start, stop, reason);
    }

    private void replaceBy(String text) {
        replacement = text.chars().toArray();
    }

    private int unescape(int start, int stop, String reason) {
        int i = start;
        while (i < stop && input[i] >= 0xDC80 && input[i] <= 0xDCFF) {
            i++;
        }
        if (i == start) {
            throw refuse(start, stop, reason);
        }
        byte[] bytes = new byte[i - start];
        for (int j = start; j < i; j++) {
            bytes[j - start] = (byte) (input[j] - 0xDC00);
        }
        replacementBytes = bytes;
        return i;
    }

    private void pass(int start, int stop, String reason) {
        Surrogates form = Surrogates.of(encoding);
        if (form == null) {
            throw refuse(start, stop, reason);
        }
        ByteBuilder bytes = new ByteBuilder(form.width() * (stop - start));
        for (int i = start; i < stop; i++) {
            if (input[i] < 0xD800 || input[i] > 0xDFFF) {
                throw refuse(start, stop, reason);
            }
            form.write(bytes, input[i]);
        }
        replacementBytes = bytes.toBytes();
    }

    private int handle(int start, int stop, String reason) {
        if (handler == null) {
            handler = CodecRegistry.of(ts).lookupError(errors);
        }
        PyBaseException error = exception;
        if (error == null) {
            error = refuse(start, stop, reason).value();
            exception = error;
        } else {
            error.setField("start", PyInt.of(start));
            error.setField("end", PyInt.of(stop));
            error.setField("reason", PyStr.of(reason));
        }
        try (var held = ts.hold(error)) {
            PyObject result = Calls.call1(ts, handler, error);
            if (!(result instanceof PyTuple pair)
                    || pair.size() != 2
                    || !(pair.get(0) instanceof PyStr || pair.get(0) instanceof PyBytes)
                    || !(pair.get(1) instanceof PyInt position)) {
                throw Raise.typeError("encoding error handler must return (str/bytes, int) tuple");
            }
            if (pair.get(0) instanceof PyBytes bytes) {
                replacementBytes = bytes.array();
            } else {
                replacement = ((PyStr) pair.get(0)).codePoints();
            }
            return position(position, input.length);
        }
    }

    /// Where an error handler says to go on; a negative position counts from the end.
    static int position(PyInt position, int length) {
        long wanted = position.longValueClamped();
        long next = wanted < 0 ? wanted + length : wanted;
        if (next < 0 || next > length) {
            throw Raise.indexError("position %s from error handler out of bounds", wanted);
        }
        return (int) next;
    }
}
