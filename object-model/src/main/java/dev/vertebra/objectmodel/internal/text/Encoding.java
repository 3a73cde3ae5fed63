package dev.vertebra.objectmodel.internal.text;

import org.jspecify.annotations.Nullable;

/// One run of an encoder: code points in, bytes out, and what to do about what can't be encoded.
public abstract class Encoding {
    /// The code points to encode.
    public final int[] input;

    /// What has been encoded.
    public final ByteBuilder out;

    /// After [#error]: code points to be encoded in place of those that can't be, or null if there are bytes.
    public int @Nullable [] replacement;

    /// After [#error]: bytes to stand for what can't be encoded, or null if there are code points.
    public byte @Nullable [] replacementBytes;

    /// Starts a run.
    protected Encoding(int[] input) {
        this.input = input;
        this.out = new ByteBuilder(input.length);
    }

    /// Deals with code points that can't be encoded: sets one of the replacements and gives the index at which to go
    /// on.
    ///
    /// @param start the first of them
    /// @param stop after the last of them
    /// @param reason why, as the exception says it
    public abstract int error(int start, int stop, String reason);

    /// Raises the error about code points that can't be encoded, because their replacement can't be either.
    public abstract RuntimeException refuse(int start, int stop, String reason);

    /// Deals with code points that can't be encoded, where a byte stands for each replacing code point below a limit.
    final int errorBelow(int limit, int start, int stop, String reason) {
        int next = error(start, stop, reason);
        byte[] bytes = replacementBytes;
        if (bytes != null) {
            out.append(bytes);
            return next;
        }
        int[] points = java.util.Objects.requireNonNull(replacement);
        for (int point : points) {
            if (point >= limit) {
                throw refuse(start, stop, reason);
            }
        }
        for (int point : points) {
            out.append(point);
        }
        return next;
    }
}
