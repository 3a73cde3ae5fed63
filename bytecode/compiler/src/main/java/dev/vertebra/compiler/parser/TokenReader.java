package dev.vertebra.compiler.parser;

import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.source.SyntaxException.Kind;
import dev.vertebra.compiler.parser.source.SyntaxException.Place;
import dev.vertebra.compiler.parser.tokens.SourceReader;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import dev.vertebra.compiler.parser.tokens.Tokenizer;

/// The tokens of a source one by one, for tools; columns count characters.
/// Compare CPython Python/Python-tokenize.c tokenizeriter_next.
public final class TokenReader {
    private static final String FILE = "<string>";

    private final Tokenizer tokenizer;
    private final boolean extraTokens;
    private final boolean addedNewline;
    private boolean ended;
    /// The line of the last token, which is kept as the end marker has none of its own.
    private String lastLine = "";

    private int lastLineno = -1;

    /// A token.
    ///
    /// @param kind CPython's number
    /// @param line the source line that it is in
    public record Token(int kind, String text, int lineno, int column, int endLineno, int endColumn, String line) {}

    /// Begins to read.
    ///
    /// @param extraTokens whether comments and blank lines are tokens, operators of one kind, and errors
    ///     fewer
    public TokenReader(String source, boolean extraTokens) {
        SourceText text = SourceText.ofLines(source, source.isEmpty() ? Mode.EVAL : Mode.FILE);
        this.tokenizer = new Tokenizer(text.bytes(), text.length(), FILE, false, extraTokens);
        this.extraTokens = extraTokens;
        this.ended = source.isEmpty() && !extraTokens;
        this.addedNewline = !source.isEmpty() && !source.endsWith("\n");
    }

    /// Whether the end marker has been read.
    public boolean ended() {
        return ended;
    }

    /// Reads the next token.
    ///
    /// @throws SyntaxException if there is none
    public Token next() {
        Tokenizer t = tokenizer;
        int kind = t.next();
        if (kind == TokenKind.ERRORTOKEN) {
            throw error();
        }
        ended = kind == TokenKind.ENDMARKER;
        boolean string =
                kind == TokenKind.STRING || kind == TokenKind.FSTRING_START || kind == TokenKind.FSTRING_MIDDLE;
        boolean trailing = ended || kind == TokenKind.DEDENT && t.done == SourceReader.AT_EOF;
        int lineStart = string ? t.multiLineStart : t.lineStart;
        int lineno = string ? t.firstLineno : t.lineno;
        if (extraTokens && trailing) {
            return new Token(kind, "", t.lineno + 1, 0, t.lineno + 1, 0, "");
        }
        boolean hasText = t.tokenStart >= 0;
        String text = hasText ? t.text(t.tokenStart, t.tokenEnd) : "";
        int column = hasText && t.tokenStart >= lineStart ? t.countChars(lineStart, t.tokenStart) : -1;
        int endColumn = hasText && t.tokenEnd >= t.lineStart ? t.countChars(t.lineStart, t.tokenEnd) : -1;
        boolean atAdded = addedNewline && t.inp == t.limit;
        int lineEnd = atAdded ? t.inp - 1 : t.inp;
        if (t.lineno != lastLineno) {
            boolean after = ended || kind == TokenKind.DEDENT && trailing;
            lastLine = after ? "" : t.text(t.lineStart, lineEnd);
            lastLineno = t.lineno;
        }
        String line = lineStart < t.lineStart ? t.text(lineStart, lineEnd) : lastLine;
        if (extraTokens) {
            if (kind > TokenKind.DEDENT && kind < TokenKind.OP) {
                kind = TokenKind.OP;
            } else if (kind == TokenKind.NEWLINE) {
                text = atAdded ? "" : text.startsWith("\r") ? "\r\n" : "\n";
                endColumn++;
            } else if (kind == TokenKind.NL && atAdded) {
                text = "";
            }
        }
        return new Token(kind, text, lineno, column, t.lineno, endColumn, line);
    }

    private SyntaxException error() {
        Tokenizer t = tokenizer;
        SyntaxException error = t.error;
        if (error != null) {
            return error;
        }
        return switch (t.done) {
            case SourceReader.AT_EOF -> error(Kind.SYNTAX_ERROR, "unexpected EOF in multi-line statement", 0);
            case SourceReader.BAD_DEDENT ->
                error(
                        Kind.INDENTATION_ERROR,
                        "unindent does not match any outer indentation level",
                        t.cur - t.lineStart);
            case SourceReader.BAD_TABS ->
                error(Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation", t.cur - t.lineStart);
            case SourceReader.TOO_DEEP ->
                error(Kind.INDENTATION_ERROR, "too many levels of indentation", t.cur - t.lineStart);
            case SourceReader.BAD_CONTINUATION ->
                error(Kind.SYNTAX_ERROR, "unexpected character after line continuation character", t.inp - t.lineStart);
            default -> error(Kind.SYNTAX_ERROR, "unknown tokenization error", t.cur - t.lineStart);
        };
    }

    private SyntaxException error(Kind kind, String message, int column) {
        int lineno = tokenizer.lineno;
        String line = tokenizer.lineAt(tokenizer.lineStart);
        return new SyntaxException(kind, message, new Place(FILE, lineno, column, line, 0, 0));
    }
}
