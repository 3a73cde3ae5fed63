package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.Decoding;
import dev.vertebra.objectmodel.internal.text.Surrogates;
import org.jspecify.annotations.Nullable;

/// A run of a decoder with Python's error handlers: the built-in ones without an exception object, others through the
/// registry.
final class TextDecoding extends Decoding {
    private final ThreadState ts;
    private final String encoding;
    private final @Nullable String errors;
    private @Nullable PyBytes object;
    private @Nullable PyObject handler;
    private @Nullable PyBaseException exception;

    TextDecoding(
            ThreadState ts, String encoding, @Nullable String errors, byte[] input, int from, int to, boolean isFinal) {
        super(input, from, to, isFinal);
        this.ts = ts;
        this.encoding = encoding;
        this.errors = errors;
    }

    @Override
    public void error(int start, int stop, String reason) {
        switch (errors == null ? "strict" : errors) {
            case "strict" -> throw UnicodeErrors.decode(encoding, object(), start, stop, reason);
            case "ignore" -> at = stop;
            case "replace" -> {
                out.append(0xFFFD);
                at = stop;
            }
            case "backslashreplace" -> {
                out.append(CodecErrorHandlers.backslash(input, start, stop));
                at = stop;
            }
            case "surrogateescape" -> escape(start, stop, reason);
            case "surrogatepass" -> pass(start, stop, reason);
            default -> handle(start, stop, reason);
        }
    }

    private void escape(int start, int stop, String reason) {
        int i = start;
        while (i < stop && i - start < 4 && input[i] < 0) {
            out.append(0xDC00 + (input[i++] & 0xFF));
        }
        if (i == start) {
            throw UnicodeErrors.decode(encoding, object(), start, stop, reason);
        }
        at = i;
    }

    private void pass(int start, int stop, String reason) {
        Surrogates form = Surrogates.of(encoding);
        int point = form == null ? -1 : form.read(input, start, end);
        if (form == null || point < 0) {
            throw UnicodeErrors.decode(encoding, object(), start, stop, reason);
        }
        out.append(point);
        at = start + form.width();
    }

    private PyBytes object() {
        PyBytes known = object;
        if (known == null) {
            known = PyBytes.copyOf(input, 0, end);
            object = known;
        }
        return known;
    }

    private void handle(int start, int stop, String reason) {
        if (handler == null) {
            handler = CodecRegistry.of(ts).lookupError(errors);
        }
        PyBaseException error = exception;
        if (error == null) {
            error = UnicodeErrors.decode(encoding, object(), start, stop, reason)
                    .value();
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
                    || !(pair.get(0) instanceof PyStr replacement)
                    || !(pair.get(1) instanceof PyInt position)) {
                throw Raise.typeError("decoding error handler must return (str, int) tuple");
            }
            if (!(error.field("object") instanceof PyBytes newInput)) {
                throw Raise.typeError("exception attribute object must be bytes");
            }
            if (newInput != object) {
                object = newInput;
                input = newInput.array();
                end = input.length;
            }
            at = TextEncoding.position(position, end);
            replacement.appendTo(out);
        }
    }
}
