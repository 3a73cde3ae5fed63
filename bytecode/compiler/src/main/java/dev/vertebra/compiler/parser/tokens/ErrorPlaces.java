package dev.vertebra.compiler.parser.tokens;

import dev.vertebra.compiler.parser.source.SourceWarning;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.source.SyntaxException.Kind;
import dev.vertebra.compiler.parser.source.SyntaxException.Place;

/// Turns positions in bytes into the positions and the line of text that an error reports.
/// Compare CPython Parser/pegen_errors.c _PyPegen_raise_error_known_location.
public final class ErrorPlaces {
    /// A column or line that stands for where the tokenizer is.
    public static final int CURRENT = -5;

    private ErrorPlaces() {}

    /// The error at a range whose columns count bytes from 1 (0 if there is none).
    public static SyntaxException error(
            TokenBuffer tokens, Kind kind, int lineno, int column, int endLineno, int endColumn, String message) {
        Tokenizer t = tokens.tokenizer;
        int toLine = endLineno == CURRENT ? t.lineno : endLineno;
        int toColumn = endColumn == CURRENT ? t.cur - t.lineStart : endColumn;
        String text = t.lineno <= lineno && t.inp > t.bufStart ? t.text(t.bufStart, t.inp) : line(t, lineno);
        return new SyntaxException(kind, message, place(t, lineno, column, text, toLine, toColumn));
    }

    private static Place place(Tokenizer t, int lineno, int column, String text, int endLineno, int endColumn) {
        return new Place(
                t.filename,
                lineno,
                toCharacters(text, column),
                text,
                endLineno,
                endColumn > 0 ? toCharacters(text, endColumn) : endColumn);
    }

    /// A warning on a token, with the error over that token.
    public static SourceWarning warning(TokenBuffer tokens, int token, String message, boolean deprecation) {
        int lineno = tokens.lines[token];
        int endLineno = tokens.endLines[token];
        int start = startOf(tokens.tokenizer, lineno);
        String text = tokens.tokenizer.lineAt(start);
        if (tokens.lines[afterStrings(tokens, token)] == lineno && hasNewline(tokens.tokenizer, start)) {
            text += "\n";
        }
        Place place = place(
                tokens.tokenizer, lineno, tokens.columns[token] + 1, text, endLineno, tokens.endColumns[token] + 1);
        SyntaxException asError = new SyntaxException(Kind.SYNTAX_ERROR, message, place);
        return new SourceWarning(message, deprecation, lineno, tokens.starts[token], asError);
    }

    /// The token after a string and those next to it, up to which CPython has read when it warns of one of them; an
    /// error shows the end of the line if that is still the one being read.
    private static int afterStrings(TokenBuffer tokens, int token) {
        int next = token + 1;
        int nested = 0;
        while (next < tokens.size - 1) {
            int kind = tokens.kinds[next];
            if (kind == TokenKind.FSTRING_START) {
                nested++;
            } else if (kind == TokenKind.FSTRING_END) {
                nested--;
            } else if (kind != TokenKind.STRING && nested == 0) {
                break;
            }
            next++;
        }
        return Math.min(next, tokens.size - 1);
    }

    private static boolean hasNewline(Tokenizer t, int from) {
        int end = from;
        while (end < t.limit && t.buf[end] != '\n') {
            end++;
        }
        return end < t.limit;
    }

    private static String line(Tokenizer t, int lineno) {
        return t.lineAt(startOf(t, lineno));
    }

    /// Where the line with the given number begins; the last if there are fewer.
    private static int startOf(Tokenizer t, int lineno) {
        int from = 0;
        for (int i = 1; i < lineno; i++) {
            int newline = from;
            while (newline < t.limit && t.buf[newline] != '\n') {
                newline++;
            }
            if (newline + 1 > t.limit) {
                break;
            }
            from = newline + 1;
        }
        return from;
    }

    /// How many characters the first `bytes` bytes of the text's UTF-8 are, one cut off at the end included.
    private static int toCharacters(String text, int bytes) {
        int count = 0;
        int used = 0;
        int i = 0;
        while (used < bytes && i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            used += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            count++;
        }
        return used < bytes ? count + 1 : Math.max(count, Math.min(bytes, 0));
    }
}
