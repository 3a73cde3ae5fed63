package dev.vertebra.natives.io.text;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Finds out which bytes lie behind the next character of a text stream: the piece that was read last is decoded again
/// until the last byte before it at which the decoder has nothing left over, and what is missing from there is told as
/// a number of characters. Compare CPython Modules/_io/textio.c `_io_TextIOWrapper_tell_impl`.
final class PositionSearch {
    private static final byte[] NOTHING = {};

    private final ThreadState ts;
    private final PyTextIOWrapper stream;
    private final byte[] piece;
    private long start;
    private int flags;
    private int skip;

    private PositionSearch(
            ThreadState ts, PyTextIOWrapper stream, byte[] piece, long start, int flags, int characters) {
        this.ts = ts;
        this.stream = stream;
        this.piece = piece;
        this.start = start;
        this.flags = flags;
        this.skip = characters;
    }

    /// The place after some characters of a piece.
    ///
    /// @param piece what was decoded last
    /// @param start where it stands in the file
    /// @param flags the state of the decoder before it
    /// @param characters how many of its characters are read
    /// @param ratio about how many bytes make a character
    static TextPosition find(
            ThreadState ts, PyTextIOWrapper stream, byte[] piece, long start, int flags, int characters, double ratio) {
        if (characters == 0) {
            return new TextPosition(start, flags, 0, 0, false);
        }
        DecoderState before = stream.decoderState(ts);
        try {
            PositionSearch search = new PositionSearch(ts, stream, piece, start, flags, characters);
            return search.walk(search.jump(ratio));
        } finally {
            stream.setDecoderState(ts, before);
        }
    }

    /// Decodes as many bytes at once as may be.
    ///
    /// @return how many
    private int jump(double ratio) {
        long begin = start;
        int begun = flags;
        int bytes = (int) Math.min(piece.length, ratio * skip);
        int back = 1;
        while (bytes > 0) {
            stream.beginDecoding(ts, begin, begun);
            int made = stream.decode(ts, piece, 0, bytes, false).length();
            if (made > skip) {
                bytes -= back;
                back *= 2;
                continue;
            }
            DecoderState state = stream.decoderState(ts);
            if (state.waiting().length == 0) {
                start += bytes;
                flags = state.flags();
                skip -= made;
                return bytes;
            }
            bytes -= state.waiting().length;
            back = 1;
        }
        stream.beginDecoding(ts, begin, begun);
        return 0;
    }

    /// Decodes byte by byte until the character is there.
    private TextPosition walk(int from) {
        if (skip == 0) {
            return new TextPosition(start, flags, 0, 0, false);
        }
        int fed = 0;
        int made = 0;
        for (int i = from; i < piece.length; i++) {
            made += stream.decode(ts, piece, i, i + 1, false).length();
            fed++;
            DecoderState state = stream.decoderState(ts);
            if (state.waiting().length == 0 && made <= skip) {
                start += fed;
                flags = state.flags();
                skip -= made;
                fed = 0;
                made = 0;
            }
            if (made >= skip) {
                return new TextPosition(start, flags, fed, skip, false);
            }
        }
        made += stream.decode(ts, NOTHING, 0, 0, true).length();
        if (made < skip) {
            throw Raise.raise(ExceptionTypes.OSError, "can't reconstruct logical file position");
        }
        return new TextPosition(start, flags, fed, skip, true);
    }
}
