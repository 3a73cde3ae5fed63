package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.Quote;
import dev.vertebra.objectmodel.internal.text.Surrogates;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import dev.vertebra.objectmodel.internal.text.UnicodeNames;

/// The built-in error handlers of codecs as functions: `codecs.lookup_error("replace")`.
///
/// Compare CPython Python/codecs.c `PyCodec_ReplaceErrors` and its neighbours.
@NativeModuleTable("builtins")
final class CodecErrorHandlers {
    private CodecErrorHandlers() {}

    private static boolean isDecode(PyObject error) {
        return error.type.isSubtype(ExceptionTypes.UnicodeDecodeError);
    }

    private static boolean isEncode(PyObject error) {
        return error.type.isSubtype(ExceptionTypes.UnicodeEncodeError);
    }

    private static boolean isTranslate(PyObject error) {
        return error.type.isSubtype(ExceptionTypes.UnicodeTranslateError);
    }

    private static PyException wrongType(PyObject error) {
        return Raise.typeError("don't know how to handle %s in error callback", error.type.fullName());
    }

    private static PyTuple result(PyObject replacement, int next) {
        return PyTuple.of(replacement, PyInt.of(next));
    }

    /// Raises the error.
    @PyFunction("strict_errors(exception, /)")
    static PyObject strict(PyObject exception) {
        if (exception instanceof PyBaseException error) {
            throw new PyException(error);
        }
        throw Raise.typeError("codec must pass exception instance");
    }

    /// Leaves out what can't be converted.
    @PyFunction("ignore_errors(exception, /)")
    static PyObject ignore(PyObject exception) {
        if (isDecode(exception) || isEncode(exception) || isTranslate(exception)) {
            return result(PyStr.EMPTY, UnicodeErrors.end((PyBaseException) exception));
        }
        throw wrongType(exception);
    }

    /// Puts a mark in place of what can't be converted.
    @PyFunction("replace_errors(exception, /)")
    static PyObject replace(PyObject exception) {
        if (isDecode(exception)) {
            return result(PyStr.ofCodePoint(0xFFFD), UnicodeErrors.end((PyBaseException) exception));
        }
        if (!isEncode(exception) && !isTranslate(exception)) {
            throw wrongType(exception);
        }
        PyBaseException error = (PyBaseException) exception;
        int end = UnicodeErrors.end(error);
        TextBuilder out = new TextBuilder();
        out.append(isEncode(error) ? '?' : 0xFFFD, Math.max(0, end - UnicodeErrors.start(error)));
        return result(PyStr.of(out), end);
    }

    /// Puts XML character references in place of what can't be encoded.
    @PyFunction("xmlcharrefreplace_errors(exception, /)")
    static PyObject xmlcharrefreplace(PyObject exception) {
        if (!isEncode(exception)) {
            throw wrongType(exception);
        }
        PyBaseException error = (PyBaseException) exception;
        PyStr object = (PyStr) UnicodeErrors.object(error);
        int end = UnicodeErrors.end(error);
        return result(PyStr.ofPlain(xml(object.codePoints(), UnicodeErrors.start(error), end)), end);
    }

