package dev.vertebra.natives.zlib;

/// A compressed stream can't be understood or a stream is used wrongly.
final class StreamException extends Exception {
    private static final long serialVersionUID = 1;

    /// Zlib's numbers of errors.
    static final int NEED_DICTIONARY = 2;

    static final int STATE = -2;
    static final int DATA = -3;
    static final int TRUNCATED = -5;

    private final int code;

    /// @param code zlib's number of the error
    /// @param message what is wrong, or nothing
    StreamException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }

    /// The stream has a fault.
    static StreamException data(String message) {
        return new StreamException(DATA, message);
    }
}
