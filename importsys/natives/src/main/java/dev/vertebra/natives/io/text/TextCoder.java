package dev.vertebra.natives.io.text;

import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.CodecRegistry;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.UnicodeErrors;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The encoder and the decoder of a text stream: those of the object model, or those that the codec registry gives.
final class TextCoder {
    private enum Kind {
        UTF8,
        ASCII,
        LATIN1,
        UTF16,
        UTF32,
        OTHER
    }

    /// The state of a decoder of UTF-16 or UTF-32 that has not seen a mark.
    private static final int UNKNOWN_ORDER = 2;

    private static final byte[] NOTHING = {};

    private final Kind kind;
    private final PyStr errors;

    /// The byte order of UTF-16 and UTF-32: -1 little, 1 big, 0 by a mark.
    private final int order;

    private int readOrder;
    private boolean marked;
    private byte[] tail = NOTHING;

    /// The encoder and decoder of other codecs.
    private @Nullable PyObject encoder;

    private @Nullable PyObject decoder;

    /// Makes a coder.
    ///
    /// @param reads whether there is to be a decoder
    /// @param writes whether there is to be an encoder
    TextCoder(ThreadState ts, String encoding, PyStr errors, boolean reads, boolean writes) {
        this.errors = errors;
        String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
        kind = switch (name) {
            case "utf-8", "utf8" -> Kind.UTF8;
            case "ascii", "us-ascii" -> Kind.ASCII;
            case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> Kind.LATIN1;
            case "utf-16", "utf16", "utf-16-le", "utf-16le", "utf-16-be", "utf-16be" -> Kind.UTF16;
            case "utf-32", "utf32", "utf-32-le", "utf-32le", "utf-32-be", "utf-32be" -> Kind.UTF32;
            default -> Kind.OTHER;
        };
        order = kind != Kind.UTF16 && kind != Kind.UTF32 ? 0 : name.endsWith("le") ? -1 : name.endsWith("be") ? 1 : 0;
        readOrder = order;
        if (kind == Kind.OTHER) {
            PyObject info = CodecRegistry.of(ts).lookup(ts, encoding);
            PyObject isText = Attributes.getOrNull(ts, info, PyStr.intern("_is_text_encoding"));
            if (isText == PyBool.FALSE) {
                throw Raise.lookupError(
                        "'%s' is not a text encoding; use codecs.open() to handle arbitrary codecs", encoding);
            }
            if (reads) {
                decoder = Calls.call1(ts, Attributes.get(ts, info, "incrementaldecoder"), errors);
            }
            if (writes) {
                encoder = Calls.call1(ts, Attributes.get(ts, info, "incrementalencoder"), errors);
            }
        }
    }

    void traverse(Visitor visitor) {
        visitor.visit(encoder);
        visitor.visit(decoder);
    }

    /// The bytes of a text.
    byte[] encode(ThreadState ts, PyStr text) {
        String how = errors.value();
        return switch (kind) {
            case UTF8 -> Codecs.utf8Encode(ts, text, how).array();
            case ASCII -> Codecs.asciiEncode(ts, text, how).array();
            case LATIN1 -> Codecs.latin1Encode(ts, text, how).array();
            case UTF16 -> Codecs.utf16Encode(ts, text, how, writeOrder()).array();
            case UTF32 -> Codecs.utf32Encode(ts, text, how, writeOrder()).array();
            case OTHER -> {
                PyObject encoded = Calls.callMethod(ts, present(encoder, "not writable"), "encode", text);
                if (!(encoded instanceof PyBytes bytes)) {
                    throw Raise.typeError(
                            "encoder should return a bytes object, not '%s'",
                            encoded.type().name());
                }
                yield bytes.array();
            }
        };
    }

    private int writeOrder() {
        int now = order == 0 && marked ? -1 : order;
        marked = true;
        return now;
    }

