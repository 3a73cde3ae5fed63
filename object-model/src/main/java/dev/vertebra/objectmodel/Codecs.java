package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.Bytewise;
import dev.vertebra.objectmodel.internal.text.Utf16;
import dev.vertebra.objectmodel.internal.text.Utf32;
import dev.vertebra.objectmodel.internal.text.Utf8;
import dev.vertebra.objectmodel.internal.text.WideUnits;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Text to bytes and back: the built-in encodings, and what `str.encode` and `bytes.decode` do with any.
///
/// Compare CPython Objects/unicodeobject.c `PyUnicode_Decode`, `PyUnicode_AsEncodedString`.
public final class Codecs {
    private static final PyStr IS_TEXT = PyStr.intern("_is_text_encoding");

    private Codecs() {}

    /// The encodings that need no search.
    private enum Known {
        UTF8,
        UTF16,
        UTF32,
        ASCII,
        LATIN1
    }

    /// The encoding of a name in any spelling, or null.
    private static @Nullable Known known(@Nullable String encoding) {
        if (encoding == null) {
            return Known.UTF8;
        }
        return switch (encoding) {
            case "utf-8" -> Known.UTF8;
            case "utf-16" -> Known.UTF16;
            case "ascii" -> Known.ASCII;
            case "latin-1" -> Known.LATIN1;
            default -> spelled(encoding);
        };
    }

    /// As [#known], of a spelling that few use. Compare CPython `_Py_normalize_encoding`.
    private static @Nullable Known spelled(String encoding) {
        if (encoding.length() > 16 || encoding.indexOf(0) >= 0 || hasSurrogate(encoding)) {
            return null;
        }
        return switch (normalised(encoding)) {
            case "utf_8", "utf8" -> Known.UTF8;
            case "utf_16", "utf16" -> Known.UTF16;
            case "utf_32", "utf32" -> Known.UTF32;
            case "ascii", "us_ascii" -> Known.ASCII;
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1" -> Known.LATIN1;
            default -> null;
        };
    }

