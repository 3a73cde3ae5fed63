package dev.vertebra.compiler.parser.tokens;

import static dev.vertebra.compiler.parser.tokens.TokenKind.ERRORTOKEN;
import static dev.vertebra.compiler.parser.tokens.TokenKind.FSTRING_END;
import static dev.vertebra.compiler.parser.tokens.TokenKind.FSTRING_MIDDLE;
import static dev.vertebra.compiler.parser.tokens.TokenKind.FSTRING_START;
import static dev.vertebra.compiler.parser.tokens.TokenKind.STRING;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of the tokenizer that reads strings and the literal parts of f-strings.
///
/// An f-string is several tokens (PEP 701). While one is open, a [Mode] on a stack says whether its literal text
/// or one of its expressions is being read.
/// Compare CPython Parser/lexer/lexer.c tok_get_fstring_mode.
public abstract class StringScanner extends NumberScanner {
    private static final int MAX_NESTED_FSTRINGS = 150;
    private static final int MAX_NESTED_FIELDS = 3;

    /// What is known of an open f-string.
    static final class Mode {
        final int quote;
        final int quoteSize;
        final boolean raw;
        final int startOffset;
        final int startLineStart;
        final int startLineno;

        /// Whether its literal text is being read, and not an expression.
        boolean inText = true;
        /// Brackets open in it, those of fields included.
        int brackets;
        /// How many fields are open, less one.
        int fieldDepth = -1;

        boolean inFormatSpec;
        /// Whether a `=` was seen that may make the field a debugging one.
        boolean debug;
        /// Where the text of the expression begins, -1 if there was none yet.
        int exprStart = -1;
        /// Where it ends, -1 while it goes on.
        int exprEnd = -1;

        Mode(int quote, int quoteSize, boolean raw, int startOffset, int startLineStart, int startLineno) {
            this.quote = quote;
            this.quoteSize = quoteSize;
            this.raw = raw;
            this.startOffset = startOffset;
            this.startLineStart = startLineStart;
            this.startLineno = startLineno;
        }

        boolean inField() {
            return fieldDepth >= 0;
        }
    }

    private final List<Mode> modes = new ArrayList<>();

    /// The innermost open f-string, null outside of any.
    @Nullable
    public Mode mode;

    /// Where the token's text begins and ends, -1 for tokens without text.
    public int tokenStart = -1;

    public int tokenEnd = -1;
    /// The line of the beginning of a string token, and where that line begins.
    public int firstLineno;

    public int multiLineStart;

    StringScanner(byte[] buf, int limit, String filename, boolean extraTokens) {
        super(buf, limit, filename, extraTokens);
    }

    /// Ends the token at the cursor.
    final int token(int kind) {
        tokenStart = start;
        tokenEnd = cur;
        return kind;
    }

    /// Ends the token before the cursor.
    private int tokenBefore(int kind) {
        tokenStart = start;
        tokenEnd = cur - 1;
        return kind;
    }

    /// Reads a string whose first quote is consumed.
    final int string(int quote) {
        firstLineno = lineno;
        multiLineStart = lineStart;
        int quoteSize = 1;
        int endSize = 0;
        boolean escapedQuote = false;
        int c = nextc();
        if (c == quote) {
            c = nextc();
            if (c == quote) {
                quoteSize = 3;
            } else {
                endSize = 1;
            }
        }
        if (c != quote) {
            backup(c);
        }
        while (endSize != quoteSize) {
            c = nextc();
            if (c == EOF || quoteSize == 1 && c == '\n') {
                stringAtEnd = c == EOF;
                return unterminated(quote, quoteSize, escapedQuote);
            }
            if (c == quote) {
                endSize++;
            } else {
                endSize = 0;
                if (c == '\\') {
                    c = nextc();
                    escapedQuote |= c == quote;
                    if (c == '\r') {
                        nextc();
                    }
                }
            }
        }
        return token(STRING);
    }

    private int unterminated(int quote, int quoteSize, boolean escapedQuote) {
        int lastLine = lineno;
        cur = start + 1;
        lineStart = multiLineStart;
        lineno = firstLineno;
        Mode open = mode;
        if (open != null && open.quote == quote && open.quoteSize == quoteSize) {
            stringAtEnd = false;
            return fail("f-string: expecting '}'");
        }
        if (quoteSize == 3) {
            return fail("unterminated triple-quoted string literal (detected at line " + lastLine + ")");
        }
        return fail("unterminated string literal (detected at line " + lastLine + ")"
                + (escapedQuote ? "; perhaps you escaped the end quote?" : ""));
    }

    /// Whether the error is a string that the end of the source cut off, which more input could complete.
    public boolean stringAtEnd;

    /// Reads the opening of an f-string whose first quote is consumed.
    final int fstringStart(int quote) {
        firstLineno = lineno;
        multiLineStart = lineStart;
        int quoteSize = 1;
        int second = nextc();
        if (second == quote) {
            int third = nextc();
            if (third == quote) {
                quoteSize = 3;
            } else {
                backup(third);
                backup(second);
            }
        } else {
            backup(second);
        }
        if (modes.size() + 1 >= MAX_NESTED_FSTRINGS) {
            return fail("too many nested f-strings");
        }
        boolean raw = isR(buf[start]) || isR(buf[start + 1]);
        Mode opened = new Mode(quote, quoteSize, raw, start, lineStart, lineno);
        modes.add(opened);
        mode = opened;
        return token(FSTRING_START);
    }

