package dev.vertebra.natives.bz2;

/// The data is no bzip2 stream.
final class StreamException extends Exception {
    private static final long serialVersionUID = 1L;

    StreamException(String message) {
        super(message, null, false, false);
    }
}
