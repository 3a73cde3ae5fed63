package dev.vertebra.natives.lzma.format;

/// What is wrong with a stream or with what is asked for.
public final class LzmaFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /// The kinds of failures, with the texts that CPython has for those of liblzma.
    public enum Kind {
        UNSUPPORTED_CHECK("Unsupported integrity check"),
        MEMORY_LIMIT("Memory usage limit exceeded"),
        FORMAT("Input format not supported by decoder"),
        OPTIONS("Invalid or unsupported options"),
        DATA("Corrupt input data"),
        NO_PROGRESS("Insufficient buffer space"),
        PROGRAM("Internal error");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private final Kind kind;

    /// A failure of a kind.
    public LzmaFailure(Kind kind) {
        super(kind.text, null, false, false);
        this.kind = kind;
    }

    /// Its kind.
    public Kind kind() {
        return kind;
    }

    /// A failure for bytes that can't be.
    public static LzmaFailure data() {
        return new LzmaFailure(Kind.DATA);
    }

    /// A failure for what is valid and not understood.
    public static LzmaFailure options() {
        return new LzmaFailure(Kind.OPTIONS);
    }
}
