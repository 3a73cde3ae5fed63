package dev.vertebra.compiler.parser.tokens;

import dev.vertebra.compiler.parser.source.SourceText;

/// Checks that a source of mode `single` holds one statement.
/// Compare CPython Parser/pegen.c bad_single_statement.
public final class SingleInput {
    private SingleInput() {}

    /// Whether something other than blanks and comments follows the offset up to which the parser has read.
    public static boolean hasMoreAfter(SourceText source, int offset) {
        byte[] buf = source.bytes();
        int i = offset;
        while (true) {
            int c = buf[i];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\f') {
                i++;
            } else if (c == '#') {
                while (buf[i] != 0 && buf[i] != '\n') {
                    i++;
                }
            } else {
                return c != 0;
            }
        }
    }
}
