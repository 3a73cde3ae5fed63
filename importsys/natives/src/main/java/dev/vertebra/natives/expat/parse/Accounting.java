package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.scan.Token;

/// Counts what entities make of a document, so that a small one can't blow up: one for a document and its entities.
final class Accounting {
    /// Where text comes from.
    enum Source {
        /// The document.
        DIRECT,
        /// An entity.
        EXPANSION,
        /// Text that was counted already.
        NONE
    }

    private static final long THRESHOLD = 8 * 1024 * 1024;
    private static final float MOST = 100.0f;
    private static final int SMALLEST_DOCUMENT = 22;

    private long direct;
    private long indirect;

    /// Counts a token.
    ///
    /// @param root whether the parser is the document's
    /// @throws XmlFailure if entities have become too much
    void count(int token, int length, Source source, boolean root) {
        if (source == Source.NONE || token == Token.INVALID || token < -100 && token != Token.TRAILING_CR) {
            return;
        }
        if (source == Source.DIRECT && root) {
            direct += length;
        } else {
            indirect += length;
        }
        long output = direct + indirect;
        if (output < THRESHOLD) {
            return;
        }
        float factor =
                direct != 0 ? (float) output / direct : (float) (SMALLEST_DOCUMENT + indirect) / SMALLEST_DOCUMENT;
        if (factor > MOST) {
            throw new XmlFailure(XmlError.AMPLIFICATION_LIMIT_BREACH);
        }
    }
}
