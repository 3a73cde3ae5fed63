package dev.vertebra.natives.multibyte;

/// What an encoding maps: bytes to characters and back. Immutable; [CodeTableReader] makes it.
///
/// Characters are numbers of 16 bits. Those beyond, and the sequences of two that some codes stand for, have an entry
/// in a list; the surrogates, which no encoding has, are the numbers of the entries. 0 stands for nothing.
final class CodeTable {
    /// In [#singles]: a byte that begins nothing.
    static final char ILLEGAL = 0xFFFF;

    /// In [#singles]: a byte that begins a longer sequence.
    static final char LEAD = 0xFFFE;

    /// The number of the first entry of the list.
    static final int EXTRA = 0xD800;

    /// A byte before two others, in the EUC encodings of Japanese.
    static final int SHIFT3 = 0x8F;

    /// A code below this is not of bytes but the number of an entry in [#pairs].
    static final int CODES = 0x40;

    private static final char[] NOTHING = new char[256];

    /// The character of each byte.
    final char[] singles;

    /// The characters of two bytes, by the first and the second.
    final char[][] doubles;

    /// The characters of three bytes of which [#SHIFT3] is the first, by the second and the third.
    final char[][] triples;

    /// The codes of the characters of 16 bits, by their upper and their lower byte: of one byte, of two, or the last
    /// two
    /// of three without the highest bit.
    final char[][] codes;

    /// The codes of the characters of plane 2.
    final char[][] codesBeyond;

    /// Whether there are codes of three bytes: then those of two have the highest bit in both.
    final boolean hasTriples;

    /// Whether all of ASCII stands for itself.
    final boolean isAscii;

    private final int[] extras;
    private final Pair[] pairs;

    /// A character that means something else with another one after it.
    ///
    /// @param alone its own code
    /// @param seconds the characters that may follow
    /// @param codes the codes with them
    record Pair(char alone, int[] seconds, char[] codes) {
        /// The code with a character after it, or 0.
        char with(int second) {
            for (int i = 0; i < seconds.length; i++) {
                if (seconds[i] == second) {
                    return codes[i];
                }
            }
            return 0;
        }
    }

    /// Makes a table.
    ///
    /// @param extras two code points for each entry of the list, 0 for none
    CodeTable(
            char[] singles,
            char[][] doubles,
            char[][] triples,
            char[][] codes,
            char[][] codesBeyond,
            int[] extras,
            Pair[] pairs) {
        this.singles = singles;
        this.doubles = doubles;
        this.triples = triples;
        this.codes = codes;
        this.codesBeyond = codesBeyond;
        this.extras = extras;
        this.pairs = pairs;
        boolean three = false;
        for (char[] page : triples) {
            three |= page != NOTHING;
        }
        hasTriples = three;
        isAscii = codes[0]['\\'] == '\\';
    }

    /// A map of 256 pages with nothing on them.
    static char[][] emptyPages() {
        char[][] pages = new char[256][];
        java.util.Arrays.fill(pages, NOTHING);
        return pages;
    }

    /// Puts a number on a page; pages with nothing are shared.
    static void put(char[][] pages, int key, int value) {
        char[] page = pages[key >> 8];
        if (page == NOTHING) {
            page = new char[256];
            pages[key >> 8] = page;
        }
        page[key & 0xFF] = (char) value;
    }

    /// The pair that a code below [#CODES] stands for.
    Pair pair(int code) {
        return pairs[code - 1];
    }

    /// The code of a character, or 0.
    char code(int point) {
        if (point < 0x10000) {
            return codes[point >> 8][point & 0xFF];
        }
        return point >> 16 == 2 ? codesBeyond[point >> 8 & 0xFF][point & 0xFF] : 0;
    }

    /// Whether a number stands for an entry of the list.
    static boolean isExtra(char value) {
        return (value & 0xF800) == EXTRA;
    }

    /// Whether a number says that a code was left out, and that both its bytes are the error.
    boolean isRefused(char value) {
        return isExtra(value) && extras[2 * (value - EXTRA)] == 0;
    }

    /// Writes what a number stands for.
    void write(DecodeRun run, char value) {
        if (!isExtra(value)) {
            run.put(value);
            return;
        }
        int entry = 2 * (value - EXTRA);
        run.put(extras[entry]);
        if (extras[entry + 1] != 0) {
            run.put(extras[entry + 1]);
        }
    }
}