    private static boolean hasSurrogate(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The name of an encoding in lower case, with one underscore for whatever stands between letters, digits and dots.
    /// Compare CPython Objects/unicodeobject.c `_Py_normalize_encoding`.
    static String normalised(String encoding) {
        StringBuilder name = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
                if (gap && !name.isEmpty()) {
                    name.append('_');
                }
                gap = false;
                name.append(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return name.toString();
    }

    /// `text.encode(encoding, errors)`; null stands for `utf-8` and `strict`.
    public static PyBytes encodeText(ThreadState ts, PyStr text, @Nullable String encoding, @Nullable String errors) {
        Known known = known(encoding);
        if (known == null) {
            checkName(ts, encoding);
        }
        checkName(ts, errors);
        if (ts.checksCodecNames()) {
            lookUp(ts, known, encoding, errors);
        }
        if (known == null) {
            return encodeBySearch(ts, text, java.util.Objects.requireNonNull(encoding), errors);
        }
        return switch (known) {
            case UTF8 -> utf8Encode(ts, text, errors);
            case UTF16 -> utf16Encode(ts, text, errors, 0);
            case UTF32 -> utf32Encode(ts, text, errors, 0);
            case ASCII -> asciiEncode(ts, text, errors);
            case LATIN1 -> latin1Encode(ts, text, errors);
        };
    }

    /// `bytes.decode(encoding, errors)`; null stands for `utf-8` and `strict`.
    static PyStr decodeText(ThreadState ts, ByteString bytes, @Nullable String encoding, @Nullable String errors) {
        Known known = known(encoding);
        if (known == null) {
            checkName(ts, encoding);
        }
        checkName(ts, errors);
        if (ts.checksCodecNames()) {
            lookUp(ts, known, encoding, errors);
        }
        if (bytes.size() == 0) {
            return PyStr.EMPTY;
        }
        if (known == null) {
            return decodeBySearch(ts, bytes, java.util.Objects.requireNonNull(encoding), errors);
        }
        return decodeKnown(ts, known, bytes.array(), bytes.size(), errors);
    }

    /// Looks up encoding and error handler, only to fail if there is none of the name.
    private static void lookUp(
            ThreadState ts, @Nullable Known known, @Nullable String encoding, @Nullable String errors) {
        if (known == null && encoding != null) {
            CodecRegistry.of(ts).lookup(ts, encoding);
        }
        if (errors != null) {
            CodecRegistry.of(ts).lookupError(errors);
        }
    }

    /// Checks the name of an encoding or an error handler, which CPython passes on as C text.
    public static void checkName(ThreadState ts, @Nullable String name) {
        if (name == null) {
            return;
        }
        if (hasSurrogate(name)) {
            // Fails for one that stands alone.
            utf8Encode(ts, PyStr.of(name), null);
        }
        if (name.indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null character");
        }
    }

    private static PyStr decodeKnown(ThreadState ts, Known known, byte[] bytes, int size, @Nullable String errors) {
        return switch (known) {
            case UTF8 -> utf8Decode(ts, bytes, 0, size, errors);
            case UTF16 -> utf16Decode(ts, bytes, 0, size, errors, 0, true).text();
            case UTF32 -> utf32Decode(ts, bytes, 0, size, errors, 0, true).text();
            case ASCII -> asciiDecode(ts, bytes, 0, size, errors);
            case LATIN1 -> PyStr.ofLatin1(bytes, 0, size);
        };
    }

    /// The text of a bytes-like object: `str(object, encoding, errors)`.
    ///
    /// @throws PyException a TypeError if the object is a str or not bytes-like
    public static PyStr decodeObject(
            ThreadState ts, PyObject object, @Nullable String encoding, @Nullable String errors) {
        if (object instanceof PyStr) {
            throw Raise.typeError("decoding str is not supported");
        }
        if (object instanceof PyBytes bytes) {
            return decodeText(ts, bytes, encoding, errors);
        }
        byte[] bytes = Buffers.bytesOrNull(ts, object);
        if (bytes == null) {
            throw Raise.typeError("decoding to str: need a bytes-like object, %s found", object.type.fullName());
        }
        return decodeText(ts, PyBytes.of(bytes), encoding, errors);
    }

    // --- encodings that are searched for

    private static PyBytes encodeBySearch(ThreadState ts, PyStr text, String encoding, @Nullable String errors) {
        PyObject result = convert(ts, textCodec(ts, encoding, "codecs.encode()").get(0), text, encoding, errors, true);
        if (result instanceof PyBytes bytes) {
            return bytes;
        }
        if (result instanceof PyByteArray array) {
            ts.warn(
                    ExceptionTypes.RuntimeWarning,
                    "encoder " + encoding + " returned bytearray instead of bytes; "
                            + "use codecs.encode() to encode to arbitrary types",
                    1);
            return PyBytes.copyOf(array.array(), 0, array.size());
        }
        throw Raise.typeError(
                "'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types",
                encoding, result.type.fullName());
    }

    private static PyStr decodeBySearch(ThreadState ts, PyObject bytes, String encoding, @Nullable String errors) {
        PyObject view = PyMemoryView.of(ts, bytes, false);
        PyObject result = convert(ts, textCodec(ts, encoding, "codecs.decode()").get(1), view, encoding, errors, false);
        if (result instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError(
                "'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types",
                encoding, result.type.fullName());
    }

    private static PyTuple textCodec(ThreadState ts, String encoding, String alternative) {
        PyTuple codec = CodecRegistry.of(ts).lookup(ts, encoding);
        if (codec.type != PyTuple.TYPE) {
            PyObject isText = Attributes.getOrNull(ts, codec, IS_TEXT);
            if (isText != null && !Truth.of(ts, isText)) {
                throw Raise.lookupError(
                        "'%s' is not a text encoding; use %s to handle arbitrary codecs", encoding, alternative);
            }
        }
        return codec;
    }

    /// `codecs.encode(object, encoding, errors)`: any object, any codec.
    public static PyObject encodeAny(ThreadState ts, PyObject object, String encoding, @Nullable String errors) {
        PyTuple codec = CodecRegistry.of(ts).lookup(ts, encoding);
        return convert(ts, codec.get(0), object, encoding, errors, true);
    }

    /// `codecs.decode(object, encoding, errors)`: any object, any codec.
    public static PyObject decodeAny(ThreadState ts, PyObject object, String encoding, @Nullable String errors) {
        PyTuple codec = CodecRegistry.of(ts).lookup(ts, encoding);
        return convert(ts, codec.get(1), object, encoding, errors, false);
    }

    private static PyObject convert(
            ThreadState ts,
            PyObject function,
            PyObject object,
            String encoding,
            @Nullable String errors,
            boolean encode) {
        PyObject result;
        try (var held = ts.hold(function, object)) {
            result = errors == null
                    ? Calls.call1(ts, function, object)
                    : Calls.call2(ts, function, object, PyStr.of(errors));
        } catch (PyException e) {
            PyStr note = PyStr.of((encode ? "encoding" : "decoding") + " with '" + encoding + "' codec failed");
            Calls.callMethod(ts, e.value(), "add_note", note);
            throw e;
        }
        if (result instanceof PyTuple pair && pair.size() == 2) {
            return pair.get(0);
        }
        throw Raise.typeError("%s must return a tuple (object, integer)", encode ? "encoder" : "decoder");
    }

    // --- the built-in encodings

    /// What a decoder made of the first bytes of its input.
    ///
    /// @param text the text
    /// @param consumed the number of bytes that it took
    /// @param order the byte order found or used: -1 little, 1 big, 0 not known yet
    public record Decoded(PyStr text, int consumed, int order) {}

    /// UTF-8.
    public static PyStr utf8Decode(ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors) {
        return utf8Decode(ts, bytes, from, to, errors, true).text();
    }

    /// UTF-8, possibly with an incomplete sequence at the end.
    public static Decoded utf8Decode(
            ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors, boolean isFinal) {
        int stop = isFinal ? to : Utf8.completeEnd(bytes, from, to);
        PyStr valid = validUtf8(bytes, from, stop);
        if (valid != null) {
            return new Decoded(valid, stop - from, 0);
        }
        TextDecoding run = new TextDecoding(ts, "utf-8", errors, bytes, from, to, isFinal);
        Utf8.decode(run);
        return new Decoded(PyStr.of(run.out), run.at - from, 0);
    }

    /// The text of a range of bytes that is valid UTF-8 as a whole, else null.
    ///
    /// Within the basic plane Java's own decoder is the fastest; where it finds an error it puts a replacement
    /// character, so text that has one is decoded again.
    private static @Nullable PyStr validUtf8(byte[] bytes, int from, int to) {
        if (Utf8.isAscii(bytes, from, to)) {
            return PyStr.ofAscii(bytes, from, to);
        }
        if (Utf8.hasLongSequences(bytes, from, to)) {
            int[] points = Utf8.points(bytes, from, to);
            return points == null ? null : PyStr.ofOwnCodePoints(points);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(0xFFFD) < 0 ? PyStr.ofPlain(text) : null;
    }

    /// UTF-8.
    public static PyBytes utf8Encode(ThreadState ts, PyStr text, @Nullable String errors) {
        if (text.isPlain()) {
            return text.isKnownAscii()
                    ? PyBytes.ofLatin1(text.value())
                    : PyBytes.of(text.value().getBytes(StandardCharsets.UTF_8));
        }
        byte[] valid = Utf8.bytes(text.points());
        if (valid != null) {
            return PyBytes.of(valid);
        }
        TextEncoding run = new TextEncoding(ts, "utf-8", errors, text);
        Utf8.encode(run);
        return PyBytes.of(run.out.toBytes());
    }

    /// ASCII.
    public static PyStr asciiDecode(ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors) {
        if (Utf8.isAscii(bytes, from, to)) {
            return PyStr.ofAscii(bytes, from, to);
        }
        TextDecoding run = new TextDecoding(ts, "ascii", errors, bytes, from, to, true);
        Bytewise.decodeAscii(run);
        return PyStr.of(run.out);
    }

    /// ASCII.
    public static PyBytes asciiEncode(ThreadState ts, PyStr text, @Nullable String errors) {
        return text.isAscii() ? PyBytes.ofLatin1(text.value()) : bytewise(ts, text, errors, "ascii", 128);
    }

    /// Latin-1.
    public static PyBytes latin1Encode(ThreadState ts, PyStr text, @Nullable String errors) {
        return text.isKnownAscii() || text.isPlain() && text.maxCodePoint() < 256
                ? PyBytes.ofLatin1(text.value())
                : bytewise(ts, text, errors, "latin-1", 256);
    }

    private static PyBytes bytewise(ThreadState ts, PyStr text, @Nullable String errors, String encoding, int limit) {
        TextEncoding run = new TextEncoding(ts, encoding, errors, text);
        Bytewise.encode(run, limit);
        return PyBytes.of(run.out.toBytes());
    }

    /// UTF-16.
    ///
    /// @param order -1 little, 1 big, 0 for what a mark says, without it little
    public static Decoded utf16Decode(
            ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors, int order, boolean isFinal) {
        int marked = order == 0 ? WideUnits.markedOrder(bytes, from, to, Utf16.UNIT) : 0;
        int used = order + marked;
        String encoding = used <= 0 ? "utf-16-le" : "utf-16-be";
        int start = marked == 0 ? from : from + 2;
        TextDecoding run = new TextDecoding(ts, encoding, errors, bytes, start, to, isFinal);
        Utf16.decode(run, used > 0);
        return new Decoded(PyStr.of(run.out), run.at - from, used);
    }

    /// UTF-16.
    ///
    /// @param order -1 little, 1 big, 0 for little with a mark
    public static PyBytes utf16Encode(ThreadState ts, PyStr text, @Nullable String errors, int order) {
        byte[] valid = text.isPlain()
                ? Utf16.bytes(text.value(), order > 0, order == 0)
                : Utf16.bytes(text.codePoints(), order > 0, order == 0);
        if (valid != null) {
            return PyBytes.of(valid);
        }
        String encoding = order == 0 ? "utf-16" : order < 0 ? "utf-16-le" : "utf-16-be";
        TextEncoding run = new TextEncoding(ts, encoding, errors, text);
        if (order == 0) {
            WideUnits.put(run.out, 0xFEFF, Utf16.UNIT, false);
        }
        Utf16.encode(run, order > 0);
        return PyBytes.of(run.out.toBytes());
    }

    /// UTF-32.
    ///
    /// @param order -1 little, 1 big, 0 for what a mark says, without it little
    public static Decoded utf32Decode(
            ThreadState ts, byte[] bytes, int from, int to, @Nullable String errors, int order, boolean isFinal) {
        int marked = order == 0 ? WideUnits.markedOrder(bytes, from, to, Utf32.UNIT) : 0;
        int used = order + marked;
        String encoding = used <= 0 ? "utf-32-le" : "utf-32-be";
        int start = marked == 0 ? from : from + 4;
        TextDecoding run = new TextDecoding(ts, encoding, errors, bytes, start, to, isFinal);
        Utf32.decode(run, used > 0);
        return new Decoded(PyStr.of(run.out), run.at - from, used);
    }

    /// UTF-32.
    ///
    /// @param order -1 little, 1 big, 0 for little with a mark
    public static PyBytes utf32Encode(ThreadState ts, PyStr text, @Nullable String errors, int order) {
        String encoding = order == 0 ? "utf-32" : order < 0 ? "utf-32-le" : "utf-32-be";
        TextEncoding run = new TextEncoding(ts, encoding, errors, text);
        if (order == 0) {
            WideUnits.put(run.out, 0xFEFF, Utf32.UNIT, false);
        }
        Utf32.encode(run, order > 0);
        return PyBytes.of(run.out.toBytes());
    }
}
