package dev.vertebra.natives.multibyte;

/// An encoding: the loops between its bytes and characters.
///
/// It has no state of its own; what it remembers between two pieces of a text is a number of eight bytes in the run,
/// which Python sees as the state of incremental codecs. Compare CPython Modules/cjkcodecs/multibytecodec.h
/// `MultibyteCodec`.
abstract class MultibyteCodec {
    /// The end of the input was reached.
    static final int DONE = 0;

    /// The input ends within a character.
    static final int TOO_FEW = -1;

    /// The state makes no sense: somebody else has set it.
    static final int BROKEN = -2;

    /// The most bytes that stand for one character, with what switches to its character set.
    static final int MOST_BYTES = 8;

    private final String name;

    MultibyteCodec(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /// The state in which an encoder begins.
    long encoderStart() {
        return 0;
    }

    /// The state in which a decoder begins.
    long decoderStart() {
        return 0;
    }

    /// The state of a decoder after a reset.
    long decoderReset(long state) {
        return state;
    }

    /// Writes what ends a text and returns to the state at its beginning.
    void finish(EncodeRun run) {}

    /// Whether texts of ASCII are their own bytes.
    boolean isAscii() {
        return false;
    }

    /// Decodes from where the run is. There is room for a character for each byte.
    ///
    /// @return [#DONE], [#TOO_FEW], [#BROKEN], or how many bytes mean nothing
    abstract int decode(DecodeRun run);

    /// Encodes from where the run is.
    ///
    /// @return [#DONE], [#TOO_FEW], or how many characters have no code
    abstract int encode(EncodeRun run);
}