    /// What is written next is not at the start of the file, and gets no mark; or it is.
    void setStart(ThreadState ts, boolean start) {
        marked = !start;
        if (encoder == null) {
            return;
        }
        if (start) {
            Calls.callMethod(ts, encoder, "reset");
        } else {
            Calls.callMethod(ts, encoder, "setstate", PyInt.ZERO);
        }
    }

    private static PyObject present(@Nullable PyObject coder, String otherwise) {
        if (coder == null) {
            throw Streams.unsupported(otherwise);
        }
        return coder;
    }

    /// Decodes the next bytes; those of an unfinished character wait.
    PyStr decode(ThreadState ts, byte[] bytes, int from, int to, boolean last) {
        if (kind == Kind.OTHER) {
            PyObject text = Calls.callMethod(
                    ts, present(decoder, "not readable"), "decode", PyBytes.copyOf(bytes, from, to), PyBool.of(last));
            if (text instanceof PyStr string) {
                return string;
            }
            throw Raise.typeError(
                    "decoder should return a string result, not '%s'",
                    text.type().name());
        }
        byte[] source = bytes;
        int start = from;
        int end = to;
        if (tail.length > 0) {
            source = Arrays.copyOf(tail, tail.length + to - from);
            System.arraycopy(bytes, from, source, tail.length, to - from);
            start = 0;
            end = source.length;
        }
        String how = errors.value();
        Codecs.Decoded decoded = switch (kind) {
            case UTF8 -> Codecs.utf8Decode(ts, source, start, end, how, last);
            case UTF16 -> Codecs.utf16Decode(ts, source, start, end, how, readOrder, last);
            case UTF32 -> Codecs.utf32Decode(ts, source, start, end, how, readOrder, last);
            case ASCII -> new Codecs.Decoded(Codecs.asciiDecode(ts, source, start, end, how), end - start, 0);
            default -> new Codecs.Decoded(PyStr.ofLatin1(source, start, end), end - start, 0);
        };
        if (decoded.order() == 0 && decoded.consumed() > 0 && (kind == Kind.UTF16 || kind == Kind.UTF32)) {
            throw unmarked(PyBytes.copyOf(source, start, end));
        }
        tail = decoded.consumed() < end - start ? Arrays.copyOfRange(source, start + decoded.consumed(), end) : NOTHING;
        if (kind == Kind.UTF16 || kind == Kind.UTF32) {
            readOrder = decoded.order();
        }
        return decoded.text();
    }

    /// The error for text that must begin with a mark and does not. Compare CPython Lib/encodings/utf_16.py.
    private PyException unmarked(PyBytes bytes) {
        boolean pairs = kind == Kind.UTF16;
        return UnicodeErrors.decode(
                pairs ? "utf-16" : "utf-32", bytes, 0, pairs ? 2 : 4, "Stream does not start with BOM");
    }

    /// What the decoder remembers, as CPython's tells it.
    DecoderState state(ThreadState ts) {
        if (decoder != null) {
            return DecoderState.of(ts, Calls.callMethod(ts, decoder, "getstate"));
        }
        boolean byMark = order == 0 && (kind == Kind.UTF16 || kind == Kind.UTF32);
        return new DecoderState(tail, byMark ? flags(readOrder) : 0);
    }

    private static int flags(int order) {
        return order == 0 ? UNKNOWN_ORDER : order < 0 ? 0 : 1;
    }

    /// Sets what the decoder remembers.
    void setState(ThreadState ts, DecoderState state) {
        if (decoder != null) {
            Calls.callMethod(
                    ts,
                    decoder,
                    "setstate",
                    PyTuple.of(PyBytes.copyOf(state.waiting(), 0, state.waiting().length), PyInt.of(state.flags())));
            return;
        }
        tail = state.waiting();
        if (order == 0) {
            readOrder = state.flags() == 0 ? -1 : state.flags() == 1 ? 1 : 0;
        }
    }

    /// Makes the decoder new.
    void reset(ThreadState ts) {
        tail = NOTHING;
        readOrder = order;
        if (decoder != null) {
            Calls.callMethod(ts, decoder, "reset");
        }
    }
}
