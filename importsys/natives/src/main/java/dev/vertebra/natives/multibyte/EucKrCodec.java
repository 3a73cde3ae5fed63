package dev.vertebra.natives.multibyte;

/// `euc_kr`, in which a syllable without a code is spelt by its letters in eight bytes: a mark, then those at the
/// beginning, in the middle and at the end. KS X 1001:1998, annex 3.
final class EucKrCodec extends TableCodec {
    private static final int ROW = 0xA4;
    private static final int FILLER = 0xD4;
    private static final int LENGTH = 8;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int MIDDLES = 21;
    private static final int ENDS = 28;
    private static final int FIRST_MIDDLE = 0xBF;

    /// The letters at the beginning of syllables, in the order of the syllables.
    private static final String BEGINS = "\u00a1\u00a2\u00a4\u00a7\u00a8\u00a9\u00b1\u00b2\u00b3\u00b5"
            + "\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00bd\u00be";

    /// The letters at the end.
    private static final String LASTS =
            "\u00d4\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae"
                    + "\u00af\u00b0\u00b1\u00b2\u00b4\u00b5\u00b6\u00b7\u00b8\u00ba\u00bb\u00bc\u00bd\u00be";

    EucKrCodec() {
        super("kr", "euc_kr");
    }

    @Override
    int decodeRare(CodeTable mappings, DecodeRun run) {
        if (run.left() < 2 || run.next(0) != ROW || run.next(1) != FILLER) {
            return super.decodeRare(mappings, run);
        }
        if (run.left() < LENGTH) {
            return TOO_FEW;
        }
        int begin = BEGINS.indexOf(run.next(3));
        int middle = run.next(5) - FIRST_MIDDLE;
        int last = LASTS.indexOf(run.next(7));
        if (run.next(2) != ROW
                || run.next(4) != ROW
                || run.next(6) != ROW
                || begin < 0
                || middle < 0
                || middle >= MIDDLES
                || last < 0) {
            return 1;
        }
        run.put(FIRST_SYLLABLE + (begin * MIDDLES + middle) * ENDS + last);
        run.at += LENGTH;
        return DONE;
    }

    @Override
    int encodeRare(CodeTable mappings, EncodeRun run, int point) {
        if (point < FIRST_SYLLABLE || point > LAST_SYLLABLE) {
            return super.encodeRare(mappings, run, point);
        }
        int syllable = point - FIRST_SYLLABLE;
        run.put(ROW);
        run.put(FILLER);
        run.put(ROW);
        run.put(BEGINS.charAt(syllable / (MIDDLES * ENDS)));
        run.put(ROW);
        run.put(FIRST_MIDDLE + syllable / ENDS % MIDDLES);
        run.put(ROW);
        run.put(LASTS.charAt(syllable % ENDS));
        run.at++;
        return DONE;
    }
}