    private static boolean isR(int c) {
        return c == 'r' || c == 'R';
    }

    /// Reads in the literal text of the innermost f-string; -1 says that an expression begins, which the caller
    /// reads.
    final int fstringText(Mode open) {
        start = cur;
        firstLineno = lineno;
        int first = nextc();
        if (first == '{') {
            int second = nextc();
            backup(second);
            backup(first);
            if (second != '{') {
                if (++open.fieldDepth >= MAX_NESTED_FIELDS) {
                    return fail("f-string: expressions nested too deeply");
                }
                open.inText = false;
                return -1;
            }
        } else {
            backup(first);
        }
        if (atClosingQuote(open)) {
            modes.removeLast();
            mode = modes.isEmpty() ? null : modes.getLast();
            return token(FSTRING_END);
        }
        multiLineStart = lineStart;
        return fstringMiddle(open);
    }

    private boolean atClosingQuote(Mode open) {
        for (int i = 0; i < open.quoteSize; i++) {
            int quote = nextc();
            if (quote != open.quote) {
                backup(quote);
                return false;
            }
        }
        return true;
    }

    private int fstringMiddle(Mode open) {
        boolean namedEscape = false;
        int endSize = 0;
        while (endSize != open.quoteSize) {
            int c = nextc();
            boolean inSpec = open.inFormatSpec && open.inField();
            if (c == EOF || open.quoteSize == 1 && c == '\n') {
                return endOfLineInText(open, c, inSpec);
            }
            if (c == open.quote) {
                endSize++;
                continue;
            }
            endSize = 0;
            if (c == '{') {
                return openingBrace(open, inSpec);
            } else if (c == '}') {
                return namedEscape ? token(FSTRING_MIDDLE) : closingBrace(open, inSpec);
            } else if (c == '\\' && escape(open)) {
                namedEscape = true;
            }
        }
        cur -= open.quoteSize;
        return token(FSTRING_MIDDLE);
    }

    /// Reads what follows a backslash; true if it opens a `\N{`.
    private boolean escape(Mode open) {
        int c = nextc();
        if (c == '\r') {
            c = nextc();
        }
        if (c == '{' || c == '}') {
            if (!open.raw) {
                warn("invalid escape sequence '\\" + (char) c + "'", "invalid escape sequence '\\" + (char) c + "'");
            }
            backup(c);
        } else if (!open.raw && c == 'N') {
            c = nextc();
            if (c == '{') {
                return true;
            }
            backup(c);
        }
        return false;
    }

    private int openingBrace(Mode open, boolean inSpec) {
        open.exprStart = cur;
        open.exprEnd = -1;
        int c = nextc();
        if (c == '{' && !inSpec) {
            return tokenBefore(FSTRING_MIDDLE);
        }
        backup(c);
        backup('{');
        if (++open.fieldDepth >= MAX_NESTED_FIELDS) {
            return fail("f-string: expressions nested too deeply");
        }
        open.inText = false;
        open.inFormatSpec = false;
        return token(FSTRING_MIDDLE);
    }

    private int closingBrace(Mode open, boolean inSpec) {
        int c = nextc();
        if (c == '}' && !inSpec && open.brackets == 0) {
            return tokenBefore(FSTRING_MIDDLE);
        }
        backup(c);
        backup('}');
        open.inText = false;
        open.inFormatSpec = false;
        return token(FSTRING_MIDDLE);
    }

    private int endOfLineInText(Mode open, int c, boolean inSpec) {
        if (done == ERROR) {
            return ERRORTOKEN;
        }
        if (inSpec && c == '\n') {
            backup(c);
            open.inText = false;
            open.inFormatSpec = false;
            return token(FSTRING_MIDDLE);
        }
        int lastLine = lineno;
        cur = open.startOffset + 1;
        lineStart = open.startLineStart;
        lineno = open.startLineno;
        if (open.quoteSize == 3) {
            stringAtEnd = c == EOF;
            return fail("unterminated triple-quoted f-string literal (detected at line " + lastLine + ")");
        }
        return fail("unterminated f-string literal (detected at line " + lastLine + ")");
    }

    /// The text of the debugging field that ends at the token, without its comments; null if the field is none.
    /// Compare CPython Parser/lexer/lexer.c set_fstring_expr.
    final @Nullable String debugText(Mode open) {
        if (!open.debug || open.exprStart < 0 || open.exprEnd < 0) {
            return null;
        }
        String text = text(open.exprStart, open.exprEnd);
        if (text.indexOf('#') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '#') {
                int newline = text.indexOf('\n', i);
                if (newline < 0) {
                    break;
                }
                i = newline;
            }
            kept.append(text.charAt(i));
        }
        return kept.toString();
    }
}
