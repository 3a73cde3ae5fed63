package dev.vertebra.compiler.parser.tokens;

/// The open blocks of a source, by their columns with tabs of eight and of one.
///
/// Compare CPython Parser/lexer/lexer.c, Language reference 2.1.8.
final class Indents {
    private static final int MOST = 100;

    private final int[] columns = new int[MOST];
    private final int[] altColumns = new int[MOST];
    private int open;

    /// Blocks to open (positive) or to close (negative) by the next tokens.
    int pending;

    /// Takes the columns of a line that begins a statement, by which blocks open or close.
    ///
    /// @return 0, or what is wrong, as a reason to stop
    int to(int col, int altCol) {
        if (col > columns[open]) {
            if (open + 1 >= MOST) {
                return SourceReader.TOO_DEEP;
            }
            if (altCol <= altColumns[open]) {
                return SourceReader.BAD_TABS;
            }
            pending++;
            open++;
            columns[open] = col;
            altColumns[open] = altCol;
            return 0;
        }
        while (open > 0 && col < columns[open]) {
            pending--;
            open--;
        }
        if (col != columns[open]) {
            return SourceReader.BAD_DEDENT;
        }
        return altCol == altColumns[open] ? 0 : SourceReader.BAD_TABS;
    }

    /// Has the next tokens close all blocks.
    void closeAll() {
        if (open > 0) {
            pending = -open;
            open = 0;
        }
    }
}
