package dev.vertebra.objectmodel.internal.text;

/// One run of a decoder: bytes in, code points out, and what to do about what can't be decoded.
///
/// An error handler may go on anywhere and may even exchange the input, so decoders read [#input], [#end] and [#at]
/// again after [#error].
public abstract class Decoding {
    /// The bytes to decode.
    public byte[] input;

    /// Where the input ends.
    public int end;

    /// The next byte to decode.
    public int at;

    /// Whether the input is all there is; if not, a decoder stops before an incomplete sequence at its end.
    public final boolean isFinal;

    /// What has been decoded.
    public final TextBuilder out;

    /// Starts a run.
    protected Decoding(byte[] input, int from, int to, boolean isFinal) {
        this.input = input;
        this.at = from;
        this.end = to;
        this.isFinal = isFinal;
        this.out = new TextBuilder(to - from);
    }

    /// Deals with bytes that can't be decoded: appends what stands for them and sets [#at] to where to go on.
    ///
    /// @param start the first of the bytes
    /// @param stop after the last of them
    /// @param reason why, as the exception says it
    public abstract void error(int start, int stop, String reason);
}
