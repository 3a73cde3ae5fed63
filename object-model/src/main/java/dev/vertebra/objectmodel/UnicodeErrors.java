package dev.vertebra.objectmodel;

/// Makes the exceptions of decoders and encoders, and reads them for error handlers.
public final class UnicodeErrors {
    private UnicodeErrors() {}

    /// A UnicodeDecodeError.
    ///
    /// @param object the bytes being decoded
    /// @param start the first byte that can't be decoded
    /// @param end after the last one
    public static PyException decode(String encoding, PyBytes object, int start, int end, String reason) {
        return make(ExceptionTypes.UnicodeDecodeError, encoding, object, start, end, reason);
    }

    /// A UnicodeEncodeError.
    ///
    /// @param object the string being encoded
    /// @param start the first code point that can't be encoded
    /// @param end after the last one
    public static PyException encode(String encoding, PyStr object, int start, int end, String reason) {
        return make(ExceptionTypes.UnicodeEncodeError, encoding, object, start, end, reason);
    }

    /// A UnicodeTranslateError.
    public static PyException translate(PyStr object, int start, int end, String reason) {
        return Raise.withArgs(
                ExceptionTypes.UnicodeTranslateError, object, PyInt.of(start), PyInt.of(end), PyStr.of(reason));
    }

    private static PyException make(PyType type, String encoding, PyObject object, int start, int end, String reason) {
        return Raise.withArgs(type, PyStr.of(encoding), object, PyInt.of(start), PyInt.of(end), PyStr.of(reason));
    }

    /// The object that an exception is about.
    static PyObject object(PyBaseException error) {
        PyObject object = error.field("object");
        boolean decode = error.type.isSubtype(ExceptionTypes.UnicodeDecodeError);
        if (object == null) {
            throw Raise.typeError("object attribute not set");
        }
        if (decode && !(object instanceof PyBytes)) {
            throw Raise.typeError("object attribute must be bytes");
        }
        if (!decode && !(object instanceof PyStr)) {
            throw Raise.typeError("object attribute must be unicode");
        }
        return object;
    }

    /// The number of bytes or code points that an exception is about.
    static int length(PyBaseException error) {
        PyObject object = object(error);
        return object instanceof PyBytes bytes ? bytes.size() : ((PyStr) object).length();
    }

    /// Where the trouble begins, within the object; -1 if that is empty. Compare CPython Objects/exceptions.c
    /// `PyUnicodeEncodeError_GetStart`.
    static int start(PyBaseException error) {
        long start = number(error, "start");
        return (int) Math.min(Math.max(0, start), length(error) - 1L);
    }

    /// Where the trouble ends, within the object.
    static int end(PyBaseException error) {
        int length = length(error);
        long end = Math.max(1, number(error, "end"));
        return (int) Math.min(end, length);
    }

    private static long number(PyBaseException error, String field) {
        return error.field(field) instanceof PyInt number ? number.longValue() : 0;
    }
}