    /// XML character references of code points.
    static String xml(int[] points, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, start); i < end; i++) {
            out.append("&#").append(points[i]).append(';');
        }
        return out.toString();
    }

    /// Puts backslash escapes in place of what can't be converted.
    @PyFunction("backslashreplace_errors(exception, /)")
    static PyObject backslashreplace(PyObject exception) {
        if (!isDecode(exception) && !isEncode(exception) && !isTranslate(exception)) {
            throw wrongType(exception);
        }
        PyBaseException error = (PyBaseException) exception;
        int start = UnicodeErrors.start(error);
        int end = UnicodeErrors.end(error);
        PyObject object = UnicodeErrors.object(error);
        String out = object instanceof PyBytes bytes
                ? backslash(bytes.array(), start, end)
                : backslash(((PyStr) object).codePoints(), start, end);
        return result(PyStr.ofPlain(out), end);
    }

    /// Backslash escapes of code points.
    static String backslash(int[] points, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, start); i < end; i++) {
            Quote.escape(out, points[i]);
        }
        return out.toString();
    }

    /// Backslash escapes of bytes.
    static String backslash(byte[] bytes, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, start); i < end; i++) {
            Quote.escape(out, bytes[i] & 0xFF);
        }
        return out.toString();
    }

    /// Puts the names of characters in place of what can't be encoded.
    @PyFunction("namereplace_errors(exception, /)")
    static PyObject namereplace(PyObject exception) {
        if (!isEncode(exception)) {
            throw wrongType(exception);
        }
        PyBaseException error = (PyBaseException) exception;
        PyStr object = (PyStr) UnicodeErrors.object(error);
        int end = UnicodeErrors.end(error);
        return result(PyStr.ofPlain(names(object.codePoints(), UnicodeErrors.start(error), end)), end);
    }

    /// Escapes `\N{…}` of code points.
    static String names(int[] points, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, start); i < end; i++) {
            String name = UnicodeNames.name(points[i]);
            if (name == null) {
                Quote.escape(out, points[i]);
            } else {
                out.append("\\N{").append(name).append('}');
            }
        }
        return out.toString();
    }

    /// Converts bytes that can't be decoded to lone surrogates and back.
    @PyFunction("surrogateescape_errors(exception, /)")
    static PyObject surrogateescape(PyObject exception) {
        if (isDecode(exception)) {
            return unescaped((PyBaseException) exception);
        }
        if (!isEncode(exception)) {
            throw wrongType(exception);
        }
        PyBaseException error = (PyBaseException) exception;
        int[] points = ((PyStr) UnicodeErrors.object(error)).codePoints();
        int start = UnicodeErrors.start(error);
        int end = UnicodeErrors.end(error);
        byte[] out = new byte[Math.max(0, end - Math.max(0, start))];
        for (int i = Math.max(0, start); i < end; i++) {
            if (points[i] < 0xDC80 || points[i] > 0xDCFF) {
                throw new PyException(error);
            }
            out[i - start] = (byte) (points[i] - 0xDC00);
        }
        return result(PyBytes.of(out), end);
    }

    private static PyTuple unescaped(PyBaseException error) {
        byte[] bytes = ((PyBytes) UnicodeErrors.object(error)).array();
        int start = Math.max(0, UnicodeErrors.start(error));
        int end = UnicodeErrors.end(error);
        TextBuilder out = new TextBuilder();
        int n = 0;
        while (n < 4 && n < end - start && bytes[start + n] < 0) {
            out.append(0xDC00 + (bytes[start + n] & 0xFF));
            n++;
        }
        if (n == 0) {
            throw new PyException(error);
        }
        return result(PyStr.of(out), start + n);
    }

    /// Lets lone surrogates pass.
    @PyFunction("surrogatepass_errors(exception, /)")
    static PyObject surrogatepass(ThreadState ts, PyObject exception) {
        if (!isDecode(exception) && !isEncode(exception)) {
            throw wrongType(exception);
        }
        PyBaseException error = (PyBaseException) exception;
        PyObject encoding = error.field("encoding");
        Surrogates form =
                Surrogates.of(encoding == null ? "" : Text.str(ts, encoding).value());
        int start = Math.max(0, UnicodeErrors.start(error));
        int end = UnicodeErrors.end(error);
        if (form == null) {
            throw new PyException(error);
        }
        if (UnicodeErrors.object(error) instanceof PyBytes bytes) {
            int point = form.read(bytes.array(), start, bytes.size());
            if (point < 0) {
                throw new PyException(error);
            }
            return result(PyStr.ofCodePoint(point), start + form.width());
        }
        int[] points = ((PyStr) UnicodeErrors.object(error)).codePoints();
        ByteBuilder out = new ByteBuilder(4 * Math.max(0, end - start));
        for (int i = Math.max(0, start); i < end; i++) {
            if (points[i] < 0xD800 || points[i] > 0xDFFF) {
                throw new PyException(error);
            }
            form.write(out, points[i]);
        }
        return result(PyBytes.of(out.toBytes()), end);
    }
}
